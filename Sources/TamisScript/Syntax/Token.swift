/// One token of a script: what it is and which bytes it takes.
struct Token: Sendable {
  /// What a token is.
  enum Kind: UInt8, Sendable {
    /// A name or a keyword.
    case word
    /// A name with characters that names cannot have; already reported.
    case brokenWord
    /// A number, whole or not, valid or not.
    case number
    /// A string in straight double quotes.
    case string
    /// A string in other quotation marks; already reported.
    case foreignString
    /// A string without its end, up to the end of the line; already reported.
    case unclosedString
    case bar, comma, colon, equals
    case leftParenthesis, rightParenthesis, leftBracket, rightBracket
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    /// `&`, `&&` or `!`: operators of other languages.
    case ampersand, exclamation
    /// The end of the script; takes no bytes.
    case end
  }

  let kind: Kind
  let keyword: Keyword?
  let start: Int
  let end: Int

  /// Whether a line end lies between the token and the one before it.
  let startsLine: Bool

  var range: Range<Int> { start..<end }

  var isString: Bool { kind == .string || kind == .foreignString || kind == .unclosedString }

  var isName: Bool { kind == .word || kind == .brokenWord }

  var isOpener: Bool { kind == .leftParenthesis || kind == .leftBracket }

  var isCloser: Bool { kind == .rightParenthesis || kind == .rightBracket }

  /// The bracket that closes this one.
  var closer: Kind { kind == .leftBracket ? .rightBracket : .rightParenthesis }

  /// Whether the token can begin an argument's or an operand's value.
  var startsValue: Bool { isName || isString || kind == .number || kind == .leftBracket }
}

/// A comment with its `#`, without its line end.
struct Comment: Sendable {
  let start: Int
  let end: Int

  /// The index of the first token behind it.
  let tokenIndex: Int

  /// Whether it stands on a line of its own.
  let isOwnLine: Bool

  var range: Range<Int> { start..<end }
}

/// A script as tokens and comments; white space is what lies between them.
struct LexedScript: Sendable {
  let bytes: [UInt8]
  /// Ends with one token of kind `end`.
  let tokens: [Token]
  let comments: [Comment]
  let sink: DiagnosticSink

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The text of a range for a message: at most 40 characters of it.
  func excerpt(_ range: Range<Int>) -> String {
    // 160 bytes hold 40 scalars of any script.
    let text = String(decoding: bytes[range.prefix(160)], as: UTF8.self)
    return text.count > 40 || range.count > 160 ? "\(text.prefix(40))…" : text
  }
}
