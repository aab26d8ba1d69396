import TamisCore

/// Decodes HTML character references: `&eacute;`, `&#233;`, `&#xE9;`, and doubly escaped ones (`&amp;eacute;`).
///
/// Names count in the spelling of HTML 4 only, and the semicolon must be there: `AT&T`, `R&D` and the parameters of a
/// web address stay as they are.
struct EntitiesRule: CleaningRule {
  static let reason: EditReason = "clean.entities"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.ampersand) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "&"), let reference = Self.reference(at: index, in: bytes) else {
        index += 1
        continue
      }
      editor.replace(
        TextSpan(index, reference.end), with: String(Character(reference.scalar)), reason: Self.reason)
      index = reference.end
    }
  }

  /// The longest name has 8 letters, the longest number 7 digits.
  private static let maximumBodyByteCount = 9

  private static let names: WordTable = {
    var table = WordTable()
    for (name, value) in EntityTables.namedEntities { table.add(name, bits: value) }
    return table
  }()

  /// The reference at an ampersand, with all layers of `&amp;` peeled off.
  private static func reference(at start: Int, in bytes: Span<UInt8>) -> (scalar: Unicode.Scalar, end: Int)? {
    var result: (scalar: Unicode.Scalar, end: Int)?
    var bodyStart = start + 1
    while let (scalar, end) = body(at: bodyStart, in: bytes) {
      result = (scalar, end)
      guard scalar == "&" else { break }
      bodyStart = end
    }
    return result
  }

  /// What stands between an ampersand and its semicolon.
  private static func body(at start: Int, in bytes: Span<UInt8>) -> (scalar: Unicode.Scalar, end: Int)? {
    var end = start
    while end < bytes.count, end - start < maximumBodyByteCount, bytes[end] != UInt8(ascii: ";") {
      guard bytes[end].isASCIILetter || bytes[end].isASCIIDigit || bytes[end] == UInt8(ascii: "#") else { return nil }
      end += 1
    }
    guard end < bytes.count, end > start, bytes[end] == UInt8(ascii: ";") else { return nil }
    let value =
      bytes[start] == UInt8(ascii: "#")
      ? number(in: bytes.extracting(start + 1..<end)) : names.value(of: bytes.extracting(start..<end))
    guard let value, let scalar = scalar(of: value) else { return nil }
    return (scalar, end + 1)
  }

  private static func number(in digits: Span<UInt8>) -> UInt32? {
    guard !digits.isEmpty else { return nil }
    let isHexadecimal = digits[0] | 0x20 == UInt8(ascii: "x")
    let radix: UInt32 = isHexadecimal ? 16 : 10
    guard digits.count > (isHexadecimal ? 1 : 0) else { return nil }
    var value: UInt32 = 0
    for index in (isHexadecimal ? 1 : 0)..<digits.count {
      let byte = digits[index]
      let digit: UInt32
      if byte.isASCIIDigit {
        digit = UInt32(byte - UInt8(ascii: "0"))
      } else if isHexadecimal, byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "f") {
        digit = UInt32((byte | 0x20) - UInt8(ascii: "a")) + 10
      } else {
        return nil
      }
      value = value * radix + digit
      guard value <= 0x10FFFF else { return nil }
    }
    return value
  }

  /// Numbers 128 to 159 mean Windows-1252, as in HTML 5; null stays what it is.
  private static func scalar(of value: UInt32) -> Unicode.Scalar? {
    if value == 0 { return nil }
    if let byte = UInt8(exactly: value), (0x80..<0xA0).contains(byte) { return Windows1252.scalar(of: byte) }
    return Unicode.Scalar(value)
  }
}
