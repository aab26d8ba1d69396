internal import TamisCore

/// Puts texts into clusters by verified pairs, without blind chains.
///
/// Pairs are taken from the most alike down. The two clusters that a pair connects become one if enough pairs of their
/// *witnesses*, the eight longest texts of each, are alike: the share `support` of all of them. Pairs of witnesses that no
/// search has met are compared on the spot, so a chain of single links never stands in for a comparison that was not made.
/// Pairs that failed are tried again while clusters grow.
///
/// This is average linkage (Sokal, Michener 1958) on links that are there or not, with a bounded number of witnesses.
struct SupportedClusters {
  static let mostWitnesses = 8

  private let share: Double
  private let support: Double
  private var parents: [UInt32]
  /// For each text that stands for a cluster of several: its witnesses, ascending.
  private var witnesses: [UInt32: [UInt32]] = [:]
  /// The candidates, ascending, and the share of each of them; then those of pairs that were compared beside them.
  private var candidates: [UInt64] = []
  private var candidateShares: [Float] = []
  private var otherShares: [UInt64: Float] = [:]
  private var alignment = SeedAlignment()

  init(textCount: Int, share: Double, support: Double) {
    self.share = share
    self.support = support
    parents = (0..<UInt32(textCount)).map { $0 }
  }

  /// The text that stands for the cluster of a text.
  mutating func root(_ text: Int) -> Int {
    var text = text
    while Int(parents[text]) != text {
      parents[text] = parents[Int(parents[text])]
      text = Int(parents[text])
    }
    return text
  }

  mutating func connect(_ candidates: CandidatePairs, in texts: borrowing DocumentTexts) {
    var links: [(pair: UInt64, share: Float)] = []
    candidateShares.reserveCapacity(candidates.pairs.count)
    for pair in candidates.pairs {
      let found = Float(alignment.compare(Int(pair >> 32), Int(pair & 0xFFFF_FFFF), in: texts).share)
      candidateShares.append(found)
      if Double(found) >= share { links.append((pair, found)) }
    }
    self.candidates = candidates.pairs
    links.sort { $0.share == $1.share ? $0.pair < $1.pair : $0.share > $1.share }
    // Twice is enough in practice; three times ends it in any case.
    for _ in 0..<3 {
      var failed: [(pair: UInt64, share: Float)] = []
      var hasChanged = false
      for link in links {
        let (first, second) = (root(Int(link.pair >> 32)), root(Int(link.pair & 0xFFFF_FFFF)))
        if first == second { continue }
        if isSupported(first, second, in: texts) {
          merge(first, second)
          hasChanged = true
        } else {
          failed.append(link)
        }
      }
      links = failed
      if !hasChanged || failed.isEmpty { break }
    }
  }

  func members(_ root: Int) -> [UInt32] { witnesses[UInt32(root)] ?? [UInt32(root)] }

  /// The share of the smaller of two texts that stands in the other, compared only once.
  mutating func compare(_ pair: UInt64, in texts: borrowing DocumentTexts) -> Float {
    if let place = place(of: pair) { return candidateShares[place] }
    if let known = otherShares[pair] { return known }
    let found = Float(
      alignment.compare(Int(pair >> 32), Int(pair & 0xFFFF_FFFF), in: texts).share)
    otherShares[pair] = found
    return found
  }

  /// Where a pair stands among the candidates.
  private func place(of pair: UInt64) -> Int? {
    var (low, high) = (0, candidates.count)
    while low < high {
      let middle = (low + high) / 2
      if candidates[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < candidates.count && candidates[low] == pair ? low : nil
  }

  /// The passages that a text shares with a partner, in the order of the text.
  ///
  /// One partner after the other costs least.
  mutating func passages(_ text: Int, _ partner: Int, in texts: borrowing DocumentTexts) -> [CopiedPassage] {
    alignment.align(partner, text, in: texts)
    return alignment.copiedSpans
  }

  /// How much of a text stands in another one, by the weight of its seeds.
  mutating func weight(of text: Int, in other: Int, _ texts: borrowing DocumentTexts) -> Double {
    alignment.compare(text, other, in: texts).first
  }

  private mutating func isSupported(_ first: Int, _ second: Int, in texts: borrowing DocumentTexts) -> Bool {
    let (left, right) = (members(first), members(second))
    var found = 0
    for one in left {
      for other in right
      where Double(compare(CandidatePairs.pair(Int(one), Int(other)), in: texts)) >= share { found += 1 }
    }
    return Double(found) >= support * Double(left.count * right.count)
  }

  private mutating func merge(_ first: Int, _ second: Int) {
    let all = (members(first) + members(second)).sorted().prefix(Self.mostWitnesses)
    let (stays, goes) = (min(first, second), max(first, second))
    parents[goes] = UInt32(stays)
    witnesses[UInt32(goes)] = nil
    witnesses[UInt32(stays)] = Array(all)
  }
}
