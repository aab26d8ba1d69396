/// Groups of sentences or paragraphs that are copies of each other.
///
/// Groups are found from the shortest text up, so that they do not depend on the order of input, and so that what a group
/// is built around is what its members have in common. Which member represents a group is decided afterwards.
struct UnitClusters {
  /// For each text: the text that represents its group, perhaps itself.
  private(set) var representatives: [UInt32]

  /// For each text: the member of its group that it was found most like; itself for representatives.
  private(set) var partners: [UInt32]

  /// For each text: its similarity to the partner.
  private(set) var similarities: [Float]

  /// For each text: whether it is similar enough to the representative, and not only to half of the witnesses.
  private(set) var isDirect: [Bool]

  /// For each text that represents a group: how unlike the two least alike of its first eight members are.
  private(set) var diameters: [UInt32: Float] = [:]

  private static let comparedCount = 8

  /// - Parameters:
  ///   - collection: The units.
  ///   - threshold: The wanted similarity.
  ///   - keep: Which member represents a group; `nil` for the one that it was built around.
  init(_ collection: UnitCollection, threshold: Double, keep: Deduplicate.Keep?) {
    let count = collection.textCount
    let similarity = Similarity(
      threshold: threshold, smallSize: Self.smallSentence, strongThreshold: (1 + threshold) / 2)
    let texts = RankedTexts(collection)
    var search = ClusterSearch(texts, sizes: collection.sizes, similarity: similarity)
    representatives = (0..<UInt32(count)).map { $0 }
    partners = representatives
    isDirect = [Bool](repeating: true, count: count)
    similarities = [Float](repeating: 1, count: count)
    var members: [UInt32: [UInt32]] = [:]
    for text in Self.canonicalOrder(collection) {
      guard let found = search.place(text) else { continue }
      let leader = UInt32(found.representative)
      representatives[text] = leader
      partners[text] = UInt32(found.partner)
      isDirect[text] = found.isDirect
      similarities[text] = similarity.value(ofShare: found.share)
      members[leader, default: [leader]].append(UInt32(text))
    }
    for (leader, group) in members {
      let representative = keep.map { Self.choose(group, $0, collection) } ?? leader
      if representative != leader { hand(group, from: leader, to: representative, search, similarity) }
      diameters[representative] = 1 - smallest(group, search, similarity)
    }
  }

  /// The shortest texts first; of equally long ones the one of the smaller hash.
  static func canonicalOrder(_ collection: UnitCollection) -> [Int] {
    (0..<collection.textCount).sorted { first, second in
      let (left, right) = (collection.sizes[first], collection.sizes[second])
      return left == right ? collection.textHashes[first] < collection.textHashes[second] : left < right
    }
  }

  private static func choose(
    _ group: [UInt32], _ keep: Deduplicate.Keep, _ collection: UnitCollection
  ) -> UInt32 {
    func first(_ text: UInt32) -> UInt32 { collection.firstUnits[Int(text)] }
    func isBefore(_ one: UInt32, _ other: UInt32) -> Bool {
      let (left, right): (Int64, Int64) =
        switch keep {
        case .first: (0, 0)
        case .earliest: (collection.dates[Int(one)], collection.dates[Int(other)])
        case .longest: (-Int64(collection.sizes[Int(one)]), -Int64(collection.sizes[Int(other)]))
        case .mostComplete:
          (
            -Int64(collection.featureRange(ofText: Int(one)).count),
            -Int64(collection.featureRange(ofText: Int(other)).count)
          )
        }
      return left == right ? first(one) < first(other) : left < right
    }
    return group.min(by: isBefore) ?? group[0]
  }

  /// Makes another member the representative: every member is compared with it.
  private mutating func hand(
    _ group: [UInt32], from leader: UInt32, to representative: UInt32, _ search: ClusterSearch, _ similarity: Similarity
  ) {
    for text in group where text != representative {
      representatives[Int(text)] = representative
      let share = search.share(Int(text), Int(representative))
      isDirect[Int(text)] = share >= similarity.sharedShare
      if isDirect[Int(text)] || partners[Int(text)] == text || partners[Int(text)] == representative {
        partners[Int(text)] = representative
        similarities[Int(text)] = similarity.value(ofShare: share)
      }
    }
    representatives[Int(representative)] = representative
    partners[Int(representative)] = representative
    isDirect[Int(representative)] = true
    similarities[Int(representative)] = 1
  }

  private func smallest(_ group: [UInt32], _ search: ClusterSearch, _ similarity: Similarity) -> Float {
    var smallest: Float = 1
    let compared = group.prefix(Self.comparedCount)
    for (index, one) in compared.enumerated() {
      for other in compared.prefix(index) {
        smallest = min(smallest, similarity.value(ofShare: search.share(Int(one), Int(other))))
      }
    }
    return smallest
  }

  /// Units of fewer words must be alike as a whole.
  private static let smallSentence = 8
}
