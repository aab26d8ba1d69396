/// The first letters and lengths of some words: tells most other words apart without folding or hashing them.
struct WordOutlines {
  /// One bit for each outline.
  private var bits = InlineArray<32, UInt64>(repeating: 0)

  /// Adds a word.
  ///
  /// - Parameter word: Its UTF-8 bytes, folded or not: folding letters keeps their number of bytes.
  mutating func insert(_ word: Span<UInt8>) {
    let outline = Self.outline(of: word)
    bits[outline >> 6] |= 1 << UInt64(outline & 63)
  }

  /// Whether a word may be among those that were added, in any case of letters.
  ///
  /// - Parameter word: Its UTF-8 bytes.
  /// - Returns: `false` for words that certainly are not.
  func mayContain(_ word: Span<UInt8>) -> Bool {
    let outline = Self.outline(of: word)
    return bits[outline >> 6] & (1 << UInt64(outline & 63)) != 0
  }

  /// The length up to 63 bytes, and which letter of ASCII a word starts with, if any.
  private static func outline(of word: Span<UInt8>) -> Int {
    guard !word.isEmpty else { return 0 }
    let letter = word[0] < 0x80 ? Int(word[0] & 0x1F) : 0
    return min(word.count, 63) << 5 | letter
  }
}
