import TamisCore

/// The openings of furniture lines in all languages, by their first byte.
enum PhraseTable {
  struct Phrase: Sendable {
    var kind: FurnitureKind
    var bytes: [UInt8]
    /// Whether the line holds nothing else.
    var isWhole = false
    /// Whether such a line is a heading as often.
    var isDoubtful = false
  }

  /// The phrases that start with a byte, longest first.
  static func phrases(startingWith byte: UInt8) -> [Phrase] { byFirstByte[Int(byte)] }

  /// The bytes of the longest phrase.
  static let maximumByteCount = byFirstByte.joined().map(\.bytes.count).max() ?? 0

  /// Whether a range may open with a phrase; looks at six bytes.
  ///
  /// - Parameters:
  ///   - range: Bytes of a text.
  ///   - text: The text.
  /// - Returns: `false` is certain, `true` is not.
  static func mayOpen(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    let start = range.lowerBound
    guard range.count > 2 else { return false }
    guard text[start].isASCIILetter else { return mayOpenBehindMark(text[start], text[start + 1]) }
    guard text[start + 1] < 0x80, text[start + 2] < 0x80 else { return true }
    switch openings[slot(text[start], text[start + 1], text[start + 2])] {
    case .none: return false
    case .some: return true
    case .long:
      guard range.count > 5 else { return false }
      return longOpenings[slot(text[start + 3], text[start + 4], text[start + 5])]
    }
  }

  /// Whether a line may open with a phrase that starts with no ASCII letter: a list mark, or an accented letter.
  private static func mayOpenBehindMark(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0x22, 0x27, 0x30...0x39: false
    // `À`, `É`: accented letters that phrases start with; `»`, `·`: marks.
    case 0xC3: accents[Int(second | 0x20)]
    case 0xC2: second == 0xBB || second == 0xB7
    default: true
    }
  }

  /// The second bytes, of small letters, of the accented letters that phrases start with.
  private static let accents: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for phrase in byFirstByte[0xC3] { table[Int(phrase.bytes[1] | 0x20)] = true }
    return table
  }()

  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    // Setting bit 5 makes letters small and keeps the others apart well enough.
    ((Int(first | 0x20) * 37 + Int(second | 0x20)) * 37 + Int(third | 0x20)) & 4095
  }

  /// What phrases start with three bytes.
  private enum Opening: UInt8 { case none, some, long }

  /// Marked slots for the first three bytes of every phrase; of two-letter phrases, for every third byte.
  ///
  /// Where all phrases have six bytes of ASCII, the next three bytes decide.
  private static let openings: [Opening] = {
    var table = [Opening](repeating: .none, count: 4096)
    for phrase in byFirstByte.joined() {
      guard phrase.bytes.count > 2 else {
        for third in UInt8.min...UInt8.max { table[slot(phrase.bytes[0], phrase.bytes[1], third)] = .some }
        continue
      }
      let slot = slot(phrase.bytes[0], phrase.bytes[1], phrase.bytes[2])
      if !isLong(phrase) { table[slot] = .some } else if table[slot] == .none { table[slot] = .long }
    }
    return table
  }()

  /// Marked slots for the fourth to the sixth byte of every long phrase.
  private static let longOpenings: [Bool] = {
    var table = [Bool](repeating: false, count: 4096)
    for phrase in byFirstByte.joined() where isLong(phrase) {
      table[slot(phrase.bytes[3], phrase.bytes[4], phrase.bytes[5])] = true
    }
    return table
  }()

  /// Whether the first six bytes are ASCII, and no apostrophe that a text may write in another way.
  private static func isLong(_ phrase: Phrase) -> Bool {
    phrase.bytes.count > 5 && phrase.bytes[..<6].allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "'") }
  }

  private static let byFirstByte: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    for language in LanguageTables.languages {
      let shareBars = language.shareOpenings.split(separator: " ").map { (FurnitureKind.share, String($0)) }
      for (kind, phrase) in language.phrases + shareBars {
        let bytes = Array(phrase.utf8)
        table[Int(bytes.first ?? 0)].append(Phrase(kind: kind, bytes: bytes))
      }
      for (lines, isDoubtful) in [(language.wholeLines, false), (language.doubtfulLines, true)] {
        for (kind, phrases) in lines {
          for phrase in phrases {
            let bytes = Array(phrase.utf8)
            let entry = Phrase(kind: kind, bytes: bytes, isWhole: true, isDoubtful: isDoubtful)
            table[Int(bytes.first ?? 0)].append(entry)
          }
        }
      }
    }
    for index in table.indices { table[index].sort { $0.bytes.count > $1.bytes.count } }
    return table
  }()
}
