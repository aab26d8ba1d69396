import TamisDiagnostics
import TamisJSON

extension Parser {
  /// The arguments of a call, behind its opening bracket.
  ///
  /// - Parameter arePaths: Whether arguments without names are what the stage takes first.
  /// - Returns: The arguments, up to the closing bracket or where it should be.
  mutating func parseArguments(arePaths: Bool = false) -> [ArgumentSyntax] {
    var arguments: [ArgumentSyntax] = []
    parseItems { parser in
      let argument = parser.parseArgument()
      if !arePaths, argument.name == nil, let last = arguments.last, parser.isDecimalComma(last, argument) {
        return parser.reportDecimalComma(last, argument)
      }
      arguments.append(argument)
    }
    return arguments
  }

  private mutating func parseArgument() -> ArgumentSyntax {
    guard token.isName, nextToken.kind == .colon || nextToken.kind == .equals || nextToken.kind == .equal else {
      return ArgumentSyntax(name: nil, value: parseValue())
    }
    let name = takeName()
    if token.kind != .colon {
      report(
        .unexpectedToken, "arguments are written with ':'", at: token.range,
        help: "as in `\(name.text): value`",
        fix: .replace(name.range.upperBound..<token.end, with: ":", "write `:`"))
    }
    advance()
    return ArgumentSyntax(name: name, value: parseValue())
  }

  /// Whether two arguments are what a number with a decimal comma, `0,8`, is taken for.
  private func isDecimalComma(_ first: ArgumentSyntax, _ second: ArgumentSyntax) -> Bool {
    guard case .literal(.integer, let whole) = first.value, case .literal(.integer, let fraction) = second.value
    else { return false }
    return whole.upperBound + 1 == fraction.lowerBound && lexed.bytes[fraction.lowerBound].isDigit
  }

  private mutating func reportDecimalComma(_ first: ArgumentSyntax, _ second: ArgumentSyntax) {
    let range = first.value.range.lowerBound..<second.value.range.upperBound
    let text = lexed.text(first.value.range) + "." + lexed.text(second.value.range)
    sink.report(
      .invalidNumber, "decimals are written with a point", at: range, help: "write `\(text)`",
      fix: .replace(range, with: text))
  }

  /// A literal, a bare word or a list.
  mutating func parseValue() -> ValueSyntax {
    let range = token.range
    switch token.kind {
    case .number: return parseNumber()
    case .string, .foreignString, .unclosedString: return parseString()
    case .word, .brokenWord:
      if let keyword = token.keyword {
        if keyword.isLiteral {
          return .word(takeName())
        }
        if isAtDefinition { break }
      }
      return .word(takeName())
    case .leftBracket:
      guard let opener = open() else { return .invalid(range) }
      var elements: [ValueSyntax] = []
      parseItems { elements.append($0.parseValue()) }
      close(opener)
      return .list(elements, range.lowerBound..<previousEnd)
    default: break
    }
    let isHere = token.kind != .end && !(token.startsLine && openers.isEmpty) && !token.isCloser
    let place = isHere ? range : previousEnd..<previousEnd
    report(
      .expectedValue, "expected a value, found \(describe(token))", at: place,
      help: token.kind == .leftParenthesis ? "lists stand in square brackets" : nil)
    if token.isOpener { skipGroup() }
    // A bar in front of a comma or a closing bracket joins no stages.
    if token.kind == .bar, nextToken.kind == .comma || nextToken.isCloser { advance() }
    return .invalid(place)
  }

  private mutating func parseNumber() -> ValueSyntax {
    let range = token.range
    let text = lexed.bytes[range]
    defer { advance() }
    if let value = ScriptLiteral.number(text) { return .literal(value, range) }
    let repaired = repairedNumber(text)
    sink.report(
      .invalidNumber, "'\(lexed.excerpt(range))' is no number", at: range,
      help: repaired.map { "write `\($0)`" } ?? "numbers are written `20`, `-3`, `0.8`, `1e-3`, and have 64 bits",
      fix: repaired.map { .replace(range, with: $0) })
    return .invalid(range)
  }

  /// What a number in a common other notation is here: `.5`, `1.`, `80%`.
  private func repairedNumber(_ text: ArraySlice<UInt8>) -> String? {
    guard text.count <= 20 else { return nil }
    let plain = String(decoding: text, as: UTF8.self)
    if text.first == UInt8(ascii: "."), ScriptLiteral.number([UInt8(ascii: "0")] + text) != nil { return "0" + plain }
    if text.last == UInt8(ascii: "."), ScriptLiteral.number(text.dropLast()) != nil { return plain + "0" }
    if text.last == UInt8(ascii: "%"), let number = ScriptLiteral.number(text.dropLast())?.numberValue {
      return "\(number / 100)"
    }
    return nil
  }

  private mutating func parseString() -> ValueSyntax {
    let token = self.token
    advance()
    guard token.kind == .string else {
      // What follows an unclosed string was swallowed by it: what is missing now is no second error.
      if token.kind == .unclosedString { silence() }
      let text =
        token.kind == .foreignString
        ? ScriptLiteral.foreignText(lexed.bytes[token.range]) : ScriptLiteral.string(lexed.bytes[token.range]).value
      return .literal(.string(text), token.range)
    }
    let (value, problems) = ScriptLiteral.string(lexed.bytes[token.range])
    for problem in problems {
      let range = problem.range.lowerBound + token.start..<problem.range.upperBound + token.start
      sink.report(
        problem.id, problem.message, at: range,
        help: problem.id == .invalidEscape ? "escapes are \\\" \\\\ \\n \\r \\t and \\u{…}" : nil,
        fix: problem.replacement.map { .replace(range, with: $0) })
    }
    return .literal(.string(value), token.range)
  }
}
