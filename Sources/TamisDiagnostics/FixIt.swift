/// A change that would put a diagnostic right.
public struct FixIt: Hashable, Sendable {
  /// What the change does, as in "replace 'tokenise' by 'tokenize'".
  public var message: String
  /// The edits, which belong together.
  public var edits: [SourceEdit]

  /// Creates a fix-it.
  public init(message: String, edits: [SourceEdit]) {
    self.message = message
    self.edits = edits
  }
}

/// The replacement of a part of a text.
public struct SourceEdit: Hashable, Sendable {
  /// The part to replace, in UTF-8 bytes; an empty range inserts.
  public var range: Range<Int>
  /// What to put there.
  public var replacement: String

  /// Creates an edit.
  public init(range: Range<Int>, replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// Applies edits to a text.
  ///
  /// - Parameters:
  ///   - edits: The edits in any order; ranges refer to the text before any of them. Insertions at the same place are
  ///     made in the order given, and before a replacement that starts there.
  ///   - text: The text, *n* bytes.
  /// - Returns: The edited text.
  /// - Throws: ``SourceEditError`` when an edit lies outside the text, cuts a scalar, or overlaps another one.
  /// - Complexity: O(*n* + *e* log *e*) for *e* edits.
  public static func apply(_ edits: [SourceEdit], to text: String) throws(SourceEditError) -> String {
    let sorted = edits.enumerated().sorted { left, right in
      let leftKey = (left.element.range.lowerBound, left.element.range.upperBound, left.offset)
      return leftKey < (right.element.range.lowerBound, right.element.range.upperBound, right.offset)
    }
    let utf8 = text.utf8
    var result = ""
    var rest = utf8.startIndex
    var last: SourceEdit?
    for edit in sorted.map(\.element) {
      if let last, edit.range.lowerBound < last.range.upperBound {
        throw .overlap(last.range, edit.range)
      }
      let bounds = try edit.indices(in: text)
      result += text[rest..<bounds.lowerBound]
      result += edit.replacement
      rest = bounds.upperBound
      last = edit
    }
    return result + text[rest...]
  }

  /// The edit's range as indices, each on a scalar boundary.
  private func indices(in text: String) throws(SourceEditError) -> Range<String.Index> {
    guard range.lowerBound >= 0, range.upperBound <= text.utf8.count else {
      throw .outOfBounds(range, byteCount: text.utf8.count)
    }
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.utf8.index(text.startIndex, offsetBy: range.upperBound)
    for (index, offset) in [(start, range.lowerBound), (end, range.upperBound)]
    where index < text.endIndex && text.utf8[index] & 0xC0 == 0x80 {
      throw .insideScalar(byteOffset: offset)
    }
    return start..<end
  }
}

/// The reason why edits cannot be applied to a text.
public enum SourceEditError: Error, Hashable, Sendable {
  /// A range reaches beyond the text, which has `byteCount` bytes.
  case outOfBounds(Range<Int>, byteCount: Int)
  /// Two ranges have bytes in common, or one inserts inside the other.
  case overlap(Range<Int>, Range<Int>)
  /// A range starts or ends between the bytes of one scalar.
  case insideScalar(byteOffset: Int)
}

extension SourceEditError: CustomStringConvertible {
  /// What is wrong, in one sentence.
  public var description: String {
    switch self {
    case .outOfBounds(let range, let byteCount):
      "the edit of bytes \(range.lowerBound)-\(range.upperBound) lies outside the text, which has \(byteCount) bytes"
    case .overlap(let first, let second):
      "the edits of bytes \(first.lowerBound)-\(first.upperBound) and "
        + "\(second.lowerBound)-\(second.upperBound) overlap"
    case .insideScalar(let byteOffset):
      "byte \(byteOffset) lies inside a character, so no edit can start or end there"
    }
  }
}
