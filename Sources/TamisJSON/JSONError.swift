/// The reason why text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// The stable name of a kind of error.
  ///
  /// New codes may be added; compare with the static members.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The code as `domain.kebab-name`.
    public let rawValue: String

    /// Creates a code from its name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The text ends inside a value.
    public static let unexpectedEnd = Code(rawValue: "json.unexpected-end")
    /// A character stands where JSON allows another.
    public static let unexpectedCharacter = Code(rawValue: "json.unexpected-character")
    /// More containers are nested than ``JSONParser/maximumDepth``.
    public static let depth = Code(rawValue: "json.depth")
    /// A backslash in a string is followed by no escape that JSON has.
    public static let invalidEscape = Code(rawValue: "json.invalid-escape")
    /// A number is malformed, or too large for a 64-bit float.
    public static let invalidNumber = Code(rawValue: "json.invalid-number")
    /// The bytes are not UTF-8.
    public static let invalidUTF8 = Code(rawValue: "json.invalid-utf8")
    /// Something follows the value.
    public static let trailing = Code(rawValue: "json.trailing")
  }

  /// The kind of error; stable, unlike the text of ``message``.
  public let code: Code
  /// The place of the error: an offset in UTF-8 bytes into the text that was read, from 0 to its byte count.
  public let byteOffset: Int
  /// What is wrong, in one sentence without a final period.
  ///
  /// It quotes at most one character of the text.
  public let message: String

  /// Creates an error.
  public init(code: Code, byteOffset: Int, message: String) {
    self.code = code
    self.byteOffset = byteOffset
    self.message = message
  }
}

extension JSONError: CustomStringConvertible {
  /// The code, the message and the place, in one line.
  public var description: String {
    "\(code.rawValue): \(message) (byte \(byteOffset))"
  }
}

extension JSONError {
  /// Makes the error for a byte at `offset`, or for the end of the text, where something else was expected.
  ///
  /// The expectation reads as in "expected ':' after a key".
  static func unexpected(_ expectation: String, in utf8: Span<UInt8>, at offset: Int, end: Int) -> JSONError {
    guard offset < end else {
      return JSONError(code: .unexpectedEnd, byteOffset: offset, message: "\(expectation), found the end of the text")
    }
    let byte = utf8[offset]
    if byte < 0x80 {
      let found = (0x21..<0x7F).contains(byte) ? "'\(Character(Unicode.Scalar(byte)))'" : "byte \(hexadecimal(byte))"
      return JSONError(code: .unexpectedCharacter, byteOffset: offset, message: "\(expectation), found \(found)")
    }
    guard isWellFormed(utf8, at: offset, end: end) else {
      return .invalidUTF8(at: offset)
    }
    return JSONError(
      code: .unexpectedCharacter, byteOffset: offset,
      message: "\(expectation), found a character beyond ASCII (first byte \(hexadecimal(byte)))"
    )
  }

  /// The error for a byte that belongs to no UTF-8 sequence.
  static func invalidUTF8(at offset: Int) -> JSONError {
    JSONError(code: .invalidUTF8, byteOffset: offset, message: "the text is not valid UTF-8")
  }

  /// Whether a well-formed UTF-8 sequence starts at `offset`; it has at most four bytes.
  private static func isWellFormed(_ utf8: Span<UInt8>, at offset: Int, end: Int) -> Bool {
    (1...4).contains { byteCount in
      offset + byteCount <= end
        && (try? UTF8Span(validating: utf8.extracting(offset..<offset + byteCount))) != nil
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
