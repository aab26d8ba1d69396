/// Tells the encoding of raw bytes.
///
/// In this order: a byte order mark; the pattern of zero bytes that UTF-16 and UTF-32 leave in any text with ASCII in
/// it; valid UTF-8; and where UTF-8 is not valid, what ``NarrowDetector`` makes of each line.
struct EncodingDetector {
  /// Bytes at the start of a file in which zero bytes are counted.
  private static let sampleByteCount = 4096

  /// Returns the encoding that the bytes start with the mark of.
  static func markedEncoding(of bytes: Span<UInt8>) -> TextEncoding? {
    // FF FE 00 00 marks UTF-32LE, but is also UTF-16LE with a leading NUL: only whole units decide for the former.
    let candidates: [TextEncoding] = [
      .utf8, .utf32LittleEndian, .utf32BigEndian, .utf16LittleEndian, .utf16BigEndian,
    ]
    return candidates.first { encoding in
      guard bytes.starts(with: encoding.byteOrderMark) else { return false }
      return encoding != .utf32LittleEndian || bytes.count % 4 == 0
    }
  }

  /// Returns the encoding of text without a mark that is not, or not plainly, UTF-8.
  static func wideEncoding(of bytes: Span<UInt8>) -> TextEncoding? {
    let sample = bytes.extracting(0..<sampleByteCount(of: bytes))
    guard sample.count >= 2, System.firstOffset(of: 0, in: sample) != nil else { return nil }
    var zeros = [0, 0, 0, 0]
    for offset in sample.indices where sample[offset] == 0 { zeros[offset % 4] += 1 }
    let unitCount = max(1, sample.count / 4)
    if bytes.count % 4 == 0 || bytes.count >= cutOffByteCount {
      // Scalars are below 0x110000: the highest byte is always zero, and in any European text the next one too.
      if zeros[3] == unitCount, zeros[2] * 20 >= unitCount * 19, zeros[0] * 20 < unitCount { return .utf32LittleEndian }
      if zeros[0] == unitCount, zeros[1] * 20 >= unitCount * 19, zeros[3] * 20 < unitCount { return .utf32BigEndian }
    }
    guard bytes.count % 2 == 0 || bytes.count >= cutOffByteCount else { return nil }
    let (low, high) = (zeros[0] + zeros[2], zeros[1] + zeros[3])
    let (fewer, more) = (min(low, high), max(low, high))
    // Half of the units is ASCII in any text in Latin letters. In other scripts only spaces and digits are, but then
    // the high bytes of the letters look like control characters (04 for Cyrillic), which no other text is full of.
    let pairCount = sample.count / 2
    let isLatin = more * 2 >= pairCount
    let isOtherScript = more * 10 >= pairCount && controlCount(of: sample) * 4 >= pairCount
    guard fewer * 20 <= more, isLatin || isOtherScript else { return nil }
    return high > low ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Bytes from which a text counts as wide although its last unit is cut off.
  private static let cutOffByteCount = 64

  /// The bytes to look at: whole units only.
  private static func sampleByteCount(of bytes: Span<UInt8>) -> Int {
    bytes.count < 4 ? bytes.count & ~1 : min(bytes.count, sampleByteCount) & ~3
  }

  /// The number of control characters that no text file holds.
  private static func controlCount(of bytes: Span<UInt8>) -> Int {
    bytes.indices.count { (0x01...0x08).contains(bytes[$0]) || (0x0E...0x1F).contains(bytes[$0]) }
  }
}

extension Span<UInt8> {
  func starts(with prefix: [UInt8]) -> Bool {
    guard !prefix.isEmpty, count >= prefix.count else { return false }
    return prefix.indices.allSatisfy { self[$0] == prefix[$0] }
  }
}
