/// Pairs of texts that may be alike, to be verified.
struct CandidatePairs {
  /// Ascending: the later text in the upper half, the earlier one in the lower half.
  var pairs: [UInt64] = []

  /// Seeds that so many texts have that not all pairs of them were looked at.
  var floods: [SeedFlood] = []

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
/// A passage has at least one shared seed for twelve that it spans (`SeedAlignment.density`). So a pair whose passages
/// make up the share *c* of the smaller text of weight *w* has at least max(4, *c* *w* / 12) seeds in common: no pair that
/// has is missed, except among more than `mostTexts` texts of one seed. Of a text's seeds, ordered from the rarest on, so
/// many are looked up that what is left could not be enough (prefix filtering); the rest only adds to pairs that were met.
///
/// See Bayardo, Ma, Srikant, WWW 2007; Xiao, Wang, Lin, Yu, WWW 2008.
struct ExactCandidateSearch {
  /// The most texts of one seed that each other text is compared with.
  static let mostTexts = 512

  private let share: Double
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
    var keys: [UInt64] = []
    var unpacked: [Seed] = []
    var weights: [Double] = []
    for text in 0..<texts.count {
      texts.unpack(text, into: &unpacked, weights: &weights, sampledOnly: false)
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
    var flooded: Set<Int> = []
    var counts = [UInt16](repeating: 0, count: texts.count)
    var touched: [Int] = []
    var unpacked: [Seed] = []
    var weights: [Double] = []
    var start = 0
    for text in 0..<texts.count {
      var own = Array(seeds[start..<seedEnds[text]])
      start = seedEnds[text]
      texts.unpack(text, into: &unpacked, weights: &weights, sampledOnly: false)
      own.sort { (frequency(Int($0)), $0) < (frequency(Int($1)), $1) }
      for (index, seed) in own.enumerated() {
        let texts = postings[Int(starts[Int(seed)])..<Int(starts[Int(seed) + 1])]
        if texts.count > Self.mostTexts { flooded.insert(Int(seed)) }
        let isPrefix = index + SeedAlignment.fewestSeeds <= own.count
        for other in texts.prefix(Self.mostTexts) {
          let other = Int(other)
          guard other < text else { break }
          if counts[other] == 0 {
            guard isPrefix else { continue }
            touched.append(other)
          }
          counts[other] = min(counts[other] + 1, .max - 1)
        }
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
    found.floods = flooded.map { SeedFlood(seed: names[$0], textCount: frequency($0)) }
    return found
  }

  private var wholes: [Double] = []
  private func weightOf(_ text: Int) -> Double { wholes[text] }
  private func frequency(_ seed: Int) -> Int { Int(starts[seed + 1] - starts[seed]) }
}
