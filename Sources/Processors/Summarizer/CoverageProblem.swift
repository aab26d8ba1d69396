/// The choice of sentences within a budget of words that cover concepts of the greatest total worth.
struct CoverageProblem {
  /// A sentence that may be chosen.
  struct Candidate {
    var wordCount: Int
    /// The numbers of its concepts that are worth something, ascending.
    var concepts: [Int]
    /// The hashes of all its concepts, ascending: what tells near-identical sentences.
    var hashes: ArraySlice<UInt32>
    var copyCluster: UInt32
  }

  private let candidates: [Candidate]
  private let worths: [Double]
  private let budget: Int
  /// Row by row, whether two candidates are too alike to stand in one brief; empty if there are too many to compare all.
  private var alike: [Bool] = []

  /// The most candidates that are all compared beforehand.
  private static let tableSize = 200

  /// - Parameters:
  ///   - candidates: The sentences, the most promising first.
  ///   - worths: What each concept is worth, at least 0.
  ///   - budget: The most words.
  init(candidates: [Candidate], worths: [Double], budget: Int) {
    self.candidates = candidates
    self.worths = worths
    self.budget = budget
    guard candidates.count <= Self.tableSize else { return }
    let count = candidates.count
    var table = [Bool](repeating: true, count: count * count)
    for first in 0..<count {
      for second in 0..<first {
        let isAlike = Self.areAlike(candidates[first], candidates[second])
        table[first * count + second] = isAlike
        table[second * count + first] = isAlike
      }
    }
    alike = table
  }

  /// A set of sentences.
  struct Choice {
    var members: [Int] = []
    var wordCount = 0
    var worth = 0.0
    /// For each concept: how many members state it.
    var coverage: [UInt16]
  }

  /// Returns the best choice that was found: indices of candidates, ascending.
  ///
  /// Greedy choices by worth for each word to the powers 0, ½ and 1; then, for briefs of at most twelve sentences, every
  /// one and every two members are taken out and the room is filled anew, until nothing gets better. The same candidates
  /// always give the same choice; ties go to the earlier candidate.
  func solve() -> [Int] {
    var best = improved(Choice(coverage: [UInt16](repeating: 0, count: worths.count)))
    if best.members.count <= 12 {
      // Starting from each promising sentence leads out of the greedy choice's corner.
      for start in candidates.indices.prefix(40) {
        var choice = Choice(coverage: [UInt16](repeating: 0, count: worths.count))
        add(start, to: &choice)
        let filled = improved(choice)
        if filled.worth > best.worth + Self.epsilon { best = filled }
      }
      var rounds = 0
      while rounds < 40, let better = neighbour(of: best) {
        best = better
        rounds += 1
      }
    }
    return best.members.sorted()
  }

  private static let epsilon = 1e-9

  /// The best of three ways to fill the room that is left.
  private func improved(_ choice: Choice) -> Choice {
    var best: Choice?
    for power in 0..<3 {
      let filled = fill(choice, power: power)
      if let known = best, filled.worth <= known.worth + Self.epsilon { continue }
      best = filled
    }
    return best ?? choice
  }

  private func neighbour(of choice: Choice) -> Choice? {
    for first in choice.members.indices {
      for second in first..<choice.members.count {
        var reduced = choice
        remove(choice.members[second], from: &reduced)
        if second != first { remove(choice.members[first], from: &reduced) }
        let filled = improved(reduced)
        if filled.worth > choice.worth + Self.epsilon { return filled }
      }
    }
    return nil
  }

  private func fill(_ start: Choice, power: Int) -> Choice {
    var choice = start
    var open = candidates.indices.filter { isOpen($0, beside: choice) }
    while true {
      var best: (index: Int, rate: Double)?
      for index in open where choice.wordCount + candidates[index].wordCount <= budget {
        let gain = gain(of: index, in: choice)
        let length = Double(candidates[index].wordCount)
        let rate = power == 0 ? gain : power == 1 ? gain / length.squareRoot() : gain / length
        if rate > (best?.rate ?? 0) + Self.epsilon { best = (index, rate) }
      }
      guard let best else { return choice }
      add(best.index, to: &choice)
      open.removeAll { isAlike($0, best.index) }
    }
  }

  private func isOpen(_ index: Int, beside choice: Choice) -> Bool {
    !choice.members.contains { isAlike($0, index) }
  }

  private func gain(of index: Int, in choice: Choice) -> Double {
    var gain = 0.0
    for concept in candidates[index].concepts where choice.coverage[concept] == 0 { gain += worths[concept] }
    return gain
  }

  private func add(_ index: Int, to choice: inout Choice) {
    choice.worth += gain(of: index, in: choice)
    choice.members.append(index)
    choice.wordCount += candidates[index].wordCount
    for concept in candidates[index].concepts { choice.coverage[concept] &+= 1 }
  }

  private func remove(_ index: Int, from choice: inout Choice) {
    for concept in candidates[index].concepts { choice.coverage[concept] &-= 1 }
    choice.members.removeAll { $0 == index }
    choice.wordCount -= candidates[index].wordCount
    choice.worth -= gain(of: index, in: choice)
  }

  private func isAlike(_ first: Int, _ second: Int) -> Bool {
    if !alike.isEmpty { return alike[first * candidates.count + second] }
    return first == second || Self.areAlike(candidates[first], candidates[second])
  }

  /// Whether two sentences are near copies, or share half of the smaller one's concepts.
  private static func areAlike(_ one: Candidate, _ other: Candidate) -> Bool {
    if one.copyCluster != 0, one.copyCluster == other.copyCluster { return true }
    var (left, right, shared) = (one.hashes.startIndex, other.hashes.startIndex, 0)
    while left < one.hashes.endIndex, right < other.hashes.endIndex {
      let (hash, rival) = (one.hashes[left], other.hashes[right])
      if hash == rival { shared += 1 }
      left += hash <= rival ? 1 : 0
      right += rival <= hash ? 1 : 0
    }
    return 2 * shared >= max(1, min(one.hashes.count, other.hashes.count))
  }
}
