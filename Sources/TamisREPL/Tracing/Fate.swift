/// What became of a passage from one place of the pipeline on.
struct Fate: Sendable {
  /// What one stage did with the passage.
  enum Event: Sendable {
    /// It stayed, perhaps changed.
    case stayed(Passage, [EditChange])
    /// All of its bytes were deleted.
    case deleted([EditChange])
    /// Its document left the pipeline; as it was then.
    case dropped(DroppedDocument)
    /// Its document failed.
    case failed(RunFailure)
    /// Its document is not there behind the stage, which says nothing of why: new ones took its place.
    case replaced
  }

  /// A passage of a new document that was taken from this one.
  struct Use: Sendable {
    var document: Document
    var citation: Citation
  }

  /// One stage.
  struct Step: Sendable {
    var position: Int
    var event: Event
    var uses: [Use] = []
  }

  /// The stages in order, up to the one where the passage ended.
  private(set) var steps: [Step] = []

  /// The passage where it was last.
  private(set) var last: Passage

  /// Follows a passage on.
  ///
  /// - Parameters:
  ///   - passage: The passage.
  ///   - session: Where it is.
  init(of passage: Passage, in session: Session) {
    last = passage
    var position = passage.position + 1
    while position < session.results.count {
      let event = Self.event(last, at: position, in: session)
      let uses = Self.uses(of: last, at: position, in: session)
      steps.append(Step(position: position, event: event, uses: uses))
      guard case .stayed(let next, _) = event else { return }
      last = next
      position += 1
    }
  }

  private static func event(_ passage: Passage, at position: Int, in session: Session) -> Event {
    let result = session.results[position]
    let id = passage.document.id
    if let next = session.document(id, at: position), let revisions = next.revisions(since: passage.document) {
      let changes = EditChange.changes(of: revisions).filter { change in
        passage.spans.contains { change.concerns(before: $0) }
      }
      let spans = revisions.reduce(passage.spans) { spans, revision in
        let alignment = revision.alignment
        return spans.compactMap { alignment.targetSpan(of: $0) }
      }
      guard !spans.isEmpty else { return .deleted(changes) }
      return .stayed(Passage(position: position, document: next, spans: [EditChange.hull(spans)]), changes)
    }
    if let dropped = result.dropped.first(where: { $0.document.id == id }) { return .dropped(dropped) }
    if let failure = result.failures.first(where: { $0.documentID == id }) { return .failed(failure) }
    return .replaced
  }

  /// The new documents of a stage that cite the passage.
  private static func uses(of passage: Passage, at position: Int, in session: Session) -> [Use] {
    let raw = passage.spans.flatMap { passage.document.rawRanges(of: $0) }
    let known = Set(session.documents(at: position - 1).map(\.id))
    return session.documents(at: position).filter { !known.contains($0.id) }.flatMap { document in
      document[.citations].filter { citation in
        citation.documentID == passage.document.id
          && citation.rawRanges.contains { range in raw.contains { $0.overlaps(range) } }
      }.map { Use(document: document, citation: $0) }
    }
  }
}
