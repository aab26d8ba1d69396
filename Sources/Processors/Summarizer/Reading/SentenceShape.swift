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
      if scalar.properties.isWhitespace { continue }
      if !hasStarted {
        hasStarted = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        if hasStarted {
          startsSmall = scalar.properties.isLowercase
          startsQuoted = quotations > 0
        }
      }
      last = scalar
      if !Self.closers.contains(scalar) { lastMark = scalar }
    }
    if quotes != 0 || brackets != 0 || isStraightOpen { isBalanced = false }
    isQuestion = lastMark == "?"
    isFinished = isQuestion || lastMark == "." || lastMark == "!" || lastMark == "…"
    isBareQuotation = startsQuoted && quotations == 1 && (Self.closers.contains(last) && last != ")" && last != "]")
  }

  private static let closers: Set<Unicode.Scalar> = ["»", "”", "\"", ")", "]", "'", "’"]
}
