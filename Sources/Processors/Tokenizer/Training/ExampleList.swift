import TamisCore

/// Places at which a sentence could end, with their features and what is true of them.
struct ExampleList {
  private(set) var features: [UInt32] = []
  private var ends: [Int] = []
  private(set) var isEnd: [Bool] = []
  /// How much each example counts, 1 for those of a treebank.
  private(set) var importance: [Double] = []

  /// How much the ends of lines without a mark and all other places of texts without annotation count.
  ///
  /// Headings count less, so that names in the middle of a sentence do not begin one: see docs/models/sentences.md.
  private static let (headingImportance, textImportance) = (0.4, 0.3)

  var count: Int { isEnd.count }

  func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  mutating func append(_ found: [UInt32], isTrue: Bool, importance: Double = 1) {
    features.append(contentsOf: found)
    ends.append(features.count)
    isEnd.append(isTrue)
    self.importance.append(importance)
  }

  /// Adds all places of a block, each as seen when everything before it was decided rightly.
  mutating func append(_ block: SentenceCorpus.Block, _ language: Language, _ table: some FamiliarityTable) {
    for paragraph in block.paragraphs {
      visit(paragraph.text, language) { list, bytes, tokens, gap, state in
        let isTrue = paragraph.ends.contains(tokens[gap.index].span.upperBound)
        guard !gap.isInsideWord else { return isTrue }
        list.append(Self.features(bytes, tokens, gap, state, table), isTrue: isTrue)
        return isTrue
      }
    }
  }

  /// Adds places of a text without annotation, its lines joined to one paragraph.
  ///
  /// Where a line ends without a mark, as headings do, a sentence ends, and elsewhere inside a line none ends without a
  /// mark. Marks may or may not end a sentence, so that nothing is learnt at them.
  mutating func append(linesOf text: String, _ language: Language, _ table: some FamiliarityTable) {
    var (joined, ends) = ("", Set<Int>())
    for line in text.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.contains(where: { $0 > 0x20 })
    {
      if !joined.isEmpty { joined += " " }
      joined += Substring(line)
      while joined.utf8.last == 0x20 { joined.removeLast() }
      ends.insert(joined.utf8.count)
    }
    visit(joined, language) { list, bytes, tokens, gap, state in
      let isTrue = ends.contains(tokens[gap.index].span.upperBound)
      if gap.hasMark { return isTrue || gap.isPlainEnd }
      guard !gap.isInsideWord else { return isTrue }
      list.append(
        Self.features(bytes, tokens, gap, state, table), isTrue: isTrue,
        importance: isTrue ? Self.headingImportance : Self.textImportance)
      return isTrue
    }
  }

  private mutating func visit(
    _ text: String, _ language: Language,
    _ body: (inout ExampleList, Span<UInt8>, borrowing TokenBuffer, SentenceGap, SentenceState) -> Bool
  ) {
    let bytes = text.utf8Span.span
    var scanner = TokenScanner(language: language, partsContractions: false)
    scanner.scan(bytes)
    guard scanner.tokens.count > 0 else { return }
    SentenceSplitter.walk(bytes, scanner.tokens, from: 0) { gap, state in
      body(&self, bytes, scanner.tokens, gap, state)
    }
  }

  private static func features(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ gap: SentenceGap, _ state: SentenceState,
    _ table: some FamiliarityTable
  ) -> [UInt32] {
    var list = FeatureList()
    let found = SentenceFeatures(bytes, tokens, gap, state, table)
    found.addFirst(to: &list)
    found.addRest(bytes, tokens, table, to: &list)
    found.addProspect(bytes, tokens, to: &list)
    return list.features
  }
}

extension SentenceGap {
  /// Whether a mark stands before the gap that may end a sentence.
  fileprivate var hasMark: Bool {
    // : and ;
    markShape.isFinalMark || markShape == .abbreviation || markShape.rawValue == 0x13A || markShape.rawValue == 0x13B
  }

  /// Whether the gap is as plain an end of a sentence as there is.
  fileprivate var isPlainEnd: Bool {
    (markShape == .stop || markShape == .question) && (openerShape.isCapitalized || openerShape == .digits)
      && touches == 0
  }
}
