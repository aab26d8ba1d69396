internal import TamisCore
internal import TamisStemming

/// The words of one sentence, as concepts and claims need them.
///
/// A token is split at hyphens and apostrophes: `russo-américain` is two words, as it is for whoever counts words that two
/// texts share.
struct SentenceWords: ~Copyable {
  /// One word.
  struct Word {
    var span: TextSpan
    /// The hash of its stem.
    var stem: UInt64
    /// The hash of the folded word.
    var folded: UInt64
    var isStop: Bool
    var isCapitalised: Bool
    /// Its value, if it is written in digits.
    var number: Double?
    /// What it is worth as a number word; `nil` for any other word.
    var named: Double?
    /// Whether it belongs to a date or a time of day.
    var isCalendar: Bool
    /// Whether its stem has but one letter.
    var isLetter: Bool
  }

  private let language: SummaryLanguage
  private var stemmer: WordStemmer?
  private let folding = TextFolding()
  private(set) var words: [Word] = []
  private var lowered: [UInt8] = []
  private var folded: [UInt8] = []
  /// What tokens were met before.
  private(set) var cache: SpellingCache

  init(language: SummaryLanguage, cache: SpellingCache = SpellingCache()) {
    self.language = language
    self.cache = cache
    stemmer = WordStemmer(language: language.code)
  }

  mutating func removeAll() { words.removeAll(keepingCapacity: true) }

  /// Adds the words of a token.
  ///
  /// - Returns: What the token is beside its words.
  @discardableResult
  mutating func append(_ token: Token, _ bytes: Span<UInt8>) -> SpellingCache.Traits {
    let range = token.span.range
    if token.kind == .number, appendNumber(token.span, bytes) { return traits(of: range, bytes) }
    guard range.count <= SpellingCache.longest else {
      appendWords(range, bytes)
      return traits(of: range, bytes)
    }
    let hash = SpellingCache.hash(bytes, range)
    if let entry = cache.entry(bytes, range, hash: hash) {
      for index in entry.words {
        var word = cache.words[index]
        word.span = TextSpan(range.lowerBound + word.span.lowerBound, range.lowerBound + word.span.upperBound)
        words.append(word)
      }
      return entry.traits
    }
    let start = words.count
    appendWords(range, bytes)
    let traits = traits(of: range, bytes)
    // A token that ends within a letter is no spelling.
    if (words.last?.span.upperBound ?? 0) <= range.upperBound {
      cache.keep(bytes, range, hash: hash, words[start...], traits)
    }
    return traits
  }

  private mutating func appendWords(_ range: Range<Int>, _ bytes: Span<UInt8>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let start = offset
      lowered.removeAll(keepingCapacity: true)
      var isCapitalised = false
      while offset < range.upperBound, let byteCount = appendLetter(bytes, at: offset, isFirst: &isCapitalised) {
        offset += byteCount
      }
      if offset > start {
        finish(TextSpan(start, offset), isCapitalised)
      } else {
        offset += bytes.scalar(at: offset).byteCount
      }
    }
  }

  private mutating func traits(of range: Range<Int>, _ bytes: Span<UInt8>) -> SpellingCache.Traits {
    folded.removeAll(keepingCapacity: true)
    folding.append(bytes, range, to: &folded)
    if folded.isEmpty { return SpellingCache.Traits(isBlank: true) }
    let word = String(decoding: folded, as: UTF8.self)
    return SpellingCache.Traits(
      beginsOpener: language.openerBeginnings.contains(word), isSpeaker: language.speakers.contains(word),
      isSaying: language.sayings.contains(word), endsInvertedPronoun: endsInvertedPronoun(range, bytes))
  }

  private mutating func endsInvertedPronoun(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    if language.inverted.isEmpty { return false }
    guard let hyphen = range.last(where: { bytes[$0] == UInt8(ascii: "-") }) else { return false }
    folded.removeAll(keepingCapacity: true)
    folding.append(bytes, hyphen + 1..<range.upperBound, to: &folded)
    return language.inverted.contains(String(decoding: folded, as: UTF8.self))
  }

  private mutating func appendNumber(_ span: TextSpan, _ bytes: Span<UInt8>) -> Bool {
    folded.removeAll(keepingCapacity: true)
    folding.appendNumber(bytes, span.range, to: &folded)
    guard !folded.isEmpty else { return false }
    let hash = ConceptHash.word(folded)
    words.append(
      Word(
        span: span, stem: hash, folded: hash, isStop: false, isCapitalised: false,
        number: Double(String(decoding: folded, as: UTF8.self)), named: language.number(hash),
        isCalendar: language.isCalendar(hash), isLetter: false))
    return true
  }

  /// Appends a letter or digit in lower case, accents kept.
  ///
  /// - Returns: The number of its bytes; `nil` if there is another sign.
  private mutating func appendLetter(
    _ bytes: Span<UInt8>, at offset: Int, isFirst isCapitalised: inout Bool
  ) -> Int? {
    let byte = bytes[offset]
    if byte < 0x80 {
      let lower = byte | 0x20
      let isUpper = byte &- UInt8(ascii: "A") < 26
      guard isUpper || lower &- UInt8(ascii: "a") < 26 || TextFolding.isDigit(byte) else { return nil }
      if isUpper, lowered.isEmpty { isCapitalised = true }
      lowered.append(isUpper ? lower : byte)
      return 1
    }
    let (scalar, byteCount) = bytes.scalar(at: offset)
    switch scalar.value {
    case 0xDF...0xF6, 0xF8...0xFF, 0x300..<0x370:
      for index in offset..<offset + byteCount { lowered.append(bytes[index]) }
    case 0xAD:
      break
    case 0xC0...0xDE where scalar.value != 0xC6 && scalar.value != 0xD7:
      // The capitals of Latin-1 stand 32 below their small letters: in UTF-8 the second byte tells.
      if lowered.isEmpty { isCapitalised = true }
      lowered.append(bytes[offset])
      lowered.append(bytes[offset + 1] | 0x20)
    case 0x2010...0x2027, 0xA0, 0xAB, 0xBB:
      return nil
    default:
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
      if lowered.isEmpty { isCapitalised = scalar.properties.isUppercase }
      switch scalar {
      case "œ", "Œ": lowered.append(contentsOf: "oe".utf8)
      case "æ", "Æ": lowered.append(contentsOf: "ae".utf8)
      default: lowered.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return byteCount
  }

  private mutating func finish(_ span: TextSpan, _ isCapitalised: Bool) {
    fold()
    if folded.isEmpty { return }
    let hash = ConceptHash.word(folded)
    let isStop = language.isStopWord(hash)
    var stem = hash
    if !isStop {
      stemmer?.stem(&lowered)
      fold()
      if !folded.isEmpty { stem = ConceptHash.word(folded) }
    }
    words.append(
      Word(
        span: span, stem: stem, folded: hash, isStop: isStop, isCapitalised: isCapitalised, number: nil,
        named: language.number(hash), isCalendar: language.isCalendar(hash), isLetter: folded.count < 2))
  }

  private mutating func fold() {
    folded.removeAll(keepingCapacity: true)
    let letters = lowered
    folding.append(letters.span, 0..<letters.count, to: &folded)
  }
}
