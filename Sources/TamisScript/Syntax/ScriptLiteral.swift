import TamisCore
import TamisJSON

/// Numbers and strings as scripts write them, in both directions.
enum ScriptLiteral {
  /// Something wrong inside a string.
  struct StringProblem {
    let id: ScriptDiagnosticID
    /// Bytes from the start of the string's token.
    let range: Range<Int>
    let message: String
    let replacement: String?
  }

  /// The value of a string token in straight quotes.
  ///
  /// - Parameter token: The bytes of the token with its quotes; the closing one may be missing.
  /// - Returns: The value, and what is wrong inside the quotes.
  /// - Complexity: O(*n*).
  static func string(_ token: ArraySlice<UInt8>) -> (value: String, problems: [StringProblem]) {
    let quote = UInt8(ascii: "\"")
    var end = token.endIndex
    if token.count > 1, token[end - 1] == quote { end -= 1 }
    let inner = token[token.startIndex + 1..<max(end, token.startIndex + 1)]
    guard inner.contains(where: { $0 == UInt8(ascii: "\\") || $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else {
      return (String(decoding: inner, as: UTF8.self), [])
    }
    var reader = EscapeReader(bytes: inner, origin: token.startIndex)
    return reader.read()
  }

  /// What stands between the marks of a string in other quotation marks, without the spaces that French puts there.
  static func foreignText(_ token: ArraySlice<UInt8>) -> String {
    let scalars = String(decoding: token, as: UTF8.self).unicodeScalars.dropFirst().dropLast()
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == " " }
    var text = scalars.drop(while: isSpace)
    while let last = text.last, isSpace(last) { text.removeLast() }
    return String(text)
  }

  /// The value of a number token.
  ///
  /// - Returns: `nil` if it is not written as numbers are, or too large.
  static func number(_ token: ArraySlice<UInt8>) -> JSONValue? {
    var digits = token[...]
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard takeDigits(&digits) else { return nil }
    var isWhole = true
    if digits.first == UInt8(ascii: ".") {
      digits.removeFirst()
      isWhole = false
      guard takeDigits(&digits) else { return nil }
    }
    if let mark = digits.first, mark | 0x20 == UInt8(ascii: "e") {
      digits.removeFirst()
      isWhole = false
      if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
      guard takeDigits(&digits) else { return nil }
    }
    guard digits.isEmpty else { return nil }
    let text = String(decoding: token.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    if isWhole { return Int(text).map(JSONValue.integer) }
    guard let number = Double(text), number.isFinite else { return nil }
    return .number(number)
  }

  /// Takes one or more digits, with single underscores between them.
  private static func takeDigits(_ digits: inout ArraySlice<UInt8>) -> Bool {
    guard digits.first?.isDigit == true else { return false }
    while let byte = digits.first {
      let joins =
        byte == UInt8(ascii: "_") && digits.count > 1 && digits[digits.startIndex + 1].isDigit
      guard byte.isDigit || joins else { break }
      digits.removeFirst()
    }
    return true
  }

  /// A text as a string literal.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      // U+2028 and its like end a line for some editors, and C1 controls are not seen at all.
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A value as a literal; words of choices stand bare where they can.
  ///
  /// - Returns: `nil` for what scripts cannot say: objects, infinity, NaN.
  static func text(of value: JSONValue, asWord: Bool = false) -> String? {
    switch value {
    case .null: return "none"
    case .boolean(let flag): return flag ? "true" : "false"
    case .integer(let integer): return "\(integer)"
    case .number(let number): return number.isFinite ? "\(number)" : nil
    case .string(let text): return asWord && isPlainName(text) ? text : quoted(text)
    case .array(let elements):
      var texts: [String] = []
      for element in elements {
        guard let text = self.text(of: element, asWord: asWord) else { return nil }
        texts.append(text)
      }
      return "[\(texts.joined(separator: ", "))]"
    case .object: return nil
    }
  }

  /// Whether a text can stand as a name that is no keyword.
  static func isPlainName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
    return text.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue } && Keyword(rawValue: text) == nil
  }
}

/// Reads the inside of a string that has escapes or control characters.
private struct EscapeReader {
  let bytes: ArraySlice<UInt8>
  let origin: Int
  private var offset: Int
  private var value: [UInt8] = []
  private var problems: [ScriptLiteral.StringProblem] = []

  init(bytes: ArraySlice<UInt8>, origin: Int) {
    self.bytes = bytes
    self.origin = origin
    offset = bytes.startIndex
  }

  mutating func read() -> (value: String, problems: [ScriptLiteral.StringProblem]) {
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\") {
        escape()
      } else {
        if byte < 0x20 && byte != 0x09 || byte == 0x7F {
          let code = String(byte, radix: 16, uppercase: true)
          report(
            .invalidCharacter, offset..<offset + 1,
            "a control character (U+00\(code.count < 2 ? "0" : "")\(code)) in a string",
            "\\u{\(code)}")
        }
        value.append(byte)
        offset += 1
      }
    }
    return (String(decoding: value, as: UTF8.self), problems)
  }

  private mutating func escape() {
    let start = offset
    offset += 1
    guard offset < bytes.endIndex else {
      value.append(UInt8(ascii: "\\"))
      return report(.invalidEscape, start..<offset, "a backslash at the end of a string", "\\\\")
    }
    let byte = bytes[offset]
    offset += byte < 0x80 ? 1 : bytes.span.scalar(at: offset - bytes.startIndex).byteCount
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): value.append(byte)
    case UInt8(ascii: "n"): value.append(0x0A)
    case UInt8(ascii: "r"): value.append(0x0D)
    case UInt8(ascii: "t"): value.append(0x09)
    case UInt8(ascii: "u"): unicodeEscape(from: start)
    default:
      let text = String(decoding: bytes[start..<offset], as: UTF8.self)
      value.append(contentsOf: bytes[start..<offset])
      report(.invalidEscape, start..<offset, "'\(text)' is no escape", "\\" + text)
    }
  }

  /// `\u{1F4F0}`: a scalar by its number, one to eight hexadecimal digits.
  private mutating func unicodeEscape(from start: Int) {
    let rest = bytes[offset...]
    guard rest.first == UInt8(ascii: "{"), let close = rest.prefix(10).firstIndex(of: UInt8(ascii: "}")),
      let number = UInt32(String(decoding: bytes[offset + 1..<close], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(number)
    else {
      value.append(contentsOf: bytes[start..<offset])
      return report(.invalidEscape, start..<offset, "'\\u' is not followed by the number of a character", nil)
    }
    value.append(contentsOf: String(Character(scalar)).utf8)
    offset = close + 1
  }

  private mutating func report(
    _ id: ScriptDiagnosticID, _ range: Range<Int>, _ message: String, _ replacement: String?
  ) {
    let range = range.lowerBound - origin..<range.upperBound - origin
    problems.append(
      ScriptLiteral.StringProblem(id: id, range: range, message: message, replacement: replacement))
  }
}
