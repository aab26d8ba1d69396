/// What a byte can start, as far as one byte can tell.
///
/// A switch over constants: the optimiser makes one 256-entry table of it, without a check of bounds or initialisation.
enum ByteClass {
  case space, lineEnd, letter, digit, terminator, rule, punctuation, symbol, wide

  /// The class of a byte of UTF-8 text; `wide` for those of multi-byte scalars.
  @inline(always)
  init(_ byte: UInt8) {
    switch byte {
    case 0x09, 0x20: self = .space
    case 0x0A...0x0D: self = .lineEnd
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): self = .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): self = .terminator
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "~"): self = .rule
    case 0x21...0x23, 0x25...0x2A, 0x2C, 0x2F, 0x3A, 0x3B, 0x40, 0x5B...0x5D, 0x7B, 0x7D: self = .punctuation
    case 0x80...0xFF: self = .wide
    default: self = .symbol
    }
  }

  /// Whether a byte alone goes on a word: an ASCII letter or digit.
  ///
  /// One bit of a mask for each.
  @inline(always)
  static func isWord(_ byte: UInt8) -> Bool {
    let digits: UInt64 = 0x03FF_0000_0000_0000
    let letters: UInt64 = 0x07FF_FFFE_07FF_FFFE
    let mask = byte & 0x40 == 0 ? digits : letters
    return byte < 0x80 && (mask &>> UInt64(byte & 0x3F)) & 1 == 1
  }

  @inline(always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(always)
  static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}

extension Span<UInt8> {
  /// The byte at an offset, 0 outside the text: 0 is of no class that a rule looks for.
  @inline(always)
  func byte(at offset: Int) -> UInt8 {
    // One comparison: an offset below 0 is a large number.
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
    // SAFETY: the line above keeps the offset in range.
    return unsafe self[unchecked: offset]
  }
}
