import TamisCore

/// Recognises bylines: `Par Maëlle Tanguy-Roche`, `By Harriet Lindqvist-Moor and Jo Field`.
enum Byline {
  /// Whether a line is an opening word and nothing but names behind it.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - openingByteCount: The bytes of the opening word, in the folded line; ASCII, so the same in the text.
  ///   - text: The text.
  /// - Returns: `false` if any word is neither a name nor what joins names.
  static func isByline(_ line: Line, openingByteCount: Int, in text: Span<UInt8>) -> Bool {
    guard line.opening == .uppercase, line.closing == .letter else { return false }
    var index = Int(line.start) + openingByteCount
    var (nameCount, wordCount) = (0, 0)
    var folded: [UInt8] = []
    while index < Int(line.end) {
      guard text[index] == 0x20 else { return false }
      let start = index + 1
      guard text.isLetter(at: start) else { return false }
      var end = text.letterEnd(from: start)
      while end + 1 < Int(line.end), isInsideName(text[end]), text.isLetter(at: end + 1) {
        end = text.letterEnd(from: end + 1)
      }
      if text.isUppercase(at: start) {
        nameCount += 1
      } else {
        text.fold(start..<end, into: &folded)
        // `de`, `van`, `and`: no longer than that in small letters.
        guard LanguageTables.bits(of: folded.span).contains(.nameLink) || folded.count <= 3 else { return false }
      }
      wordCount += 1
      index = end
      if index < Int(line.end), text[index] == UInt8(ascii: ",") || text[index] == UInt8(ascii: ".") { index += 1 }
    }
    return nameCount >= 2 && wordCount <= 8
  }

  private static func isInsideName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }
}
