/// The words of one language, ready for look-up.
struct SummaryLanguage: Sendable {
  let code: String
  private let stopWords: Set<UInt64>
  let openers: Set<String>
  /// The first words of the openers.
  let openerBeginnings: Set<String>
  let inverted: Set<String>
  let speakers: Set<String>
  let sayings: Set<String>
  /// Openings that can be left out when a comma follows.
  let connectives: Set<String>
  /// What an attribution begins with: `selon`, `according to`.
  let sources: Set<String>
  /// What stands between a comma and a verb of saying: `a`, `avait`; empty where the speaker comes first.
  let auxiliaries: Set<String>
  /// What each number word is worth, by the hash of the folded word.
  private let numberWords: [UInt64: Double]
  /// Units of figures that are dates and times and no amounts, by the hash of the folded word.
  private let calendar: Set<UInt64>

  private static let french = SummaryLanguage(
    code: "fr", stopWords: FrenchSummaries.stopWords, openers: FrenchSummaries.openers,
    inverted: FrenchSummaries.inverted, speakers: FrenchSummaries.speakers, sayings: FrenchSummaries.sayings,
    connectives: FrenchSummaries.connectives, sources: FrenchSummaries.sources,
    auxiliaries: FrenchSummaries.auxiliaries, numberWords: FrenchSummaries.numberWords,
    calendar: FrenchSummaries.calendar)

  private static let english = SummaryLanguage(
    code: "en", stopWords: EnglishSummaries.stopWords, openers: EnglishSummaries.openers,
    inverted: EnglishSummaries.inverted, speakers: EnglishSummaries.speakers, sayings: EnglishSummaries.sayings,
    connectives: EnglishSummaries.connectives, sources: EnglishSummaries.sources,
    auxiliaries: EnglishSummaries.auxiliaries, numberWords: EnglishSummaries.numberWords,
    calendar: EnglishSummaries.calendar)

  /// The languages that are known.
  static let all = [french, english]

  /// A language of which nothing is known: every word counts as it stands.
  static let unknown = SummaryLanguage(
    code: "und", stopWords: "", openers: [], inverted: [], speakers: [], sayings: [], connectives: [], sources: [],
    auxiliaries: [], numberWords: [:], calendar: [])

  /// The language of a tag, by its first part: `fr`, `fr-CA`.
  static func named(_ tag: String) -> SummaryLanguage? {
    let code = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return all.first { $0.code == code }
  }

  private init(
    code: String, stopWords: StaticString, openers: [String], inverted: [String], speakers: [String],
    sayings: [String], connectives: [String], sources: [String], auxiliaries: [String], numberWords: [String: Double],
    calendar: [String]
  ) {
    self.code = code
    let words = stopWords.description.split { $0 == " " || $0 == "\n" }
    self.stopWords = Set(words.map { ConceptHash.word($0.utf8) })
    self.openers = Set(openers)
    openerBeginnings = Set(openers.compactMap { $0.split(separator: " ").first.map(String.init) })
    self.inverted = Set(inverted)
    self.speakers = Set(speakers)
    self.sayings = Set(sayings)
    self.connectives = Set(connectives)
    self.sources = Set(sources)
    self.auxiliaries = Set(auxiliaries)
    self.numberWords = Dictionary(
      numberWords.map { (ConceptHash.word($0.key.utf8), $0.value) }, uniquingKeysWith: { first, _ in first })
    self.calendar = Set(calendar.map { ConceptHash.word($0.utf8) })
  }

  /// Whether the hash of a folded word is that of a stop word.
  func isStopWord(_ hash: UInt64) -> Bool { stopWords.contains(hash) }

  /// What a number word is worth, by the hash of the folded word; `nil` for any other word.
  func number(_ hash: UInt64) -> Double? { numberWords[hash] }

  /// Whether a unit, by the hash of the folded word, belongs to a date or a time of day.
  func isCalendar(_ hash: UInt64) -> Bool { calendar.contains(hash) }
}
