import TamisCore

/// The openings of furniture lines in all languages, by their first byte.
enum PhraseTable {
  struct Phrase: Sendable {
    var kind: FurnitureKind
    var bytes: [UInt8]
  }

  /// The phrases that start with a byte, longest first.
  static func phrases(startingWith byte: UInt8) -> [Phrase] { byFirstByte[Int(byte)] }

  /// The bytes of the longest phrase.
  static let maximumByteCount = byFirstByte.joined().map(\.bytes.count).max() ?? 0

  /// Whether a range may open with a phrase; looks at three bytes.
  ///
  /// - Parameters:
  ///   - range: Bytes of a text.
  ///   - text: The text.
  /// - Returns: `false` is certain, `true` is not.
  static func mayOpen(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    let start = range.lowerBound
    guard range.count > 2, text[start].isASCIILetter, text[start + 1] < 0x80, text[start + 2] < 0x80 else {
      return true
    }
    return mayOpen(text[start], text[start + 1], text[start + 2])
  }

  /// Whether a line that starts with three ASCII bytes may open with a phrase.
  ///
  /// - Parameters:
  ///   - first: The first byte, in any case.
  ///   - second: The second byte.
  ///   - third: The third byte.
  /// - Returns: `false` is certain, `true` is not.
  private static func mayOpen(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    openings[slot(first, second, third)]
  }

  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    // Setting bit 5 makes letters small and keeps the others apart well enough.
    ((Int(first | 0x20) * 37 + Int(second | 0x20)) * 37 + Int(third | 0x20)) & 4095
  }

  /// Marked slots for the first three bytes of every phrase; of two-letter phrases, for every third byte.
  private static let openings: [Bool] = {
    var table = [Bool](repeating: false, count: 4096)
    for phrase in byFirstByte.joined() {
      if phrase.bytes.count > 2 {
        table[slot(phrase.bytes[0], phrase.bytes[1], phrase.bytes[2])] = true
      } else {
        for third in UInt8.min...UInt8.max { table[slot(phrase.bytes[0], phrase.bytes[1], third)] = true }
      }
    }
    return table
  }()

  private static let byFirstByte: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    for language in LanguageTables.languages {
      let shareBars = language.shareOpenings.split(separator: " ").map { (FurnitureKind.share, String($0)) }
      for (kind, phrase) in language.phrases + shareBars {
        let bytes = Array(phrase.utf8)
        table[Int(bytes.first ?? 0)].append(Phrase(kind: kind, bytes: bytes))
      }
    }
    for index in table.indices { table[index].sort { $0.bytes.count > $1.bytes.count } }
    return table
  }()
}
