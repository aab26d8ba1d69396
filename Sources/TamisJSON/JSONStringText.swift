import CByteBits

/// Makes text of what stands between the quotes of sound JSON strings.
enum JSONStringText {
  /// Decodes a string.
  ///
  /// - Parameters:
  ///   - range: The bytes between the quotes.
  ///   - shape: What is known of them.
  ///   - utf8: The JSON text.
  ///   - escapes: Where each escape is noted, unless that is `nil`.
  /// - Throws: ``JSONError/Code/invalidUTF8`` for the first byte that is not UTF-8.
  static func decode(
    _ range: Range<Int>, _ shape: JSONStringShape, of utf8: Span<UInt8>, recording escapes: inout [JSONStringEscape]?
  ) throws(JSONError) -> String {
    if shape.encoding == .illFormed { try checkEncoding(of: range, in: utf8) }
    guard shape.escapeCount > 0 else {
      // SAFETY: the bytes were found valid, and are ASCII if they are called so.
      return String(copying: unsafe UTF8Span(unchecked: utf8.extracting(range), isKnownASCII: shape.encoding == .ascii))
    }
    var noted: [JSONStringEscape] = []
    if escapes != nil { noted.reserveCapacity(shape.escapeCount) }
    var isASCII = shape.encoding == .ascii
    let decoded = unescaped(range, of: utf8, noting: escapes != nil, in: &noted, &isASCII)
    if escapes != nil { escapes = noted }
    // SAFETY: the source was found valid; escapes are ASCII and decode to whole scalars, so the result is valid.
    return String(copying: unsafe UTF8Span(unchecked: decoded.span, isKnownASCII: isASCII))
  }

  /// Refuses bytes that are not UTF-8.
  private static func checkEncoding(of range: Range<Int>, in utf8: Span<UInt8>) throws(JSONError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: utf8.extracting(range))
    } catch {
      throw .invalidUTF8(at: range.lowerBound + error.byteOffsets.lowerBound)
    }
  }

  /// The bytes that a string stands for; no escape has fewer bytes than what it stands for.
  private static func unescaped(
    _ range: Range<Int>, of utf8: Span<UInt8>, noting: Bool, in escapes: inout [JSONStringEscape], _ isASCII: inout Bool
  ) -> [UInt8] {
    let content = utf8.extracting(range)
    return [UInt8](capacity: range.count) { output in
      var place = 0
      while place < content.count {
        place += copyRun(content.extracting(place..<content.count), to: &output)
        guard place < content.count else { return }
        let start = place
        let scalar = escape(in: content, at: &place)
        let byteCount = append(scalar, to: &output)
        if byteCount > 1 { isASCII = false }
        if noting {
          let source = range.lowerBound + start..<range.lowerBound + place
          escapes.append(JSONStringEscape(source: source, byteCount: byteCount))
        }
      }
    }
  }

  /// Copies bytes up to the first escape.
  ///
  /// - Returns: Their number.
  @inline(__always)
  private static func copyRun(_ bytes: Span<UInt8>, to output: inout OutputSpan<UInt8>) -> Int {
    precondition(output.freeCapacity >= bytes.count, "the decoded text outgrows its source")
    // SAFETY: the call reads `bytes` only and writes at most as many bytes, for which there is room; as many are reported
    // as were copied.
    return unsafe output.withUnsafeMutableBufferPointer { buffer, count in
      unsafe bytes.withUnsafeBufferPointer { bytes -> Int in
        guard let source = bytes.baseAddress, let target = buffer.baseAddress else { return 0 }
        let copied = unsafe tamis_json_copy_from(source, bytes.count, target + count)
        count += copied
        return copied
      }
    }
  }

  /// Appends a scalar as UTF-8.
  ///
  /// - Returns: The number of its bytes.
  @inline(__always)
  private static func append(_ scalar: UInt32, to output: inout OutputSpan<UInt8>) -> Int {
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: scalar >> shift & 0x3F) }
    switch scalar {
    case 0..<0x80:
      output.append(UInt8(truncatingIfNeeded: scalar))
      return 1
    case 0x80..<0x800:
      output.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      output.append(tail(0))
      return 2
    case 0x800..<0x10000:
      output.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      output.append(tail(6))
      output.append(tail(0))
      return 3
    default:
      output.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
      output.append(tail(12))
      output.append(tail(6))
      output.append(tail(0))
      return 4
    }
  }

  /// Reads a sound escape sequence, from its backslash on; half of a surrogate pair yields U+FFFD.
  @inline(__always)
  private static func escape(in utf8: Span<UInt8>, at place: inout Int) -> UInt32 {
    let letter = utf8[place + 1]
    place += 2
    switch letter {
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "u"): break
    default: return UInt32(letter)
    }
    let unit = number(in: utf8, at: place)
    place += 4
    guard 0xD800...0xDFFF ~= unit else { return unit }
    guard unit < 0xDC00, place + 6 <= utf8.count, utf8[place] == UInt8(ascii: "\\"),
      utf8[place + 1] == UInt8(ascii: "u"), case let second = number(in: utf8, at: place + 2), 0xDC00...0xDFFF ~= second
    else { return 0xFFFD }
    place += 6
    return 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
  }

  /// The number that four hexadecimal digits make.
  private static func number(in utf8: Span<UInt8>, at start: Int) -> UInt32 {
    (start..<start + 4).reduce(0) { $0 << 4 | UInt32(digit(utf8[$1]) ?? 0) }
  }

  /// The value of a hexadecimal digit.
  @inline(__always)
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
