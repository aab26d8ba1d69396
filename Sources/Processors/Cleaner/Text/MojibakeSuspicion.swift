import TamisCore

/// Where a text may hold mojibake: the quick look before ``MojibakeSegment``.
enum MojibakeSuspicion {
  /// The first place at or behind an offset where damage may be.
  ///
  /// - Returns: The offset of a character beyond ASCII, or `nil`.
  static func first(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while true {
      index = ByteSearch.nonASCII(bytes, from: index)
      guard index < bytes.count else { return nil }
      let (scalar, byteCount) = bytes.scalar(at: index)
      if isSuspicious(scalar.value, at: index, byteCount: byteCount, in: bytes) { return index }
      index += byteCount
    }
  }

  /// Whether a character beyond ASCII begins what may be a damaged one.
  ///
  /// - Parameters:
  ///   - value: The character.
  ///   - index: Its offset.
  ///   - byteCount: Its number of bytes.
  ///   - bytes: The text.
  /// - Returns: `false` is certain, but for damage that only more damage beside it would prove.
  @inline(__always)
  static func isSuspicious(_ value: UInt32, at index: Int, byteCount: Int, in bytes: Span<UInt8>) -> Bool {
    if value < 0xA0 { return true }
    let next = index + byteCount
    guard next < bytes.count else { return false }
    if bytes[next] < 0x80 {
      guard value == 0xC3 || value == 0xC2, bytes[next] == 0x20, index > 0 else { return false }
      return bytes[index - 1] == UInt8(ascii: "-") || bytes.isLowercase(before: index)
    }
    return isSuspiciousPair(value, bytes.scalar(at: next).scalar.value)
  }

  @inline(never)
  private static func isSuspiciousPair(_ first: UInt32, _ second: UInt32) -> Bool {
    let index = CodePageIndex.shared
    let (lead, continuation) = (index.row(of: first), index.row(of: second))
    guard lead != 0, continuation != 0, index.pages(lead: lead, continuation: continuation) != 0 else { return false }
    if isUsualLead(first) { return true }
    return MojibakeScore.oddness(.init(first, 0, 0), .init(second, 0, 0)) > 0
  }

  /// Characters that damage puts before others that may well be their neighbours.
  ///
  /// `Ç È É Ê Ô` are not among them: they end French words, and what they would lead to is not worth a look.
  private static func isUsualLead(_ value: UInt32) -> Bool {
    switch value {
    case 0xAC, 0xC2...0xC6, 0xCB...0xD3, 0xD6...0xDF, 0xE2, 0xEF, 0xF0: true
    case 0x102, 0x110, 0x139, 0x158, 0x16E, 0x413, 0x420, 0x421: true
    case 0x201A, 0x221A, 0x251C, 0x252C, 0x2564, 0x2568: true
    default: false
    }
  }
}

extension Span<UInt8> {
  /// Whether a lower-case letter ends right before an offset.
  func isLowercase(before byteOffset: Int) -> Bool {
    isLetter(before: byteOffset) && !scalar(before: byteOffset).scalar.isUppercaseLetter
  }
}
