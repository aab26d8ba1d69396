/// Searches that look at eight bytes at a time.
///
/// The zero-byte test is the classic `(x - 0x01…) & ~x & 0x80…` (Warren, Hacker's Delight, §6-1). A borrow can only
/// mark bytes above a true match, so the lowest mark is always exact.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Returns the offset of the first quote, backslash or control character in `start..<end`, or `end`.
  static func endOfStringRun(in utf8: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start
    while offset + 8 <= end {
      let marks = stringMarks(word(in: utf8, at: offset))
      if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < end {
      let byte = utf8[offset]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return offset }
      offset += 1
    }
    return end
  }

  /// Returns the offset of the first byte a writer must look at from `start` on, or the byte count.
  ///
  /// These are the bytes of ``endOfStringRun(in:from:to:)`` and 0xE2, the first byte of U+2028 and U+2029.
  static func endOfPlainRun(in utf8: Span<UInt8>, from start: Int) -> Int {
    let end = utf8.count
    var offset = start
    while offset + 8 <= end {
      let word = word(in: utf8, at: offset)
      let marks = stringMarks(word) | marks(of: 0xE2, in: word)
      if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < end {
      let byte = utf8[offset]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xE2 { return offset }
      offset += 1
    }
    return end
  }

  /// Whether bytes are UTF-8 of the plain kind: ASCII, and sequences of two and three bytes whose first byte says all.
  ///
  /// That is all European text. `false` says nothing: sequences that begin with E0, ED or F0 and above, which want a look
  /// at the second byte too, are left to the standard library.
  static func isPlainUTF8(_ utf8: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    let end = range.upperBound
    while offset < end {
      if offset + 8 <= end {
        let high = word(in: utf8, at: offset) & highBits
        if high == 0 {
          offset += 8
          continue
        }
        offset += high.trailingZeroBitCount / 8
      }
      let byte = utf8[offset]
      switch byte {
      case 0x00...0x7F: offset += 1
      case 0xC2...0xDF:
        guard offset + 1 < end, utf8[offset + 1] & 0xC0 == 0x80 else { return false }
        offset += 2
      case 0xE1...0xEC, 0xEE...0xEF:
        guard offset + 2 < end, utf8[offset + 1] & 0xC0 == 0x80, utf8[offset + 2] & 0xC0 == 0x80 else { return false }
        offset += 3
      default: return false
      }
    }
    return true
  }

  /// The high bit of each byte that is a quote, a backslash or a control character.
  @inline(__always)
  private static func stringMarks(_ word: UInt64) -> UInt64 {
    let controls = (word &- ones &* 0x20) & ~word & highBits
    return controls | marks(of: UInt8(ascii: "\""), in: word) | marks(of: UInt8(ascii: "\\"), in: word)
  }

  /// The high bit of each byte that equals `byte`.
  @inline(__always)
  private static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & highBits
  }

  /// Eight bytes, the first one lowest.
  @inline(__always)
  private static func word(in utf8: Span<UInt8>, at offset: Int) -> UInt64 {
    // SAFETY: every bit pattern is a UInt64, and the span checks that the eight bytes lie inside it.
    UInt64(littleEndian: unsafe utf8.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
