/// The weights of all features while they are learnt (FTRL-Proximal, one learning rate for each weight).
struct FeatureWeights {
  private var weights: [SIMD16<Float>]
  /// Sums of gradients, less what the weights account for.
  private var sums: [SIMD16<Float>]
  /// Sums of squared gradients.
  private var squares: [SIMD16<Float>]
  /// Sums of the weights of several epochs, and how many.
  private var totals: [SIMD16<Float>] = []
  private var totalCount: Float = 0

  init(count: Int = 0) {
    let zeros = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: count)
    (weights, sums, squares) = (zeros, zeros, zeros)
  }

  /// The scores of a word's tags.
  func sum(_ features: ArraySlice<Int32>) -> SIMD16<Float> {
    var sum = SIMD16<Float>(repeating: 0)
    for feature in features { sum += weights[Int(feature)] }
    return sum
  }

  /// Moves the weights of a word's features against a gradient.
  mutating func update(_ features: ArraySlice<Int32>, gradient: SIMD16<Float>, _ options: EntityTrainer.Options) {
    // Most words are outside of names beyond doubt: nothing to learn there.
    guard max(gradient.max(), -gradient.min()) > 1e-4 else { return }
    let square = gradient * gradient
    for feature in features {
      let index = Int(feature)
      let before = squares[index]
      let after = before + square
      let rootAfter = after.squareRoot()
      let change = (rootAfter - before.squareRoot()) / options.rate
      let sum = sums[index] + gradient - change * weights[index]
      squares[index] = after
      sums[index] = sum
      let magnitude = sum.replacing(with: 0 - sum, where: sum .< 0) - options.lasso
      let shrunk = magnitude / ((rootAfter + 1) / options.rate + options.ridge)
      let signed = shrunk.replacing(with: 0 - shrunk, where: sum .> 0)
      weights[index] = signed.replacing(with: 0, where: magnitude .<= 0)
    }
  }

  /// Counts the weights as they are into the average.
  mutating func accumulate() {
    if totals.isEmpty { totals = [SIMD16<Float>](repeating: SIMD16(repeating: 0), count: weights.count) }
    for index in weights.indices { totals[index] += weights[index] }
    totalCount += 1
  }

  /// Adds all numbers to a state.
  func append(to state: inout Checkpoint) {
    for rows in [weights, sums, squares, totals] { state.append(rows) }
    state.append([totalCount])
  }

  /// Takes all numbers from a state.
  ///
  /// - Returns: Whether the state has as many.
  mutating func restore(from state: inout Checkpoint) -> Bool {
    let count = weights.count
    (weights, sums, squares, totals) = (state.rows(), state.rows(), state.rows(), state.rows())
    totalCount = state.numbers().first ?? -1
    return weights.count == count && sums.count == count && squares.count == count
      && (totals.isEmpty || totals.count == count) && totalCount >= 0
  }

  /// The average weights, or the last ones if there is none, in 127 steps either way.
  func quantized() -> (rows: [SIMD16<Int8>], scale: Float) {
    let rows = totalCount > 0 ? totals : weights
    let divisor = max(1, totalCount)
    var largest: Float = 1e-6
    for row in rows { largest = max(largest, max(row.max(), -row.min())) }
    let scale = largest / divisor / 127
    let quantized = rows.map { row in
      SIMD16<Int8>(clamping: SIMD16<Int32>((row / (divisor * scale)).rounded(.toNearestOrEven)))
    }
    return (quantized, scale)
  }
}

/// The weights of tags in a row while they are learnt (AdaGrad, without regularisation: there are few).
struct TransitionWeights {
  private var weights = [Float](repeating: 0, count: Transitions.count)
  private var squares = [Float](repeating: 0, count: Transitions.count)
  private var totals = [Float](repeating: 0, count: Transitions.count)
  private var totalCount: Float = 0

  var transitions: Transitions { Transitions(weights) }

  var average: Transitions { totalCount > 0 ? Transitions(totals.map { $0 / totalCount }) : transitions }

  mutating func update(_ gradient: [Float], _ options: EntityTrainer.Options) {
    for index in weights.indices {
      squares[index] += gradient[index] * gradient[index]
      weights[index] -= options.rate * gradient[index] / (squares[index].squareRoot() + 1)
    }
  }

  mutating func accumulate() {
    for index in weights.indices { totals[index] += weights[index] }
    totalCount += 1
  }

  /// Adds all numbers to a state.
  func append(to state: inout Checkpoint) {
    for numbers in [weights, squares, totals, [totalCount]] { state.append(numbers) }
  }

  /// Takes all numbers from a state.
  ///
  /// - Returns: Whether the state has as many.
  mutating func restore(from state: inout Checkpoint) -> Bool {
    (weights, squares, totals) = (state.numbers(), state.numbers(), state.numbers())
    totalCount = state.numbers().first ?? -1
    return [weights, squares, totals].allSatisfy { $0.count == Transitions.count } && totalCount >= 0
  }
}
