internal import TamisCore

/// Reads the sentences of one document into its sketch.
struct SentenceReader: ~Copyable {
  private let document: Document
  private let language: SummaryLanguage
  private let options: Options
  private let tokens: [Token]
  private let headings: [TextSpan]
  private let copies: [TextSpan: UInt32]
  private let folding = TextFolding()

  /// What is asked of the sketch beside concepts.
  struct Options {
    /// Whether attributions and brackets are left out.
    var compresses = false
    /// Whether anybody asks for characters, which take time to count.
    var countsCharacters = false
    /// The stems of the query's words.
    var query: [UInt64] = []
  }

  /// The first words of the sentence in hand, folded: as many as an opening has.
  private var opening: [String] = []
  private var isDangling = false
  private var wordCount = 0
  private var concepts: [UInt32] = []
  private var folded: [UInt8] = []

  init(_ document: Document, language: SummaryLanguage, options: Options) {
    self.document = document
    self.language = language
    self.options = options
    tokens = document[.tokens]
    headings = document[.paragraphs].filter(\.isHeading).map(\.span)
    var copies: [TextSpan: UInt32] = [:]
    for copy in document[.duplicates] { copies[copy.span] = UInt32(clamping: copy.cluster) }
    self.copies = copies
  }

  /// Adds all sentences to a sketch.
  ///
  /// - Parameters:
  ///   - words: Reads words of the language.
  ///   - sketch: Where the sentences go.
  mutating func read(by words: inout SentenceWords, into sketch: inout SummarySketch) {
    let text = document.text
    let bytes = text.utf8Span.span
    var (token, heading) = (0, 0)
    for sentence in document[.sentences] where sentence.span.upperBound <= bytes.count {
      let span = sentence.span
      while token < tokens.count, tokens[token].span.lowerBound < span.lowerBound { token += 1 }
      var end = token
      while end < tokens.count, tokens[end].span.upperBound <= span.upperBound { end += 1 }
      var omissions: [SentenceOmission] = []
      if options.compresses {
        omissions = OmissionFinder(tokens: tokens[token..<end], language: language).find(in: span, bytes)
      }
      readWords(token..<end, without: omissions, bytes, by: &words)
      while heading < headings.count, headings[heading].upperBound <= span.lowerBound { heading += 1 }
      let isInHeading = heading < headings.count && headings[heading].overlaps(span)
      append(span, words.words, omissions, isInHeading: isInHeading, bytes, to: &sketch)
    }
  }

  private mutating func append(
    _ span: TextSpan, _ words: [SentenceWords.Word], _ omissions: [SentenceOmission], isInHeading: Bool,
    _ bytes: Span<UInt8>, to sketch: inout SummarySketch
  ) {
    let shape = SentenceShape(bytes, span)
    // A first line without a full stop is a headline, whether or not anyone marked it as a heading.
    let isHeading = isInHeading || (sketch.sentences.isEmpty && !shape.isFinished && wordCount <= 30)
    let fitness: SummarySketch.Fitness
    if isHeading || !shape.isFinished || shape.startsSmall || wordCount < 5 {
      fitness = .fragment
    } else if shape.isQuestion || !shape.isBalanced {
      fitness = .awkward
    } else {
      fitness = isDangling || shape.isBareQuotation || leansBack ? .dangling : .sound
    }
    for concept in concepts.sortedUnique() { sketch.concepts.append(concept) }
    ClaimReader(words).append(to: &sketch.claims, bytes)
    sketch.omissions += omissions
    let passage = Passage(span, without: omissions)
    sketch.sentences.append(
      SummarySketch.Sentence(
        span: span, length: passage.length(bytes, countsCharacters: options.countsCharacters), fitness: fitness,
        isHeading: isHeading, copyCluster: copies[span] ?? 0, queryHits: queryHits(words),
        conceptEnd: UInt32(sketch.concepts.count), claimEnd: UInt32(sketch.claims.count),
        omissionEnd: UInt32(sketch.omissions.count)))
  }

  /// Which words of the query the sentence has.
  private func queryHits(_ words: [SentenceWords.Word]) -> UInt64 {
    var hits: UInt64 = 0
    for (index, stem) in options.query.prefix(64).enumerated() where words.contains(where: { $0.stem == stem }) {
      hits |= 1 << UInt64(index)
    }
    return hits
  }

  /// Whether the sentence opens with words that lean on the one before.
  private var leansBack: Bool {
    opening.indices.contains { language.openers.contains(opening[...$0].joined(separator: " ")) }
  }

  /// Takes words that say something as concepts, and pairs of neighbouring words unless both are stop words.
  private mutating func readWords(
    _ range: Range<Int>, without omissions: [SentenceOmission], _ bytes: Span<UInt8>, by words: inout SentenceWords
  ) {
    opening.removeAll(keepingCapacity: true)
    concepts.removeAll(keepingCapacity: true)
    words.removeAll()
    isDangling = false
    wordCount = 0
    var previousIsSpeaker = false
    var mayLeanBack = false
    for token in tokens[range] where token.kind != .punctuation && token.kind != .symbol {
      if !omissions.isEmpty, omissions.contains(where: { $0.span.encloses(token.span) }) { continue }
      let traits = words.append(token, bytes)
      if traits.isBlank { continue }
      wordCount += 1
      if wordCount == 1 { mayLeanBack = traits.beginsOpener }
      if mayLeanBack, opening.count < 4 {
        folded.removeAll(keepingCapacity: true)
        folding.append(bytes, token.span.range, to: &folded)
        opening.append(String(decoding: folded, as: UTF8.self))
      }
      if previousIsSpeaker, traits.isSaying { isDangling = true }
      previousIsSpeaker = traits.isSpeaker
      if traits.endsInvertedPronoun { isDangling = true }
    }
    var previous: (stem: UInt64, isStop: Bool)?
    for index in words.words.indices {
      let word = words.words[index]
      if !word.isStop, !word.isLetter { concepts.append(ConceptHash.single(word.stem)) }
      if let previous, !(previous.isStop && word.isStop) {
        let kind = previous.isStop || word.isStop ? ConceptKind.loosePair : .pair
        concepts.append(ConceptHash.pair(previous.stem, word.stem, kind: kind))
      }
      previous = (word.stem, word.isStop)
    }
  }
}

extension [UInt32] {
  /// The elements in ascending order, each once.
  fileprivate func sortedUnique() -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(count)
    for element in sorted() where element != result.last { result.append(element) }
    return result
  }
}
