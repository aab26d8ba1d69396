import TamisCore
import TamisDiagnostics

/// Splits a script into tokens and comments.
///
/// Goes over the UTF-8 bytes once, always moves on, and reports what has no meaning without stopping at it.
struct Lexer {
  let bytes: [UInt8]
  var offset = 0
  var sink = DiagnosticSink()
  /// For an opening mark of foreign strings, the end of the last line that was found to hold no closing one.
  var unclosedUntil: [Unicode.Scalar: Int] = [:]
  private var tokens: [Token] = []
  private var comments: [Comment] = []
  private var startsLine = true

  /// Splits a text.
  ///
  /// - Parameter text: The script, *n* bytes.
  /// - Returns: Its tokens and comments.
  /// - Complexity: O(*n*).
  static func lex(_ text: String) -> LexedScript {
    var lexer = Lexer(bytes: Array(text.utf8))
    lexer.run()
    return LexedScript(
      bytes: lexer.bytes, tokens: lexer.tokens, comments: lexer.comments, sink: lexer.sink)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func run() {
    // A byte order mark before the first character says nothing about the script.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < bytes.count { step() }
    append(.end, count: 0)
  }

  private mutating func step() {
    switch bytes[offset] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      startsLine = true
      offset += 1
    case UInt8(ascii: "#"): comment()
    case UInt8(ascii: "\""): string()
    case UInt8(ascii: "'"): foreignString(quote: "'")
    case let byte where byte.isDigit: number()
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      if byte(at: offset + 1)?.isDigit == true { number() } else { invalidCharacter() }
    case let byte where byte.isNameStart: word()
    case 0x80...: foreignCharacter()
    default: punctuation()
    }
  }

  private mutating func punctuation() {
    let isDoubled = byte(at: offset + 1) == UInt8(ascii: "=")
    switch bytes[offset] {
    case UInt8(ascii: "|"): append(.bar, count: 1)
    case UInt8(ascii: ","): append(.comma, count: 1)
    case UInt8(ascii: ":"): append(.colon, count: 1)
    case UInt8(ascii: "("): append(.leftParenthesis, count: 1)
    case UInt8(ascii: ")"): append(.rightParenthesis, count: 1)
    case UInt8(ascii: "["): append(.leftBracket, count: 1)
    case UInt8(ascii: "]"): append(.rightBracket, count: 1)
    case UInt8(ascii: "="): append(isDoubled ? .equal : .equals, count: isDoubled ? 2 : 1)
    case UInt8(ascii: "<"): append(isDoubled ? .lessOrEqual : .less, count: isDoubled ? 2 : 1)
    case UInt8(ascii: ">"): append(isDoubled ? .greaterOrEqual : .greater, count: isDoubled ? 2 : 1)
    case UInt8(ascii: "!"): append(isDoubled ? .notEqual : .exclamation, count: isDoubled ? 2 : 1)
    case UInt8(ascii: "&"): append(.ampersand, count: byte(at: offset + 1) == UInt8(ascii: "&") ? 2 : 1)
    default: invalidCharacter()
    }
  }

  private mutating func comment() {
    let start = offset
    while let byte = byte(at: offset), !byte.isLineEnd { offset += 1 }
    var end = offset
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    comments.append(Comment(start: start, end: end, tokenIndex: tokens.count, isOwnLine: startsLine))
  }

  private mutating func number() {
    let start = offset
    offset += 1
    while let byte = byte(at: offset) {
      let isSign = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      let followsExponent = bytes[offset - 1] | 0x20 == UInt8(ascii: "e")
      let belongs =
        byte.isNamePart && byte < 0x80 || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "%")
        || isSign && followsExponent
      guard belongs else { break }
      offset += 1
    }
    append(.number, from: start)
  }

  /// A name: letters of any script, digits and underscores.
  private mutating func word() {
    let start = offset
    var isBroken = false
    while let byte = byte(at: offset) {
      if byte.isNamePart && byte < 0x80 {
        offset += 1
      } else if byte >= 0x80, let count = nameScalarByteCount(at: offset) {
        offset += count
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."), self.byte(at: offset + 1)?.isNamePart == true {
        isBroken = true
        offset += 1
      } else {
        break
      }
    }
    guard isBroken else { return append(.word, from: start) }
    sink.report(
      .invalidCharacter, "'\(excerpt(start..<offset))' is no name: names have no hyphens and dots", at: start..<offset,
      help: "use '_' in names of your own; a text stands in quotes, and any field is `metadata(\"…\")`")
    append(.brokenWord, from: start)
  }

  func nameScalarByteCount(at offset: Int) -> Int? {
    let (scalar, byteCount) = bytes.span.scalar(at: offset)
    return scalar.properties.isXIDContinue ? byteCount : nil
  }

  /// A string in straight quotes; what is inside is looked at when its value is needed.
  private mutating func string() {
    let start = offset
    var curly: Int?
    offset += 1
    while let byte = byte(at: offset), !byte.isLineEnd {
      if byte == UInt8(ascii: "\"") {
        offset += 1
        return append(.string, from: start)
      }
      if byte == 0xE2, curly == nil, isClosingCurlyQuote(at: offset) { curly = offset }
      // The byte behind a backslash never ends the string, unless the line does.
      offset += byte == UInt8(ascii: "\\") && self.byte(at: offset + 1)?.isLineEnd == false ? 2 : 1
    }
    var end = offset
    while end > start + 1, bytes[end - 1].isBlank { end -= 1 }
    if let curly {
      offset = curly + 3
      end = offset
      let opener = DiagnosticLabel(range: start..<start + 1, text: "opened here")
      sink.report(
        .invalidQuote, "a string that begins with '\"' ends with another quotation mark", at: curly..<end,
        others: [opener], help: "use straight quotes on both sides",
        fix: .replace(curly..<end, with: "\"", "write `\"`"))
      return append(.foreignString, from: start)
    }
    // Where the string was meant to end is certain only if nothing else of the line can be meant by the rest.
    let isWhole = !bytes[start..<end].contains { [UInt8]("|(),#".utf8).contains($0) }
    sink.report(
      .unclosedString, "the string does not end on its line", at: start..<start + 1, label: "begins here",
      others: [DiagnosticLabel(range: end..<end, text: "expected '\"' at the latest here")],
      help: "end it with '\"'; a line end inside a string is written \\n",
      fix: isWhole ? .insert("\"", at: end, "end the string with `\"`") : nil)
    append(.unclosedString, from: start, to: end)
  }

  /// Whether a byte begins ” or “, seen where a string should have ended.
  private func isClosingCurlyQuote(at offset: Int) -> Bool {
    guard byte(at: offset + 1) == 0x80, let last = byte(at: offset + 2) else { return false }
    return last == 0x9D || last == 0x9C
  }

  // MARK: - Parts for the other lexing functions

  func byte(at offset: Int) -> UInt8? {
    offset < bytes.count ? bytes[offset] : nil
  }

  func excerpt(_ range: Range<Int>) -> String {
    String(String(decoding: bytes[range.prefix(160)], as: UTF8.self).prefix(40))
  }

  mutating func append(_ kind: Token.Kind, count: Int) {
    offset += count
    append(kind, from: offset - count)
  }

  mutating func append(_ kind: Token.Kind, from start: Int, to end: Int? = nil) {
    let end = end ?? offset
    // The longest keyword has eight letters.
    let keyword =
      kind == .word && end - start <= 8 ? Keyword(rawValue: String(decoding: bytes[start..<end], as: UTF8.self)) : nil
    tokens.append(Token(kind: kind, keyword: keyword, start: start, end: end, startsLine: startsLine))
    startsLine = false
  }
}

extension UInt8 {
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// An ASCII letter or an underscore.
  var isNameStart: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) || self == UInt8(ascii: "_")
  }

  /// Whether the byte may go on a name: an ASCII letter, a digit, an underscore, or a part of a character beyond ASCII.
  var isNamePart: Bool { isNameStart || isDigit || self >= 0x80 }

  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
