/// The choice of sentences within a budget that cover concepts of the greatest total worth.
///
/// A concept counts once, however many of the chosen sentences state it: that is what keeps a brief from saying things
/// twice (Gillick and Favre, "A Scalable Global Model for Summarization", 2009). Near copies exclude each other on top.
struct CoverageProblem {
  /// A sentence that may be chosen.
  struct Candidate {
    var length: TextLength
    /// The numbers of its concepts that are worth something.
    var concepts: [Int]
    /// All its concepts, ascending: what tells near-identical sentences.
    var hashes: ArraySlice<UInt32>
    var copyCluster: UInt32
  }

  let candidates: [Candidate]
  let worths: [Double]
  let limit: TextLength
  /// What a sentence takes of the budget that the bound is computed for; the other budgets are only kept.
  let costs: [Int]
  let budget: Int

  /// - Parameters:
  ///   - candidates: The sentences, each of which fits in the limit, the most promising first.
  ///   - worths: What each concept is worth, at least 0.
  ///   - limit: The most words, sentences and characters; `TextLength.unlimited` by any of them sets no limit.
  init(candidates: [Candidate], worths: [Double], limit: TextLength) {
    self.candidates = candidates
    self.worths = worths
    self.limit = limit
    if limit.words < TextLength.unlimited {
      costs = candidates.map { max(1, $0.length.words) }
      budget = limit.words
    } else if limit.characters < TextLength.unlimited {
      costs = candidates.map { max(1, $0.length.characters) }
      budget = limit.characters
    } else {
      costs = [Int](repeating: 1, count: candidates.count)
      budget = min(limit.sentences, candidates.count)
    }
  }

  /// What was chosen, and how good it is known to be.
  struct Solution {
    /// Indices of candidates, ascending.
    var members: [Int] = []
    var worth = 0.0
    /// No choice is worth more than this.
    var bound = 0.0
  }

  /// Returns the best choice that was found, with a bound on the best one there is.
  ///
  /// What no best choice needs goes first (``CoverageCore``). Then a greedy choice, prices of the concepts that bound
  /// every choice (``CoveragePrices``), and a search among the sentences that those prices do not rule out
  /// (``CoverageBranching``), with little work at first, and with more after a local search has looked for a better choice
  /// to beat. Where the search comes to its end, `worth` equals `bound` and the choice is proven best. The same
  /// candidates always give the same choice.
  ///
  /// - Parameter allowance: The most visits of concepts and comparisons in the last search: some tenths of a second.
  /// - Returns: The choice.
  func solve(within allowance: Int = 20_000_000) -> Solution {
    let core = CoverageCore(self)
    var search = CoverageSearch(core)
    search.fillGreedily()
    var prices = CoveragePrices(core)
    var isProven = false
    for effort in [Effort.first, Effort.last(allowance)] {
      if effort.improvesFirst { search.improve(among: prices.survivors(above: search.best.worth)) }
      prices.improve(effort.stepCount, known: search.best.worth)
      var branching = CoverageBranching(core, prices, above: search.best.worth, allowance: effort.allowance)
      isProven = branching.search(prices.survivors(above: search.best.worth))
      if let better = branching.best { search.take(better) }
      if isProven { break }
    }
    let best = search.best
    return Solution(
      members: best.members.map { core.originals[$0] }.sorted(), worth: best.worth,
      bound: isProven ? best.worth : max(best.worth, prices.bound))
  }

  /// How much is done for a proof.
  private struct Effort {
    /// Whether a local search comes first.
    var improvesFirst: Bool
    /// The most subgradient steps.
    var stepCount: Int
    /// The most visits of concepts and comparisons in a search.
    var allowance: Int

    /// Enough for most briefs.
    static let first = Effort(improvesFirst: false, stepCount: 30, allowance: 200_000)

    static func last(_ allowance: Int) -> Effort {
      Effort(improvesFirst: true, stepCount: 170, allowance: allowance)
    }
  }
}

extension TextLength {
  /// What stands for no limit.
  static let unlimited = Int(Int32.max)
}

extension ArraySlice<UInt32> {
  /// How many elements two ascending lists have in common.
  func sharedCount(with other: ArraySlice<UInt32>) -> Int {
    var (left, right, shared) = (startIndex, other.startIndex, 0)
    while left < endIndex, right < other.endIndex {
      let (hash, rival) = (self[left], other[right])
      if hash == rival { shared += 1 }
      left += hash <= rival ? 1 : 0
      right += rival <= hash ? 1 : 0
    }
    return shared
  }
}
