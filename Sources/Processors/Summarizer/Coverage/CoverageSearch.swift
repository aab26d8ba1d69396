/// Looks for the choice of sentences that covers most.
struct CoverageSearch {
  /// A set of sentences.
  struct Choice {
    var members: [Int] = []
    var length = TextLength()
    var worth = 0.0
    /// For each concept: how many members state it.
    var coverage: [Int32]
  }

  let core: CoverageCore
  private(set) var best: Choice
  /// Visits of concepts that are left.
  private var allowance = 60_000_000

  private static let epsilon = 1e-9

  init(_ core: CoverageCore) {
    self.core = core
    best = Choice(coverage: [Int32](repeating: 0, count: core.worths.count))
  }

  private var empty: Choice { Choice(coverage: [Int32](repeating: 0, count: core.worths.count)) }

  /// Takes the best of three greedy choices from all candidates.
  mutating func fillGreedily() {
    best = filled(empty, from: Array(0..<core.count))
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

  /// Takes a better choice that was found elsewhere.
  mutating func take(_ members: [Int]) {
    var choice = empty
    for index in members { add(index, to: &choice) }
    best = choice
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
    allowance -= pool.count * choice.members.count
    var open = pool.filter { index in
      (choice.length + core.lengths[index]).fits(core.limit)
        && !choice.members.contains { core.areAlike($0, index) }
    }
    // Gains only fall as the choice grows: a gain of before bounds the one of now.
    var known = open.map { _ in Double.infinity }
    while true {
      var best: (place: Int, rate: Double)?
      for place in open.indices {
        let index = open[place]
        if let best, known[place] <= best.rate + Self.epsilon { continue }
        let rate = self.rate(gain(of: index, in: choice), cost: core.costs[index], power: power)
        known[place] = rate
        if rate > (best?.rate ?? 0) + Self.epsilon { best = (place, rate) }
      }
      guard let best else { return choice }
      let chosen = open[best.place]
      add(chosen, to: &choice)
      allowance -= open.count
      var kept: [Int] = []
      var keptRates: [Double] = []
      for place in open.indices where (choice.length + core.lengths[open[place]]).fits(core.limit) {
        if core.areAlike(open[place], chosen) { continue }
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
    let places = core.concepts(of: index)
    allowance -= places.count
    var gain = 0.0
    for place in places where choice.coverage[core.concepts[place]] == 0 { gain += core.worths[core.concepts[place]] }
    return gain
  }

  private func add(_ index: Int, to choice: inout Choice) {
    for place in core.concepts(of: index) {
      let concept = core.concepts[place]
      if choice.coverage[concept] == 0 { choice.worth += core.worths[concept] }
      choice.coverage[concept] += 1
    }
    choice.members.append(index)
    choice.length = choice.length + core.lengths[index]
  }

  private func remove(_ index: Int, from choice: inout Choice) {
    for place in core.concepts(of: index) {
      let concept = core.concepts[place]
      choice.coverage[concept] -= 1
      if choice.coverage[concept] == 0 { choice.worth -= core.worths[concept] }
    }
    choice.members.removeAll { $0 == index }
    choice.length = choice.length - core.lengths[index]
  }
}
