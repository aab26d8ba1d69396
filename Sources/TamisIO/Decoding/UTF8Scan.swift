/// Steps through bytes that may be UTF-8.
enum UTF8Scan {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Returns the offset of the first byte from `start` on that is not ASCII, or the byte count.
  static func endOfASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset + 8 <= bytes.count {
      // SAFETY: every bit pattern is a UInt64, and the span checks that the eight bytes lie inside it.
      let word = UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let marks = word & highBits
      if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
    return offset
  }

  /// Returns the sequence that starts with a byte that is not ASCII.
  ///
  /// An ill-formed one is the maximal subpart of The Unicode Standard, §3.9 (table 3-7): the bytes that could still have
  /// become a character. One U+FFFD stands for each, as in browsers and in `String(decoding:as:)`.
  static func sequence(in bytes: Span<UInt8>, at offset: Int) -> (byteCount: Int, isWellFormed: Bool) {
    let expected: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[offset] {
    case 0x00...0x7F: return (1, true)
    case 0xC2...0xDF: expected = 2
    case 0xE0: (expected, second) = (3, 0xA0...0xBF)
    case 0xED: (expected, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: expected = 3
    case 0xF0: (expected, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: expected = 4
    case 0xF4: (expected, second) = (4, 0x80...0x8F)
    default: return (1, false)
    }
    guard offset + 1 < bytes.count, second.contains(bytes[offset + 1]) else { return (1, false) }
    var byteCount = 2
    while byteCount < expected {
      guard offset + byteCount < bytes.count, bytes[offset + byteCount] & 0xC0 == 0x80 else {
        return (byteCount, false)
      }
      byteCount += 1
    }
    return (expected, true)
  }
}
