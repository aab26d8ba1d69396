import CByteBits

/// What is known of a JSON string whose end was found, without decoding it.
package struct JSONStringShape: Hashable, Sendable {
  /// What the bytes between the quotes are.
  package enum Encoding: Hashable, Sendable {
    case ascii, utf8, illFormed
  }

  package let encoding: Encoding
  /// The number of escapes, where a surrogate pair is two.
  package let escapeCount: Int
}

/// Searches and copies that look at many bytes at a time, by the processor's vectors where it has some.
enum ByteScan {
  /// Finds the end of a sound JSON string.
  ///
  /// - Parameters:
  ///   - utf8: The JSON text.
  ///   - start: The offset behind the opening quote.
  ///   - end: Where the text ends.
  /// - Returns: The offset of the closing quote and what is known of the bytes in front of it; `nil` if there is none, or
  ///   something in front of it is wrong. Only the encoding may be.
  static func string(in utf8: Span<UInt8>, from start: Int, to end: Int) -> (end: Int, shape: JSONStringShape)? {
    guard start < end else { return nil }
    var string = TamisString()
    // SAFETY: the call reads the bytes of the extracted span only, and `string` outlives it.
    let count = unsafe utf8.extracting(start..<end).withUnsafeBufferPointer { bytes -> Int in
      guard let base = bytes.baseAddress else { return bytes.count }
      return unsafe tamis_json_string(base, bytes.count, &string)
    }
    guard start + count < end else { return nil }
    let encoding: JSONStringShape.Encoding =
      switch string.encoding {
      case TamisStringASCII: .ascii
      case TamisStringUTF8: .utf8
      default: .illFormed
      }
    return (start + count, JSONStringShape(encoding: encoding, escapeCount: string.escapeCount))
  }
}
