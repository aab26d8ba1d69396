import TamisCore

/// A document as the recogniser reads it: its words, sentence by sentence, and their spellings.
struct Reading {
  private(set) var words: [Word] = []
  /// Words of each sentence that has any.
  private(set) var sentences: [Range<Int>] = []
  /// Whose trigger words were looked for.
  let language: TriggerLanguage
  private var spellings = WordTypes()

  /// Every spelling once.
  var types: [WordType] { spellings.types }

  /// For each spelling, what it weighs at each offset of ``TypeFeatures``; empty where no cache had them.
  var vectors: [SIMD16<Int16>] { spellings.vectors }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - tokens: Its tokens; those outside sentences and the text are left out.
  ///   - sentences: Its sentences.
  ///   - language: Whose trigger words to look for.
  ///   - cache: What is known of spellings of that language from other documents, with a model's weights.
  /// - Complexity: O(*n*) for *n* bytes.
  init(
    _ bytes: Span<UInt8>, tokens: [Token], sentences: [Sentence], language: TriggerLanguage,
    cache: inout TypeCache?
  ) {
    self.language = language
    words.reserveCapacity(tokens.count)
    var token = 0
    for sentence in sentences {
      while token < tokens.count, tokens[token].span.lowerBound < sentence.span.lowerBound { token += 1 }
      let first = words.count
      while token < tokens.count, tokens[token].span.upperBound <= sentence.span.upperBound {
        append(bytes, tokens[token], sentenceStart: first, &cache)
        token += 1
      }
      if words.count > first { self.sentences.append(first..<words.count) }
    }
  }

  /// Reads a document without a cache, for those who need no weights.
  init(_ bytes: Span<UInt8>, tokens: [Token], sentences: [Sentence], language: TriggerLanguage) {
    var none: TypeCache? = nil
    self.init(bytes, tokens: tokens, sentences: sentences, language: language, cache: &none)
  }

  private mutating func append(
    _ bytes: Span<UInt8>, _ token: Token, sentenceStart: Int, _ cache: inout TypeCache?
  ) {
    guard !token.span.isEmpty, token.span.upperBound <= bytes.count else { return }
    // Behind a mark that opens, and behind a list of marks at a sentence's start, any word has a capital.
    var isInitial = true
    if words.count > sentenceStart, let last = words.last {
      isInitial = last.shape.contains(.initial) && last.shape.isDisjoint(with: [.capital, .lowerCase])
      if !isInitial, last.shape.isDisjoint(with: [.capital, .lowerCase]) { isInitial = Self.opens(bytes, last) }
      if last.shape.isSuperset(of: [.initial, .elided]) { isInitial = false }
    }
    let index = spellings.index(bytes, token, language: language, cache: &cache)
    words.append(Word(token.span, spellings.types[index], typeIndex: index, isInitial: isInitial))
  }

  /// Whether a mark opens a quotation or announces a sentence: guillemets, quotation marks, a colon, a bullet.
  private static func opens(_ bytes: Span<UInt8>, _ word: Word) -> Bool {
    switch bytes.scalar(at: word.start).scalar {
    case "«", "“", "\"", "„", ":", "•", "—", "–": true
    default: false
    }
  }
}
