/// Finds words in texts: as typed, or else without regard to case, accents, hyphens and line ends.
struct TextSearch: Sendable {
  private let exact: [UInt8]
  private let folded: [UInt8]

  /// Makes a search.
  ///
  /// - Parameter text: What is looked for; an empty text gives `nil`.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return nil }
    var folded: [UInt8] = []
    TextFolding().append(bytes.span, 0..<bytes.count, to: &folded)
    exact = bytes
    self.folded = folded
  }

  /// The first place in a part of a text.
  func first(in text: String, within span: TextSpan) -> TextSpan? {
    matches(in: text).first { span.encloses($0) }
  }

  /// All places in a text, ascending and disjoint: exact ones, or where there are none, folded ones.
  ///
  /// - Parameter text: The text.
  /// - Returns: Its spans.
  /// - Complexity: O(*n* · *m*) in the worst case, O(*n*) for texts as people write them.
  func matches(in text: String) -> [TextSpan] {
    let found = Self.matches(of: exact, in: Array(text.utf8)).map { TextSpan($0) }
    if !found.isEmpty || folded.isEmpty { return found }
    var (letters, starts, ends): ([UInt8], [Int], [Int]) = ([], [], [])
    let folding = TextFolding()
    let bytes = text.utf8Span.span
    var offset = 0
    while offset < bytes.count {
      let next = offset + bytes.scalar(at: offset).byteCount
      folding.append(bytes, offset..<next, to: &letters)
      while starts.count < letters.count {
        starts.append(offset)
        ends.append(next)
      }
      offset = next
    }
    return Self.matches(of: folded, in: letters).map { TextSpan(starts[$0.lowerBound], ends[$0.upperBound - 1]) }
  }

  private static func matches(of needle: [UInt8], in haystack: [UInt8]) -> [Range<Int>] {
    var matches: [Range<Int>] = []
    guard let first = needle.first, haystack.count >= needle.count else { return [] }
    var offset = 0
    let limit = haystack.count - needle.count
    while offset <= limit {
      if haystack[offset] == first, haystack[offset..<offset + needle.count].elementsEqual(needle) {
        matches.append(offset..<offset + needle.count)
        offset += needle.count
      } else {
        offset += 1
      }
    }
    return matches
  }
}
