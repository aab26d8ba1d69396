import TamisCore

/// Learns the sentence model of a language: logistic regression over the features that the splitter sees.
///
/// The same corpora, texts and seed give the same model, byte for byte.
public struct SentenceTrainer: Sendable {
  let language: Language
  private let seed: UInt64
  /// Texts without annotation: the familiarity of words is taken from them, and what unmarked ends of lines look like.
  private let texts: [String]

  /// How many copies of the corpora with sentences moved are learnt from beside the corpora themselves.
  static let copyCount = 3
  /// How many models, each with copies of its own, are learnt and averaged.
  static let memberCount = 4
  /// How likely a feature is left out while learning, and the first of the epochs whose weights are averaged.
  private static let (dropout, firstAveraged) = (0.2, 6)

  /// Makes a trainer; `nil` for a language that has no folder.
  ///
  /// - Parameters:
  ///   - code: The language, BCP 47.
  ///   - texts: News or other texts of the language, without annotation, a paragraph or a heading a line; may be empty.
  ///   - seed: The seed of the order in which examples are seen.
  public init?(language code: String, texts: [String], seed: UInt64) {
    guard let language = Language.named(code) else { return nil }
    self.language = language
    self.texts = texts
    self.seed = seed
  }

  /// Learns a model from corpora.
  ///
  /// - Parameter corpora: Texts with known sentences.
  /// - Returns: The model.
  /// - Complexity: O(*c*) for *c* places at which a sentence could end.
  public func train(_ corpora: [SentenceCorpus]) -> TrainedSentenceModel {
    var random = TrainingRandom(seed: seed)
    let counts = countWords(corpora)
    var sums = [Double](repeating: 0, count: SentenceModel.weightCount)
    for _ in 0..<Self.memberCount {
      let examples = makeExamples(corpora, counts, &random)
      let weights = LogisticRegression.fit(
        examples, size: sums.count, dropout: Self.dropout, averagedFrom: Self.firstAveraged, &random)
      for index in sums.indices { sums[index] += weights[index] }
    }
    return TrainedSentenceModel(weights: sums.map { $0 / Double(Self.memberCount) }, lexicon: counts.lexicon)
  }

  private func makeExamples(
    _ corpora: [SentenceCorpus], _ counts: WordCounts, _ random: inout TrainingRandom
  ) -> ExampleList {
    var examples = ExampleList()
    for block in corpora.flatMap(\.blocks) {
      // A text that the model has not seen has words that it has not counted: a block's own words do not count for it.
      var own = WordCounts()
      own.add(block, language)
      let familiarity = counts.without(own)
      examples.append(block, language, familiarity)
      for _ in 0..<Self.copyCount { examples.append(block.shuffled(&random), language, familiarity) }
    }
    for text in texts {
      var own = WordCounts()
      own.add(text, language, countsCapitals: true)
      examples.append(linesOf: text, language, counts.without(own))
    }
    return examples
  }

  /// The sentences that models learnt without them find in each fold of a corpus.
  ///
  /// - Parameters:
  ///   - corpora: Texts with known sentences.
  ///   - foldCount: How many parts the blocks of each corpus are dealt into.
  /// - Returns: For each corpus, what is right, predicted and in the gold standard, over all folds.
  public func crossValidate(_ corpora: [SentenceCorpus], foldCount: Int) -> [SentenceCounts] {
    var counts = corpora.map { _ in SentenceCounts() }
    for fold in 0..<foldCount {
      let model = train(corpora.map { $0.keeping { $0 % foldCount != fold } })
      for (index, corpus) in corpora.enumerated() {
        for block in corpus.keeping({ $0 % foldCount == fold }).blocks {
          for paragraph in block.paragraphs { counts[index].add(paragraph, model, language) }
        }
      }
    }
    return counts
  }

  private func countWords(_ corpora: [SentenceCorpus]) -> WordCounts {
    var counts = WordCounts()
    for block in corpora.flatMap(\.blocks) { counts.add(block, language) }
    for text in texts { counts.add(text, language, countsCapitals: true) }
    return counts
  }
}

/// Sentences right, predicted and expected.
public struct SentenceCounts: Sendable {
  /// Sentences that were found as they are.
  public private(set) var correctCount = 0
  /// Sentences that were found.
  public private(set) var predictedCount = 0
  /// Sentences that there are.
  public private(set) var goldCount = 0

  mutating func add(
    _ paragraph: (text: String, ends: Set<Int>), _ model: TrainedSentenceModel, _ language: Language
  ) {
    let found = model.sentenceEnds(of: paragraph.text, language)
    correctCount += Self.common(found, paragraph.ends.sorted())
    predictedCount += found.count
    goldCount += paragraph.ends.count
  }

  /// How many pieces two ways to cut a text have in common.
  private static func common(_ first: [Int], _ second: [Int]) -> Int {
    let pieces = { (ends: [Int]) in Set(zip([0] + ends, ends).map { TextSpan($0, $1) }) }
    return pieces(first).intersection(pieces(second)).count
  }
}
