internal import TamisCore

/// What the marks of a sentence tell of it, without its words.
struct SentenceShape {
  /// Whether it ends with a full stop, an exclamation mark or an ellipsis, perhaps inside a quotation.
  private(set) var isFinished = false
  /// Whether it ends with a question mark.
  private(set) var isQuestion = false
  /// Whether it starts with a small letter.
  private(set) var startsSmall = false
  /// Whether every quotation mark and bracket has its counterpart.
  private(set) var isBalanced = true
  /// Whether it is a quotation from end to end, so that nothing in it says who speaks.
  private(set) var isBareQuotation = false

  init(_ bytes: Span<UInt8>, _ span: TextSpan) {
    var quotes = 0
    var brackets = 0
    var isStraightOpen = false
    var quotations = 0
    var hasStarted = false
    var startsQuoted = false
    var last: Unicode.Scalar = " "
    var lastMark: Unicode.Scalar = " "
    var offset = span.lowerBound
    while offset < span.upperBound {
      let (scalar, byteCount) = bytes.scalar(at: offset)
      offset += byteCount
      switch scalar {
      case "«", "“", "„":
        quotes += 1
        quotations += 1
      case "»", "”": quotes -= 1
      case "\"":
        isStraightOpen.toggle()
        if isStraightOpen { quotations += 1 }
      case "(", "[": brackets += 1
      case ")", "]": brackets -= 1
      default: break
      }
      if quotes < 0 || brackets < 0 { isBalanced = false }
      if Self.isSpace(scalar) { continue }
      if !hasStarted {
        hasStarted = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        if hasStarted {
          startsSmall = scalar.properties.isLowercase
          startsQuoted = quotations > 0
        }
      }
      last = scalar
      if !Self.isCloser(scalar) { lastMark = scalar }
    }
    if quotes != 0 || brackets != 0 || isStraightOpen { isBalanced = false }
    isQuestion = lastMark == "?"
    isFinished = isQuestion || lastMark == "." || lastMark == "!" || lastMark == "…"
    isBareQuotation = startsQuoted && quotations == 1 && (Self.isCloser(last) && last != ")" && last != "]")
  }

  /// Whether a mark may stand behind the one that ends a sentence.
  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "»", "”", "\"", ")", "]", "'", "’": true
    default: false
    }
  }

  /// Tables of properties are slow, and nearly every scalar is a letter or an ASCII space.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D: true
    case ..<0x80, 0xC0..<0x1680: false
    default: scalar.properties.isWhitespace
    }
  }
}
