/// An edit of one or more revisions, as places in the text before all of them and in the text after all of them.
package struct EditChange: Hashable, Sendable {
  /// The bytes before.
  package var before: TextSpan

  /// The bytes after.
  package var after: TextSpan

  /// Why, in the order of the revisions.
  package var reasons: [EditReason]

  /// The edits of revisions that follow each other.
  ///
  /// - Parameter revisions: The revisions, first to last.
  /// - Returns: The edits in text order; edits that touch the same bytes one after the other are one.
  /// - Complexity: O(*e* · *r* · log *e*) for *e* edits of *r* revisions.
  package static func changes(of revisions: some Collection<Revision>) -> [EditChange] {
    let alignments = revisions.map(\.alignment)
    var changes: [EditChange] = []
    for (index, revision) in revisions.enumerated() {
      let (earlier, later) = (alignments[..<index], alignments[(index + 1)...])
      for edit in revision.edits {
        let before = earlier.reversed().reduce(edit.span) { span, alignment in hull(alignment.sourceRanges(of: span)) }
        let after = later.reduce(edit.replacement) { span, alignment in
          alignment.targetSpan(of: span)
            ?? TextSpan(
              alignment.targetOffset(ofSource: span.lowerBound), alignment.targetOffset(ofSource: span.lowerBound))
        }
        changes.append(EditChange(before: before, after: after, reasons: [edit.reason]))
      }
    }
    guard alignments.count > 1 else { return changes }
    return merged(changes.sorted { ($0.before, $0.after) < ($1.before, $1.after) })
  }

  private static func merged(_ changes: [EditChange]) -> [EditChange] {
    changes.reduce(into: []) { merged, change in
      guard let last = merged.last, last.before.overlaps(change.before) || last.after.overlaps(change.after) else {
        return merged.append(change)
      }
      merged[merged.count - 1] = EditChange(
        before: last.before.union(change.before), after: last.after.union(change.after),
        reasons: last.reasons + change.reasons.filter { !last.reasons.contains($0) })
    }
  }

  static func hull(_ spans: [TextSpan]) -> TextSpan {
    spans.dropFirst().reduce(spans.first ?? TextSpan(0, 0)) { $0.union($1) }
  }

  /// Whether the change concerns a span of the text after it: it overlaps it, or took something out of its inside.
  func concerns(after span: TextSpan) -> Bool {
    after.overlaps(span) || after.isEmpty && span.lowerBound < after.lowerBound && after.lowerBound < span.upperBound
  }

  /// Whether the change concerns a span of the text before it.
  func concerns(before span: TextSpan) -> Bool {
    before.overlaps(span)
      || before.isEmpty && span.lowerBound < before.lowerBound && before.lowerBound < span.upperBound
  }
}
