/// Features that a word's spelling alone gives: they are weighed once for each spelling of a document.
///
/// A feature of a word speaks for the labels of the word itself and of its neighbours; the offset says whose.
enum TypeFeatures {
  /// Offsets of a word from the word whose label it speaks for.
  static let offsets = [-2, -1, 0, 1, 2]

  /// Appends the features of a word.
  ///
  /// - Parameters:
  ///   - type: What the word is.
  ///   - spelling: Its spelling.
  ///   - offset: Where the word stands, seen from the word whose label is asked for: -1 is before it.
  ///   - keys: Where their hashes are appended.
  static func append(_ type: WordType, _ spelling: Spelling, offset: Int, to keys: inout some FeatureSink) {
    let place = UInt64(offset + 3)
    func add(_ template: UInt64, _ value: UInt64) { keys.append(FeatureHash.mix(template << 4 | place, value)) }
    let near = abs(offset) <= 1
    add(1, spelling.lower)
    add(2, spelling.shortShape)
    for bit in bits(type.triggers.rawValue) { add(3, bit) }
    for bit in bits(type.names.rawValue) { add(4, bit) }
    guard near else { return }
    add(5, spelling.exact)
    add(6, spelling.ending)
    add(7, UInt64(type.names.rawValue) << 8 | UInt64(type.shape.rawValue))
    guard offset == 0 else { return }
    add(8, 0)
    add(9, spelling.shape)
    for length in 1...4 where spelling.count > length {
      add(10 + UInt64(length), spelling.prefixes[length])
      add(15 + UInt64(length), spelling.suffixes[length])
    }
    for bit in bits(type.names.rawValue) { add(20, bit << 8 | UInt64(type.shape.rawValue)) }
    if type.shape.contains(.allCapitals) { add(21, UInt64(min(spelling.count, 8))) }
    for part in 0..<spelling.partCount {
      add(23, FeatureHash.mix(spelling.parts[part], part == 0 ? 0 : part == spelling.partCount - 1 ? 2 : 1))
    }
    add(22, UInt64(min(spelling.count, 12)) << 8 | UInt64(type.shape.rawValue))
  }

  /// Appends the feature of a place beyond the sentence.
  static func appendEdge(offset: Int, to keys: inout some FeatureSink) {
    keys.append(FeatureHash.mix(30 << 4 | UInt64(offset + 3), 0))
  }

  private static func bits(_ value: UInt32) -> BitIndices { BitIndices(value: value) }
}

/// The numbers of the bits that are set, from the lowest.
private struct BitIndices: Sequence, IteratorProtocol {
  var value: UInt32

  mutating func next() -> UInt64? {
    guard value != 0 else { return nil }
    defer { value &= value - 1 }
    return UInt64(value.trailingZeroBitCount)
  }
}
