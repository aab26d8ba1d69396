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
