/// A bound on what any choice of sentences can be worth, by Lagrangian relaxation.
///
/// A concept may count only if a chosen sentence states it. Taking that condition away for a price *μ* between 0 and the
/// concept's worth *w* leaves two separate questions: each concept counts for *w* − *μ* whatever is chosen, and sentences
/// are worth the prices of their concepts, which is a knapsack, bounded by filling it with fractions. For every set of
/// prices the sum is a bound from above; subgradient steps look for prices that make it small.
///
/// - SeeAlso: Fisher, "The Lagrangian Relaxation Method for Solving Integer Programming Problems", 1981.
struct CoveragePrices {
  private let problem: CoverageProblem
  /// The concepts of all candidates, one behind the other, and where those of each start.
  private let concepts: [Int]
  private let starts: [Int]
  /// The price of each concept, 0 to its worth.
  private(set) var prices: [Double]
  /// No choice is worth more.
  private(set) var bound: Double
  /// What all concepts count for that no sentence needs to be chosen for.
  private(set) var slack = 0.0
  /// The sum of prices of each candidate's concepts.
  private(set) var gains: [Double] = []
  /// Candidates by their gain for each unit of cost, best first.
  private(set) var order: [Int] = []

  /// Steps at most; each visits every concept of every candidate once.
  private static let stepLimit = 100
  /// Visits of concepts at most, so that thousands of sentences take tenths of a second.
  private static let visitLimit = 40_000_000

  /// - Parameters:
  ///   - problem: What is to be chosen from.
  ///   - known: The worth of a choice that was found already.
  init(_ problem: CoverageProblem, known: Double) {
    self.problem = problem
    concepts = problem.candidates.flatMap(\.concepts)
    starts = problem.candidates.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.concepts.count) }
    prices = problem.worths
    bound = .infinity
    let size = problem.candidates.reduce(problem.worths.count) { $0 + $1.concepts.count }
    let steps = max(20, min(Self.stepLimit, Self.visitLimit / max(1, size)))
    var state = State(prices: prices, candidateCount: problem.candidates.count)
    var stepSize = 1.0
    var stalled = 0
    for _ in 0..<steps {
      let value = evaluate(&state)
      if value < bound - 1e-9 {
        (bound, prices, stalled) = (value, state.prices, 0)
      } else {
        stalled += 1
        if stalled == 8 { (stepSize, stalled, state.prices) = (stepSize / 2, 0, prices) }
      }
      if value <= known + 1e-9 || stepSize < 1e-3 { break }
      guard move(&state, by: stepSize, towards: value - known) else { break }
    }
    state.prices = prices
    bound = evaluate(&state)
    slack = zip(problem.worths, prices).reduce(0) { $0 + ($1.0 - $1.1) }
    gains = state.gains
    order = state.order
  }

  private struct State {
    var prices: [Double]
    var gains: [Double]
    var rates: [Double]
    var shares: [Double]
    var order: [Int]

    init(prices: [Double], candidateCount: Int) {
      self.prices = prices
      gains = [Double](repeating: 0, count: candidateCount)
      rates = gains
      shares = gains
      order = Array(0..<candidateCount)
    }
  }

  /// The bound that the prices give, and which shares of which sentences make it.
  private func evaluate(_ state: inout State) -> Double {
    var value = 0.0
    for concept in problem.worths.indices { value += problem.worths[concept] - state.prices[concept] }
    for index in problem.costs.indices {
      var gain = 0.0
      for place in starts[index]..<starts[index + 1] { gain += state.prices[concepts[place]] }
      state.gains[index] = gain
      state.rates[index] = gain / Double(problem.costs[index])
      state.shares[index] = 0
    }
    let rates = state.rates
    state.order.sort { rates[$0] != rates[$1] ? rates[$0] > rates[$1] : $0 < $1 }
    var room = problem.budget
    for index in state.order where room > 0 {
      let share = min(1, Double(room) / Double(problem.costs[index]))
      state.shares[index] = share
      value += share * state.gains[index]
      room -= min(room, problem.costs[index])
    }
    return value
  }

  /// Moves the prices against the subgradient.
  ///
  /// - Returns: `false` if there is nowhere to go.
  private func move(_ state: inout State, by stepSize: Double, towards distance: Double) -> Bool {
    var gradient = [Double](repeating: 0, count: problem.worths.count)
    for (index, candidate) in problem.candidates.enumerated() where state.shares[index] > 0 {
      for concept in candidate.concepts { gradient[concept] += state.shares[index] }
    }
    var norm = 0.0
    for concept in gradient.indices {
      let isBelow = state.prices[concept] < problem.worths[concept]
      gradient[concept] -= isBelow ? 1 : min(1, gradient[concept])
      if gradient[concept] > 0 || isBelow { norm += gradient[concept] * gradient[concept] }
    }
    guard norm > 1e-12 else { return false }
    let step = stepSize * distance / norm
    for concept in gradient.indices {
      let price = state.prices[concept] - step * gradient[concept]
      state.prices[concept] = min(problem.worths[concept], max(0, price))
    }
    return true
  }

  /// Returns the candidates that a choice of more than the given worth may hold, by gain for each unit of cost.
  func survivors(above worth: Double) -> [Int] {
    order.filter { index in
      var value = slack + gains[index]
      var room = problem.budget - problem.costs[index]
      for other in order where other != index {
        guard room > 0 else { break }
        let share = min(1, Double(room) / Double(problem.costs[other]))
        value += share * gains[other]
        room -= min(room, problem.costs[other])
      }
      return value > worth + 1e-9
    }
  }
}
