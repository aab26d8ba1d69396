/// Finds, for one text after another, the representative that it is a copy of; texts without one become representatives.
///
/// Exact: a text *x* shares at least `sharedShare` of the smaller weight with a representative *r* only if
/// - one of the rarest features of *x* stands in *r*, where *x* is the smaller one, or
/// - one of the rarest features of *r* stands in *x*, where *r* is,
///
/// "rarest" being so many that the weight of the rest is below the share. For every feature the index lists the
/// representatives that have it, those that have it among their rarest first.
///
/// See Bayardo, Ma, Srikant, WWW 2007, and Xiao, Wang, Lin, Yu, WWW 2008; here for containment and with weights.
struct RepresentativeSearch {
  private let texts: RankedTexts
  private let sizes: [UInt32]
  private let similarity: Similarity

  /// One slot for each occurrence of a feature that several texts have, grouped by rank.
  private var postings: [UInt32]
  private let slotStarts: [Int]
  /// For each rank: how many representatives have it among their rarest, filled from the front of its slots.
  private var prefixCounts: [UInt32]
  /// For each rank: how many have it otherwise, filled from the back.
  private var suffixCounts: [UInt32]

  /// For each text: the last text that met it as a candidate.
  private var visitors: [UInt32]
  private var candidates: [UInt32] = []

  /// For each text: its place among representatives.
  private var order: [UInt32]
  private var representativeCount: UInt32 = 0

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
    order = visitors
  }

  /// Returns the representative most like a text, on a tie the one that came first; without one, remembers the text as
  /// a representative itself.
  mutating func place(_ text: Int) -> (representative: Int, share: Double)? {
    let prefixEnd = endOfPrefix(of: text)
    collectCandidates(of: text, prefixEnd: prefixEnd)
    var best: (representative: Int, share: Double)?
    // Candidates come in no meaningful order: the earlier representative wins a tie by its place in `order`.
    for candidate in candidates {
      let representative = Int(candidate)
      let share = similarity.share(
        shared: sharedWeight(text, representative), weights: (texts.weights[text], texts.weights[representative]),
        sizes: (sizes[text], sizes[representative]))
      guard share > 0, share >= similarity.sharedShare else { continue }
      if let known = best {
        if share < known.share { continue }
        if share == known.share, order[representative] > order[known.representative] { continue }
      }
      best = (representative, share)
    }
    if best == nil { remember(text, prefixEnd: prefixEnd) }
    return best
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

  private mutating func collectCandidates(of text: Int, prefixEnd: Int) {
    candidates.removeAll(keepingCapacity: true)
    let range = texts.featureRange(ofText: text)
    for position in range {
      let rank = Int(texts.features[position].key)
      let slots = slotStarts[rank]..<slotStarts[rank + 1]
      if slots.isEmpty { continue }
      collect(slots.lowerBound..<slots.lowerBound + Int(prefixCounts[rank]), for: text)
      if position < prefixEnd { collect(slots.upperBound - Int(suffixCounts[rank])..<slots.upperBound, for: text) }
    }
  }

  private mutating func collect(_ slots: Range<Int>, for text: Int) {
    for slot in slots {
      let candidate = postings[slot]
      if visitors[Int(candidate)] == UInt32(text) { continue }
      visitors[Int(candidate)] = UInt32(text)
      candidates.append(candidate)
    }
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
    order[text] = representativeCount
    representativeCount += 1
    for position in texts.featureRange(ofText: text) {
      let rank = Int(texts.features[position].key)
      let slots = slotStarts[rank]..<slotStarts[rank + 1]
      if slots.isEmpty { continue }
      if position < prefixEnd {
        postings[slots.lowerBound + Int(prefixCounts[rank])] = UInt32(text)
        prefixCounts[rank] += 1
      } else {
        suffixCounts[rank] += 1
        postings[slots.upperBound - Int(suffixCounts[rank])] = UInt32(text)
      }
    }
  }
}
