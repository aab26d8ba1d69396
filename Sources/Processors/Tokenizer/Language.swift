import TamisCore

/// What the token and sentence rules know of one language.
///
/// A new language is a folder under Languages with one constant of this type, and its line in ``all``.
///
/// A class, so that the rules hand it on without counting references to each of its tables.
final class Language: Sendable {
  /// How compounds with a hyphen are cut.
  enum Compounds {
    /// `porte-parole` is one token.
    case whole
    /// `two-state` is three tokens, unless the first part is a prefix.
    case parted
  }

  /// BCP 47.
  let code: String
  let compounds: Compounds
  /// Whether digits are grouped by spaces: `290 000`.
  let groupsDigitsBySpace: Bool
  let words: WordTable
  /// Words by which a text is known to be in the language.
  let functionWords: StaticString
  /// The clitics of one letter (bit 0 is `a`): nearly all that occur, found without a look into the table.
  private let oneLetterClitics: UInt32
  /// The first letters of whole words that begin like a clitic (bit 0 is `a`).
  private let wholeInitials: UInt32

  /// Makes a language of its lists: lower-case forms parted by white space.
  init(
    code: String, compounds: Compounds, groupsDigitsBySpace: Bool, functionWords: StaticString,
    lists: [(WordTraits, StaticString)]
  ) {
    self.code = code
    self.compounds = compounds
    self.groupsDigitsBySpace = groupsDigitsBySpace
    self.functionWords = functionWords
    var words = WordTable()
    for (traits, list) in lists { words.add(list, traits) }
    self.words = words
    var clitics: UInt32 = 0
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      let form = [letter]
      if words.traits(form.span, 0, 1).contains(.clitic) { clitics |= Self.bit(letter) }
    }
    oneLetterClitics = clitics
    wholeInitials = lists.filter { $0.0 == .whole }.reduce(0) { $0 | Self.initialsBeforeApostrophes(in: $1.1) }
  }

  /// Whether a form ends a token after its apostrophe.
  @inline(__always)
  func isClitic(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if end == start + 1 { return oneLetterClitics & Self.bit(bytes.byte(at: start)) != 0 }
    return words.traits(bytes, start, end).contains(.clitic)
  }

  /// Whether some whole word begins with a letter and an apostrophe somewhere behind it.
  @inline(__always)
  func mayBeginWhole(_ letter: UInt8) -> Bool { wholeInitials & Self.bit(letter) != 0 }

  /// The bit of an ASCII letter of either case; no bit for other bytes.
  @inline(__always)
  private static func bit(_ letter: UInt8) -> UInt32 {
    let index = (letter | 0x20) &- UInt8(ascii: "a")
    return index < 26 ? 1 &<< UInt32(index) : 0
  }

  private static func initialsBeforeApostrophes(in list: StaticString) -> UInt32 {
    let bytes = [UInt8](list)
    var initials: UInt32 = 0
    for word in bytes.split(separator: 0x20) where word.contains(UInt8(ascii: "'")) {
      initials |= word.first.map(bit) ?? 0
    }
    return initials
  }

  /// The languages that have a folder.
  static let all: [Language] = [english, french]

  /// For texts of any other language: no lists, so only what marks and spacing say.
  static let unknown = Language(
    code: "und", compounds: .whole, groupsDigitsBySpace: false, functionWords: "", lists: [])

  /// The language of a BCP 47 tag, by its primary subtag; `nil` if it has no folder.
  static func named(_ tag: String) -> Language? {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    return all.first { language in
      language.code.utf8.elementsEqual(primary.lazy.map { ByteClass.isUpper($0) ? $0 | 0x20 : $0 })
    }
  }
}
