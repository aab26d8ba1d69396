internal import TamisCore

/// Groups of texts that are copies of each other.
struct UnitClusters {
  /// For each text: the text that represents its group, perhaps itself.
  private(set) var representatives: [UInt32]

  /// For each text: the member of its group that it was found most like; itself for representatives.
  private(set) var partners: [UInt32]

  /// For each text: its similarity to the partner.
  private(set) var similarities: [Float]

  /// For each text: whether it is similar enough to the representative, and not only to half of the witnesses.
  private(set) var isDirect: [Bool]

  init(_ collection: UnitCollection, unit: Deduplicate.Unit, threshold: Double, keep: Deduplicate.Keep) {
    let count = collection.textCount
    let isDocument = unit == .document
    let similarity = Similarity(
      threshold: threshold, degree: isDocument ? 5 : 2, smallSize: isDocument ? Self.smallDocument : Self.smallSentence,
      strongThreshold: isDocument ? nil : (1 + threshold) / 2)
    let texts = RankedTexts(collection, commonness: isDocument ? Self.commonness(ofTexts: count) : nil)
    var search = ClusterSearch(texts, sizes: collection.sizes, similarity: similarity)
    representatives = (0..<UInt32(count)).map { $0 }
    partners = representatives
    isDirect = [Bool](repeating: true, count: count)
    similarities = [Float](repeating: 1, count: count)
    var order = Array(0..<count)
    if keep == .longest {
      order.sort { first, second in
        let (left, right) = (collection.sizes[first], collection.sizes[second])
        return left == right ? first < second : left > right
      }
    }
    for text in order {
      guard let found = search.place(text) else { continue }
      representatives[text] = UInt32(found.representative)
      partners[text] = UInt32(found.partner)
      isDirect[text] = found.isDirect
      similarities[text] = similarity.value(ofShare: found.share)
    }
  }

  /// Sentences of fewer words must be alike as a whole.
  private static let smallSentence = 8

  /// Documents of fewer letters and digits must be alike as a whole: these have some 16 fingerprints.
  private static let smallDocument = 72

  /// The largest number of different documents that a fingerprint may stand in and still count everywhere:
  /// max(50, √*n*), which bounds the work on it by *n*√*n*.
  private static func commonness(ofTexts count: Int) -> Int {
    max(50, Int(Double(count).squareRoot()))
  }
}
