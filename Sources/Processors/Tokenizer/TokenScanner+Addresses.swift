import TamisCore

// Web and e-mail addresses. Look-ahead is bounded, so that the pass stays linear.

extension TokenScanner {
  func isWWW(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end == start + 3 && (0..<3).allSatisfy { bytes.byte(at: start + $0) | 0x20 == UInt8(ascii: "w") }
  }

  /// Where a web address ends: at white space, a quotation mark or an angle bracket, less the sentence's own marks.
  func addressEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    var brackets = 0
    scan: while end < bytes.count {
      let byte = bytes.byte(at: end)
      switch byte {
      case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"): break scan
      case UInt8(ascii: "("), UInt8(ascii: "["): brackets += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        brackets -= 1
        if brackets < 0 { break scan }
      case 0x80...:
        let (scalar, byteCount) = bytes.scalar(at: end)
        switch ScalarClass(scalar) {
        case .letter, .digit, .mark: end += byteCount
        default: break scan
        }
        continue scan
      default: break
      }
      end += 1
    }
    while end > start + 1 {
      switch bytes.byte(at: end - 1) {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
        UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"):
        end -= 1
      default: return end
      }
    }
    return end
  }

  /// Where an e-mail address ends that starts at `start` and has only address bytes up to `position`; `nil` if it is none.
  func mailEnd(_ bytes: Span<UInt8>, _ start: Int, _ position: Int) -> Int? {
    // Local parts and domain names have at most 64 and 255 bytes (RFC 5321 §4.5.3.1).
    var at = position
    while at < start + 64, isLocalByte(bytes.byte(at: at)) { at += 1 }
    guard at > start, bytes.byte(at: at) == UInt8(ascii: "@"), ByteClass.isWord(bytes.byte(at: at + 1)) else {
      return nil
    }
    var end = at + 1
    var lastWord = end
    while end < at + 256 {
      let byte = bytes.byte(at: end)
      guard ByteClass.isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") else { break }
      end += 1
      if ByteClass.isWord(byte) { lastWord = end }
    }
    return lastWord
  }

  private func isLocalByte(_ byte: UInt8) -> Bool {
    if ByteClass.isWord(byte) { return true }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "%"): return true
    default: return false
    }
  }
}
