import TamisCore

/// Learns the sentence model of a language: logistic regression over the features that the splitter sees.
///
/// The same corpora, texts and seed give the same model, byte for byte.
public struct SentenceTrainer: Sendable {
  let language: Language
  private let seed: UInt64
  /// Texts without annotation, from which only the familiarity of words is taken.
  private let texts: [String]

  /// How many copies of the corpora with sentences moved are learnt from beside the corpora themselves.
  static let copyCount = 3

  /// Makes a trainer; `nil` for a language that has no folder.
  ///
  /// - Parameters:
  ///   - code: The language, BCP 47.
  ///   - texts: News or other texts of the language, without annotation; may be empty.
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
    let lexicon = makeLexicon(corpora)
    var examples = ExampleList()
    for block in corpora.flatMap(\.blocks) {
      examples.append(block, language, lexicon)
      for _ in 0..<Self.copyCount { examples.append(block.shuffled(&random), language, lexicon) }
    }
    return TrainedSentenceModel(
      weights: LogisticRegression.fit(examples, size: SentenceModel.weightCount, &random), lexicon: lexicon)
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

  private func makeLexicon(_ corpora: [SentenceCorpus]) -> [UInt8] {
    var counts = WordCounts()
    for block in corpora.flatMap(\.blocks) {
      for paragraph in block.paragraphs { counts.add(paragraph.text, language, countsCapitals: false) }
    }
    for text in texts { counts.add(text, language, countsCapitals: true) }
    return counts.lexicon
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
