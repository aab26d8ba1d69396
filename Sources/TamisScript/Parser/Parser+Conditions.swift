import TamisCore
import TamisDiagnostics

extension Parser {
  /// `or` of `and` of `not` of comparisons.
  mutating func parseCondition() -> ConditionSyntax {
    parseChain(joinedBy: .or) { parser in
      parser.parseChain(joinedBy: .and) { $0.parseNot() }
    }
  }

  /// Skips what follows a whole condition inside its brackets.
  mutating func finishCondition() {
    guard !token.isCloser, token.kind != .end, token.kind != .bar, !isAtDefinition else { return }
    report(
      .unexpectedToken, "expected 'and', 'or' or ')', found \(describe(token))", at: token.range,
      help: token.kind == .comma ? "conditions are joined by `and` or `or`" : nil)
    var depth = 0
    while token.kind != .end, !isAtDefinition {
      if depth == 0, token.isCloser || token.kind == .bar && token.startsLine { return }
      if token.isOpener { depth += 1 }
      if token.isCloser { depth -= 1 }
      advance()
    }
  }

  private mutating func parseChain(
    joinedBy keyword: Keyword, _ parsePart: (inout Parser) -> ConditionSyntax
  ) -> ConditionSyntax {
    var parts = [parsePart(&self)]
    while isAtOperator(keyword) { parts.append(parsePart(&self)) }
    if parts.count == 1 { return parts[0] }
    return keyword == .and ? .and(parts) : .or(parts)
  }

  /// Takes `and` or `or`, also in the spelling of other languages, which is reported.
  private mutating func isAtOperator(_ keyword: Keyword) -> Bool {
    if token.keyword == keyword {
      advance()
      return true
    }
    if keyword == .and, token.kind == .ampersand {
      reportOperator(token.range, keyword.rawValue)
      advance()
      return true
    }
    if keyword == .or, token.kind == .bar, nextToken.kind == .bar, token.end == nextToken.start {
      reportOperator(token.start..<nextToken.end, keyword.rawValue)
      advance()
      advance()
      return true
    }
    return false
  }

  private mutating func reportOperator(_ range: Range<Int>, _ meant: String) {
    report(
      .invalidOperator, "'\(lexed.text(range))' is written '\(meant)'", at: range, fix: .replace(range, with: meant))
  }

  private mutating func parseNot() -> ConditionSyntax {
    var count = 0
    let first = token.range
    while token.keyword == .not || token.kind == .exclamation {
      if token.kind == .exclamation { reportOperator(token.range, "not") }
      advance()
      count += 1
    }
    guard openers.count + count <= Self.nestingLimit else {
      reportNesting(at: first)
      silence()
      _ = parseComparison()
      return .invalid(first)
    }
    var condition = parseComparison()
    for _ in 0..<count { condition = .not(condition) }
    return condition
  }

  private mutating func parseComparison() -> ConditionSyntax {
    if token.kind == .leftParenthesis {
      guard let opener = open() else { return .invalid(token.range) }
      let condition = parseCondition()
      finishCondition()
      close(opener)
      return condition
    }
    if token.kind == .word, nextToken.kind == .leftParenthesis, lexed.text(token.range) == "has" {
      return parseHas()
    }
    let left = parseOperand()
    guard let (comparison, isNegated, operatorRange) = parseOperator() else { return .operand(left) }
    let right = parseOperand()
    var condition = ComparisonSyntax(
      left: left, comparison: comparison, isNegated: isNegated, operatorRange: operatorRange, right: right)
    var isChained = false
    while token.kind.isComparison || token.kind == .equals {
      if !isChained {
        report(
          .chainedComparison, "comparisons cannot be chained", at: token.range,
          others: [DiagnosticLabel(range: operatorRange, text: "the first comparison")],
          help: "join two with `and`, as in `1 < words and words < 9`")
      }
      isChained = true
      advance()
      condition = ComparisonSyntax(
        left: left, comparison: comparison, isNegated: isNegated, operatorRange: operatorRange, right: parseOperand())
    }
    return isChained ? .invalid(condition.range) : .comparison(condition)
  }

  /// `has(field)`.
  private mutating func parseHas() -> ConditionSyntax {
    let start = token.start
    advance()
    guard let opener = open() else { return .invalid(start..<previousEnd) }
    let operand = parseOperand()
    close(opener)
    return .has(operand, start..<previousEnd)
  }

  private mutating func parseOperator() -> (Predicate.Comparison, isNegated: Bool, Range<Int>)? {
    let range = token.range
    if token.keyword == .not, nextToken.keyword == .in || nextToken.keyword == .contains {
      let comparison: Predicate.Comparison = nextToken.keyword == .in ? .isIn : .contains
      let end = nextToken.end
      advance()
      advance()
      return (comparison, true, range.lowerBound..<end)
    }
    let comparison: Predicate.Comparison
    switch (token.kind, token.keyword) {
    case (.equal, _): comparison = .equal
    case (.notEqual, _): comparison = .notEqual
    case (.less, _): comparison = .less
    case (.lessOrEqual, _): comparison = .lessOrEqual
    case (.greater, _): comparison = .greater
    case (.greaterOrEqual, _): comparison = .greaterOrEqual
    case (_, .in): comparison = .isIn
    case (_, .contains): comparison = .contains
    case (.equals, _), (.colon, _):
      reportOperator(range, "==")
      comparison = .equal
    default: return nil
    }
    advance()
    return (comparison, false, range)
  }

  /// A field or a value.
  private mutating func parseOperand() -> OperandSyntax {
    let start = token.start
    if token.kind == .word, nextToken.kind == .leftParenthesis {
      let function = lexed.text(token.range)
      if function == "count" || function == "metadata" {
        advance()
        return parseField(function, from: start)
      }
      report(
        .unexpectedToken, "conditions have no function '\(function)'", at: token.range,
        help: "there are `has(field)`, `count(layer)` and `metadata(\"name\")`")
      advance()
      skipGroup()
      return .value(.invalid(start..<previousEnd))
    }
    if token.keyword?.isOperator == true || token.keyword == .where {
      report(.expectedValue, "expected a field or a value, found \(describe(token))", at: token.range)
      if token.keyword == .where { advance() }
      return .value(.invalid(start..<max(start, previousEnd)))
    }
    return .value(parseValue())
  }

  /// The bracket of `count(layer)` or `metadata("name")`.
  private mutating func parseField(_ function: String, from start: Int) -> OperandSyntax {
    guard let opener = open() else { return .value(.invalid(start..<previousEnd)) }
    let value = parseValue()
    close(opener)
    let range = start..<previousEnd
    let name: NameSyntax
    switch value {
    case .word(let word): name = word
    case .literal(.string(let text), let place): name = NameSyntax(text: text, range: place)
    case .invalid: return .value(.invalid(range))
    default:
      report(.expectedValue, "expected a name in '\(function)'", at: value.range)
      return .value(.invalid(range))
    }
    return function == "count" ? .count(name, range) : .metadata(name, range)
  }
}
