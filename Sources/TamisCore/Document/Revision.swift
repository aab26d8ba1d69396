/// What one processor changed in a document's text.
public struct Revision: Hashable, Sendable {
  /// The name of the processor.
  public let processor: String

  /// The changes, ascending and disjoint.
  public let edits: [TextEdit]

  /// The number of bytes of the text before.
  public let byteCountBefore: Int

  /// The number of bytes of the text after.
  public let byteCountAfter: Int

  /// The alignment of the text after the revision with the text before it.
  ///
  /// - Complexity: O(*e*) for *e* edits; it is made from them at each call.
  public var alignment: Alignment {
    var builder = Alignment.Builder()
    builder.reserveCapacity(2 * edits.count + 1)
    for edit in edits {
      builder.appendIdentity(edit.span.lowerBound - builder.sourceByteCount)
      builder.appendReplacement(targetByteCount: edit.replacement.byteCount, sourceByteCount: edit.span.byteCount)
    }
    builder.appendIdentity(byteCountBefore - builder.sourceByteCount)
    return builder.build()
  }

  /// The number of changes for each reason.
  public var editCounts: [EditReason: Int] {
    edits.reduce(into: [:]) { $0[$1.reason, default: 0] += 1 }
  }
}
