import TamisCore

/// The files of a language's folder as they ship in the program.
struct LanguageSource: Sendable {
  /// BCP 47.
  let code: String
  /// `words.txt`: settings and lists.
  let words: StaticString
  /// `contractions.txt`: a contraction and its words a line; empty if there is no such file.
  let contractions: StaticString
  /// The two tables of `sentences.txt`; empty if no model was learnt.
  let weights: StaticString
  let lexicon: StaticString
  /// The table of `contraction-model.txt`; empty if no model was learnt.
  let judged: StaticString
}

/// What the token and sentence rules know of one language.
///
/// A new language is a folder under Languages; nothing here names one.
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
  /// What cuts sentences; `nil` if none was learnt for the language.
  let sentenceModel: SentenceModel?
  /// Contractions and what they stand for.
  let contractions: ContractionTable
  /// What judges forms that may be contractions; `nil` if none was learnt for the language.
  let contractionModel: ContractionModel?
  /// The clitics of one letter (bit 0 is `a`): nearly all that occur, found without a look into the table.
  private let oneLetterClitics: UInt32
  /// The first letters of whole words that begin like a clitic (bit 0 is `a`).
  private let wholeInitials: UInt32
  /// The letters behind the apostrophes of whole words; all if one of them is none of ASCII.
  private let wholeSeconds: UInt32

  /// Makes a language of its folder's files.
  init(_ source: LanguageSource) {
    code = source.code
    let lists = LanguageLists(source.words)
    compounds = lists.setting("compounds") == "parted" ? .parted : .whole
    groupsDigitsBySpace = lists.setting("digit-groups") == "spaced"
    var words = WordTable()
    for (name, traits) in WordTraits.sections { words.add(lists.words(name), traits) }
    self.words = words
    sentenceModel = SentenceModel(weights: source.weights, lexicon: source.lexicon)
    contractions = ContractionTable(source.contractions)
    contractionModel = ContractionModel(weights: source.judged)
    var clitics: UInt32 = 0
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      let form = [letter]
      if words.traits(form.span, 0, 1).contains(.clitic) { clitics |= Self.bit(letter) }
    }
    oneLetterClitics = clitics
    (wholeInitials, wholeSeconds) = Self.lettersAtApostrophes(in: lists.words("whole"))
  }

  /// Whether a form ends a token after its apostrophe.
  @inline(__always)
  func isClitic(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    if end == start + 1 { return oneLetterClitics & Self.bit(bytes.byte(at: start)) != 0 }
    return words.traits(bytes, start, end).contains(.clitic)
  }

  /// Whether a letter is a clitic and no whole word begins with it, an apostrophe and the byte behind that.
  @inline(__always)
  func isPlainClitic(_ letter: UInt8, _ second: UInt8) -> Bool {
    oneLetterClitics & Self.bit(letter) != 0 && !mayBeginWhole(letter, second)
  }

  /// Whether some whole word may begin with a letter and have another letter behind an apostrophe.
  @inline(__always)
  func mayBeginWhole(_ letter: UInt8, _ second: UInt8) -> Bool {
    wholeInitials & Self.bit(letter) != 0 && (second >= 0x80 || wholeSeconds & Self.bit(second) != 0)
  }

  /// The bit of an ASCII letter of either case; no bit for other bytes.
  @inline(__always)
  private static func bit(_ letter: UInt8) -> UInt32 {
    let index = (letter | 0x20) &- UInt8(ascii: "a")
    return index < 26 ? 1 &<< UInt32(index) : 0
  }

  private static func lettersAtApostrophes(in words: [UInt8]) -> (initials: UInt32, seconds: UInt32) {
    var (initials, seconds): (UInt32, UInt32) = (0, 0)
    for word in words.split(separator: 0x20) {
      guard let apostrophe = word.firstIndex(of: UInt8(ascii: "'")), let first = word.first else { continue }
      initials |= bit(first)
      let second = apostrophe + 1 < word.endIndex ? bit(word[apostrophe + 1]) : 0
      seconds |= second == 0 ? ~0 : second
    }
    return (initials, seconds)
  }

  /// The languages that have a folder.
  static let all: [Language] = LanguageSource.all.map(Language.init)

  /// For texts of any other language: no lists, so only what marks and spacing say.
  static let unknown = Language(
    LanguageSource(code: "und", words: "", contractions: "", weights: "", lexicon: "", judged: ""))

  /// The language of a BCP 47 tag, by its primary subtag; `nil` if it has no folder.
  static func named(_ tag: String) -> Language? {
    let primary = tag.utf8.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
    return all.first { language in
      language.code.utf8.elementsEqual(primary.lazy.map { ByteClass.isUpper($0) ? $0 | 0x20 : $0 })
    }
  }
}

/// The sections of a language's `words.txt`.
private struct LanguageLists {
  /// The words of each section, parted by single spaces.
  private var sections: [String: [UInt8]] = [:]

  /// Reads sections: `[name]` on a line of its own, then words parted by white space; `#` and a space begin a comment.
  init(_ source: StaticString) {
    var name = ""
    for line in [UInt8](source).split(separator: 0x0A) {
      if line.first == UInt8(ascii: "#"), line.dropFirst().first == 0x20 { continue }
      if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
      } else {
        sections[name, default: []].append(contentsOf: line)
        sections[name, default: []].append(0x20)
      }
    }
  }

  func words(_ name: String) -> [UInt8] { sections[name] ?? [] }

  /// The word behind a name in the section of settings.
  func setting(_ name: String) -> String? {
    let words = words("settings").split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard let index = words.firstIndex(of: name), index + 1 < words.count else { return nil }
    return words[index + 1]
  }
}
