/// Which sentences are too alike to stand in one brief, a bit for each two.
///
/// They are near copies of one cluster, or share half of the pairs of words of the one that has fewer.
///
/// - Complexity: O(*n*²/64) memory for *n* sentences, of which a brief has 4,000 at most. Sentences are compared where
///   they share a pair only.
struct AlikeTable: Sendable {
  private let wordCount: Int
  private var bits: [UInt64]

  init(_ candidates: [CoverageProblem.Candidate]) {
    wordCount = (candidates.count + 63) / 64
    bits = [UInt64](repeating: 0, count: wordCount * candidates.count)
    markSharing(candidates)
    markCopies(candidates)
  }

  private mutating func markSharing(_ candidates: [CoverageProblem.Candidate]) {
    var numbers = ConceptNumbers()
    var holders: [[Int32]] = []
    var shared = [Int](repeating: 0, count: candidates.count)
    var touched: [Int] = []
    for (index, candidate) in candidates.enumerated() {
      for hash in candidate.hashes {
        let number = numbers.take(hash)
        if number == holders.count { holders.append([]) }
        for other in holders[number] {
          if shared[Int(other)] == 0 { touched.append(Int(other)) }
          shared[Int(other)] += 1
        }
        holders[number].append(Int32(index))
      }
      for other in touched {
        if 2 * shared[other] >= min(candidate.hashes.count, candidates[other].hashes.count) { mark(index, other) }
        shared[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  private mutating func markCopies(_ candidates: [CoverageProblem.Candidate]) {
    var clusters: [UInt32: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() where candidate.copyCluster != 0 {
      for other in clusters[candidate.copyCluster] ?? [] { mark(index, other) }
      clusters[candidate.copyCluster, default: []].append(index)
    }
  }

  private mutating func mark(_ first: Int, _ second: Int) {
    bits[first * wordCount + second / 64] |= 1 << UInt64(second % 64)
    bits[second * wordCount + first / 64] |= 1 << UInt64(first % 64)
  }

  /// Whether two different sentences are too alike.
  func areAlike(_ first: Int, _ second: Int) -> Bool {
    bits[first * wordCount + second / 64] >> UInt64(second % 64) & 1 == 1
  }

  /// Whether every sentence that is too alike to the one is so to the other as well, apart from these two.
  func isNoMoreAlike(_ one: Int, than other: Int) -> Bool {
    for word in 0..<wordCount {
      var rest = bits[one * wordCount + word] & ~bits[other * wordCount + word]
      if word == other / 64 { rest &= ~(1 << UInt64(other % 64)) }
      if rest != 0 { return false }
    }
    return true
  }
}
