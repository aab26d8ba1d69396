internal import TamisCore

/// Finds all pairs of texts that share enough seeds for their passages to reach a share, by an inverted index.
///
/// A passage has at least one shared seed for nine that it spans (`SeedAlignment.density`). So a pair whose passages
/// make up the share *c* of the smaller text of weight *w* has at least max(4, *c* *w* / 9) seeds in common: no pair that
/// has is missed, as far as seeds count: of a seed that more than max(100, √*n*) of *n* texts have, which is language or a
/// template rather than evidence, only the 16 longest texts are compared with the others. Of a text's seeds, ordered from the rarest on, so
/// many are looked up that what is left could not be enough (prefix filtering); the rest only adds to pairs that were met.
///
/// See Bayardo, Ma, Srikant, WWW 2007; Xiao, Wang, Lin, Yu, WWW 2008.
struct ExactCandidateSearch: Sendable {
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

  /// For each text: the weight of its seeds.
  private var weights: [Double] = []

  init(_ texts: DocumentTexts, share: Double, _ workers: Workers) throws {
    self.share = share
    mostTexts = max(100, Int(Double(texts.count).squareRoot()))
    let slices = try workers.map((texts.count + Self.sliceSize - 1) / Self.sliceSize) { slice in
      var (keys, weights): ([UInt64], [Double]) = ([], [])
      var block = SeedBlock()
      var seeds: [Seed] = []
      var sums: [Double] = []
      for text in Self.slice(slice, of: texts.count) {
        try texts.read(text, into: &block)
        block.unpack(into: &seeds, sampledOnly: false)
        for seed in seeds { keys.append(UInt64(seed.hash) << 32 | UInt64(text)) }
        texts.weigh(seeds, into: &sums)
        weights.append(sums[seeds.count])
      }
      return (keys: keys, weights: weights)
    }
    weights = slices.flatMap(\.weights)
    var keys: [UInt64] = []
    keys.reserveCapacity(slices.reduce(0) { $0 + $1.keys.count })
    for slice in slices { keys.append(contentsOf: slice.keys) }
    keys.radixSort(bits: 32..<64)
    number(keys, textCount: texts.count)
  }

  /// The texts that a worker looks at together.
  private static let sliceSize = 256

  private static func slice(_ number: Int, of count: Int) -> Range<Int> {
    number * sliceSize..<min(count, (number + 1) * sliceSize)
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
  func search(in store: any ScratchStore, _ workers: Workers) throws -> CandidatePairs {
    let textCount = seedEnds.count
    var pairs = try CandidatePairs(textCount: textCount, in: store)
    let found = pairs
    let states = try workers.run(
      (textCount + Self.sliceSize - 1) / Self.sliceSize,
      keeping: { State(writer: CandidatePairs.Writer(found), counts: [UInt16](repeating: 0, count: textCount)) }
    ) { state, slice in
      for text in Self.slice(slice, of: textCount) { try search(text, &state, found) }
    }
    var flooded: [Int: Int] = [:]
    for var state in states {
      try state.writer.finish()
      flooded.merge(state.flooded) { first, _ in first }
    }
    pairs.floods = flooded.map { SeedFlood(seed: names[$0.key], textCount: $0.value) }
    return pairs
  }

  private struct State: Sendable {
    var writer: CandidatePairs.Writer
    var flooded: [Int: Int] = [:]
    /// For each text: how many of the seeds of the text in hand it has.
    var counts: [UInt16]
    var touched: [Int] = []
  }

  private func search(_ text: Int, _ state: inout State, _ pairs: CandidatePairs) throws {
    var own = Array(seeds[(text == 0 ? 0 : seedEnds[text - 1])..<seedEnds[text]])
    own.sort { (frequency(Int($0)), $0) < (frequency(Int($1)), $1) }
    for (index, seed) in own.enumerated() {
      let range = Int(starts[Int(seed)])..<Int(starts[Int(seed) + 1])
      let isFrequent = range.count > mostTexts
      let isPrefix = index + SeedAlignment.fewestSeeds <= own.count
      for other in postings[range].prefix(isFrequent ? Self.leaderCount : range.count) {
        let other = Int(other)
        guard other < text else { break }
        if state.counts[other] == 0 {
          guard isPrefix else { continue }
          state.touched.append(other)
        }
        state.counts[other] = min(state.counts[other] + 1, .max - 1)
      }
    }
    // Of a text that has hardly any other seeds, not every pair is looked at.
    if let seed = own.last.map(Int.init), frequency(Int(own[own.count / 2])) > mostTexts {
      state.flooded[seed] = frequency(seed)
    }
    for other in state.touched {
      let shared = Int(state.counts[other])
      state.counts[other] = 0
      let smaller = min(weights[text], weights[other])
      guard shared >= SeedAlignment.fewestSeeds,
        Double(shared * SeedAlignment.density) >= share * smaller
      else { continue }
      try pairs.append(text, other, with: &state.writer)
    }
    state.touched.removeAll(keepingCapacity: true)
  }

  private func frequency(_ seed: Int) -> Int { Int(starts[seed + 1] - starts[seed]) }
}
