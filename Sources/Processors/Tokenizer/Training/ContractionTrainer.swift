public import TamisCore

/// Learns when a form that may be a contraction is one.
public struct ContractionTrainer: Sendable {
  private let language: Language
  private let seed: UInt64

  /// Makes a trainer; `nil` for a language without a folder.
  ///
  /// - Parameters:
  ///   - code: The language, BCP 47.
  ///   - seed: The seed of the order in which examples are seen.
  public init?(language code: String, seed: UInt64) {
    guard let language = Language.named(code) else { return nil }
    self.language = language
    self.seed = seed
  }

  /// Learns a model and returns it as a text file.
  ///
  /// - Parameters:
  ///   - texts: Texts with the spans of those of their tokens that are contractions.
  ///   - header: Lines that say what the model was learnt from.
  /// - Returns: The model's file, and how many forms it was learnt from.
  public func train(_ texts: [(text: String, contractions: Set<TextSpan>)], header: [String]) -> (String, Int) {
    var examples = ExampleList()
    for (text, contractions) in texts {
      let bytes = text.utf8Span.span
      var scanner = TokenScanner(language: language, partsContractions: false)
      scanner.scan(bytes)
      for index in 0..<scanner.tokens.count where isJudged(bytes, scanner.tokens[index].span) {
        examples.append(
          ContractionModel.features(bytes, scanner.tokens, index),
          isTrue: contractions.contains(scanner.tokens[index].span))
      }
    }
    var random = TrainingRandom(seed: seed)
    let weights = LogisticRegression.fit(examples, size: ContractionModel.weightCount, &random)
    let table = TrainedSentenceModel(weights: weights, lexicon: []).weightTable
    return (TrainedSentenceModel.file(header: header, tables: [("judged", table)]), examples.count)
  }

  private func isJudged(_ bytes: Span<UInt8>, _ span: TextSpan) -> Bool {
    guard span.byteCount <= language.contractions.longest else { return false }
    let form = String(decoding: (span.lowerBound..<span.upperBound).map { bytes[$0] }, as: UTF8.self)
    return language.contractions[form.lowercased()]?.use == .judged
  }
}
