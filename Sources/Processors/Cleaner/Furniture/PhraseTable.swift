import TamisCore

/// The openings of furniture lines in all languages, by their first byte.
enum PhraseTable {
  struct Phrase: Sendable {
    var kind: FurnitureKind
    var bytes: [UInt8]
    var form: Form
    /// What stands behind the phrase, in order, each with its forms; for ``Form/opening`` and ``Form/notice``.
    var markers: [[[UInt8]]] = []
  }

  /// What a phrase at the start of a line says of the line.
  enum Form: Sendable {
    /// The line is furniture if its kind's own test holds.
    case checked
    /// The line is furniture if it holds nothing else.
    case whole
    /// Such a line is a heading as often, and counts beside furniture.
    case doubtful
    /// The line is furniture unless it ends as a sentence.
    case opening
    /// The line is furniture unless somebody is quoted.
    case notice
  }

  /// The phrases that may stand at an offset of folded bytes, longest first.
  static func phrases(in folded: [UInt8], at offset: Int = 0) -> [Phrase] {
    guard offset + 2 < folded.count else { return offset + 2 == folded.count ? byTwoBytes(folded, offset) : [] }
    return buckets[slot(folded[offset], folded[offset + 1], folded[offset + 2])]
  }

  private static func byTwoBytes(_ folded: [UInt8], _ offset: Int) -> [Phrase] {
    buckets[slot(folded[offset], folded[offset + 1], 0)].filter { $0.bytes.count == 2 }
  }

  /// The phrases by their first three bytes; those of two bytes stand in all buckets that they may be in.
  private static let buckets: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 4096)
    for phrase in byFirstByte.joined() {
      guard phrase.bytes.count > 2 else {
        let slots = Set((UInt8.min...UInt8.max).map { slot(phrase.bytes[0], phrase.bytes[1], $0) })
        for slot in slots { table[slot].append(phrase) }
        continue
      }
      table[slot(phrase.bytes[0], phrase.bytes[1], phrase.bytes[2])].append(phrase)
    }
    for index in table.indices { table[index].sort { $0.bytes.count > $1.bytes.count } }
    return table
  }()

  /// Phrases of this many bytes or more are told by their first ones.
  static let prefixByteCount = 8

  /// Whether folded bytes may go on with a phrase of ``prefixByteCount`` bytes or more: `false` is certain.
  static func mayOpenWithLongPhrase(_ folded: [UInt8], at offset: Int) -> Bool {
    folded.count - offset >= prefixByteCount && hasPrefix(prefix(of: folded, at: offset))
  }

  private static func hasPrefix(_ prefix: UInt64) -> Bool {
    let bit = bit(of: prefix)
    return prefixes[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// The phrases of fewer than ``prefixByteCount`` bytes that may stand at an offset of folded bytes.
  static func shortPhrases(in folded: [UInt8], at offset: Int) -> [[UInt8]] {
    guard offset + 1 < folded.count else { return [] }
    return shortBuckets[Int(slot(folded[offset], folded[offset + 1], 0))]
  }

  /// One bit for each hash of the first bytes of a long phrase.
  private static let prefixes: [UInt64] = {
    var table = [UInt64](repeating: 0, count: 1024)
    for phrase in byFirstByte.joined() where phrase.bytes.count >= prefixByteCount {
      let bit = bit(of: prefix(of: phrase.bytes, at: 0))
      table[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    return table
  }()

  /// The short phrases by their first two bytes.
  private static let shortBuckets: [[[UInt8]]] = {
    var table = [[[UInt8]]](repeating: [], count: 4096)
    for phrase in byFirstByte.joined() where phrase.bytes.count < prefixByteCount {
      table[slot(phrase.bytes[0], phrase.bytes[1], 0)].append(phrase.bytes)
    }
    return table
  }()

  private static func prefix(of bytes: [UInt8], at offset: Int) -> UInt64 {
    bytes[offset..<offset + prefixByteCount].reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func bit(of prefix: UInt64) -> Int {
    Int(truncatingIfNeeded: (prefix &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }

  /// Whether a range may open with a phrase; looks at eight bytes.
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
    let slot = slot(text[start], text[start + 1], text[start + 2])
    guard range.count >= prefixByteCount else { return openings[slot] }
    var word: UInt64 = 0
    for index in start..<start + prefixByteCount {
      let byte = text[index]
      guard byte < 0x80 else { return openings[slot] }
      word = word << 8 | UInt64(byte.isASCIIUppercase ? byte | 0x20 : byte)
    }
    return shortOpenings[slot] || hasPrefix(word)
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

  /// Marked slots for the first three bytes of every phrase; of two-letter phrases, for every third byte.
  private static let openings = marks { _ in true }

  /// The same for phrases of fewer than ``prefixByteCount`` bytes.
  private static let shortOpenings = marks { $0.bytes.count < prefixByteCount }

  private static func marks(where isIncluded: (Phrase) -> Bool) -> [Bool] {
    var table = [Bool](repeating: false, count: 4096)
    for phrase in byFirstByte.joined() where isIncluded(phrase) {
      guard phrase.bytes.count > 2 else {
        for third in UInt8.min...UInt8.max { table[slot(phrase.bytes[0], phrase.bytes[1], third)] = true }
        continue
      }
      table[slot(phrase.bytes[0], phrase.bytes[1], phrase.bytes[2])] = true
    }
    return table
  }

  private static let byFirstByte: [[Phrase]] = {
    var table = [[Phrase]](repeating: [], count: 256)
    func add(_ kind: FurnitureKind, _ phrase: String, _ form: Form, _ markers: [[[UInt8]]] = []) {
      let bytes = Array(phrase.utf8)
      guard bytes.count > 1 else { return }
      table[Int(bytes[0])].append(Phrase(kind: kind, bytes: bytes, form: form, markers: markers))
    }
    for language in LanguageTables.languages {
      for (kind, phrase) in language.phrases { add(kind, phrase, .checked) }
      for word in language.shareOpenings.split(separator: " ") { add(.share, String(word), .checked) }
      for (kind, phrases) in language.wholeLines { for phrase in phrases { add(kind, phrase, .whole) } }
      for (kind, phrases) in language.doubtfulLines { for phrase in phrases { add(kind, phrase, .doubtful) } }
      let pages = language.pages
      for (lists, form) in [
        (pages.wholeLines, Form.whole), (pages.doubtfulLines, .doubtful), (pages.checked, .checked),
      ] {
        for (kind, list) in lists { for phrase in PageData.phrases(of: list) { add(kind, phrase, form) } }
      }
      for (lists, form) in [(pages.openings, Form.opening), (pages.notices, .notice)] {
        for (kind, list) in lists {
          for line in list.split(separator: "\n") {
            let parts = line.split(separator: "…", omittingEmptySubsequences: false)
            let markers = parts.dropFirst().map { PageData.phrases(of: String($0)).map { Array($0.utf8) } }
            for phrase in PageData.phrases(of: String(parts[0])) {
              add(kind, String(phrase.trimmingSpaces()), form, markers.filter { !$0.isEmpty })
            }
          }
        }
      }
    }
    for index in table.indices { table[index].sort { $0.bytes.count > $1.bytes.count } }
    return table
  }()
}

extension String {
  /// The string without spaces at its end.
  fileprivate func trimmingSpaces() -> Substring {
    var end = self[...]
    while end.last == " " { end.removeLast() }
    return end
  }
}
