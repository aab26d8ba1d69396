internal import TamisCore

/// Reads the sentences of one document into its sketch.
struct SentenceReader {
  private let document: Document
  private let language: SummaryLanguage
  private let tokens: [Token]
  private let entities: [Entity]
  private let headings: [TextSpan]
  private let copies: [TextSpan: UInt32]
  private let folding = TextFolding()

  /// The first words of the sentence in hand, folded: as many as an opening has.
  private var opening: [String] = []
  private var isDangling = false
  private var wordCount = 0
  private var concepts: [UInt32] = []
  private var folded: [UInt8] = []

  init(_ document: Document, language: SummaryLanguage) {
    self.document = document
    self.language = language
    tokens = document[.tokens]
    entities = document[.entities]
    headings = document[.paragraphs].filter(\.isHeading).map(\.span)
    var copies: [TextSpan: UInt32] = [:]
    for copy in document[.duplicates] { copies[copy.span] = UInt32(clamping: copy.cluster) }
    self.copies = copies
  }

  /// Adds all sentences to a sketch.
  mutating func read(into sketch: inout SummarySketch) {
    let text = document.text
    let bytes = text.utf8Span.span
    var (token, entity, heading) = (0, 0, 0)
    for sentence in document[.sentences] where sentence.span.upperBound <= bytes.count {
      let span = sentence.span
      begin()
      while token < tokens.count, tokens[token].span.lowerBound < span.lowerBound { token += 1 }
      readWords(from: token, in: span, bytes)
      while entity < entities.count, entities[entity].span.lowerBound < span.lowerBound { entity += 1 }
      readEntities(from: entity, in: span, bytes)
      while heading < headings.count, headings[heading].upperBound <= span.lowerBound { heading += 1 }
      let isInHeading = heading < headings.count && headings[heading].overlaps(span)
      append(span, isInHeading: isInHeading, bytes, to: &sketch)
    }
  }

  private mutating func begin() {
    opening.removeAll(keepingCapacity: true)
    concepts.removeAll(keepingCapacity: true)
    isDangling = false
    wordCount = 0
  }

  private mutating func append(
    _ span: TextSpan, isInHeading: Bool, _ bytes: Span<UInt8>, to sketch: inout SummarySketch
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
    concepts.sort()
    var last: UInt32?
    for concept in concepts where concept != last {
      sketch.concepts.append(concept)
      last = concept
    }
    sketch.sentences.append(
      SummarySketch.Sentence(
        span: span, wordCount: UInt32(ReaderWords.count(bytes, span)), fitness: fitness, isHeading: isHeading,
        copyCluster: copies[span] ?? 0, conceptEnd: UInt32(sketch.concepts.count)))
  }

  /// Whether the sentence opens with words that lean on the one before.
  private var leansBack: Bool {
    opening.indices.contains { language.openers.contains(opening[...$0].joined(separator: " ")) }
  }

  /// Takes pairs of neighbouring words as concepts, unless both are stop words.
  private mutating func readWords(from first: Int, in span: TextSpan, _ bytes: Span<UInt8>) {
    var previous: (hash: UInt64, isStop: Bool)?
    var previousIsSpeaker = false
    var index = first
    while index < tokens.count, tokens[index].span.upperBound <= span.upperBound {
      let token = tokens[index]
      index += 1
      if token.kind == .punctuation || token.kind == .symbol { continue }
      fold(token.span, isNumber: token.kind == .number, bytes)
      if folded.isEmpty { continue }
      wordCount += 1
      if opening.count < 4 { opening.append(String(decoding: folded, as: UTF8.self)) }
      if !language.speakers.isEmpty {
        let word = String(decoding: folded, as: UTF8.self)
        if previousIsSpeaker, language.sayings.contains(word) { isDangling = true }
        previousIsSpeaker = language.speakers.contains(word)
      }
      if endsInvertedPronoun(token.span, bytes) { isDangling = true }
      let isStop = language.isStopWord(ConceptHash.word(folded[...]))
      let hash = ConceptHash.word(SummaryLanguage.stem(folded[...]))
      if let previous, !(previous.isStop && isStop) { concepts.append(ConceptHash.pair(previous.hash, hash)) }
      previous = (hash, isStop)
    }
  }

  private mutating func fold(_ span: TextSpan, isNumber: Bool, _ bytes: Span<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    if isNumber {
      folding.appendNumber(bytes, span.range, to: &folded)
    } else {
      folding.append(bytes, span.range, to: &folded)
    }
  }

  /// Whether a word ends in a pronoun behind a hyphen, as in `dit-il` and `a-t-elle`.
  private func endsInvertedPronoun(_ span: TextSpan, _ bytes: Span<UInt8>) -> Bool {
    if language.inverted.isEmpty { return false }
    guard let hyphen = span.range.last(where: { bytes[$0] == UInt8(ascii: "-") }) else { return false }
    var part: [UInt8] = []
    folding.append(bytes, hyphen + 1..<span.upperBound, to: &part)
    return language.inverted.contains(String(decoding: part, as: UTF8.self))
  }

  /// Takes names as concepts, whole.
  private mutating func readEntities(from first: Int, in span: TextSpan, _ bytes: Span<UInt8>) {
    var index = first
    while index < entities.count, entities[index].span.upperBound <= span.upperBound {
      fold(entities[index].span, isNumber: false, bytes)
      index += 1
      if !folded.isEmpty { concepts.append(ConceptHash.pair(0, ConceptHash.word(folded[...]))) }
    }
  }
}
