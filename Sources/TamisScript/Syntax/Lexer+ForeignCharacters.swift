import TamisCore
import TamisDiagnostics

// Scripts are typed into word processors, mailed and pasted back. What comes out of that is told apart here, so that
// the message names the character that was meant.

extension Lexer {
  /// What a character outside ASCII was probably meant to be.
  private enum Meaning {
    case name
    case space
    case invisible
    case quote
    case token(Token.Kind, String)
    case sign
    case unknown
  }

  mutating func foreignCharacter() {
    let (scalar, byteCount) = bytes.span.scalar(at: offset)
    switch Self.meaning(of: scalar) {
    case .name: foreignWord(scalar, byteCount)
    case .space: skipRun(asSpaces: true)
    case .invisible: skipRun(asSpaces: false)
    case .quote: foreignString(quote: scalar)
    case .token(let kind, let text):
      let range = offset..<offset + byteCount
      let id: ScriptDiagnosticID = kind.isComparison ? .invalidOperator : .invalidCharacter
      sink.report(
        id, "'\(scalar)' is not the character '\(text)', however alike", at: range, help: "write `\(text)`",
        fix: .replace(range, with: text))
      append(kind, count: byteCount)
    case .sign:
      let range = offset..<offset + byteCount
      let isNumber = byte(at: range.upperBound)?.isDigit == true
      sink.report(
        .invalidCharacter, "'\(scalar)' is not the minus sign of numbers", at: range,
        help: isNumber ? "write `-`" : nil, fix: isNumber ? .replace(range, with: "-") : nil)
      offset += byteCount
    case .unknown: invalidCharacter()
    }
  }

  /// Reports one or more characters that have no meaning, as one.
  mutating func invalidCharacter() {
    let start = offset
    repeat {
      offset += bytes[offset] < 0x80 ? 1 : bytes.span.scalar(at: offset).byteCount
    } while offset < bytes.count && isMeaningless(at: offset)
    let range = start..<offset
    let (scalar, byteCount) = bytes.span.scalar(at: start)
    let name = scalar.properties.generalCategory.isVisible ? "'\(scalar)'" : "U+\(Self.hexadecimal(scalar.value))"
    let message =
      byteCount == range.count ? "\(name) has no meaning here" : "\(name) and what follows it have no meaning here"
    sink.report(
      .invalidCharacter, message, at: range, help: "texts stand in quotes, remarks behind '#'",
      fix: .remove(range, "remove it"))
  }

  /// A string in other marks than straight double ones: reported, and used as if it were right.
  mutating func foreignString(quote: Unicode.Scalar) {
    let start = offset
    let openerByteCount = quote.utf8.count
    let closers = Self.closers(of: quote)
    var end = start + openerByteCount
    // A line of a million openers is gone through once, not once for each.
    let isKnownUnclosed = unclosedUntil[quote].map { start < $0 } ?? false
    while !isKnownUnclosed, let byte = byte(at: end), !byte.isLineEnd {
      let (scalar, byteCount) = bytes.span.scalar(at: end)
      end += byteCount
      guard closers.contains(scalar) else { continue }
      let straight = ScriptLiteral.quoted(ScriptLiteral.foreignText(bytes[start..<end]))
      sink.report(
        .invalidQuote, "strings stand in straight double quotes", at: start..<end, label: "other quotation marks",
        help: straight.utf8.count <= 60 ? "write `\(straight)`" : nil,
        fix: .replace(start..<end, with: straight, "use straight double quotes"))
      offset = end
      return append(.foreignString, from: start)
    }
    if !isKnownUnclosed { unclosedUntil[quote] = end }
    offset = start + openerByteCount
    sink.report(
      .invalidQuote, "'\(quote)' does not begin a string", at: start..<offset,
      help: "strings stand in straight double quotes")
  }

  private mutating func foreignWord(_ scalar: Unicode.Scalar, _ byteCount: Int) {
    let start = offset
    while let byte = byte(at: offset) {
      if byte < 0x80 {
        guard byte.isNamePart else { break }
        offset += 1
      } else {
        guard let count = nameScalarByteCount(at: offset) else { break }
        offset += count
      }
    }
    append(.word, from: start)
  }

  /// Skips spaces or invisible characters that are none to the language, reported as one.
  private mutating func skipRun(asSpaces: Bool) {
    let start = offset
    while offset < bytes.count, bytes[offset] >= 0x80 {
      let (scalar, byteCount) = bytes.span.scalar(at: offset)
      switch (Self.meaning(of: scalar), asSpaces) {
      case (.space, true), (.invisible, false): offset += byteCount
      default:
        reportRun(start..<offset, asSpaces: asSpaces)
        return
      }
    }
    reportRun(start..<offset, asSpaces: asSpaces)
  }

  private mutating func reportRun(_ range: Range<Int>, asSpaces: Bool) {
    let code = Self.hexadecimal(bytes.span.scalar(at: range.lowerBound).scalar.value)
    let kind = asSpaces ? "a special space" : "an invisible character"
    sink.report(
      .invalidCharacter, "\(kind) (U+\(code)) stands outside strings and comments", at: range,
      help: asSpaces ? "type a plain space instead" : "remove it",
      fix: asSpaces ? .replace(range, with: " ", "write a plain space") : .remove(range, "remove it"))
  }

  private func isMeaningless(at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte >= 0x80 {
      if case .unknown = Self.meaning(of: bytes.span.scalar(at: offset).scalar) { return true }
      return false
    }
    switch byte {
    case 0x09, 0x0A, 0x0D: return false
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."): return self.byte(at: offset + 1)?.isDigit != true
    default: return byte < 0x20 || byte == 0x7F || Self.meaninglessPunctuation.contains(byte)
    }
  }

  private static let meaninglessPunctuation = [UInt8]("$%*/;?@\\^`{}~".utf8)

  private static func meaning(of scalar: Unicode.Scalar) -> Meaning {
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x85, 0x2028, 0x2029: .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .invisible
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: .quote
    case 0xA6, 0x2223, 0x2502, 0xFF5C: .token(.bar, "|")
    case 0x2264: .token(.lessOrEqual, "<=")
    case 0x2265: .token(.greaterOrEqual, ">=")
    case 0x2260: .token(.notEqual, "!=")
    case 0xFF08: .token(.leftParenthesis, "(")
    case 0xFF09: .token(.rightParenthesis, ")")
    case 0xFF0C, 0x3001: .token(.comma, ",")
    case 0xFF1A: .token(.colon, ":")
    case 0x2010...0x2015, 0x2212: .sign
    default: scalar.properties.isXIDStart ? .name : .unknown
    }
  }

  private static func closers(of quote: Unicode.Scalar) -> [Unicode.Scalar] {
    switch quote {
    case "'": ["'"]
    case "«": ["»"]
    case "»": ["«", "»"]
    case "‹": ["›"]
    case "›": ["‹", "›"]
    case "‘", "’", "‚", "‛": ["’", "‘", "'"]
    default: ["”", "“", "\""]
    }
  }

  static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Token.Kind {
  var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
}

extension Unicode.GeneralCategory {
  /// Whether a character can be shown in a message as itself.
  var isVisible: Bool {
    switch self {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator,
      .nonspacingMark, .enclosingMark, .spacingMark:
      false
    default: true
    }
  }
}
