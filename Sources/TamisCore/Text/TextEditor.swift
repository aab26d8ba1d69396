/// One change of a text: a span of it, what stands there instead, and why.
public struct TextEdit: Hashable, Sendable {
  /// The bytes that were replaced, in the text before the revision.
  ///
  /// Empty for an insertion.
  public let span: TextSpan

  /// Where the replacement stands, in the text after the revision.
  ///
  /// Empty for a deletion.
  public let replacement: TextSpan

  /// Why.
  public let reason: EditReason
}

/// Collects the changes that one processor makes to a text.
///
/// Spans always refer to the text as it was when editing began: earlier calls do not shift later ones. Calls may come
/// in any order; calls in ascending order are the fast path. Get one from ``Document/edit(by:_:)``.
///
/// ```swift
/// try document.edit(by: "shout") { editor in
///   editor.replace(span, with: "!!", reason: "shout.doubled-mark")
/// }
/// ```
public struct TextEditor: ~Copyable {
  private struct PendingEdit {
    var span: TextSpan
    var replacement: Range<Int>
    var reason: EditReason
  }

  private let text: String
  private var edits: [PendingEdit] = []
  /// The bytes of all replacements, one behind the other.
  private var replacements: [UInt8] = []
  private var isAscending = true

  init(_ text: String) {
    self.text = text
  }

  /// The number of changes collected so far.
  public var editCount: Int { edits.count }

  /// Replaces the bytes of a span; nothing in place of nothing is no change.
  ///
  /// - Parameters:
  ///   - span: Bytes of the text as it was when editing began; both bounds on scalar boundaries.
  ///   - replacement: What stands there instead; may be empty.
  ///   - reason: Why.
  public mutating func replace(_ span: TextSpan, with replacement: some StringProtocol, reason: EditReason) {
    guard !span.isEmpty || !replacement.isEmpty else { return }
    let start = replacements.count
    replacements.append(contentsOf: replacement.utf8)
    append(PendingEdit(span: span, replacement: start..<replacements.count, reason: reason))
  }

  /// Deletes the bytes of a span; an empty span is no change.
  ///
  /// - Parameters:
  ///   - span: Bytes of the text as it was when editing began; both bounds on scalar boundaries.
  ///   - reason: Why.
  public mutating func delete(_ span: TextSpan, reason: EditReason) {
    guard !span.isEmpty else { return }
    append(PendingEdit(span: span, replacement: replacements.count..<replacements.count, reason: reason))
  }

  /// Inserts text at a place.
  ///
  /// - Parameters:
  ///   - insertion: What to insert; an empty one is no change.
  ///   - byteOffset: Where, in the text as it was when editing began; on a scalar boundary. Insertions at one place
  ///     stand in the order of their calls, before whatever replaces the bytes behind it.
  ///   - reason: Why.
  public mutating func insert(_ insertion: some StringProtocol, at byteOffset: Int, reason: EditReason) {
    replace(TextSpan(byteOffset, byteOffset), with: insertion, reason: reason)
  }

  private mutating func append(_ edit: PendingEdit) {
    if let last = edits.last, edit.span.lowerBound < last.span.upperBound || edit.span < last.span {
      isAscending = false
    }
    edits.append(edit)
  }

  /// Carries out the changes.
  ///
  /// - Returns: `nil` if there are none.
  /// - Throws: ``DocumentError`` if spans overlap, leave the text, or cut a scalar, or if the text would reach 4 GiB.
  consuming func commit() throws(DocumentError) -> (text: String, edits: [TextEdit], alignment: Alignment)? {
    guard !edits.isEmpty else { return nil }
    if !isAscending {
      // A stable order by start: insertions at one place keep the order of their calls.
      edits = edits.enumerated().sorted { first, second in
        let (left, right) = (first.element.span, second.element.span)
        if left.lowerBound != right.lowerBound { return left.lowerBound < right.lowerBound }
        if left.isEmpty != right.isEmpty { return left.isEmpty }
        return first.offset < second.offset
      }.map(\.element)
    }
    return try apply()
  }

  private borrowing func apply() throws(DocumentError) -> (text: String, edits: [TextEdit], alignment: Alignment) {
    let bytes = text.utf8Span.span
    var finished: [TextEdit] = []
    finished.reserveCapacity(edits.count)
    var builder = Alignment.Builder()
    builder.reserveCapacity(edits.count * 2 + 1)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + replacements.count)
    var done = 0
    for edit in edits {
      let span = edit.span
      guard span.lowerBound >= done else { throw .overlappingEdits(at: span, reason: edit.reason) }
      guard span.upperBound <= bytes.count else { throw .spanOutOfBounds(span, byteCount: bytes.count) }
      guard bytes.isScalarBoundary(span.lowerBound), bytes.isScalarBoundary(span.upperBound) else {
        throw .spanCutsScalar(span)
      }
      output.append(copying: bytes.extracting(done..<span.lowerBound))
      builder.appendIdentity(span.lowerBound - done)
      let start = output.count
      output.append(contentsOf: replacements[edit.replacement])
      guard output.count <= TextSpan.maximumByteCount else { throw .textTooLong(byteCount: output.count) }
      builder.appendReplacement(targetByteCount: edit.replacement.count, sourceByteCount: span.byteCount)
      finished.append(TextEdit(span: span, replacement: TextSpan(start, output.count), reason: edit.reason))
      done = span.upperBound
    }
    output.append(copying: bytes.extracting(done..<bytes.count))
    guard output.count <= TextSpan.maximumByteCount else { throw .textTooLong(byteCount: output.count) }
    builder.appendIdentity(bytes.count - done)
    let isASCII = text.utf8Span.isKnownASCII && replacements.allSatisfy { $0 < 0x80 }
    // SAFETY: the output is pieces of a valid text, cut on scalar boundaries, and whole texts between them.
    let result = unsafe String(copying: UTF8Span(unchecked: output.span, isKnownASCII: isASCII))
    return (result, finished, builder.build())
  }
}
