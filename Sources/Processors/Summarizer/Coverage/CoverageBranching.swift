/// Tries every choice that prices do not rule out.
struct CoverageBranching {
  private let core: CoverageCore
  private let prices: CoveragePrices
  /// The best choice that was found, if it is better than what was known.
  private(set) var best: [Int]?
  private var known: Double
  /// Visits of concepts and comparisons that are left.
  private var allowance: Int

  private var coverage: [Int32]
  private var members: [Int] = []
  private var length = TextLength()
  private var cost = 0
  private var worth = 0.0

  private static let epsilon = 1e-9

  init(_ core: CoverageCore, _ prices: CoveragePrices, above known: Double, allowance: Int) {
    (self.core, self.prices, self.known, self.allowance) = (core, prices, known, allowance)
    coverage = [Int32](repeating: 0, count: core.worths.count)
  }

  private struct Item {
    var index: Int
    var gain: Double
    var rate: Double
  }

  /// - Parameter pool: The sentences to choose from.
  /// - Returns: Whether all choices were tried, so that there is none better than ``best``.
  mutating func search(_ pool: [Int]) -> Bool { branch(pool, slack: prices.slack) }

  private mutating func branch(_ pool: [Int], slack: Double) -> Bool {
    if worth > known + Self.epsilon {
      known = worth
      best = members
    }
    guard allowance > 0 else { return false }
    var open = items(pool)
    let (limit, rate) = bound(open[...], slack)
    guard limit > known + Self.epsilon else { return true }
    // Who pays so much for its place that the bound falls to what is known is in no better choice.
    open.removeAll { limit + min(0, $0.gain - rate * Double(core.costs[$0.index])) <= known + Self.epsilon }
    for place in open.indices {
      // From here on, only sentences at this place and behind it are open.
      if place > 0 {
        guard bound(open[place...], slack).value > known + Self.epsilon else { return true }
      }
      let index = open[place].index
      allowance -= open.count - place
      let rest = open[(place + 1)...].compactMap { core.areAlike($0.index, index) ? nil : $0.index }
      let before = worth
      let freed = add(index)
      let isDone = branch(rest, slack: slack - freed)
      remove(index)
      // As it was, without the rounding of sums.
      worth = before
      if !isDone { return false }
    }
    return true
  }

  /// The sentences that still fit and add something, by gain for each unit of cost.
  private mutating func items(_ pool: [Int]) -> [Item] {
    var open: [Item] = []
    open.reserveCapacity(pool.count)
    for index in pool where (length + core.lengths[index]).fits(core.limit) {
      var gain = -prices.fees[index]
      var isWorthless = true
      let places = core.concepts(of: index)
      for place in places where coverage[core.concepts[place]] == 0 {
        gain += prices.prices[core.concepts[place]]
        isWorthless = false
      }
      allowance -= places.count
      if !isWorthless { open.append(Item(index: index, gain: gain, rate: gain / Double(core.costs[index]))) }
    }
    open.sort { ($1.rate, $0.index) < ($0.rate, $1.index) }
    return open
  }

  /// What a choice can grow to: its worth, the slack of what it does not cover, and the best fractional filling; and what
  /// the last unit of that filling brings.
  private func bound(_ open: ArraySlice<Item>, _ slack: Double) -> (value: Double, rate: Double) {
    var value = worth + slack
    var room = core.budget - cost
    for entry in open {
      guard entry.gain > 0 else { break }
      let cost = core.costs[entry.index]
      if cost > room { return (value + entry.rate * Double(room), entry.rate) }
      value += entry.gain
      room -= cost
    }
    return (value, 0)
  }

  /// Chooses a sentence.
  ///
  /// - Returns: What the slack loses by it.
  private mutating func add(_ index: Int) -> Double {
    var freed = prices.fees[index]
    for place in core.concepts(of: index) {
      let concept = core.concepts[place]
      if coverage[concept] == 0 {
        worth += core.worths[concept]
        freed += core.worths[concept] - prices.prices[concept]
      }
      coverage[concept] += 1
    }
    members.append(index)
    length = length + core.lengths[index]
    cost += core.costs[index]
    return freed
  }

  private mutating func remove(_ index: Int) {
    for place in core.concepts(of: index) { coverage[core.concepts[place]] -= 1 }
    members.removeLast()
    length = length - core.lengths[index]
    cost -= core.costs[index]
  }
}
