public import TamisCore

/// A change of a text, for tests of whatever edits.
public struct RandomEdit: Hashable, Sendable, CustomStringConvertible {
  /// The bytes to replace, on scalar boundaries; empty for an insertion.
  public let span: TextSpan

  /// What stands there instead; empty for a deletion.
  public let replacement: String

  /// The span and the replacement, for messages.
  public var description: String { "\(span) → \(replacement.debugDescription)" }
}

/// Makes random changes of a text: deletions, insertions, replacements by shorter, equally long and longer texts, by
/// one byte for one byte, and several next to each other.
///
/// - Parameters:
///   - text: The text.
///   - count: How many at most; a short text takes fewer.
///   - generator: Where randomness comes from.
/// - Returns: Changes in ascending order, disjoint, insertions at one place at most one behind the other.
public func randomEdits(
  of text: String, count: Int, using generator: inout some RandomNumberGenerator
) -> [RandomEdit] {
  let boundaries = scalarBoundaries(of: text)
  // Places are drawn with repetition and sorted: neighbours that coincide make insertions and touching edits.
  var places = (0..<2 * count).map { _ in Int.random(in: boundaries.indices, using: &generator) }
  for index in places.indices where index.isMultiple(of: 5) {
    places[index] = Bool.random(using: &generator) ? 0 : boundaries.count - 1
  }
  places.sort()
  return stride(from: 0, to: 2 * count, by: 2).compactMap { index in
    var (start, end) = (places[index], places[index + 1])
    // Mostly short ones, or a single edit would cover most of the text.
    if !Int.random(in: 0..<8, using: &generator).isMultiple(of: 8) {
      end = min(end, start + Int.random(in: 0...6, using: &generator))
    }
    if end > start, Int.random(in: 0..<4, using: &generator) == 0 { start = end - 1 }
    let span = TextSpan(boundaries[start], boundaries[end])
    let replacement = randomReplacement(byteCount: span.byteCount, using: &generator)
    return span.isEmpty && replacement.isEmpty ? nil : RandomEdit(span: span, replacement: replacement)
  }
}

extension Document {
  /// Carries out changes as one revision.
  ///
  /// - Parameters:
  ///   - edits: Changes of the current text.
  ///   - processor: Who makes them, for the record.
  /// - Throws: ``DocumentError`` if they overlap or do not fit the text.
  public mutating func apply(_ edits: [RandomEdit], by processor: String = "random") throws {
    try edit(by: processor) { editor in
      for edit in edits {
        editor.replace(edit.span, with: edit.replacement, reason: "random.edit")
      }
    }
  }
}

/// The byte offsets between the scalars of a text, its start and its end included.
func scalarBoundaries(of text: String) -> [Int] {
  var offset = 0
  return [0]
    + text.unicodeScalars.map { scalar in
      offset += UTF8.width(scalar)
      return offset
    }
}

private func randomReplacement(byteCount: Int, using generator: inout some RandomNumberGenerator) -> String {
  let pieces = ["", "", "x", "é", "€", "😀", " ", "\n", "mot", "—", "Z"]
  switch Int.random(in: 0..<4, using: &generator) {
  case 0: return ""
  case 1: return String(repeating: "y", count: byteCount)
  default:
    let count = Int.random(in: 1...3, using: &generator)
    return (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &generator)] }.joined()
  }
}
