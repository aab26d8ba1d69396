import TamisCore

/// How often words were seen in French and English news; read from ``KnownWordsTables`` on first use.
enum KnownWords {
  /// How often a word was seen, as the number of binary digits of its count.
  ///
  /// - Parameter word: The word in lower case.
  /// - Returns: 0 for a word that was never seen, 1 for once, 2 for two or three times, 9 for 256 times or more.
  static func count(of word: Span<UInt8>) -> Int { Int(table.value(of: word) ?? 0) }

  private static let table: WordTable = {
    var table = WordTable()
    let text = KnownWordsTables.words
    let bytes = text.utf8Span.span
    var start = 0
    for index in bytes.indices where bytes[index].isASCIIDigit {
      let digit = UInt32(bytes[index] - UInt8(ascii: "0"))
      table.update(bytes.extracting(start..<index)) { $0 = digit }
      start = index + 2
    }
    return table
  }()
}
