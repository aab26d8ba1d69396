/// How likely it is that people who sum documents up state a concept of them.
///
/// A logistic model of seven features for pairs of words and for words alone, learnt from summaries that people wrote
/// (`tamis train summary`; the card is docs/models/summary.md). A concept is worth its probability to a power above 1, so
/// that a few likely concepts outweigh many unlikely ones.
package struct ConceptModel: Sendable, Equatable {
  /// The number of weights of each kind.
  static let featureCount = 7

  /// The weights of pairs: constant, logarithm of the documents that state it, of how early they do, of sentences for
  /// each document, share of headlines, share of first sentences, whether one of the words is a stop word.
  package var pairs: [Double]

  /// The weights of words, in the same order.
  package var words: [Double]

  /// The exponent of probabilities.
  static let exponent = 2.0
  /// What a word is worth beside a pair of equal probability.
  static let wordShare = 0.2

  /// What a concept is worth, 0...1.
  func worth(_ statistics: ConceptStatistics, kind: ConceptKind, total: Int) -> Double {
    let isWord = kind == .word
    let features = statistics.features(of: kind, total: total)
    let probability = Self.logistic(isWord ? words : pairs, features)
    let worth = power(probability, Self.exponent)
    return isWord ? Self.wordShare * worth : worth
  }

  /// The probability that weights give features.
  static func logistic(_ weights: [Double], _ features: [Double]) -> Double {
    var sum = 0.0
    for index in weights.indices { sum += weights[index] * features[index] }
    return 1 / (1 + exponential(-sum))
  }
}
