extension JSONReader {
  /// Reads a string, from its opening quote to behind its closing one.
  mutating func string(in utf8: Span<UInt8>) throws(JSONError) -> String {
    var escapes: [JSONStringEscape]?
    return try string(in: utf8, recording: &escapes)
  }

  /// Reads a string, and notes each escape in `escapes` unless that is `nil`.
  mutating func string(in utf8: Span<UInt8>, recording escapes: inout [JSONStringEscape]?) throws(JSONError) -> String {
    let start = offset + 1
    offset = ByteScan.endOfStringRun(in: utf8, from: start, to: end)
    if offset < end, utf8[offset] == UInt8(ascii: "\"") {
      offset += 1
      return try decode(start..<offset - 1, of: utf8)
    }
    var decoded: [UInt8] = []
    var runStart = start
    while try endRun(in: utf8) {
      decoded.appendRun(runStart..<offset, of: utf8)
      let escapeStart = offset
      let scalar = try escape(in: utf8)
      let byteCount = decoded.count
      decoded.append(scalar)
      escapes?.append(JSONStringEscape(source: escapeStart..<offset, byteCount: decoded.count - byteCount))
      runStart = offset
      offset = ByteScan.endOfStringRun(in: utf8, from: offset, to: end)
    }
    decoded.appendRun(runStart..<offset - 1, of: utf8)
    try checkEncoding(of: start..<offset - 1, in: utf8)
    // SAFETY: the source was just found valid; escapes are ASCII and decode to whole scalars, so the result is valid.
    return String(copying: unsafe UTF8Span(unchecked: decoded.span))
  }

  /// Reads past a string without decoding it; escapes are checked, the encoding is not.
  mutating func skipString(in utf8: Span<UInt8>) throws(JSONError) {
    offset = ByteScan.endOfStringRun(in: utf8, from: offset + 1, to: end)
    while try endRun(in: utf8) {
      _ = try escape(in: utf8)
      offset = ByteScan.endOfStringRun(in: utf8, from: offset, to: end)
    }
  }

  /// Decides what to do where a run of plain bytes ends: returns whether an escape follows, or reads the closing quote.
  private mutating func endRun(in utf8: Span<UInt8>) throws(JSONError) -> Bool {
    guard offset < end else {
      throw .unexpected("expected '\"' at the end of a string", in: utf8, at: offset, end: end)
    }
    switch utf8[offset] {
    case UInt8(ascii: "\\"): return true
    case UInt8(ascii: "\""):
      offset += 1
      return false
    default:
      throw .unexpected("expected control characters in a string to be escaped", in: utf8, at: offset, end: end)
    }
  }

  /// Reads an escape sequence; half of a surrogate pair yields U+FFFD.
  private mutating func escape(in utf8: Span<UInt8>) throws(JSONError) -> Unicode.Scalar {
    let start = offset
    guard start + 1 < end else {
      throw .unexpected("expected a character after '\\'", in: utf8, at: end, end: end)
    }
    offset += 2
    switch utf8[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(in: utf8, from: start)
    default:
      throw JSONError(
        code: .invalidEscape, byteOffset: start,
        message: #"'\' in a string must be followed by one of " \ / b f n r t u"#
      )
    }
  }

  /// Reads the digits of a `\u` escape, and the second half of a surrogate pair if one follows.
  private mutating func unicodeEscape(in utf8: Span<UInt8>, from start: Int) throws(JSONError) -> Unicode.Scalar {
    let unit = try hexadecimal(in: utf8, escapeStart: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, offset + 1 < end, utf8[offset] == UInt8(ascii: "\\"), utf8[offset + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    let first = offset
    offset += 2
    let second = try hexadecimal(in: utf8, escapeStart: first)
    guard (0xDC00...0xDFFF).contains(second) else {
      offset = first
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + UInt32(unit - 0xD800) << 10 + UInt32(second - 0xDC00)) ?? "\u{FFFD}"
  }

  /// Reads four hexadecimal digits.
  private mutating func hexadecimal(in utf8: Span<UInt8>, escapeStart: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard offset < end else {
        throw .unexpected("expected four hexadecimal digits after '\\u'", in: utf8, at: offset, end: end)
      }
      let byte = utf8[offset]
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default:
        throw JSONError(
          code: .invalidEscape, byteOffset: escapeStart, message: "'\\u' must be followed by four hexadecimal digits")
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }

  /// Makes a string of bytes that hold no escape.
  private func decode(_ range: Range<Int>, of utf8: Span<UInt8>) throws(JSONError) -> String {
    if ByteScan.isPlainUTF8(utf8, range) {
      // SAFETY: the bytes were just found valid.
      return String(copying: unsafe UTF8Span(unchecked: utf8.extracting(range)))
    }
    do throws(UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: utf8.extracting(range)))
    } catch {
      throw .invalidUTF8(at: range.lowerBound + error.byteOffsets.lowerBound)
    }
  }

  /// Refuses bytes that are not UTF-8.
  private func checkEncoding(of range: Range<Int>, in utf8: Span<UInt8>) throws(JSONError) {
    if ByteScan.isPlainUTF8(utf8, range) { return }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: utf8.extracting(range))
    } catch {
      throw .invalidUTF8(at: range.lowerBound + error.byteOffsets.lowerBound)
    }
  }
}

extension [UInt8] {
  /// Appends a scalar as UTF-8.
  fileprivate mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
