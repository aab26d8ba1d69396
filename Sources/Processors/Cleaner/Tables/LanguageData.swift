/// What the rules know of one language: words and phrases in lower case, apostrophes straight.
struct LanguageData: Sendable {
  /// Short words that are frequent in this language and in no other one here.
  var markers: String
  /// Articles, prepositions, conjunctions: a line or a phrase does not end with them.
  var functionWords: String
  /// Words that only a typesetter's error puts twice in a row.
  var doubledErrors: String
  /// Words of names that are written with a lone letter: `rock` of `Rock n Roll`.
  var loneLetterNames: String
  /// Pronouns and particles that follow a hyphen: `est-il`, `celui-là`.
  var clitics: String
  /// Verbs that `-ce` follows: `est-ce`.
  var verbsBeforeCe: String
  /// First elements that always keep their hyphen: `franco-`, `ex-`.
  var hyphenatedPrefixes: String
  /// First elements that keep their hyphen before a known word: `porte-`, `sous-`.
  var compoundElements: String
  /// Prefixes that are written in one word, but with a hyphen where two equal vowels would meet: `micro-organisme`.
  var solidPrefixes: String
  /// Words inside compounds: `de` of `Île-de-France`.
  var compoundLinks: String
  /// Conjunctions behind a suspended hyphen: `moyen- et long-courriers`.
  var suspensions: String

  /// Months in order, each with its short forms.
  var months: [String]
  /// Days of the week, and whatever else stands in a line of publication.
  var dateWords: String
  /// Words of a share bar; the line must hold nothing else.
  var shareWords: String
  /// The words of ``shareWords`` that a share bar starts with.
  var shareOpenings: String
  /// Words of a reading time.
  var readingWords: String
  /// Openings of lines that are page furniture, with what else must hold for them.
  var phrases: [(FurnitureKind, String)]
  /// Lines that are page furniture if they hold nothing else.
  var wholeLines: [(FurnitureKind, [String])]
  /// Lines that are page furniture if they hold nothing else and stand beside other furniture.
  var doubtfulLines: [(FurnitureKind, [String])]
  /// Days that are told from today: `hier`.
  var relativeDays: String
  /// What people are in a byline: `correspondant`, `staff`.
  var offices: String
  /// Words of credits of pictures: `photo`, `archives`.
  var creditWords: String
  /// What was done by those that a credit names: `recueillis`, `reporting`.
  var creditVerbs: String
  /// Words of copyright notices: `réservés`, `reproduction`.
  var rightsWords: String
  /// Words of calls to subscribe: `abonnés`.
  var subscriptionWords: String
  /// What a page counts: `commentaires`.
  var commentWords: String
  /// Forms of frequent verbs: a caption has none.
  var finiteVerbs: String
  /// Words that start a sentence and no name: articles.
  var sentenceOpeners: String
  /// What titles with an article follow: `journal`, `film`.
  var titledNouns: String
  /// Words that an agency's name ends with, or consists of.
  var agencyWords: String
  /// `with`, `and`: what joins names in a byline or a signature.
  var nameLinks: String
  /// Closings of a copyright notice.
  var rightsPhrases: [String]
  /// Words for a page or an issue in a print line.
  var pageWords: String
  /// What pages say around an article.
  var pages: PageData
}

/// What is said of a word in any of the languages.
struct WordBits: OptionSet, Sendable {
  let rawValue: UInt32

  static let functionWord = WordBits(rawValue: 1 << 0)
  static let doubledError = WordBits(rawValue: 1 << 1)
  static let loneLetterName = WordBits(rawValue: 1 << 2)
  static let clitic = WordBits(rawValue: 1 << 3)
  static let verbBeforeCe = WordBits(rawValue: 1 << 4)
  static let hyphenatedPrefix = WordBits(rawValue: 1 << 5)
  static let compoundElement = WordBits(rawValue: 1 << 6)
  static let solidPrefix = WordBits(rawValue: 1 << 7)
  static let compoundLink = WordBits(rawValue: 1 << 8)
  static let suspension = WordBits(rawValue: 1 << 9)
  static let dateWord = WordBits(rawValue: 1 << 10)
  static let share = WordBits(rawValue: 1 << 11)
  static let titledNoun = WordBits(rawValue: 1 << 12)
  static let reading = WordBits(rawValue: 1 << 13)
  static let agency = WordBits(rawValue: 1 << 14)
  static let nameLink = WordBits(rawValue: 1 << 15)
  static let page = WordBits(rawValue: 1 << 16)
  static let knownAgency = WordBits(rawValue: 1 << 17)

  static let frenchMarker = WordBits(rawValue: 1 << 18)
  static let englishMarker = WordBits(rawValue: 1 << 19)
  static let relativeDay = WordBits(rawValue: 1 << 21)
  static let office = WordBits(rawValue: 1 << 22)
  static let creditWord = WordBits(rawValue: 1 << 23)
  static let creditVerb = WordBits(rawValue: 1 << 24)
  static let rights = WordBits(rawValue: 1 << 25)
  static let finiteVerb = WordBits(rawValue: 1 << 26)
  static let subscription = WordBits(rawValue: 1 << 27)
  static let solidNamePrefix = WordBits(rawValue: 1 << 20)

  /// The month, 1 to 12; 0 for other words.
  var month: Int { Int(rawValue >> 28) }

  static func month(_ number: Int) -> WordBits { WordBits(rawValue: UInt32(number) << 28) }
}

/// What is said of a word of a page in any of the languages.
struct PageBits: OptionSet, Sendable {
  let rawValue: UInt32

  static let published = PageBits(rawValue: 1 << 0)
  static let beat = PageBits(rawValue: 1 << 1)
  static let speech = PageBits(rawValue: 1 << 2)
  static let pitch = PageBits(rawValue: 1 << 3)
  static let paper = PageBits(rawValue: 1 << 4)
  static let print = PageBits(rawValue: 1 << 5)
  static let picture = PageBits(rawValue: 1 << 6)
}

/// The words of all languages in one table: a text may mix them, and few words mean different things to a cleaner.
enum LanguageTables {
  static let languages = [LanguageData.french, LanguageData.english]

  /// What is said of a word.
  ///
  /// - Parameter word: The word in lower case.
  /// - Returns: Nothing for a word that is in no table.
  static func bits(of word: Span<UInt8>) -> WordBits { WordBits(rawValue: words.value(of: word) ?? 0) }

  private static let words: WordTable = {
    var table = WordTable()
    for language in languages {
      let lists: [(String, WordBits)] = [
        (language.functionWords, .functionWord), (language.doubledErrors, .doubledError),
        (language.loneLetterNames, .loneLetterName), (language.clitics, .clitic),
        (language.verbsBeforeCe, .verbBeforeCe), (language.hyphenatedPrefixes, .hyphenatedPrefix),
        (language.compoundElements, .compoundElement), (language.solidPrefixes, .solidPrefix),
        (language.compoundLinks, .compoundLink), (language.suspensions, .suspension), (language.dateWords, .dateWord),
        (language.shareWords, .share), (language.shareOpenings, .share), (language.titledNouns, .titledNoun),
        (language.readingWords, .reading), (language.agencyWords, .agency), (language.nameLinks, .nameLink),
        (language.pageWords, .page), (language.relativeDays, [.relativeDay, .dateWord]), (language.offices, .office),
        (language.creditWords, .creditWord), (language.creditVerbs, .creditVerb), (language.rightsWords, .rights),
        (language.finiteVerbs, .finiteVerb), (language.subscriptionWords, .subscription),
      ]
      for (words, bits) in lists { table.add(words, bits: bits.rawValue) }
      for (index, words) in language.months.enumerated() {
        table.add(words, bits: WordBits.dateWord.rawValue)
        table.add(words, month: index + 1)
      }
    }
    table.add(LanguageData.french.markers, bits: WordBits.frenchMarker.rawValue)
    table.add(LanguageData.english.markers, bits: WordBits.englishMarker.rawValue)
    table.add("mc", bits: WordBits.solidNamePrefix.rawValue)
    table.add(newsAgencies, bits: WordBits.knownAgency.rawValue)
    return table
  }()

  /// Whether a word is what a page counts below an article: comments.
  static func isCommentWord(_ word: Span<UInt8>) -> Bool { commentWords.value(of: word) != nil }

  /// Whether a word starts a sentence rather than a name: an article.
  static func isSentenceOpener(_ word: Span<UInt8>) -> Bool { sentenceOpeners.value(of: word) != nil }

  private static let sentenceOpeners: WordTable = {
    var table = WordTable()
    for language in languages { table.add(language.sentenceOpeners, bits: 1) }
    return table
  }()

  private static let commentWords: WordTable = {
    var table = WordTable()
    for language in languages { table.add(language.commentWords, bits: 1) }
    return table
  }()

  /// What is said of a word of a page.
  static func pageBits(of word: Span<UInt8>) -> PageBits { PageBits(rawValue: pageWords.value(of: word) ?? 0) }

  private static let pageWords: WordTable = {
    var table = WordTable()
    for pages in languages.map(\.pages) {
      let lists: [(String, PageBits)] = [
        (pages.publishedWords, .published), (pages.beats, .beat), (pages.speechWords, .speech),
        (pages.pitchWords, .pitch), (pages.paperWords, .paper), (pages.printWords, .print),
        (pages.pictureWords, .picture),
      ]
      for (words, bits) in lists { table.add(words, bits: bits.rawValue) }
    }
    return table
  }()

  /// Agencies that are named by one word in any language.
  private static let newsAgencies = """
    aap afp ansa ap apa ats belga bloomberg cp dpa efe interfax keystone-ats kyodo lusa pa pap reuters rts sda tass upi \
    xinhua
    """
}

extension WordTable {
  /// Sets the month of words; a short form that two languages share keeps the number that both mean.
  fileprivate mutating func add(_ words: String, month: Int) {
    for word in words.split(separator: " ") {
      let bytes = word.utf8Span.span
      update(bytes) { $0 = $0 & 0x0FFF_FFFF | WordBits.month(month).rawValue }
    }
  }
}
