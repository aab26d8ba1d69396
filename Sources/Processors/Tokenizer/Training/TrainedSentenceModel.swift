import TamisCore

/// A sentence model as it comes out of training.
public struct TrainedSentenceModel: Sendable {
  private let steps: [Int]
  private let lexicon: [UInt8]

  init(weights: [Double], lexicon: [UInt8]) {
    steps = weights.map { weight in
      min(max(Int((weight / SentenceModel.step).rounded()), -SentenceModel.reach), SentenceModel.reach)
    }
    self.lexicon = lexicon
  }

  /// The model as a text file: two sections of printable characters, 112 a line.
  ///
  /// - Parameter header: Lines that say what the model was learnt from.
  /// - Returns: The file's text.
  public func file(header: [String]) -> String {
    Self.file(header: header, tables: [("weights", weightTable), ("lexicon", packedLexicon)])
  }

  static func file(header: [String], tables: [(name: String, bytes: [UInt8])]) -> String {
    var text = header.map { "# \($0)\n" }.joined()
    for (name, table) in tables {
      text += "[\(name)]\n"
      for start in stride(from: 0, to: table.count, by: 112) {
        text += String(decoding: table[start..<min(start + 112, table.count)], as: UTF8.self) + "\n"
      }
    }
    return text
  }

  /// The weights as printable characters.
  var weightTable: [UInt8] { steps.map { UInt8(Int(SentenceModel.zero) + $0) } }

  private var packedLexicon: [UInt8] {
    stride(from: 0, to: lexicon.count, by: 2).map { SentenceLexicon.base + lexicon[$0] * 9 + lexicon[$0 + 1] }
  }

  /// Where the sentences of a paragraph end, as the splitter decides with this model.
  func sentenceEnds(of text: String, _ language: Language) -> [Int] {
    let bytes = text.utf8Span.span
    var scanner = TokenScanner(language: language, partsContractions: false)
    scanner.scan(bytes)
    guard scanner.tokens.count > 0 else { return [] }
    var ends: [Int] = []
    SentenceSplitter.walk(bytes, scanner.tokens, from: 0) { gap, state in
      guard !gap.isInsideWord else { return false }
      var list = FeatureList()
      let features = SentenceFeatures(bytes, scanner.tokens, gap, state, UnpackedLexicon(levels: lexicon))
      features.addFirst(to: &list)
      guard list.sum(steps) > SentenceSplitter.cutoff else { return false }
      features.addRest(bytes, scanner.tokens, UnpackedLexicon(levels: lexicon), to: &list)
      if abs(list.sum(steps)) < SentenceSplitter.certainty { features.addProspect(bytes, scanner.tokens, to: &list) }
      guard list.sum(steps) > SentenceSplitter.threshold else { return false }
      ends.append(scanner.tokens[gap.index].span.upperBound)
      return true
    }
    return ends + [scanner.tokens[scanner.tokens.count - 1].span.upperBound]
  }
}

/// A lexicon as training has it.
private struct UnpackedLexicon: FamiliarityTable {
  let levels: [UInt8]

  func familiarity(_ word: UInt64) -> UInt64 { UInt64(levels[SentenceLexicon.slot(word)]) }
}

/// Features in a list, by the numbers of their templates: what is learnt does not depend on the order of their use.
struct FeatureList: FeatureSink {
  private var slots = [UInt32?](repeating: nil, count: 39)

  var features: [UInt32] { slots.compactMap(\.self) }

  mutating func add(_ feature: UInt32, _ template: UInt64) {
    slots[Int(template)] = feature & UInt32(SentenceModel.weightCount - 1)
  }

  func sum(_ steps: [Int]) -> Int { features.reduce(0) { $0 + steps[Int($1)] } }
}

/// Places at which a sentence could end, with their features and what is true of them.
struct ExampleList {
  private(set) var features: [UInt32] = []
  private var ends: [Int] = []
  private(set) var isEnd: [Bool] = []

  var count: Int { isEnd.count }

  func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  mutating func append(_ found: [UInt32], isTrue: Bool) {
    features.append(contentsOf: found)
    ends.append(features.count)
    isEnd.append(isTrue)
  }

  /// Adds all places of a block, each as seen when everything before it was decided rightly.
  mutating func append(_ block: SentenceCorpus.Block, _ language: Language, _ lexicon: [UInt8]) {
    for paragraph in block.paragraphs {
      let bytes = paragraph.text.utf8Span.span
      var scanner = TokenScanner(language: language, partsContractions: false)
      scanner.scan(bytes)
      guard scanner.tokens.count > 0 else { continue }
      SentenceSplitter.walk(bytes, scanner.tokens, from: 0) { gap, state in
        var list = FeatureList()
        let found = SentenceFeatures(bytes, scanner.tokens, gap, state, UnpackedLexicon(levels: lexicon))
        found.addFirst(to: &list)
        found.addRest(bytes, scanner.tokens, UnpackedLexicon(levels: lexicon), to: &list)
        found.addProspect(bytes, scanner.tokens, to: &list)
        let isTrue = paragraph.ends.contains(scanner.tokens[gap.index].span.upperBound)
        append(list.features, isTrue: isTrue)
        return isTrue
      }
    }
  }
}

/// Counts of words in lower case, and capitalised inside sentences, by slot of the lexicon.
struct WordCounts {
  private var lower = [Int](repeating: 0, count: 2 * SentenceModel.lexiconCount)
  private var capital = [Int](repeating: 0, count: 2 * SentenceModel.lexiconCount)

  var lexicon: [UInt8] {
    zip(lower, capital).map { SentenceLexicon.level($0) * 3 + SentenceLexicon.level($1) }
  }

  mutating func add(_ text: String, _ language: Language, countsCapitals: Bool) {
    let bytes = text.utf8Span.span
    var scanner = TokenScanner(language: language, partsContractions: false)
    scanner.scan(bytes)
    var previous = TokenShape.none
    for index in 0..<scanner.tokens.count {
      let shape = TokenShape(bytes, scanner.tokens[index])
      let slot = SentenceLexicon.slot(WordKey.word(bytes, scanner.tokens[index].span))
      if shape == .lower {
        lower[slot] += 1
      } else if countsCapitals, shape.isCapitalized, previous == .lower || previous.rawValue == 0x12C {
        capital[slot] += 1
      }
      previous = shape
    }
  }
}
