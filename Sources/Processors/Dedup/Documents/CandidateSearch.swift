/// Pairs of texts that may be alike, to be verified.
struct CandidatePairs {
  /// Ascending: the later text in the upper half, the earlier one in the lower half.
  var pairs: [UInt64] = []

  /// Seeds that so many texts have that not all pairs of them were looked at.
  var floods: [SeedFlood] = []

  /// Puts pairs in order, each once.
  mutating func sort() {
    pairs.radixSort(bits: 0..<32)
    pairs.radixSort(bits: 32..<64)
    var kept = 0
    for index in pairs.indices where index == 0 || pairs[index] != pairs[index - 1] {
      pairs[kept] = pairs[index]
      kept += 1
    }
    pairs.removeSubrange(kept...)
  }

  static func pair(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(max(first, second)) << 32 | UInt64(min(first, second))
  }
}

/// A seed that so many texts have that only the longest of them were compared with the others.
struct SeedFlood: Hashable, Sendable {
  /// The seed's hash, which names its bucket.
  var seed: UInt32
  /// How many texts have it.
  var textCount: Int
}

/// Finds all pairs of texts that share enough seeds for their passages to reach a share, by an inverted index.
///
/// A passage has at least one shared seed for nine that it spans (`SeedAlignment.density`). So a pair whose passages
/// make up the share *c* of the smaller text of weight *w* has at least max(4, *c* *w* / 9) seeds in common: no pair that
/// has is missed, as far as seeds count: of a seed that more than max(100, √*n*) of *n* texts have, which is language or a
/// template rather than evidence, only the 16 longest texts are compared with the others. Of a text's seeds, ordered from the rarest on, so
/// many are looked up that what is left could not be enough (prefix filtering); the rest only adds to pairs that were met.
///
/// See Bayardo, Ma, Srikant, WWW 2007; Xiao, Wang, Lin, Yu, WWW 2008.
struct ExactCandidateSearch {
  /// Of a frequent seed: the number of texts that the others are compared with.
  private static let leaderCount = 16

  private let share: Double
  /// The most texts that a seed may have to count between all of them.
  private let mostTexts: Int
  /// Texts by seed, texts of one seed ascending.
  private var postings: [UInt32] = []
  /// For each different seed that several texts have: where its texts start.
  private var starts: [UInt32] = [0]
  /// For each text: the numbers of its seeds, rarest first.
  private var seeds: [UInt32] = []
  private var seedEnds: [Int] = []
  private var names: [UInt32] = []

  init(_ texts: borrowing DocumentTexts, share: Double) {
    self.share = share
    mostTexts = max(100, Int(Double(texts.count).squareRoot()))
    var keys: [UInt64] = []
    var unpacked: [Seed] = []
    for text in 0..<texts.count {
      texts.unpack(text, into: &unpacked, sampledOnly: false)
      for seed in unpacked { keys.append(UInt64(seed.hash) << 32 | UInt64(text)) }
    }
    keys.radixSort(bits: 32..<64)
    number(keys, textCount: texts.count)
  }

  private mutating func number(_ keys: [UInt64], textCount: Int) {
    var owned: [UInt64] = []
    var start = 0
    while start < keys.count {
      let seed = keys[start] >> 32
      let first = postings.count
      var end = start
      while end < keys.count, keys[end] >> 32 == seed {
        let text = UInt32(truncatingIfNeeded: keys[end])
        if postings.count == first || postings[postings.count - 1] != text { postings.append(text) }
        end += 1
      }
      if postings.count - first == 1 {
        postings.removeLast()
      } else {
        for text in postings[first...] { owned.append(UInt64(text) << 32 | UInt64(names.count)) }
        names.append(UInt32(seed))
        starts.append(UInt32(postings.count))
      }
      start = end
    }
    owned.radixSort(bits: 32..<64)
    seeds = owned.map { UInt32(truncatingIfNeeded: $0) }
    var position = 0
    for text in 0..<textCount {
      while position < owned.count, owned[position] >> 32 == UInt64(text) { position += 1 }
      seedEnds.append(position)
    }
  }

  /// Looks at every text together with those before it.
  mutating func search(_ texts: borrowing DocumentTexts) -> CandidatePairs {
    var found = CandidatePairs()
    var flooded: [Int: Int] = [:]
    var counts = [UInt16](repeating: 0, count: texts.count)
    var touched: [Int] = []
    var unpacked: [Seed] = []
    var weights: [Double] = []
    var start = 0
    for text in 0..<texts.count {
      var own = Array(seeds[start..<seedEnds[text]])
      start = seedEnds[text]
      texts.unpack(text, into: &unpacked, sampledOnly: false)
      texts.weigh(unpacked, into: &weights)
      own.sort { (frequency(Int($0)), $0) < (frequency(Int($1)), $1) }
      for (index, seed) in own.enumerated() {
        let range = Int(starts[Int(seed)])..<Int(starts[Int(seed) + 1])
        let isFrequent = range.count > mostTexts
        let isPrefix = index + SeedAlignment.fewestSeeds <= own.count
        for other in postings[range].prefix(isFrequent ? Self.leaderCount : range.count) {
          let other = Int(other)
          guard other < text else { break }
          if counts[other] == 0 {
            guard isPrefix else { continue }
            touched.append(other)
          }
          counts[other] = min(counts[other] + 1, .max - 1)
        }
      }
      // Of a text that has hardly any other seeds, not every pair is looked at.
      if let seed = own.last.map(Int.init), frequency(Int(own[own.count / 2])) > mostTexts {
        flooded[seed] = frequency(seed)
      }
      touched.sort()
      let weight = weights[unpacked.count]
      for other in touched {
        let shared = Int(counts[other])
        counts[other] = 0
        let smaller = min(weight, weightOf(other))
        guard shared >= SeedAlignment.fewestSeeds,
          Double(shared * SeedAlignment.density) >= share * smaller
        else { continue }
        found.pairs.append(CandidatePairs.pair(text, other))
      }
      touched.removeAll(keepingCapacity: true)
      wholes.append(weight)
    }
    found.floods = flooded.map { SeedFlood(seed: names[$0.key], textCount: $0.value) }
    return found
  }

  private var wholes: [Double] = []
  private func weightOf(_ text: Int) -> Double { wholes[text] }
  private func frequency(_ seed: Int) -> Int { Int(starts[seed + 1] - starts[seed]) }
}
