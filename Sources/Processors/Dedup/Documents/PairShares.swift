internal import TamisCore

/// The pairs of texts that are alike, each with the share of the smaller text that stands in the other.
struct PairShares: Sendable {
  /// Ascending: the later text in the upper half, the earlier one in the lower half.
  private(set) var pairs: [UInt64] = []
  private(set) var shares: [Float] = []

  /// Compares all candidates, and keeps those that reach a share.
  init(_ candidates: CandidatePairs, in texts: DocumentTexts, share: Double, _ workers: Workers) throws {
    let comparers = try workers.run(CandidatePairs.partCount, keeping: { PairComparer() }) { comparer, part in
      try comparer.compare(part, of: candidates, in: texts, share: share)
    }
    let found = comparers.flatMap(\.found).sorted { $0.part < $1.part }
    pairs.reserveCapacity(found.reduce(0) { $0 + $1.pairs.count })
    shares.reserveCapacity(pairs.capacity)
    for part in found {
      pairs.append(contentsOf: part.pairs)
      shares.append(contentsOf: part.shares)
    }
  }

  /// The share of a pair, if it is one of those that are alike.
  subscript(_ pair: UInt64) -> Float? {
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair ? shares[low] : nil
  }
}

/// Compares the candidates of one part after the other.
private struct PairComparer: Sendable {
  struct Found: Sendable {
    var part: Int
    var pairs: [UInt64] = []
    var shares: [Float] = []
  }

  private(set) var found: [Found] = []
  private var alignment = SeedAlignment()
  private var bytes: [UInt8] = []

  mutating func compare(
    _ part: Int, of candidates: CandidatePairs, in texts: DocumentTexts, share: Double
  ) throws {
    var alike = Found(part: part)
    for pair in try candidates.pairs(ofPart: part, &bytes) {
      let found = Float(try alignment.compare(Int(pair >> 32), Int(pair & 0xFFFF_FFFF), in: texts).share)
      guard Double(found) >= share else { continue }
      alike.pairs.append(pair)
      alike.shares.append(found)
    }
    found.append(alike)
  }
}
