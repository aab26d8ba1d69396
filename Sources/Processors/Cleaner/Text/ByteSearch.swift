import TamisCore

/// Finds bytes that rules look for, eight at a time.
enum ByteSearch {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The top bit of every byte of a chunk that equals a byte.
  ///
  /// Exact in every byte: the sums of seven bits do not carry into the next byte.
  @inline(__always)
  private static func matches(_ chunk: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = chunk ^ ones &* UInt64(byte)
    return ~((difference & ~tops) &+ ~tops | difference) & tops
  }

  /// The eight bytes from an offset on, the first one in the lowest bits.
  @inline(__always)
  private static func chunk(_ bytes: Span<UInt8>, _ offset: Int) -> UInt64 {
    // SAFETY: callers keep `offset + 8` within the text; integers of raw bytes need no alignment.
    UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The first offset at which a line end may stand that is no line feed.
  ///
  /// - Parameters:
  ///   - bytes: A text.
  ///   - start: Where to begin.
  /// - Returns: The offset of a byte 0x08 to 0x0F, or of one that U+0085, U+2028 and U+2029 start with; the number of
  ///   bytes if there is none.
  static func lineEndCandidate(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let chunk = chunk(bytes, index)
      // 0x08 to 0x0F, and 0xC2 or 0xE2.
      let found = matches(chunk & (ones &* 0xF8), 0x08) | matches(chunk & (ones &* 0xDF), 0xC2)
      if found != 0 { return index + found.trailingZeroBitCount &>> 3 }
      index += 8
    }
    while index < bytes.count {
      switch bytes[index] {
      case 0x08...0x0F, 0xC2, 0xE2: return index
      default: index += 1
      }
    }
    return index
  }

  /// The first offset at which two spaces, tabs or line feeds stand in a row, or one of them at an edge of the text.
  ///
  /// - Parameters:
  ///   - bytes: A text.
  ///   - start: Where to begin: 0, or behind other bytes than white space.
  /// - Returns: The number of bytes if there is none.
  static func doubleSpace(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    if index == 0, !bytes.isEmpty, isWhite(bytes[0]) { return 0 }
    while index + 8 <= bytes.count {
      let chunk = chunk(bytes, index)
      let white = matches(chunk, 0x20) | matches(chunk, 0x0A) | matches(chunk, 0x09)
      let pairs = white & white &>> 8
      if pairs != 0 { return index + pairs.trailingZeroBitCount &>> 3 }
      // The last byte may be the first one of two.
      index += 7
    }
    while index < bytes.count {
      if isWhite(bytes[index]), index + 1 == bytes.count || isWhite(bytes[index + 1]) { return index }
      index += 1
    }
    return index
  }

  /// How many bytes of a range go on with a character that began before them.
  ///
  /// - Parameters:
  ///   - bytes: A text.
  ///   - range: At most 250 of its bytes.
  /// - Returns: The number of bytes 0x80 to 0xBF.
  static func continuationCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    // Eight counts side by side, each below 32.
    var counts: UInt64 = 0
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let chunk = chunk(bytes, index)
      counts &+= (chunk &>> 7) & ~(chunk &>> 6) & ones
      index += 8
    }
    var count = 0
    while counts != 0 {
      count += Int(counts & 0xFF)
      counts &>>= 8
    }
    while index < range.upperBound {
      count += bytes[index] & 0xC0 == 0x80 ? 1 : 0
      index += 1
    }
    return count
  }

  /// The first offset from `start` on at which a character beyond ASCII begins; the number of bytes if there is none.
  static func nonASCII(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count {
      let found = chunk(bytes, index) & tops
      if found != 0 { return index + found.trailingZeroBitCount &>> 3 }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// The first line feed from an offset on; the number of bytes if there is none.
  static func lineFeed(_ bytes: Span<UInt8>, from start: Int) -> Int {
    first(0x0A, in: bytes, start..<bytes.count) ?? bytes.count
  }

  /// Where a byte first stands in a range of a text.
  @inline(__always)
  static func first(_ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let found = matches(chunk(bytes, index), byte)
      if found != 0 { return index + found.trailingZeroBitCount &>> 3 }
      index += 8
    }
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }
}
