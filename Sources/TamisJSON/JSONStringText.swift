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
  /// - Returns: The text.
  /// - Throws: ``JSONError/Code/invalidUTF8`` for the first byte that is not UTF-8.
  static func decode(
    _ range: Range<Int>, _ shape: JSONStringShape, of utf8: Span<UInt8>, recording escapes: inout [JSONStringEscape]?
  ) throws(JSONError) -> String {
    if shape.encoding == .illFormed { try checkEncoding(of: range, in: utf8) }
    guard shape.escapeCount > 0 else {
      // SAFETY: the bytes were found valid, and are ASCII if they are called so.
      return String(copying: unsafe UTF8Span(unchecked: utf8.extracting(range), isKnownASCII: shape.encoding == .ascii))
    }
    var (decoded, noted): ([UInt8], [JSONStringEscape]) = ([], [])
    var isASCII = shape.encoding == .ascii
    decoded.append(addingCapacity: range.count) { output in
      noted.append(addingCapacity: shape.escapeCount) { notes in
        isASCII = unescape(range, of: utf8, to: &output, noting: &notes) && isASCII
      }
    }
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

  /// Decodes a string that has escapes; no escape has fewer bytes than what it stands for.
  ///
  /// - Returns: Whether all escapes stand for ASCII.
  private static func unescape(
    _ range: Range<Int>, of utf8: Span<UInt8>, to output: inout OutputSpan<UInt8>,
    noting notes: inout OutputSpan<JSONStringEscape>
  ) -> Bool {
    let table = letters
    let letters = table.span
    let content = utf8.extracting(range)
    var isASCII = true
    var place = 0
    while true {
      place += copyRun(content.extracting(place..<content.count), to: &output)
      guard place < content.count else { return isASCII }
      let start = range.lowerBound + place
      let letter = letters[Int(content[place + 1])]
      if letter != 0 {
        output.append(letter)
        place += 2
        notes.append(JSONStringEscape(source: start..<start + 2, byteCount: 1))
      } else {
        let scalar = unicodeEscape(in: content, at: &place)
        let byteCount = append(scalar, to: &output)
        if byteCount > 1 { isASCII = false }
        notes.append(JSONStringEscape(source: start..<range.lowerBound + place, byteCount: byteCount))
      }
    }
  }

  /// What an escape of two bytes stands for, by its second one; 0 for others.
  private static let letters: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): UInt8(byte)
    default: 0
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

  /// Reads a sound `\u` escape, from its backslash on; half of a surrogate pair yields U+FFFD.
  private static func unicodeEscape(in utf8: Span<UInt8>, at place: inout Int) -> UInt32 {
    let unit = number(in: utf8, at: place + 2)
    place += 6
    guard 0xD800...0xDFFF ~= unit else { return unit }
    guard unit < 0xDC00, place + 6 <= utf8.count, utf8[place] == UInt8(ascii: "\\"),
      utf8[place + 1] == UInt8(ascii: "u"), case let second = number(in: utf8, at: place + 2), 0xDC00...0xDFFF ~= second
    else { return 0xFFFD }
    place += 6
    return 0x10000 + (unit - 0xD800) << 10 + (second - 0xDC00)
  }

  /// The number that four hexadecimal digits make.
  private static func number(in utf8: Span<UInt8>, at start: Int) -> UInt32 {
    var number: UInt32 = 0
    for place in start..<start + 4 { number = number << 4 | UInt32(digit(utf8[place])) }
    return number
  }

  /// The value of a hexadecimal digit; of other bytes, some number below 64.
  @inline(__always)
  private static func digit(_ byte: UInt8) -> UInt8 {
    // Letters have bit 6 and begin at 1 in the bits below. A jump could not be foreseen.
    byte & 0x0F + 9 * (byte >> 6)
  }
}
