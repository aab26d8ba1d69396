/// Finds words in texts: as typed, or else without regard to case, accents, hyphens and line ends.
struct TextSearch: Sendable {
  private let exact: [UInt8]
  private let folded: FoldedText

  /// Makes a search.
  ///
  /// - Parameter text: What is looked for; an empty text gives `nil`.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { return nil }
    exact = bytes
    folded = FoldedText(text)
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
    if !found.isEmpty || folded.letters.isEmpty { return found }
    let haystack = FoldedText(text)
    return Self.matches(of: folded.letters, in: haystack.letters)
      .filter { haystack.hasNoOtherGaps(than: folded, in: $0) }
      .map { TextSpan(haystack.starts[$0.lowerBound], haystack.ends[$0.upperBound - 1]) }
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

/// The letters of a text without case, accents and marks, each with the bytes that it came from.
private struct FoldedText: Sendable {
  private(set) var letters: [UInt8] = []
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []
  /// Whether two words are parted before the letter.
  ///
  /// Hyphens and line ends do not count: a word may be cut there.
  private var isBehindGap: [Bool] = []

  init(_ text: String) {
    let folding = TextFolding()
    let bytes = text.utf8Span.span
    var (offset, hasSpace, hasCut) = (0, false, false)
    while offset < bytes.count {
      let next = offset + bytes.scalar(at: offset).byteCount
      folding.append(bytes, offset..<next, to: &letters)
      if starts.count == letters.count {
        hasSpace = hasSpace || bytes[offset] == UInt8(ascii: " ")
        hasCut = hasCut || bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "-")
      }
      while starts.count < letters.count {
        starts.append(offset)
        ends.append(next)
        isBehindGap.append(hasSpace && !hasCut)
        (hasSpace, hasCut) = (false, false)
      }
      offset = next
    }
  }

  /// Whether a match of a needle runs over no gap between words where the needle has none: `trêve` is not in
  /// «souffrent rêveurs».
  func hasNoOtherGaps(than needle: FoldedText, in match: Range<Int>) -> Bool {
    match.dropFirst().allSatisfy { !isBehindGap[$0] || needle.isBehindGap[$0 - match.lowerBound] }
  }
}
