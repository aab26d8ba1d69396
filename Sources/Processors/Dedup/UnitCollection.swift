/// All units of a collection, with units of the same folded text collapsed to one *text*.
///
/// A million identical sentences are one text here, whatever comes next.
struct UnitCollection {
  /// A unit: where it stands, and which text it has.
  struct Unit {
    var document: UInt32
    var index: UInt32
    var text: UInt32
  }

  private(set) var documentCount = 0
  private(set) var units: [Unit] = []
  /// For each text: the first unit that has it.
  private(set) var firstUnits: [UInt32] = []
  /// For each text: the number of its words.
  private(set) var sizes: [UInt32] = []
  /// For each text: where its features end.
  private(set) var featureEnds: [Int] = []
  private(set) var features: [Feature] = []

  /// For each text: the hash of its folded letters.
  private(set) var textHashes: [UInt64] = []
  /// For each text: the earliest date of a document that has it, in seconds since 1970; the largest number for none.
  private(set) var dates: [Int64] = []

  private var textsByHash: [UInt64: UInt32] = [:]

  var textCount: Int { firstUnits.count }

  func featureRange(ofText text: Int) -> Range<Int> {
    (text == 0 ? 0 : featureEnds[text - 1])..<featureEnds[text]
  }

  /// Adds the units of the next document.
  mutating func append(_ sketch: UnitSketch) {
    for index in sketch.spans.indices {
      let text = self.text(ofUnit: index, in: sketch)
      dates[Int(text)] = min(dates[Int(text)], sketch.date ?? .max)
      units.append(Unit(document: UInt32(documentCount), index: UInt32(index), text: text))
    }
    documentCount += 1
  }

  private mutating func text(ofUnit index: Int, in sketch: UnitSketch) -> UInt32 {
    let candidates = sketch.features[sketch.featureRange(ofUnit: index)]
    var hash = sketch.textHashes[index]
    while let known = textsByHash[hash] {
      // Two texts of one hash are told apart by their features.
      if features[featureRange(ofText: Int(known))] == candidates { return known }
      hash &+= 1
    }
    let text = UInt32(textCount)
    textsByHash[hash] = text
    firstUnits.append(UInt32(units.count))
    sizes.append(sketch.sizes[index])
    textHashes.append(sketch.textHashes[index])
    dates.append(.max)
    features.append(contentsOf: candidates)
    featureEnds.append(features.count)
    return text
  }
}
