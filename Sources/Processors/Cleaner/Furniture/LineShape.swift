import TamisCore

/// What one look at the bytes of a short line tells.
struct LineShape {
  /// A digit.
  private(set) var hasDigit = false
  /// A dash, a bar, an arrow or a slash.
  private(set) var hasSeparator = false
  /// Brackets around the whole line.
  private(set) var isBracketed = false
  /// An arrow or a bullet at the start.
  private(set) var isMarked = false

  init(_ line: Line, in text: Span<UInt8>) {
    let (start, end) = (Int(line.start), Int(line.end))
    isBracketed = text[start] == UInt8(ascii: "(") && text[end - 1] == UInt8(ascii: ")")
    isMarked = line.opening == .listMark
    for index in line.content {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "/"), 0xE2: hasSeparator = true
      default: hasDigit = hasDigit || byte.isASCIIDigit
      }
    }
  }
}
