internal import TamisCore

/// Puts texts into clusters by verified pairs, without blind chains.
///
/// Pairs are taken from the most alike down. The two clusters that a pair connects become one if enough pairs of their
/// *witnesses*, the eight longest texts of each, are alike: the share `support` of all of them. Pairs of witnesses that no
/// search has met are compared on the spot, so a chain of single links never stands in for a comparison that was not made.
/// Pairs that failed are tried again while clusters grow.
///
/// This is average linkage (Sokal, Michener 1958) on links that are there or not, with a bounded number of witnesses.
struct SupportedClusters: Sendable {
  static let mostWitnesses = 8

  /// The most shares that are remembered of pairs that are no candidates.
  private static let mostOtherShares = 1 << 20

  private let share: Double
  private let support: Double
  private var parents: [UInt32]
  /// Of the clusters of several texts.
  private var witnesses = WitnessTable()
  /// The candidates that are alike.
  let links: PairShares
  private var otherShares: [UInt64: Float] = [:]
  private var alignment = SeedAlignment()

  /// Puts texts into clusters.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - links: The pairs that are alike.
  ///   - share: The share from which on they are.
  ///   - support: The share of pairs of witnesses that must be alike.
  /// - Throws: What the store of the sketches throws.
  init(_ texts: DocumentTexts, _ links: PairShares, share: Double, support: Double) throws {
    self.share = share
    self.support = support
    self.links = links
    parents = (0..<UInt32(texts.count)).map { $0 }
    try connect(in: texts)
    otherShares = [:]
    witnesses = WitnessTable()
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

  private mutating func connect(in texts: DocumentTexts) throws {
    var order = (0..<UInt32(links.pairs.count)).map { $0 }
    let shares = links.shares
    order.sort { shares[Int($0)] == shares[Int($1)] ? $0 < $1 : shares[Int($0)] > shares[Int($1)] }
    // Twice is enough in practice; three times ends it in any case.
    for _ in 0..<3 {
      var failed: [UInt32] = []
      var hasChanged = false
      for link in order {
        let pair = links.pairs[Int(link)]
        let (first, second) = (root(Int(pair >> 32)), root(Int(pair & 0xFFFF_FFFF)))
        if first == second { continue }
        if try isSupported(first, second, in: texts) {
          merge(first, second)
          hasChanged = true
        } else {
          failed.append(link)
        }
      }
      order = failed
      if !hasChanged || failed.isEmpty { break }
    }
  }

  /// The share of the smaller of two texts that stands in the other.
  private mutating func compare(_ pair: UInt64, in texts: DocumentTexts) throws -> Float {
    if let known = links[pair] ?? otherShares[pair] { return known }
    let found = Float(try alignment.compare(Int(pair >> 32), Int(pair & 0xFFFF_FFFF), in: texts).share)
    if otherShares.count >= Self.mostOtherShares { otherShares.removeAll(keepingCapacity: true) }
    otherShares[pair] = found
    return found
  }

  private mutating func isSupported(_ first: Int, _ second: Int, in texts: DocumentTexts) throws -> Bool {
    let (left, right) = (witnesses[first], witnesses[second])
    var found = 0
    for one in left {
      for other in right
      where Double(try compare(CandidatePairs.pair(Int(one), Int(other)), in: texts)) >= share { found += 1 }
    }
    return Double(found) >= support * Double(left.count * right.count)
  }

  private mutating func merge(_ first: Int, _ second: Int) {
    let all = (witnesses[first] + witnesses[second]).sorted().prefix(Self.mostWitnesses)
    let (stays, goes) = (min(first, second), max(first, second))
    parents[goes] = UInt32(stays)
    witnesses.remove(goes)
    witnesses.set(stays, all)
  }
}

/// The witnesses of clusters, in room that is used again: without an array for each cluster.
private struct WitnessTable: Sendable {
  /// For each text that stands for a cluster of several: where its witnesses are.
  private var places: [UInt32: UInt32] = [:]
  private var texts: [UInt32] = []
  private var free: [UInt32] = []

  /// The witnesses of the cluster that a text stands for, ascending; of a cluster of one, the text itself.
  subscript(_ root: Int) -> [UInt32] {
    guard let place = places[UInt32(root)] else { return [UInt32(root)] }
    return Array(texts[Int(place)..<Int(place) + SupportedClusters.mostWitnesses].prefix { $0 != .max })
  }

  mutating func set(_ root: Int, _ witnesses: ArraySlice<UInt32>) {
    let place = places[UInt32(root)] ?? free.popLast() ?? UInt32(texts.count)
    if Int(place) == texts.count {
      texts.append(contentsOf: repeatElement(.max, count: SupportedClusters.mostWitnesses))
    }
    places[UInt32(root)] = place
    for index in 0..<SupportedClusters.mostWitnesses {
      texts[Int(place) + index] = index < witnesses.count ? witnesses[witnesses.startIndex + index] : .max
    }
  }

  mutating func remove(_ root: Int) {
    if let place = places.removeValue(forKey: UInt32(root)) { free.append(place) }
  }
}
