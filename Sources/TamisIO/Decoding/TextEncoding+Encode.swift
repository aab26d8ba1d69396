extension TextEncoding {
  /// Encodes a text, without a byte order mark.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Its bytes; `nil` if it has a character that the encoding lacks.
  /// - Complexity: O(*n*) for *n* characters.
  public func encode(_ text: String) -> [UInt8]? {
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf16LittleEndian: return text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    case .utf32LittleEndian: return text.unicodeScalars.flatMap { Self.bytes(of: $0.value) }
    case .utf32BigEndian: return text.unicodeScalars.flatMap { Self.bytes(of: $0.value).reversed() }
    case .windows1252, .latin9, .macRoman:
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        guard let byte = singleByte(of: scalar.value) else { return nil }
        bytes.append(byte)
      }
      return bytes
    }
  }

  private static func bytes(of value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// The byte of a character in a single-byte encoding.
  private func singleByte(of value: UInt32) -> UInt8? {
    if value < 0x80 { return UInt8(value) }
    return (0x80...0xFF).first { CodePages.scalarValue(of: $0, in: self) == value }
  }
}
