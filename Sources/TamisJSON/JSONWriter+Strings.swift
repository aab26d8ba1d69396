extension [UInt8] {
  /// Appends a JSON string with its quotes.
  mutating func appendJSONString(_ utf8: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    var runStart = 0
    var offset = ByteScan.endOfPlainRun(in: utf8, from: 0)
    while offset < utf8.count {
      let byte = utf8[offset]
      if byte != 0xE2 {
        appendRun(runStart..<offset, of: utf8)
        appendEscape(of: byte)
        offset += 1
        runStart = offset
      } else if offset + 2 < utf8.count, utf8[offset + 1] == 0x80, utf8[offset + 2] & 0xFE == 0xA8 {
        appendRun(runStart..<offset, of: utf8)
        append(contentsOf: (utf8[offset + 2] == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8)
        offset += 3
        runStart = offset
      } else {
        offset += 1
      }
      offset = ByteScan.endOfPlainRun(in: utf8, from: offset)
    }
    appendRun(runStart..<utf8.count, of: utf8)
    append(UInt8(ascii: "\""))
  }

  /// Appends an integer in decimal.
  mutating func appendDecimal(_ integer: Int) {
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var start = digits.count
    var rest = integer.magnitude
    repeat {
      start -= 1
      digits[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest != 0
    if integer < 0 { append(UInt8(ascii: "-")) }
    appendRun(start..<digits.count, of: digits.span)
  }

  /// Appends bytes in one copy.
  mutating func appendRun(_ range: Range<Int>, of utf8: Span<UInt8>) {
    // SAFETY: the pointer does not leave the closure, and the bytes are copied before it returns.
    unsafe utf8.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Appends the escape of a quote, a backslash or a control character.
  private mutating func appendEscape(of byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case 0..<0x20:
      append(contentsOf: "u00".utf8)
      append(UInt8(ascii: "0") + byte >> 4)
      append(byte & 15 < 10 ? UInt8(ascii: "0") + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
    default: append(byte)
    }
  }
}
