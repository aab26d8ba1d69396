@testable import TamisJSON

/// Strings of JSON read and written in the simplest way, byte by byte.
enum ReferenceString {
  /// What is known of a sound string without decoding it.
  struct Passed: Equatable {
    let byteCount: Int
    let escapeCount: Int
    let isASCII: Bool
    let isValid: Bool
  }

  /// Passes over what stands behind an opening quote.
  static func pass(_ text: [UInt8]) -> Passed? {
    var (place, escapeCount) = (0, 0)
    while place < text.count {
      switch text[place] {
      case UInt8(ascii: "\""):
        let content = Array(text[..<place])
        return Passed(
          byteCount: place, escapeCount: escapeCount, isASCII: content.allSatisfy { $0 < 0x80 },
          isValid: String(validating: content, as: UTF8.self) != nil)
      case UInt8(ascii: "\\"):
        guard let byteCount = escapeByteCount(text, at: place) else { return nil }
        place += byteCount
        escapeCount += 1
      case 0..<0x20: return nil
      default: place += 1
      }
    }
    return nil
  }

  private static func escapeByteCount(_ text: [UInt8], at place: Int) -> Int? {
    guard place + 1 < text.count else { return nil }
    if Array("\"\\/bfnrt".utf8).contains(text[place + 1]) { return 2 }
    guard text[place + 1] == UInt8(ascii: "u"), place + 6 <= text.count, unit(text, at: place) != nil else {
      return nil
    }
    return 6
  }

  private static let hexadecimal = Array("0123456789abcdefABCDEF".utf8)

  /// The number of a `\u` escape.
  private static func unit(_ text: [UInt8], at place: Int) -> UInt32? {
    let letters = text[(place + 2)...].prefix(4)
    guard letters.allSatisfy({ hexadecimal.contains($0) }) else { return nil }
    return UInt32(String(decoding: letters, as: UTF8.self), radix: 16)
  }

  /// Decodes what stands behind an opening quote, up to the closing one, which is the last byte if there is one.
  ///
  /// What is wrong with its syntax comes before what is wrong with its encoding. Offsets count from the opening quote.
  static func decode(_ text: [UInt8]) throws(JSONError) -> JSONDecodedString {
    var (decoded, escapes, place) = ([UInt8](), [JSONStringEscape](), 0)
    while place < text.count, text[place] != UInt8(ascii: "\"") {
      let start = place
      if text[place] == UInt8(ascii: "\\") {
        let encoded = Array(String(try escape(text, at: &place)).utf8)
        escapes.append(JSONStringEscape(source: start + 1..<place + 1, byteCount: encoded.count))
        decoded += encoded
      } else {
        guard text[place] >= 0x20 else { throw mistake(.unexpectedCharacter, place) }
        decoded.append(text[place])
        place += 1
      }
    }
    guard place < text.count else { throw mistake(.unexpectedEnd, place) }
    let content = Array(text[..<place])
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: content.span)
    } catch {
      throw mistake(.invalidUTF8, error.byteOffsets.lowerBound)
    }
    return JSONDecodedString(text: String(decoding: decoded, as: UTF8.self), escapes: escapes)
  }

  private static func mistake(_ code: JSONError.Code, _ place: Int) -> JSONError {
    JSONError(code: code, byteOffset: place + 1, message: "")
  }

  private static func escape(_ text: [UInt8], at place: inout Int) throws(JSONError) -> Unicode.Scalar {
    guard place + 1 < text.count else { throw mistake(.unexpectedEnd, text.count) }
    let start = place
    guard let byteCount = escapeByteCount(text, at: place) else {
      let digits = text[(place + 2)...].prefix { hexadecimal.contains($0) }
      let isCut = text[place + 1] == UInt8(ascii: "u") && digits.endIndex == text.count
      throw isCut ? mistake(.unexpectedEnd, text.count) : mistake(.invalidEscape, place)
    }
    place += byteCount
    let meanings: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r",
      UInt8(ascii: "t"): "\t",
    ]
    if byteCount == 2 { return meanings[text[start + 1]] ?? Unicode.Scalar(text[start + 1]) }
    let first = unit(text, at: start) ?? 0
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, text[place...].starts(with: "\\u".utf8), escapeByteCount(text, at: place) == 6,
      let second = unit(text, at: place), (0xDC00..<0xE000).contains(second)
    else { return "\u{FFFD}" }
    place += 6
    return Unicode.Scalar(0x10000 + (first - 0xD800) * 0x400 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  /// How many bytes are written as they are, before the first that is written as an escape.
  static func plainCount(_ text: [UInt8]) -> Int {
    text.indices.first { escaped(text, at: $0) != nil } ?? text.count
  }

  /// A string as it is written.
  static func written(_ text: [UInt8]) -> [UInt8] {
    var (written, place) = (Array("\"".utf8), 0)
    while place < text.count {
      if let escape = escaped(text, at: place) {
        written += Array(escape.utf8)
        place += text[place] == 0xE2 ? 3 : 1
      } else {
        written.append(text[place])
        place += 1
      }
    }
    return written + Array("\"".utf8)
  }

  private static func escaped(_ text: [UInt8], at place: Int) -> String? {
    switch text[place] {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    case 0..<0x10: "\\u000" + String(text[place], radix: 16)
    case 0x10..<0x20: "\\u00" + String(text[place], radix: 16)
    case 0xE2 where text[place...].starts(with: "\u{2028}".utf8): "\\u2028"
    case 0xE2 where text[place...].starts(with: "\u{2029}".utf8): "\\u2029"
    default: nil
    }
  }
}
