/// Finds, for one text after another, the cluster that it belongs to; texts without one start their own.
///
/// The first members of a cluster, its representative before all, are its *witnesses*: texts that others are compared
/// with. A text joins if it is similar enough to the representative, or to at least half of the witnesses, or very
/// similar to a single one; of several clusters, the one with the most similar witness, where representatives come first.
///
/// Exact: a text *x* shares at least `sharedShare` of the smaller weight with a witness *r* only if
/// - one of the rarest features of *x* stands in *r*, where *x* is the smaller one, or
/// - one of the rarest features of *r* stands in *x*, where *r* is,
///
/// "rarest" being so many that the weight of the rest is below the share. For every feature the index lists the
/// witnesses that have it, those that have it among their rarest first.
///
/// See Bayardo, Ma, Srikant, WWW 2007, and Xiao, Wang, Lin, Yu, WWW 2008; here for containment and with weights.
struct ClusterSearch {
  private let texts: RankedTexts
  private let sizes: [UInt32]
  private let similarity: Similarity

  /// One slot for each occurrence of a feature that several texts have, grouped by rank: the text in the place of a
  /// feature's key, with the weight that the feature has there.
  private var postings: [UInt32]
  private let slotStarts: [Int]
  /// For each rank: how many witnesses have it among their rarest, filled from the front of its slots.
  private var prefixCounts: [UInt32]
  /// For each rank: how many have it otherwise, filled from the back.
  private var suffixCounts: [UInt32]

  /// For each text: the last text that met it as a candidate, and the weight that they were found to share.
  private var visitors: [UInt32]
  private var sharedWeights: [UInt32]
  private var candidates: [UInt32] = []

  /// For each witness: its place in the order in which texts came.
  private var order: [UInt32]
  private var witnessCount: UInt32 = 0
  /// For each witness: the representative of its cluster.
  private var representatives: [UInt32]
  /// For each representative: the number of its witnesses.
  private var witnessCounts: [UInt8]

  init(_ texts: RankedTexts, sizes: [UInt32], similarity: Similarity) {
    self.texts = texts
    self.sizes = sizes
    self.similarity = similarity
    var starts = [0]
    starts.reserveCapacity(texts.frequencies.count + 1)
    for frequency in texts.frequencies {
      starts.append(starts[starts.count - 1] + (frequency > 1 ? Int(frequency) : 0))
    }
    slotStarts = starts
    postings = [UInt32](repeating: 0, count: starts[starts.count - 1])
    prefixCounts = [UInt32](repeating: 0, count: texts.frequencies.count)
    suffixCounts = prefixCounts
    visitors = [UInt32](repeating: .max, count: sizes.count)
    sharedWeights = visitors
    order = visitors
    representatives = visitors
    witnessCounts = [UInt8](repeating: 0, count: sizes.count)
  }

  /// A place in a cluster that was found for a text.
  struct Placement {
    /// The text that represents the cluster.
    var representative: Int
    /// The witness most like the text.
    var partner: Int
    /// What it shares with that witness.
    var share: Double
    /// Whether it is similar enough to the representative itself.
    var isDirect: Bool
  }

  /// The most witnesses that a cluster has: what bounds the work on a text with many near copies.
  private static let mostWitnesses = 8

  /// Returns the cluster of the next text, or `nil` if the text starts one.
  mutating func place(_ text: Int) -> Placement? {
    let prefixEnd = endOfPrefix(of: text)
    collectCandidates(of: text, prefixEnd: prefixEnd)
    weighCandidates(of: text, prefixEnd: prefixEnd)
    let placement = bestPlacement(of: text)
    let representative = placement?.representative ?? text
    if witnessCounts[representative] < Self.mostWitnesses {
      witnessCounts[representative] += 1
      representatives[text] = UInt32(representative)
      remember(text, prefixEnd: prefixEnd)
    }
    return placement
  }

  private func bestPlacement(of text: Int) -> Placement? {
    var placements: [Int: (placement: Placement, votes: Int)] = [:]
    for witness in candidates.map(Int.init) {
      let share = similarity.share(
        shared: Int(sharedWeights[witness]), weights: (texts.weights[text], texts.weights[witness]),
        sizes: (sizes[text], sizes[witness]))
      guard share > 0, share >= similarity.sharedShare else { continue }
      let representative = Int(representatives[witness])
      let isDirect = witness == representative
      let found = Placement(representative: representative, partner: witness, share: share, isDirect: isDirect)
      guard let known = placements[representative] else {
        placements[representative] = (found, 1)
        continue
      }
      placements[representative] = (preferred(known.placement, found), known.votes + 1)
    }
    var best: Placement?
    for (representative, entry) in placements
    where entry.placement.isDirect || entry.placement.share >= similarity.strongShare
      || 2 * entry.votes >= Int(witnessCounts[representative])
    {
      best = best.map { preferred($0, entry.placement) } ?? entry.placement
    }
    return best
  }

  /// The better of two placements: a representative first, then the larger share, then the earlier witness.
  ///
  /// No two witnesses tie, so that the order in which they are met does not matter.
  private func preferred(_ first: Placement, _ second: Placement) -> Placement {
    if first.isDirect != second.isDirect { return first.isDirect ? first : second }
    if first.share != second.share { return first.share > second.share ? first : second }
    return order[first.partner] < order[second.partner] ? first : second
  }

  /// Where the rarest features of a text end: those behind it weigh less than what must be shared.
  private func endOfPrefix(of text: Int) -> Int {
    let range = texts.featureRange(ofText: text)
    let needed = similarity.sharedShare * Double(texts.weights[text])
    var end = range.upperBound
    var rest = 0
    while end > range.lowerBound {
      rest += texts.features[end - 1].weight
      if Double(rest) >= needed { break }
      end -= 1
    }
    return end
  }

  /// Finds the witnesses that may be similar enough, and weighs what they share as far as it is met on the way.
  private mutating func collectCandidates(of text: Int, prefixEnd: Int) {
    candidates.removeAll(keepingCapacity: true)
    for position in texts.featureRange(ofText: text) {
      let feature = texts.features[position]
      let rank = Int(feature.key)
      let slots = slotStarts[rank]..<slotStarts[rank + 1]
      if slots.isEmpty { continue }
      collect(slots.lowerBound..<slots.lowerBound + Int(prefixCounts[rank]), sharing: feature, with: text)
      if position < prefixEnd {
        collect(slots.upperBound - Int(suffixCounts[rank])..<slots.upperBound, sharing: feature, with: text)
      }
    }
  }

  private mutating func collect(_ slots: Range<Int>, sharing feature: Feature, with text: Int) {
    for slot in slots {
      let posting = Feature(bits: postings[slot])
      let weight = UInt32(min(posting.weight, feature.weight))
      let candidate = Int(posting.key)
      if visitors[candidate] == UInt32(text) {
        sharedWeights[candidate] += weight
      } else {
        visitors[candidate] = UInt32(text)
        sharedWeights[candidate] = weight
        candidates.append(posting.key)
      }
    }
  }

  /// Completes the weights: by the lists of the text's frequent features, or candidate by candidate if that is less work.
  private mutating func weighCandidates(of text: Int, prefixEnd: Int) {
    let range = texts.featureRange(ofText: text)
    let rest = prefixEnd..<range.upperBound
    let listed = texts.features[rest].reduce(0) { $0 + Int(suffixCounts[Int($1.key)]) }
    if listed <= 2 * candidates.count * range.count {
      for feature in texts.features[rest] {
        let rank = Int(feature.key)
        for slot in slotStarts[rank + 1] - Int(suffixCounts[rank])..<slotStarts[rank + 1] {
          let posting = Feature(bits: postings[slot])
          if visitors[Int(posting.key)] != UInt32(text) { continue }
          sharedWeights[Int(posting.key)] += UInt32(min(posting.weight, feature.weight))
        }
      }
    } else {
      for candidate in candidates { sharedWeights[Int(candidate)] = UInt32(sharedWeight(text, Int(candidate))) }
    }
  }

  /// The share of two texts that both have.
  func share(_ first: Int, _ second: Int) -> Double {
    similarity.share(
      shared: sharedWeight(first, second), weights: (texts.weights[first], texts.weights[second]),
      sizes: (sizes[first], sizes[second]))
  }

  private func sharedWeight(_ first: Int, _ second: Int) -> Int {
    let left = texts.featureRange(ofText: first)
    let right = texts.featureRange(ofText: second)
    var (leftIndex, rightIndex, shared) = (left.lowerBound, right.lowerBound, 0)
    while leftIndex < left.upperBound, rightIndex < right.upperBound {
      let (one, other) = (texts.features[leftIndex], texts.features[rightIndex])
      if one.key == other.key { shared += min(one.weight, other.weight) }
      leftIndex += one.key <= other.key ? 1 : 0
      rightIndex += other.key <= one.key ? 1 : 0
    }
    return shared
  }

  private mutating func remember(_ text: Int, prefixEnd: Int) {
    order[text] = witnessCount
    witnessCount += 1
    for position in texts.featureRange(ofText: text) {
      let feature = texts.features[position]
      let rank = Int(feature.key)
      let slots = slotStarts[rank]..<slotStarts[rank + 1]
      if slots.isEmpty { continue }
      let posting = Feature(key: UInt32(text), isLight: feature.weight == 1).bits
      if position < prefixEnd {
        postings[slots.lowerBound + Int(prefixCounts[rank])] = posting
        prefixCounts[rank] += 1
      } else {
        suffixCounts[rank] += 1
        postings[slots.upperBound - Int(suffixCounts[rank])] = posting
      }
    }
  }
}
