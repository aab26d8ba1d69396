/// Logistic regression over features that are there or not.
///
/// - SeeAlso: Duchi, Hazan, Singer, "Adaptive subgradient methods for online learning and stochastic optimization",
///   JMLR 12, 2011, for the step sizes.
enum LogisticRegression {
  private static let epochCount = 12
  private static let rate = 0.25
  /// The variance of the Gaussian prior of each weight.
  private static let variance = 0.5

  /// The weights that make what is true of the examples likely, in natural log-odds.
  ///
  /// - Complexity: O(*f*) for *f* features of all examples together, a dozen times.
  static func fit(_ examples: ExampleList, size: Int, _ random: inout TrainingRandom) -> [Double] {
    var weights = [Double](repeating: 0, count: size)
    var squares = [Double](repeating: 1e-8, count: size)
    var uses = [Double](repeating: 0, count: size)
    for feature in examples.features { uses[Int(feature)] += 1 }
    var order = Array(0..<examples.count)
    for _ in 0..<epochCount {
      order.shuffle(using: &random)
      for index in order {
        let range = examples.range(index)
        let sum = range.reduce(0.0) { $0 + weights[Int(examples.features[$1])] }
        let error = 1 / (1 + exponential(-sum)) - (examples.isEnd[index] ? 1 : 0)
        for position in range {
          let feature = Int(examples.features[position])
          let gradient = error + weights[feature] / (variance * uses[feature])
          squares[feature] += gradient * gradient
          weights[feature] -= rate * gradient / squares[feature].squareRoot()
        }
      }
    }
    return weights
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
