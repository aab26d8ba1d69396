/// A bound on what any choice of sentences can be worth, by Lagrangian relaxation.
///
/// A concept may count only if a chosen sentence states it. Taking that condition away for a price *μ* between 0 and the
/// concept's worth *w* leaves two separate questions: each concept counts for *w* − *μ* whatever is chosen, and sentences
/// are worth the prices of their concepts, which is a knapsack, bounded by filling it with fractions. Budgets beside the
/// one that the knapsack is filled by have a price too: every sentence pays for what it takes, and what there is to be had
/// is added. For every set of prices the sum is a bound from above; subgradient steps look for prices that make it small.
///
/// - SeeAlso: Fisher, "The Lagrangian Relaxation Method for Solving Integer Programming Problems", 1981.
struct CoveragePrices {
  /// A budget beside the one that the bound is filled by, in parts of what a sentence takes.
  struct SideBudget {
    var shares: [Double]
    var total: Double
  }

  private let core: CoverageCore
  private let sides: [SideBudget]
  /// The price of each concept, 0 to its worth.
  private(set) var prices: [Double]
  /// No choice is worth more.
  private(set) var bound: Double
  /// What counts whatever is chosen: concepts for what they are worth beyond their price, and side budgets.
  private(set) var slack = 0.0
  /// What each sentence pays for side budgets.
  private(set) var fees: [Double] = []
  /// The sum of prices of each sentence's concepts, less its fee.
  private(set) var gains: [Double] = []
  /// Sentences by their gain for each unit of cost, best first.
  private(set) var order: [Int] = []
  private var state: State
  private var stepSize = 1.0
  private var stalled = 0

  /// Visits of concepts at most, so that thousands of sentences take tenths of a second.
  private static let visitLimit = 40_000_000
  /// What a side budget's price moves by, beside a concept's.
  private static let sideScale = 4.0

  /// - Parameter core: What is to be chosen from.
  init(_ core: CoverageCore) {
    self.core = core
    sides = Self.sides(of: core)
    prices = core.worths
    bound = .infinity
    state = State(prices: prices, sidePrices: sides.map { _ in 0 }, count: core.count)
    settle(state.sidePrices)
  }

  private static func sides(of core: CoverageCore) -> [SideBudget] {
    var sides: [SideBudget] = []
    // The first budget that is set is the one that costs are counted by.
    let isByWords = core.limit.words < TextLength.unlimited
    let isByCharacters = !isByWords && core.limit.characters < TextLength.unlimited
    if core.limit.characters < TextLength.unlimited, isByWords {
      let mean = Double(core.lengths.reduce(0) { $0 + $1.characters }) / Double(max(1, core.count))
      if mean > 0 {
        sides.append(
          SideBudget(
            shares: core.lengths.map { sideScale * Double($0.characters) / mean },
            total: sideScale * Double(core.limit.characters) / mean))
      }
    }
    if core.limit.sentences < TextLength.unlimited, isByWords || isByCharacters {
      sides.append(
        SideBudget(
          shares: core.lengths.map { sideScale * Double($0.sentences) },
          total: sideScale * Double(core.limit.sentences)))
    }
    return sides
  }

  /// Takes subgradient steps.
  ///
  /// - Parameters:
  ///   - stepCount: The most steps; each visits every concept of every sentence once.
  ///   - known: The worth of a choice that was found already; a bound as low as that is low enough.
  mutating func improve(_ stepCount: Int, known: Double) {
    let steps = min(stepCount, max(20, Self.visitLimit / max(1, core.concepts.count + core.worths.count)))
    var sidePrices = state.sidePrices
    for _ in 0..<steps {
      let value = evaluate()
      if value < bound - 1e-9 {
        (bound, prices, sidePrices, stalled) = (value, state.prices, state.sidePrices, 0)
      } else {
        stalled += 1
        if stalled == 8 {
          (stepSize, stalled, state.prices, state.sidePrices) = (stepSize / 2, 0, prices, sidePrices)
        }
      }
      if value <= known + 1e-9 || stepSize < 1e-3 { break }
      guard move(by: stepSize, towards: value - known) else { break }
    }
    (state.prices, state.sidePrices) = (prices, sidePrices)
    settle(sidePrices)
  }

  /// Says what the prices of the least bound come to.
  private mutating func settle(_ sidePrices: [Double]) {
    bound = min(bound, evaluate())
    slack = zip(core.worths, prices).reduce(0) { $0 + ($1.0 - $1.1) }
    fees = [Double](repeating: 0, count: core.count)
    for (side, price) in zip(sides, sidePrices) where price > 0 {
      slack += price * side.total
      for index in 0..<core.count { fees[index] += price * side.shares[index] }
    }
    gains = state.gains
    order = state.order
  }

  private struct State {
    var prices: [Double]
    var sidePrices: [Double]
    var gains: [Double]
    var rates: [Double]
    var shares: [Double]
    var gradient: [Double]
    var order: [Int]

    init(prices: [Double], sidePrices: [Double], count: Int) {
      self.prices = prices
      self.sidePrices = sidePrices
      gains = [Double](repeating: 0, count: count)
      rates = gains
      shares = gains
      gradient = prices
      order = Array(0..<count)
    }
  }

  /// The bound that the prices give, and which shares of which sentences make it.
  private mutating func evaluate() -> Double {
    var value = 0.0
    for concept in core.worths.indices { value += core.worths[concept] - state.prices[concept] }
    for index in 0..<core.count {
      var gain = 0.0
      for place in core.concepts(of: index) { gain += state.prices[core.concepts[place]] }
      for side in sides.indices where state.sidePrices[side] > 0 {
        gain -= state.sidePrices[side] * sides[side].shares[index]
      }
      state.gains[index] = gain
      state.rates[index] = gain / Double(core.costs[index])
      state.shares[index] = 0
    }
    for side in sides.indices { value += state.sidePrices[side] * sides[side].total }
    let rates = state.rates
    state.order.sort { rates[$0] != rates[$1] ? rates[$0] > rates[$1] : $0 < $1 }
    var room = core.budget
    for index in state.order {
      guard room > 0, state.gains[index] > 0 else { break }
      let share = min(1, Double(room) / Double(core.costs[index]))
      state.shares[index] = share
      value += share * state.gains[index]
      room -= min(room, core.costs[index])
    }
    return value
  }

  /// Moves the prices against the subgradient.
  ///
  /// - Returns: `false` if there is nowhere to go.
  private mutating func move(by stepSize: Double, towards distance: Double) -> Bool {
    for concept in state.gradient.indices { state.gradient[concept] = 0 }
    for index in 0..<core.count where state.shares[index] > 0 {
      for place in core.concepts(of: index) { state.gradient[core.concepts[place]] += state.shares[index] }
    }
    var norm = 0.0
    for concept in state.gradient.indices {
      let isBelow = state.prices[concept] < core.worths[concept]
      state.gradient[concept] -= isBelow ? 1 : min(1, state.gradient[concept])
      let gradient = state.gradient[concept]
      if gradient > 0 || isBelow { norm += gradient * gradient }
    }
    let sideGradients = sides.indices.map { side in
      sides[side].total - zip(state.shares, sides[side].shares).reduce(0) { $0 + $1.0 * $1.1 }
    }
    for side in sides.indices where sideGradients[side] < 0 || state.sidePrices[side] > 0 {
      norm += sideGradients[side] * sideGradients[side]
    }
    guard norm > 1e-12 else { return false }
    let step = stepSize * distance / norm
    for concept in state.gradient.indices {
      let price = state.prices[concept] - step * state.gradient[concept]
      state.prices[concept] = min(core.worths[concept], max(0, price))
    }
    for side in sides.indices {
      state.sidePrices[side] = max(0, state.sidePrices[side] - step * sideGradients[side])
    }
    return true
  }

  /// Returns the sentences that a choice of more than the given worth may hold, by gain for each unit of cost.
  func survivors(above worth: Double) -> [Int] {
    order.filter { index in
      var value = slack + gains[index]
      var room = core.budget - core.costs[index]
      for other in order where other != index {
        guard room > 0, gains[other] > 0 else { break }
        let share = min(1, Double(room) / Double(core.costs[other]))
        value += share * gains[other]
        room -= min(room, core.costs[other])
      }
      return value > worth + 1e-9
    }
  }
}
