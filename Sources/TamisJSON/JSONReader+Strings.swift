extension JSONReader {
  /// Reads a string, from its opening quote to behind its closing one.
  mutating func string(in utf8: Span<UInt8>) throws(JSONError) -> String {
    var escapes: [JSONStringEscape]?
    return try string(in: utf8, recording: &escapes)
  }

  /// Reads a string, and notes each escape in `escapes` unless that is `nil`.
  mutating func string(in utf8: Span<UInt8>, recording escapes: inout [JSONStringEscape]?) throws(JSONError) -> String {
    let start = offset + 1
    let shape = try skipString(in: utf8)
    return try JSONStringText.decode(start..<offset - 1, shape, of: utf8, recording: &escapes)
  }

  /// Reads past a string without decoding it; escapes are checked, the encoding is only told.
  @discardableResult
  mutating func skipString(in utf8: Span<UInt8>) throws(JSONError) -> JSONStringShape {
    if let (closing, shape) = ByteScan.string(in: utf8, from: offset + 1, to: end) {
      offset = closing + 1
      return shape
    }
    throw brokenString(in: utf8)
  }

  /// The first thing that is wrong with a string whose end was not found.
  private func brokenString(in utf8: Span<UInt8>) -> JSONError {
    var place = offset + 1
    while place < end {
      switch utf8[place] {
      case UInt8(ascii: "\\"):
        do throws(JSONError) {
          place += try escapeByteCount(in: utf8, at: place)
        } catch {
          return error
        }
      case 0..<0x20:
        return .unexpected("expected control characters in a string to be escaped", in: utf8, at: place, end: end)
      default: place += 1
      }
    }
    return .unexpected("expected '\"' at the end of a string", in: utf8, at: end, end: end)
  }

  /// The number of bytes of an escape sequence.
  private func escapeByteCount(in utf8: Span<UInt8>, at start: Int) throws(JSONError) -> Int {
    guard start + 1 < end else {
      throw .unexpected("expected a character after '\\'", in: utf8, at: end, end: end)
    }
    switch utf8[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return 2
    case UInt8(ascii: "u"): break
    default:
      throw JSONError(
        code: .invalidEscape, byteOffset: start,
        message: #"'\' in a string must be followed by one of " \ / b f n r t u"#
      )
    }
    for place in start + 2..<start + 6 {
      guard place < end else {
        throw .unexpected("expected four hexadecimal digits after '\\u'", in: utf8, at: place, end: end)
      }
      switch utf8[place] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"):
        break
      default:
        throw JSONError(
          code: .invalidEscape, byteOffset: start, message: "'\\u' must be followed by four hexadecimal digits")
      }
    }
    return 6
  }
}
