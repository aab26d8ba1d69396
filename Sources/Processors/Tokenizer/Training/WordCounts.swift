import TamisCore

/// How often words were seen in lower case, and capitalised inside sentences, by slot of the lexicon.
struct WordCounts {
  private struct Count {
    var lower = 0
    var capital = 0
  }

  private var counts: [Int: Count] = [:]

  /// The levels of all slots, as a model keeps them.
  var lexicon: [UInt8] {
    (0..<2 * SentenceModel.lexiconCount).map { slot in
      let count = counts[slot] ?? Count()
      return Self.levels(count.lower, count.capital)
    }
  }

  /// What the counts say of words, some of them taken back.
  func without(_ own: WordCounts) -> some FamiliarityTable { Difference(all: self, own: own) }

  private struct Difference: FamiliarityTable {
    let all: WordCounts
    let own: WordCounts

    func familiarity(_ word: UInt64) -> UInt64 {
      let slot = SentenceLexicon.slot(word)
      guard let count = all.counts[slot] else { return 0 }
      let taken = own.counts[slot] ?? Count()
      return UInt64(WordCounts.levels(count.lower - taken.lower, count.capital - taken.capital))
    }
  }

  private static func levels(_ lower: Int, _ capital: Int) -> UInt8 {
    SentenceLexicon.level(lower) * 3 + SentenceLexicon.level(capital)
  }

  /// Counts the words of a treebank's block; too few texts are that long to count its names.
  mutating func add(_ block: SentenceCorpus.Block, _ language: Language) {
    for paragraph in block.paragraphs { add(paragraph.text, language, countsCapitals: false) }
  }

  /// Counts the words of a text.
  mutating func add(_ text: String, _ language: Language, countsCapitals: Bool) {
    let bytes = text.utf8Span.span
    var scanner = TokenScanner(language: language, partsContractions: false)
    scanner.scan(bytes)
    var previous = TokenShape.none
    for index in 0..<scanner.tokens.count {
      let shape = TokenShape(bytes, scanner.tokens[index])
      let slot = SentenceLexicon.slot(WordKey.word(bytes, scanner.tokens[index].span))
      if shape == .lower {
        counts[slot, default: Count()].lower += 1
      } else if countsCapitals, shape.isCapitalized, previous == .lower || previous.rawValue == 0x12C {
        counts[slot, default: Count()].capital += 1
      }
      previous = shape
    }
  }
}
