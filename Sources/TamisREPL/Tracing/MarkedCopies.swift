import TamisJSON

/// What a stage that looks for copies said of a passage, also where it then took the passage away.
enum MarkedCopies {
  /// The marks of a passage.
  ///
  /// Marks go with the text that they are on. Where a stage deleted the passage, the stage is run once more on the same
  /// documents, with that value of one of its own choices with which it makes the same layers and edits nothing.
  ///
  /// - Parameters:
  ///   - passage: The passage, before the stage.
  ///   - position: The stage.
  ///   - session: Where it ran.
  /// - Returns: The marks that overlap the passage by at least half of the shorter of both.
  static func marks(of passage: Passage, at position: Int, in session: Session) async -> [Duplicate] {
    let result = session.results[position]
    let id = passage.document.id
    if let dropped = result.dropped.first(where: { $0.document.id == id }) {
      return dropped.document[.duplicates].filter { covers($0.span, passage.hull) }
    }
    guard let after = session.document(id, at: position), let revisions = after.revisions(since: passage.document)
    else { return [] }
    if revisions.isEmpty { return after[.duplicates].filter { covers($0.span, passage.hull) } }
    guard let marker = unediting(result.stage, session),
      let marked = try? await session.runner.run(marker, on: session.documents(at: position - 1), observer: nil),
      let document = marked.documents.first(where: { $0.id == id })
    else { return [] }
    return document[.duplicates].filter { covers($0.span, passage.hull) }
  }

  private static func covers(_ mark: TextSpan, _ passage: TextSpan) -> Bool {
    2 * mark.overlap(with: passage) >= min(mark.byteCount, passage.byteCount) && mark.overlaps(passage)
  }

  /// The stage with one other choice, so that it edits nothing and makes the same layers.
  private static func unediting(_ stage: Stage, _ session: Session) -> Stage? {
    guard let processor = stage.processor, let descriptor = session.registry.descriptor(named: stage.name) else {
      return nil
    }
    for parameter in descriptor.parameters {
      guard case .choice(let choices) = parameter.type else { continue }
      for choice in choices {
        var arguments = processor.arguments
        arguments[parameter.name] = .string(choice)
        guard let other = try? session.stage(named: stage.name, arguments: arguments), !other.editsText,
          other.requires == stage.requires, other.provides == stage.provides
        else { continue }
        return other
      }
    }
    return nil
  }
}
