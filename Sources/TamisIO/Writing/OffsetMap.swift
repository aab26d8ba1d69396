import TamisCore

/// Converts offsets in UTF-8 bytes of one text into another unit.
///
/// Keeps the count at every 64th byte, so that any offset is found within 64 bytes of a known one.
struct OffsetMap {
  private static let blockByteCount = 64

  private let text: String
  private let unit: OffsetUnit
  /// The number of units before each block; empty where bytes are units.
  private var counts: [UInt32] = []

  /// Whether bytes are units.
  private let isIdentity: Bool

  /// Makes the map of a text.
  ///
  /// - Complexity: O(*n*) in the bytes of the text; for UTF-8 and for ASCII texts nothing is kept.
  init(_ text: String, unit: OffsetUnit) {
    self.text = text
    self.unit = unit
    let bytes = text.utf8Span.span
    isIdentity = unit == .utf8 || UTF8Scan.endOfASCII(in: bytes, from: 0) == bytes.count
    guard !isIdentity else { return }
    counts.reserveCapacity(bytes.count / Self.blockByteCount + 1)
    var count: UInt32 = 0
    for offset in bytes.indices {
      if offset % Self.blockByteCount == 0 { counts.append(count) }
      count += Self.units(startingWith: bytes[offset], unit)
    }
  }

  /// The map's unit for an offset on a scalar boundary; for one behind the text, the end of it.
  func callAsFunction(_ byteOffset: Int) -> Int {
    guard !isIdentity else { return byteOffset }
    let bytes = text.utf8Span.span
    let end = min(byteOffset, bytes.count)
    let block = min(end / Self.blockByteCount, counts.count - 1)
    var count = counts[block]
    for offset in block * Self.blockByteCount..<end { count += Self.units(startingWith: bytes[offset], unit) }
    return Int(count)
  }

  /// The number of units of the scalar that a byte starts; 0 for a byte inside one.
  private static func units(startingWith byte: UInt8, _ unit: OffsetUnit) -> UInt32 {
    if byte & 0xC0 == 0x80 { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
