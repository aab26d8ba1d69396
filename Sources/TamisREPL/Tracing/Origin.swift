/// The way of a passage back to the raw input.
struct Origin: Sendable {
  /// One place that the passage was at, last to first.
  struct Step: Sendable {
    /// The passage there.
    var passage: Passage
    /// What the stage there changed in it.
    var changes: [EditChange] = []
    /// The citation by which a new document names where the passage was taken from.
    var citation: Citation?
  }

  /// The places, from the one asked about back to the documents as read.
  private(set) var steps: [Step] = []

  /// Whether the way leads to the raw input; otherwise a stage made the text and said nothing of its source.
  private(set) var isComplete = false

  /// Follows a passage back.
  ///
  /// - Parameters:
  ///   - passage: The passage.
  ///   - session: Where it is.
  init(of passage: Passage, in session: Session) {
    var current = passage
    while current.position >= 0 {
      let position = current.position - 1
      if let previous = session.document(current.document.id, at: position),
        let revisions = current.document.revisions(since: previous)
      {
        let changes = EditChange.changes(of: revisions).filter { change in
          current.spans.contains { change.concerns(after: $0) } || change.concerns(after: current.hull)
        }
        steps.append(Step(passage: current, changes: changes))
        let spans = revisions.reversed().reduce(current.spans) { spans, revision in
          let alignment = revision.alignment
          return spans.flatMap { alignment.sourceRanges(of: $0) }
        }
        current = Passage(position: position, document: previous, spans: spans)
      } else if let (citation, source) = Self.source(of: current, at: position, in: session) {
        steps.append(Step(passage: current, citation: citation))
        current = source
      } else {
        steps.append(Step(passage: current))
        return
      }
    }
    steps.append(Step(passage: current))
    isComplete = true
  }

  /// The passage of an earlier document that a passage of a new one was taken from.
  private static func source(
    of passage: Passage, at position: Int, in session: Session
  ) -> (Citation, Passage)? {
    let span = passage.hull
    let candidates = passage.document[.citations].filter { $0.span.overlaps(span) || $0.span.encloses(span) }
    guard let citation = candidates.max(by: { $0.span.overlap(with: span) < $1.span.overlap(with: span) }),
      let document = session.document(citation.documentID, at: position),
      let whole = document.span(ofRaw: citation.rawRanges)
    else { return nil }
    var source = whole
    if !span.encloses(citation.span) {
      // A part of the citation: the same words inside the passage that it was taken from.
      let sought = String(passage.document[span])
      if let part = TextSearch(sought)?.first(in: document.text, within: whole) { source = part }
    }
    return (citation, Passage(position: position, document: document, spans: [source]))
  }
}

extension TextSpan {
  /// The number of bytes that two spans share.
  func overlap(with other: TextSpan) -> Int {
    max(0, min(upperBound, other.upperBound) - max(lowerBound, other.lowerBound))
  }
}

extension Document {
  /// The span of the current text that file offsets became.
  ///
  /// - Parameter rawRanges: File offsets, ascending.
  /// - Returns: `nil` if nothing is left of them.
  func span(ofRaw rawRanges: [Range<Int>]) -> TextSpan? {
    guard let first = rawRanges.first, let last = rawRanges.last,
      let raw = TextSpan(exactly: first.lowerBound - source.baseOffset..<last.upperBound - source.baseOffset),
      let original = decoding.targetSpan(of: raw)
    else { return nil }
    return alignment.targetSpan(of: original)
  }
}
