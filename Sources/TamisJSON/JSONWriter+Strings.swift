import CByteBits

extension [UInt8] {
  /// Bytes that are looked at in one go, so that room for the worst, an escape of six bytes for each, is no waste.
  private static var pieceByteCount: Int { 4096 }

  /// Appends a JSON string with its quotes.
  mutating func appendJSONString(_ utf8: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    var start = 0
    while start < utf8.count {
      let end = Self.pieceEnd(in: utf8, from: start)
      appendEscaped(utf8.extracting(start..<end))
      start = end
    }
    append(UInt8(ascii: "\""))
  }

  /// Where a piece of a string ends: between two scalars, if the bytes are UTF-8.
  private static func pieceEnd(in utf8: Span<UInt8>, from start: Int) -> Int {
    guard utf8.count - start > pieceByteCount else { return utf8.count }
    var end = start + pieceByteCount
    while end > start + pieceByteCount - 3, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Appends a piece of a string.
  private mutating func appendEscaped(_ utf8: Span<UInt8>) {
    append(addingCapacity: 6 * utf8.count) { output in
      let table = Self.escapeLetters
      let letters = table.span
      var start = 0
      while true {
        start += Self.copyRun(utf8.extracting(start..<utf8.count), to: &output)
        guard start < utf8.count else { return }
        let byte = utf8[start]
        output.append(UInt8(ascii: "\\"))
        output.append(letters[Int(byte)])
        if letters[Int(byte)] == UInt8(ascii: "u") {
          let isSeparator = byte >= 0x80
          Self.appendDigits(isSeparator ? 0x20 : 0, isSeparator ? utf8[start + 2] & 0x3F : byte, to: &output)
          if isSeparator { start += 2 }
        }
        start += 1
      }
    }
  }

  /// Appends four hexadecimal digits.
  private static func appendDigits(_ high: UInt8, _ low: UInt8, to output: inout OutputSpan<UInt8>) {
    output.append(UInt8(ascii: "0") + high >> 4)
    output.append(UInt8(ascii: "0") + high & 15)
    output.append(UInt8(ascii: "0") + low >> 4)
    output.append(low & 15 < 10 ? UInt8(ascii: "0") + low & 15 : UInt8(ascii: "a") + low & 15 - 10)
  }

  /// What follows the backslash in the escape of a byte that needs one.
  private static let escapeLetters: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x08: UInt8(ascii: "b")
    case 0x09: UInt8(ascii: "t")
    case 0x0A: UInt8(ascii: "n")
    case 0x0C: UInt8(ascii: "f")
    case 0x0D: UInt8(ascii: "r")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(byte)
    default: UInt8(ascii: "u")
    }
  }

  /// Copies bytes up to the first that is written as an escape.
  ///
  /// - Returns: Their number.
  @inline(__always)
  private static func copyRun(_ bytes: Span<UInt8>, to output: inout OutputSpan<UInt8>) -> Int {
    precondition(output.freeCapacity >= bytes.count, "a string outgrows its room")
    // SAFETY: the call reads `bytes` only and writes at most as many bytes, for which there is room; as many are reported
    // as were copied.
    return unsafe output.withUnsafeMutableBufferPointer { buffer, count in
      unsafe bytes.withUnsafeBufferPointer { bytes -> Int in
        guard let source = bytes.baseAddress, let target = buffer.baseAddress else { return 0 }
        let copied = unsafe tamis_json_copy_into(source, bytes.count, target + count)
        count += copied
        return copied
      }
    }
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
}
