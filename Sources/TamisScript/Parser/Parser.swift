import TamisDiagnostics
import TamisJSON

/// Makes a syntax tree of tokens, by recursive descent with a limit on depth.
///
/// After an error it goes on at the next place where the grammar is sure of itself: the next argument, the next `|`,
/// the next statement. No two errors are reported at the same token, since the second is a follow-up of the first.
struct Parser {
  /// Brackets, `not`s and named pipelines inside each other, at most.
  ///
  /// Scripts have three or four.
  static let nestingLimit = 200

  let lexed: LexedScript
  var index = 0
  /// The brackets that are open, outermost first.
  var openers: [Token] = []
  var sink: DiagnosticSink
  private var lastErrorIndex = -1
  /// The bracket last reported as not closed, and what would close it and those around it.
  private var unclosed: (opener: Token, index: Int, closers: String)?

  /// Parses a script.
  ///
  /// - Parameter lexed: The script's tokens, *n* of them.
  /// - Returns: The tree and everything that was reported, errors of the lexer included.
  /// - Complexity: O(*n*).
  static func parse(_ lexed: LexedScript) -> (syntax: ScriptSyntax, sink: DiagnosticSink) {
    var parser = Parser(lexed: lexed, sink: lexed.sink)
    var syntax = ScriptSyntax()
    while parser.token.kind != .end { parser.parseStatement(into: &syntax) }
    return (syntax, parser.sink)
  }

  private init(lexed: LexedScript, sink: DiagnosticSink) {
    self.lexed = lexed
    self.sink = sink
  }

  // MARK: - Statements

  private mutating func parseStatement(into syntax: inout ScriptSyntax) {
    let start = index
    lastErrorIndex = -1
    switch token.keyword {
    case .let:
      if let definition = parseLet() { syntax.statements.append(.definition(definition)) }
    case .param:
      if let parameter = parseParam() { syntax.statements.append(.parameter(parameter)) }
    case .plugin:
      if let plugin = parsePlugin() { syntax.statements.append(.library(plugin)) }
    default: syntax.statements.append(.pipeline(parsePipeline()))
    }
    if !isAtStatementEnd {
      report(.unexpectedToken, "expected a new line, found \(describe(token))", at: token.range)
      skipStatement()
    }
    if index == start { advance() }
  }

  private mutating func parseLet() -> LetSyntax? {
    let start = token.start
    advance()
    guard let name = parseDefinedName(after: "let") else { return nil }
    var parameters: [(name: NameSyntax, defaultValue: ValueSyntax?)] = []
    if token.kind == .leftParenthesis, !token.startsLine, let opener = open() {
      parseLetParameters(into: &parameters, opener: opener)
    }
    guard take(.equals, insteadOf: .colon, in: "let \(name.text) = clean | tokenize") else { return nil }
    let pipeline = parsePipeline()
    return LetSyntax(
      name: name, parameters: parameters, pipeline: pipeline, range: start..<max(start, pipeline.range.upperBound))
  }

  private mutating func parseLetParameters(
    into parameters: inout [(name: NameSyntax, defaultValue: ValueSyntax?)], opener: Token
  ) {
    parseItems { parser in
      guard parser.token.isName else {
        return parser.report(
          .unexpectedToken, "expected the name of a parameter, found \(parser.describe(parser.token))",
          at: parser.token.range)
      }
      let name = parser.takeName()
      if let keyword = Keyword(rawValue: name.text) { parser.reportReserved(keyword, at: name.range) }
      guard parser.token.kind == .equals || parser.token.kind == .colon else {
        return parameters.append((name, nil))
      }
      if parser.token.kind == .colon {
        parser.report(
          .unexpectedToken, "defaults of parameters are written with '='", at: parser.token.range,
          fix: .replace(parser.token.range, with: " =", "write ` =`"))
      }
      parser.advance()
      parameters.append((name, parser.parseValue()))
    }
    close(opener)
  }

  private mutating func parseParam() -> ParamSyntax? {
    let start = token.start
    advance()
    guard let name = parseDefinedName(after: "param") else { return nil }
    guard !isAtStatementEnd else {
      report(
        .expectedValue, "the param '\(name.text)' has no default", at: previousEnd..<previousEnd,
        label: "expected '= value'", help: "a default tells the type, and lets the script run as it is")
      return nil
    }
    guard take(.equals, insteadOf: .colon, in: "param \(name.text) = 100") else { return nil }
    let value = parseValue()
    return ParamSyntax(name: name, defaultValue: value, help: helpOfLine(), range: start..<value.range.upperBound)
  }

  private mutating func parsePlugin() -> PluginSyntax? {
    let start = token.start
    advance()
    guard token.isString, !isAtStatementEnd else {
      report(
        .missingPath, "'plugin' names no library", at: isAtStatementEnd ? previousEnd..<previousEnd : token.range,
        help: "as in `plugin \"./libReadability.so\"`")
      skipStatement()
      return nil
    }
    guard case .literal(let value, let range) = parseValue(), let path = value.stringValue else { return nil }
    return PluginSyntax(path: path, range: start..<range.upperBound)
  }

  /// The name that a definition defines; `nil` if there is none, after which the statement is skipped.
  private mutating func parseDefinedName(after keyword: String) -> NameSyntax? {
    guard token.isName, !isAtStatementEnd else {
      report(
        .unexpectedToken, "expected a name after '\(keyword)', found \(describe(token))",
        at: isAtStatementEnd ? previousEnd..<previousEnd : token.range)
      skipStatement()
      return nil
    }
    let name = takeName()
    if let keyword = Keyword(rawValue: name.text) { reportReserved(keyword, at: name.range) }
    return name
  }

  /// Takes the `=` of a definition, or skips the statement.
  private mutating func take(_ kind: Token.Kind, insteadOf wrong: Token.Kind, in example: String) -> Bool {
    if token.kind == kind {
      advance()
      return true
    }
    guard token.kind == wrong || token.kind == .equal else {
      let place = isAtStatementEnd ? previousEnd..<previousEnd : token.range
      report(.unexpectedToken, "expected '=', found \(describe(token))", at: place, help: "as in `\(example)`")
      skipStatement()
      return false
    }
    report(
      .unexpectedToken, "definitions are written with '='", at: token.range,
      fix: .replace(token.range, with: token.kind == wrong ? " =" : "=", "write `=`"))
    advance()
    return true
  }

  /// The remark at the end of the line just parsed.
  private func helpOfLine() -> String? {
    let comments = lexed.comments
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].start < previousEnd { low = middle + 1 } else { high = middle }
    }
    guard low < comments.count, comments[low].tokenIndex == index, !comments[low].isOwnLine else { return nil }
    var text = lexed.bytes[comments[low].range]
    while let first = text.first, first == UInt8(ascii: "#") || first.isBlank { text.removeFirst() }
    return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
  }

  // MARK: - Tokens

  var token: Token { lexed.tokens[index] }

  var nextToken: Token { lexed.tokens[min(index + 1, lexed.tokens.count - 1)] }

  /// The byte behind the token before this one.
  var previousEnd: Int { index > 0 ? lexed.tokens[index - 1].end : 0 }

  mutating func advance() {
    if index + 1 < lexed.tokens.count { index += 1 }
  }

  mutating func takeName() -> NameSyntax {
    let name = NameSyntax(
      text: lexed.text(token.range), range: token.range, isBroken: token.kind == .brokenWord)
    advance()
    return name
  }

  /// Whether the statement is over: at the end, or at a new line outside brackets that does not go on with `|`.
  var isAtStatementEnd: Bool {
    token.kind == .end || openers.isEmpty && token.startsLine && token.kind != .bar
  }

  /// Whether a `let`, `param` or `plugin` begins here; inside brackets this shows that one was not closed.
  var isAtDefinition: Bool {
    if token.startsLine, token.keyword == .plugin, nextToken.isString, !nextToken.startsLine { return true }
    return token.startsLine && (token.keyword == .let || token.keyword == .param)
      && nextToken.isName && !nextToken.startsLine
  }

  /// Skips what is left of the statement.
  ///
  /// Brackets that it opens are skipped with what is in them.
  mutating func skipStatement() {
    var depth = 0
    while token.kind != .end, !isAtDefinition, depth > 0 || !token.startsLine || token.kind == .bar {
      if token.isOpener { depth += 1 }
      if token.isCloser { depth = max(0, depth - 1) }
      advance()
    }
  }

  // MARK: - Errors

  /// Reports an error unless there is one at this token already.
  mutating func report(
    _ id: ScriptDiagnosticID, _ message: String, at range: Range<Int>, label: String = "",
    others: [DiagnosticLabel] = [], help: String? = nil, fix: FixIt? = nil
  ) {
    guard index != lastErrorIndex else { return }
    lastErrorIndex = index
    sink.report(id, message, at: range, label: label, others: others, help: help, fix: fix)
  }

  /// Reports a bracket that is not closed.
  ///
  /// Those around it that end at the same place are put into the same report.
  mutating func reportUnclosed(_ opener: Token) {
    let expected = opener.closer == .rightBracket ? "]" : ")"
    let place = previousEnd..<previousEnd
    if let last = unclosed, last.index == index, index == lastErrorIndex {
      let closers = last.closers + expected
      unclosed = (last.opener, index, closers)
      sink.amendLast(
        fix: .insert(closers, at: place.lowerBound, "insert `\(closers)`"), code: .unclosedBracket,
        start: last.opener.start)
      return
    }
    if index != lastErrorIndex { unclosed = (opener, index, expected) }
    report(
      .unclosedBracket, "the bracket '\(lexed.text(opener.range))' is not closed", at: opener.range,
      label: "opened here", others: [DiagnosticLabel(range: place, text: "expected '\(expected)' here")],
      fix: .insert(expected, at: place.lowerBound, "insert `\(expected)`"))
  }

  /// Reports nothing further at this token.
  mutating func silence() { lastErrorIndex = index }

  mutating func reportReserved(
    _ keyword: Keyword, at range: Range<Int>, help: String = "choose another name"
  ) {
    sink.report(
      .reservedWord, "'\(keyword.rawValue)' is a word of the language and cannot be a name", at: range, help: help)
  }

  /// A token in words, for messages.
  func describe(_ token: Token) -> String {
    switch token.kind {
    case .end: "the end of the script"
    case .string, .foreignString, .unclosedString: "a string"
    default: "'\(lexed.excerpt(token.range))'"
    }
  }
}
