/// How well clusters agree with a gold standard: pairs of items that stand together, and the adjusted Rand index.
///
/// A pair is two items in one cluster. Precision is the share of predicted pairs that the gold standard has, recall the
/// share of gold pairs that were predicted. The adjusted Rand index is 1 for equal clusterings and about 0 for chance.
///
/// See Hubert, Arabie, Comparing Partitions, Journal of Classification 1985.
public struct ClusterScore: Hashable, Sendable {
  /// The pairs, as items of a ``SpanScore``.
  public let pairs: SpanScore

  /// The number of items.
  public let itemCount: Int

  /// The number of items in the largest predicted cluster.
  public let largestCluster: Int

  /// The number of predicted clusters.
  public let clusterCount: Int

  /// Compares two clusterings of the same items.
  ///
  /// - Parameters:
  ///   - predicted: The cluster of each item.
  ///   - gold: The right cluster of each item, as many.
  /// - Precondition: Both are equally long.
  /// - Complexity: O(*n*).
  public init<Predicted: Hashable, Gold: Hashable>(predicted: [Predicted], gold: [Gold]) {
    precondition(predicted.count == gold.count, "both clusterings must be of the same items")
    var predictedSizes: [Predicted: Int] = [:]
    var goldSizes: [Gold: Int] = [:]
    var commonSizes: [Cell<Predicted, Gold>: Int] = [:]
    for (one, other) in zip(predicted, gold) {
      predictedSizes[one, default: 0] += 1
      goldSizes[other, default: 0] += 1
      commonSizes[Cell(predicted: one, gold: other), default: 0] += 1
    }
    pairs = SpanScore(
      correctCount: Self.pairCount(commonSizes.values), predictedCount: Self.pairCount(predictedSizes.values),
      goldCount: Self.pairCount(goldSizes.values))
    itemCount = gold.count
    largestCluster = predictedSizes.values.max() ?? 0
    clusterCount = predictedSizes.count
  }

  /// The adjusted Rand index, at most 1; 1 if neither clustering has a pair.
  public var adjustedRandIndex: Double {
    let all = Double(itemCount) * Double(itemCount - 1) / 2
    guard all > 0 else { return 1 }
    let expected = Double(pairs.goldCount) * Double(pairs.predictedCount) / all
    let most = Double(pairs.goldCount + pairs.predictedCount) / 2
    return most == expected ? 1 : (Double(pairs.correctCount) - expected) / (most - expected)
  }

  private struct Cell<Predicted: Hashable, Gold: Hashable>: Hashable {
    var predicted: Predicted
    var gold: Gold
  }

  private static func pairCount(_ sizes: some Sequence<Int>) -> Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
}
