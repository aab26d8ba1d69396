/// The features of all texts, numbered from the rarest to the most frequent.
///
/// A rank takes the place of a feature's key: ranks of a text ascend from its rarest feature on, which is the order that
/// prefix filtering wants. Ties go by key, so that ranks do not depend on the order of texts.
struct RankedTexts {
  /// For each text: its features by ascending rank.
  private(set) var features: [Feature]
  private(set) var featureEnds: [Int]
  /// For each text: the weight of all its features.
  private(set) var weights: [Int] = []
  /// For each rank: the number of texts that have the feature.
  private(set) var frequencies: [UInt32] = []

  /// Ranks features.
  ///
  /// - Parameter collection: The texts.
  /// - Complexity: O(*f*) for *f* features, but for sorting the features of each text.
  init(_ collection: UnitCollection) {
    features = collection.features
    featureEnds = collection.featureEnds
    rank()
    var start = 0
    for end in featureEnds {
      features[start..<end].sort()
      start = end
    }
    start = 0
    weights = featureEnds.map { end in
      defer { start = end }
      return features[start..<end].reduce(0) { $0 + $1.weight }
    }
  }

  func featureRange(ofText text: Int) -> Range<Int> {
    (text == 0 ? 0 : featureEnds[text - 1])..<featureEnds[text]
  }

  /// Puts ranks in the place of keys.
  private mutating func rank() {
    // Positions of features sorted by key, so that equal features stand side by side.
    var order = features.indices.map { UInt64(features[$0].key) << 32 | UInt64($0) }
    order.radixSort(bits: 32..<63)
    var groups: [(frequency: UInt32, start: Int)] = []
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, order[end] >> 32 == order[start] >> 32 { end += 1 }
      groups.append((UInt32(end - start), start))
      start = end
    }
    var byFrequency = groups.indices.map { UInt64(groups[$0].frequency) << 32 | UInt64($0) }
    byFrequency.radixSort(bits: 32..<64)
    frequencies.reserveCapacity(groups.count)
    for (rank, entry) in byFrequency.enumerated() {
      let group = groups[Int(entry & 0xFFFF_FFFF)]
      frequencies.append(group.frequency)
      for position in order[group.start..<group.start + Int(group.frequency)] {
        let index = Int(position & 0xFFFF_FFFF)
        features[index] = Feature(key: UInt32(rank), isLight: features[index].weight == 1)
      }
    }
  }
}

extension [UInt64] {
  /// Sorts by some of the bits, keeping the order of elements that agree in them.
  ///
  /// - Parameter bits: The bits that count, from the lowest.
  /// - Complexity: O(*n*) for each 11 bits.
  mutating func radixSort(bits: Range<Int>) {
    var source = self
    var target = [UInt64](repeating: 0, count: count)
    for shift in stride(from: bits.lowerBound, to: bits.upperBound, by: 11) {
      let mask = (UInt64(1) << UInt64(Swift.min(11, bits.upperBound - shift))) - 1
      var ends = [Int](repeating: 0, count: 2048)
      for value in source { ends[Int(value >> UInt64(shift) & mask)] += 1 }
      var total = 0
      for digit in ends.indices {
        let size = ends[digit]
        ends[digit] = total
        total += size
      }
      for value in source {
        let digit = Int(value >> UInt64(shift) & mask)
        target[ends[digit]] = value
        ends[digit] += 1
      }
      swap(&source, &target)
    }
    self = source
  }
}
