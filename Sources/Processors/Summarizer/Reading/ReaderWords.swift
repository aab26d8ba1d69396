internal import TamisCore

/// Words as readers and word processors count them: runs of bytes between white space.
///
/// Every kind of white space separates, no-break spaces too, so that no other count comes to more. A mark that stands
/// alone, like the guillemet in `« oui »`, is a word by this count.
enum ReaderWords {
  /// The number of words in a stretch of text.
  static func count(_ bytes: Span<UInt8>, _ span: TextSpan) -> Int {
    var count = 0
    var isInWord = false
    var offset = span.lowerBound
    while offset < span.upperBound {
      let byteCount = spaceByteCount(bytes, at: offset)
      if byteCount == 0, !isInWord { count += 1 }
      isInWord = byteCount == 0
      offset += max(1, byteCount)
    }
    return count
  }

  /// A stretch of text with one space for each run of white space.
  static func joined(_ bytes: Span<UInt8>, _ span: TextSpan) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(span.byteCount)
    var isInWord = false
    var offset = span.lowerBound
    while offset < span.upperBound {
      let byteCount = spaceByteCount(bytes, at: offset)
      if byteCount == 0 {
        if !isInWord, !output.isEmpty { output.append(UInt8(ascii: " ")) }
        output.append(bytes[offset])
      }
      isInWord = byteCount == 0
      offset += max(1, byteCount)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The number of bytes of the white space at an offset; 0 if there is none.
  private static func spaceByteCount(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let byte = bytes[offset]
    if byte < 0x80 { return byte == 0x20 || byte &- 9 < 5 ? 1 : 0 }
    // White space above ASCII starts with one of these bytes.
    guard byte == 0xC2 || byte == 0xE1 || byte == 0xE2 || byte == 0xE3 else { return 0 }
    let (scalar, byteCount) = bytes.scalar(at: offset)
    return scalar.properties.isWhitespace ? byteCount : 0
  }
}
