/// What a word says of the names around it.
struct TriggerTraits: OptionSet, Sendable {
  let rawValue: UInt32

  /// A person's name follows: `Mme`, `président`, `Mr`.
  static let title = TriggerTraits(rawValue: 1 << 0)
  /// Heads the name of an organisation: `ministère`, `Union`.
  static let organizationHead = TriggerTraits(rawValue: 1 << 1)
  /// Heads the name of a place, and belongs to it: `lac`, `rue`, `River`.
  static let locationHead = TriggerTraits(rawValue: 1 << 2)
  /// Heads the name of an event, a law, a work: `affaire`, `traité`, `War`.
  static let miscellaneousHead = TriggerTraits(rawValue: 1 << 3)
  /// Often stands before a place: `à`, `en`, `in`.
  static let placePreposition = TriggerTraits(rawValue: 1 << 4)
  /// Often stands before an organisation: `chez`.
  static let organizationPreposition = TriggerTraits(rawValue: 1 << 5)
  /// Part of a person's name between capitalised words: `de`, `van`, `al-`.
  static let particle = TriggerTraits(rawValue: 1 << 6)
  /// Joins the words of one name: `de`, `of`.
  static let link = TriggerTraits(rawValue: 1 << 7)
  /// May stand between a link and what it links to: `la`, `the`.
  static let article = TriggerTraits(rawValue: 1 << 8)
  /// Heads an organisation's name in lower case too, before a link: `parquet de Paris`.
  static let lowerCaseHead = TriggerTraits(rawValue: 1 << 9)
  /// Says something, so that a name before or after it is a person's or an organisation's.
  static let speech = TriggerTraits(rawValue: 1 << 10)
  /// Ends the name of an organisation: `Inc`, `Corp`.
  static let organizationTail = TriggerTraits(rawValue: 1 << 11)
  /// Heads the name of an event or a law in lower case too, and belongs to it: `loi Leonetti`.
  static let lowerCaseMiscellaneousHead = TriggerTraits(rawValue: 1 << 12)
  /// Stands before the name of a work, a ship, a programme, and does not belong to it.
  static let miscellaneousCue = TriggerTraits(rawValue: 1 << 13)
  /// Heads the name of a place that is told by its city: `gare de Lyon`.
  static let cityHead = TriggerTraits(rawValue: 1 << 14)
  /// The mark of the possessive as a token of its own: `'s`.
  static let possessive = TriggerTraits(rawValue: 1 << 16)
  /// Makes a name with an adjective of nationality alone: `armée française`.
  static let nationalHead = TriggerTraits(rawValue: 1 << 15)
}

/// The words of one language that say what a name beside them is the name of.
///
/// A new language is a folder under Languages with one constant of this type, and its line in ``all``.
struct TriggerLanguage: Sendable {
  /// BCP 47.
  let code: String
  let words: NameTable<TriggerTraits>
  /// Whether names are phrases of capitalised words with lower-case adjectives and links: `Union européenne`.
  let hasLowerCasePhrases: Bool
  /// Endings of the adjectives that may follow the head of a name, parted by `|`.
  let adjectiveEndings: [[UInt8]]
  let regions: StaticString
  let cities: StaticString
  let peoples: StaticString
  let neverNames: StaticString

  init(
    code: String, hasLowerCasePhrases: Bool, adjectiveEndings: StaticString, regions: StaticString,
    cities: StaticString, peoples: StaticString, neverNames: StaticString, lists: [(TriggerTraits, StaticString)]
  ) {
    self.code = code
    self.hasLowerCasePhrases = hasLowerCasePhrases
    // SAFETY: a literal is stored as UTF-8 for the life of the process; the bytes are copied.
    let endings = unsafe [UInt8](
      UnsafeBufferPointer(start: adjectiveEndings.utf8Start, count: adjectiveEndings.utf8CodeUnitCount))
    self.adjectiveEndings = endings.split { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "\n") }.map { [UInt8]($0) }
    self.regions = regions
    self.cities = cities
    self.peoples = peoples
    self.neverNames = neverNames
    var words = NameTable<TriggerTraits>()
    for (traits, list) in lists { words.add(list, traits) }
    self.words = words
  }

  /// What the name lists say of the text between two offsets.
  ///
  /// French has lists of its own; elsewhere their forms would take common words for names.
  func names(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> NameTraits {
    hasLowerCasePhrases ? Gazetteers.french.traits(bytes, start, end) : Gazetteers.common.traits(bytes, start, end)
  }

  /// What the name lists say of the text between two offsets, whose folded hash is known.
  @inline(__always)
  func names(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, hash: UInt64) -> NameTraits {
    hasLowerCasePhrases
      ? Gazetteers.french.traits(bytes, start, end, hash: hash)
      : Gazetteers.common.traits(bytes, start, end, hash: hash)
  }

  /// The languages that have a folder.
  static let all: [TriggerLanguage] = [english, french]

  /// The language of a BCP 47 tag, by its primary subtag; French for texts whose language is unknown.
  static func named(_ tag: String?) -> TriggerLanguage { tag.flatMap(known) ?? french }

  /// The language of a BCP 47 tag, by its primary subtag; `nil` if it has no folder.
  static func known(_ tag: String) -> TriggerLanguage? {
    let primary = primary(tag)
    return all.first { $0.code == primary }
  }

  /// The primary subtag of a BCP 47 tag, in lower case: `fr` of `fr-CA`.
  static func primary(_ tag: String) -> String {
    String(tag.prefix { $0 != "-" }).lowercased()
  }
}
