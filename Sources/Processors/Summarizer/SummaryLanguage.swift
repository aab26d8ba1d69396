internal import TamisCore

/// The words of one language, ready for look-up.
struct SummaryLanguage: Sendable {
  let code: String
  private let stopWords: Set<UInt64>
  let openers: Set<String>
  let inverted: Set<String>
  let speakers: Set<String>
  let sayings: Set<String>

  private static let french = SummaryLanguage(
    code: "fr", stopWords: FrenchSummaries.stopWords, openers: FrenchSummaries.openers,
    inverted: FrenchSummaries.inverted, speakers: FrenchSummaries.speakers, sayings: FrenchSummaries.sayings)

  private static let english = SummaryLanguage(
    code: "en", stopWords: EnglishSummaries.stopWords, openers: EnglishSummaries.openers,
    inverted: EnglishSummaries.inverted, speakers: EnglishSummaries.speakers, sayings: EnglishSummaries.sayings)

  /// The languages that are known.
  static let all = [french, english]

  /// A language of which nothing is known: every word counts as it stands.
  static let unknown = SummaryLanguage(
    code: "und", stopWords: "", openers: [], inverted: [], speakers: [], sayings: [])

  /// The language of a tag, by its first part: `fr`, `fr-CA`.
  static func named(_ tag: String) -> SummaryLanguage? {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return all.first { $0.code == code }
  }

  private init(
    code: String, stopWords: StaticString, openers: [String], inverted: [String], speakers: [String],
    sayings: [String]
  ) {
    self.code = code
    let words = stopWords.description.split { $0 == " " || $0 == "\n" }
    self.stopWords = Set(words.map { ConceptHash.word(Array($0.utf8)[...]) })
    self.openers = Set(openers)
    self.inverted = Set(inverted)
    self.speakers = Set(speakers)
    self.sayings = Set(sayings)
  }

  /// Whether the hash of a folded word is that of a stop word.
  func isStopWord(_ hash: UInt64) -> Bool { stopWords.contains(hash) }

  /// What stands for a folded word and its inflected forms: its first six letters.
  ///
  /// On French news a light suffix stemmer did no better and whole words a little worse: ROUGE-2 F of 14.8, 14.7 and 14.5
  /// on the first ten topics of RPM2.
  static func stem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    // Letters of other scripts have several bytes: such words stay whole.
    word.allSatisfy { $0 < 0x80 } ? word.prefix(6) : word
  }
}

/// Hashes of words and of what is made of them, the same on every platform and in every process.
enum ConceptHash {
  /// FNV-1a of a word's bytes, mixed.
  static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return mix(state)
  }

  /// The hash of two words in a row.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: mix(first &* 0x9E37_79B9_7F4A_7C15 ^ second) >> 32)
  }

  /// The finaliser of SplitMix64.
  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value ^ (value &>> 30)
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed &>> 27
    mixed = mixed &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }
}
