internal import TamisCore

/// What is kept of one document to find copies: for each unit its span, the hash of its text and its hashed features.
///
/// Four bytes a feature: a sentence of 25 words takes some 120 bytes. For whole documents see `SeedSketch`.
public struct UnitSketch: Sendable {
  /// The document.
  let documentID: String

  /// The units that can be compared, in text order; those without a letter or digit, or too short, are left out.
  private(set) var spans: [TextSpan] = []

  /// The number of words of each unit; of a document, the number of folded bytes.
  private(set) var sizes: [UInt32] = []

  /// The hash of each unit's folded text.
  private(set) var textHashes: [UInt64] = []

  /// Where each unit's features end.
  private(set) var featureEnds: [UInt32] = []

  /// The features of all units, ascending within each.
  private(set) var features: [Feature] = []

  /// When the document was published, in seconds since 1970, if its metadata say so.
  var date: Int64?

  /// What is kept of the document as a whole, where documents are compared.
  var seeds: SeedSketch?

  /// About how many bytes it takes in memory.
  public var byteCount: Int {
    let units = spans.count * 24 + features.count * 4
    let grams = (seeds?.hashes.count ?? 0) * 6
    return MemoryLayout<UnitSketch>.size + units + grams
  }

  init(documentID: String) {
    self.documentID = documentID
  }

  /// Adds a unit with its features, in any order and with repetitions.
  mutating func append(_ span: TextSpan, size: Int, textHash: UInt64, features unsorted: inout [Feature]) {
    unsorted.sort()
    spans.append(span)
    sizes.append(UInt32(clamping: size))
    textHashes.append(textHash)
    let start = features.count
    for feature in unsorted {
      // Of a feature that stands in the unit twice, the heavier form sorts first and stays.
      if features.count > start, features[features.count - 1].key == feature.key { continue }
      features.append(feature)
    }
    featureEnds.append(UInt32(clamping: features.count))
  }

  /// Takes over units that were stored.
  mutating func takeUnits(
    _ spans: [TextSpan], _ sizes: [UInt32], _ textHashes: [UInt64], _ featureEnds: [UInt32], _ features: [Feature]
  ) {
    self.spans = spans
    self.sizes = sizes
    self.textHashes = textHashes
    self.featureEnds = featureEnds
    self.features = features
  }

  func featureRange(ofUnit index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(featureEnds[index - 1]))..<Int(featureEnds[index])
  }
}

/// A feature of a unit: 31 bits that name it, and one that tells whether it weighs half.
struct Feature: Hashable, Comparable, Sendable {
  let bits: UInt32

  init(bits: UInt32) {
    self.bits = bits
  }

  init(hash: UInt64, isLight: Bool) {
    bits = UInt32(truncatingIfNeeded: hash >> 33) << 1 | (isLight ? 1 : 0)
  }

  init(key: UInt32, isLight: Bool) {
    bits = key << 1 | (isLight ? 1 : 0)
  }

  /// What the feature is, `0..<2³¹`.
  var key: UInt32 { bits >> 1 }

  /// How much it counts: 2, or 1 for a light one.
  var weight: Int { 2 - Int(bits & 1) }

  static func < (first: Feature, second: Feature) -> Bool { first.bits < second.bits }
}
