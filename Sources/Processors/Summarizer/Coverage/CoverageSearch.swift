/// Looks for the choice of sentences that covers most.
struct CoverageSearch {
  /// A set of sentences.
  struct Choice {
    var members: [Int] = []
    var length = TextLength()
    var cost = 0
    var worth = 0.0
    /// For each concept: how many members state it.
    var coverage: [Int32]
  }

  private let problem: CoverageProblem
  private(set) var best: Choice
  /// Visits of concepts that are left.
  private var allowance = 60_000_000

  private static let epsilon = 1e-9
  private static let comparisonCost = 20

  init(_ problem: CoverageProblem) {
    self.problem = problem
    best = Choice(coverage: [Int32](repeating: 0, count: problem.worths.count))
  }

  private var empty: Choice { Choice(coverage: [Int32](repeating: 0, count: problem.worths.count)) }

  /// Takes the best of three greedy choices from all candidates.
  mutating func fillGreedily() {
    best = filled(empty, from: Array(problem.candidates.indices))
  }

  /// Takes out every one and every two members and fills the room anew, until nothing gets better.
  mutating func improve(among survivors: [Int]) {
    let pool = Array(Set(survivors).union(best.members)).sorted()
    var isBetter = best.members.count <= 40
    while isBetter, allowance > 0 {
      isBetter = false
      search: for first in best.members.indices {
        for second in first..<best.members.count {
          guard allowance > 0 else { return }
          var reduced = best
          remove(best.members[second], from: &reduced)
          if second != first { remove(best.members[first], from: &reduced) }
          let candidate = filled(reduced, from: pool)
          if candidate.worth > best.worth + Self.epsilon {
            best = candidate
            isBetter = true
            break search
          }
        }
      }
    }
  }

  // MARK: - Greedy filling

  /// The best of three ways to fill the room that is left: by worth, by worth for the root of each unit, by worth for each.
  private mutating func filled(_ start: Choice, from pool: [Int]) -> Choice {
    var best: Choice?
    for power in 0..<3 {
      let choice = fill(start, from: pool, power: power)
      if let known = best, choice.worth <= known.worth + Self.epsilon { continue }
      best = choice
    }
    return best ?? start
  }

  private mutating func fill(_ start: Choice, from pool: [Int], power: Int) -> Choice {
    var choice = start
    // Telling whether two sentences are alike takes as long as some visits of concepts.
    allowance -= Self.comparisonCost * pool.count * choice.members.count
    var open = pool.filter { index in
      (choice.length + problem.candidates[index].length).fits(problem.limit)
        && !choice.members.contains { problem.areAlike($0, index) }
    }
    // Gains only fall as the choice grows: a gain of before bounds the one of now.
    var known = open.map { _ in Double.infinity }
    while true {
      var best: (place: Int, rate: Double)?
      for place in open.indices {
        let index = open[place]
        if let best, known[place] <= best.rate + Self.epsilon { continue }
        let rate = self.rate(gain(of: index, in: choice), cost: problem.costs[index], power: power)
        known[place] = rate
        if rate > (best?.rate ?? 0) + Self.epsilon { best = (place, rate) }
      }
      guard let best else { return choice }
      let chosen = open[best.place]
      add(chosen, to: &choice)
      allowance -= Self.comparisonCost * open.count
      var kept: [Int] = []
      var keptRates: [Double] = []
      for place in open.indices where (choice.length + problem.candidates[open[place]].length).fits(problem.limit) {
        if problem.areAlike(open[place], chosen) { continue }
        kept.append(open[place])
        keptRates.append(known[place])
      }
      (open, known) = (kept, keptRates)
    }
  }

  private func rate(_ gain: Double, cost: Int, power: Int) -> Double {
    switch power {
    case 0: gain
    case 1: gain / Double(cost).squareRoot()
    default: gain / Double(cost)
    }
  }

  private mutating func gain(of index: Int, in choice: Choice) -> Double {
    let concepts = problem.candidates[index].concepts
    allowance -= concepts.count
    var gain = 0.0
    for concept in concepts where choice.coverage[concept] == 0 { gain += problem.worths[concept] }
    return gain
  }

  private func add(_ index: Int, to choice: inout Choice) {
    let candidate = problem.candidates[index]
    for concept in candidate.concepts {
      if choice.coverage[concept] == 0 { choice.worth += problem.worths[concept] }
      choice.coverage[concept] += 1
    }
    choice.members.append(index)
    choice.length = choice.length + candidate.length
    choice.cost += problem.costs[index]
  }

  private func remove(_ index: Int, from choice: inout Choice) {
    let candidate = problem.candidates[index]
    for concept in candidate.concepts {
      choice.coverage[concept] -= 1
      if choice.coverage[concept] == 0 { choice.worth -= problem.worths[concept] }
    }
    choice.members.removeAll { $0 == index }
    choice.length = choice.length - candidate.length
    choice.cost -= problem.costs[index]
  }

  // MARK: - Branch and bound

  /// Tries every choice that the prices do not rule out.
  ///
  /// - Returns: Whether all were tried, so that the best known choice is the best there is.
  mutating func exhaust(_ survivors: [Int], _ prices: CoveragePrices) -> Bool {
    var choice = empty
    // Work of earlier steps is not charged here: small clusters are always searched to the end.
    allowance = max(allowance, 30_000_000)
    return branch(survivors, choice: &choice, slack: prices.slack, prices.prices)
  }

  private mutating func branch(
    _ pool: [Int], choice: inout Choice, slack: Double, _ prices: [Double]
  ) -> Bool {
    if choice.worth > best.worth + Self.epsilon { best = choice }
    guard allowance > 0 else { return false }
    var open: [(index: Int, gain: Double, rate: Double)] = []
    for index in pool where (choice.length + problem.candidates[index].length).fits(problem.limit) {
      var gain = 0.0
      var isWorthless = true
      for concept in problem.candidates[index].concepts where choice.coverage[concept] == 0 {
        gain += prices[concept]
        isWorthless = false
      }
      allowance -= problem.candidates[index].concepts.count
      if !isWorthless { open.append((index, gain, gain / Double(problem.costs[index]))) }
    }
    open.sort { ($1.rate, $0.index) < ($0.rate, $1.index) }
    for place in open.indices {
      // From here on, only sentences at this place and behind it are open.
      guard bound(open[place...], choice, slack) > best.worth + Self.epsilon else { return true }
      let index = open[place].index
      var freed = 0.0
      for concept in problem.candidates[index].concepts where choice.coverage[concept] == 0 {
        freed += problem.worths[concept] - prices[concept]
      }
      let worth = choice.worth
      add(index, to: &choice)
      allowance -= Self.comparisonCost * (open.count - place)
      let rest = open[(place + 1)...].compactMap { problem.areAlike($0.index, index) ? nil : $0.index }
      let isDone = branch(rest, choice: &choice, slack: slack - freed, prices)
      remove(index, from: &choice)
      // As it was, without the rounding of sums.
      choice.worth = worth
      if !isDone { return false }
    }
    return true
  }

  /// What a choice can grow to: its worth, the slack of what it does not cover, and the best fractional filling.
  private func bound(
    _ open: ArraySlice<(index: Int, gain: Double, rate: Double)>, _ choice: Choice, _ slack: Double
  ) -> Double {
    var value = choice.worth + slack
    var room = problem.budget - choice.cost
    for entry in open {
      guard room > 0 else { break }
      let cost = problem.costs[entry.index]
      value += cost <= room ? entry.gain : entry.rate * Double(room)
      room -= min(room, cost)
    }
    return value
  }
}
