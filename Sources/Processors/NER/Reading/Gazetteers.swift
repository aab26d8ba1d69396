/// What the gazetteers say of a name.
struct NameTraits: OptionSet, Sendable {
  let rawValue: UInt32

  static let givenName = NameTraits(rawValue: 1 << 0)
  static let surname = NameTraits(rawValue: 1 << 1)
  static let city = NameTraits(rawValue: 1 << 2)
  /// A country, a continent or a part of a country.
  static let region = NameTraits(rawValue: 1 << 3)
  /// Seen in annotated text, mostly with this label.
  static let person = NameTraits(rawValue: 1 << 4)
  static let location = NameTraits(rawValue: 1 << 5)
  static let organization = NameTraits(rawValue: 1 << 6)
  static let miscellaneous = NameTraits(rawValue: 1 << 7)
  // Bit 8 is free: features have the bits' numbers, and models the features.
  /// A word that stands in lower case too.
  static let common = NameTraits(rawValue: 1 << 9)
  /// An inhabitant or a member of a people.
  static let people = NameTraits(rawValue: 1 << 10)
  /// Begins a longer name of the table, so that a look ahead may pay.
  static let beginning = NameTraits(rawValue: 1 << 11)
  /// A capitalised word that names nothing that is looked for: days, months, forms of address alone.
  static let never = NameTraits(rawValue: 1 << 12)

  /// What annotated text or a list of places says.
  static let mentioned: NameTraits = [.person, .location, .organization, .miscellaneous]
}

/// The word lists of names: generated from registers and annotated text, see docs/models/ner-fr.md.
enum Gazetteers {
  /// The names that all languages share, with their traits.
  ///
  /// Built once, at first use: about 75,000 forms, 20 ms where it was measured.
  static let common = table(expectedCount: 75_000)

  /// The names of ``common`` and those of the lists for French.
  static let french: NameTable<NameTraits> = {
    var table = Self.table(expectedCount: 88_000)
    let lists: [(StaticString, NameTraits)] = [
      (FrenchWorldNames.persons, .person), (FrenchWorldNames.places, .location),
      (FrenchWorldNames.organizations, .organization), (FrenchWorldNames.events, .miscellaneous),
    ]
    for (list, traits) in lists {
      table.add(list, traits)
      table.addBeginnings(of: list)
    }
    table.add(FrenchWorldNames.peoples, .people)
    return table
  }()

  private static func table(expectedCount: Int) -> NameTable<NameTraits> {
    var table = NameTable<NameTraits>(expectedCount: expectedCount)
    table.add(givenNames, .givenName)
    table.add(surnames, .surname)
    table.add(cities, .city)
    table.add(regions, .region)
    table.add(FrenchNames.givenNames, .givenName)
    table.add(FrenchNames.union, .organization)
    table.add(FrenchNames.persons, .person)
    table.add(FrenchNames.places, .location)
    table.add(FrenchNames.organizations, .organization)
    table.add(FrenchNames.events, .miscellaneous)
    table.add(commonWords, .common)
    for language in TriggerLanguage.all {
      table.add(language.regions, .region)
      table.add(language.cities, .city)
      table.add(language.peoples, .people)
      table.add(language.neverNames, .never)
    }
    for list in [
      cities, regions, FrenchNames.persons, FrenchNames.places, FrenchNames.organizations, FrenchNames.events,
      FrenchNames.union,
    ] {
      table.addBeginnings(of: list)
    }
    for language in TriggerLanguage.all {
      table.addBeginnings(of: language.regions)
      table.addBeginnings(of: language.cities)
    }
    return table
  }
}

extension NameTable<NameTraits> {
  /// Marks the first word of every form of several words.
  fileprivate mutating func addBeginnings(of forms: StaticString) {
    // SAFETY: a multi-line literal is stored as UTF-8 for the life of the process; the bytes are copied.
    let bytes = unsafe [UInt8](UnsafeBufferPointer(start: forms.utf8Start, count: forms.utf8CodeUnitCount))
    var start = 0
    var isFirstWord = true
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "|"), UInt8(ascii: "\n"):
        start = index + 1
        isFirstWord = true
      case UInt8(ascii: " "), UInt8(ascii: "'"):
        // Tokens end behind an apostrophe and before a space.
        let end = bytes[index] == UInt8(ascii: "'") ? index + 1 : index
        if isFirstWord, end > start { insert(bytes, start, end, .beginning) }
        isFirstWord = false
      default: break
      }
    }
  }
}
