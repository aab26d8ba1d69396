import TamisCore

/// How many predicted items are right, of how many: exact precision, recall and F1.
///
/// Counts add up over documents (micro-average), as CoNLL 2003 and CoNLL 2018 do.
public struct SpanScore: Hashable, Sendable {
  /// Items both predicted and in the gold standard.
  public var correctCount: Int
  /// Items predicted.
  public var predictedCount: Int
  /// Items in the gold standard.
  public var goldCount: Int

  /// Makes a score from counts, each 0 or more.
  public init(correctCount: Int = 0, predictedCount: Int = 0, goldCount: Int = 0) {
    self.correctCount = correctCount
    self.predictedCount = predictedCount
    self.goldCount = goldCount
  }

  /// Compares two lists of items as sets: items that both hold are correct.
  ///
  /// - Complexity: O(*n* + *m*).
  public init<Item: Hashable>(predicted: some Sequence<Item>, gold: some Sequence<Item>) {
    let gold = Set(gold)
    let predicted = Set(predicted)
    self.init(
      correctCount: predicted.count { gold.contains($0) }, predictedCount: predicted.count, goldCount: gold.count)
  }

  /// The share of predicted items that are correct, 0...1; 1 if nothing was predicted.
  public var precision: Double { predictedCount == 0 ? 1 : Double(correctCount) / Double(predictedCount) }

  /// The share of gold items that were found, 0...1; 1 if there is nothing to find.
  public var recall: Double { goldCount == 0 ? 1 : Double(correctCount) / Double(goldCount) }

  /// The harmonic mean of ``precision`` and ``recall``, 0...1; 1 if there was nothing to find and nothing was predicted.
  public var f1: Double {
    let sum = predictedCount + goldCount
    return sum == 0 ? 1 : 2 * Double(correctCount) / Double(sum)
  }

  /// Adds the counts of another score.
  public static func += (sum: inout SpanScore, other: SpanScore) {
    sum.correctCount += other.correctCount
    sum.predictedCount += other.predictedCount
    sum.goldCount += other.goldCount
  }
}
