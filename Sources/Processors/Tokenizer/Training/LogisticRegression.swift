/// Logistic regression over features that are there or not.
///
/// Features may be left out at random, so that none is trusted alone, and the weights of several epochs may be averaged.
///
/// - SeeAlso: Duchi, Hazan, Singer, "Adaptive subgradient methods for online learning and stochastic optimization",
///   JMLR 12, 2011, for the step sizes.
enum LogisticRegression {
  /// How often all examples are seen.
  static let epochCount = 12
  private static let rate = 0.25
  /// The variance of the Gaussian prior of each weight.
  private static let variance = 0.5

  /// The weights that make what is true of the examples likely, in natural log-odds.
  ///
  /// - Parameters:
  ///   - examples: What to learn from.
  ///   - size: The number of weights.
  ///   - dropout: How likely a feature is left out each time that an example is seen; the others stand for it.
  ///   - firstAveraged: The first epoch whose weights count; those of all epochs from there on are averaged.
  ///   - random: The source of the order of examples.
  /// - Returns: The weights.
  /// - Complexity: O(*f*) for *f* features of all examples together, a dozen times.
  static func fit(
    _ examples: ExampleList, size: Int, dropout: Double = 0, averagedFrom firstAveraged: Int = epochCount - 1,
    _ random: inout TrainingRandom
  ) -> [Double] {
    var weights = [Double](repeating: 0, count: size)
    var sums = [Double](repeating: 0, count: size)
    var kept: [Int] = []
    var squares = [Double](repeating: 1e-8, count: size)
    var uses = [Double](repeating: 0, count: size)
    for feature in examples.features { uses[Int(feature)] += 1 }
    var order = Array(0..<examples.count)
    for epoch in 0..<epochCount {
      order.shuffle(using: &random)
      for index in order {
        kept.removeAll(keepingCapacity: true)
        for position in examples.range(index) where dropout == 0 || random.unit() >= dropout {
          kept.append(Int(examples.features[position]))
        }
        let sum = kept.reduce(0.0) { $0 + weights[$1] } / (1 - dropout)
        let error = (1 / (1 + exponential(-sum)) - (examples.isEnd[index] ? 1 : 0)) * examples.importance[index]
        for feature in kept {
          let gradient = error + weights[feature] / (variance * uses[feature])
          squares[feature] += gradient * gradient
          weights[feature] -= rate * gradient / squares[feature].squareRoot()
        }
      }
      if epoch >= firstAveraged { for index in weights.indices { sums[index] += weights[index] } }
    }
    return sums.map { $0 / Double(epochCount - firstAveraged) }
  }
}

/// *e* to a power, the same on every machine: the system's libraries differ in the last bit.
private func exponential(_ power: Double) -> Double {
  let clamped = min(max(power, -30), 30)
  // e^x = (e^(x/1024))^1024; five terms of the series are exact to 1e-16 below 0.03.
  let part = clamped / 1024
  var value = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4 * (1 + part / 5))))
  for _ in 0..<10 { value *= value }
  return value
}
