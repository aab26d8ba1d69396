import TamisCore

/// What the token and sentence rules know of one language.
///
/// A new language is a folder under Languages with one constant of this type, and its line in ``all``.
struct Language: Sendable {
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
