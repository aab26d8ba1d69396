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
