import TamisDiagnostics

extension Parser {
  /// Opens the bracket at the current token.
  ///
  /// - Returns: The bracket; `nil` if it is nested too deep, and then it is skipped with what is in it.
  mutating func open() -> Token? {
    let opener = token
    guard openers.count < Self.nestingLimit else {
      reportNesting(at: opener.range)
      skipGroup()
      silence()
      return nil
    }
    openers.append(opener)
    advance()
    return opener
  }

  mutating func reportNesting(at range: Range<Int>) {
    report(
      .nestingTooDeep, "brackets and 'not' are nested more than \(Self.nestingLimit) deep", at: range,
      help: "name parts of it with `let`, or leave out brackets that change nothing")
  }

  /// Takes the closing bracket, or reports that it is missing.
  mutating func close(_ opener: Token) {
    openers.removeLast()
    if token.kind == opener.closer { return advance() }
    let expected = opener.closer == .rightBracket ? "]" : ")"
    let openerLabel = DiagnosticLabel(range: opener.range, text: "opened here")
    if token.isCloser, !openers.contains(where: { $0.closer == token.kind }) {
      report(
        .unmatchedBracket, "expected '\(expected)', found \(describe(token))", at: token.range, others: [openerLabel],
        fix: .replace(token.range, with: expected))
      return advance()
    }
    reportUnclosed(opener)
  }

  /// Parses items separated by commas up to the closing bracket; a comma behind the last one is allowed.
  ///
  /// After an item that is followed by neither, goes on at the next comma.
  mutating func parseItems(_ parseItem: (inout Parser) -> Void) {
    while !isAtGroupEnd {
      let start = index
      if token.kind == .comma {
        report(
          .expectedValue, "nothing stands before this ','", at: token.range, fix: .remove(token.range, "remove it"))
        advance()
        continue
      }
      parseItem(&self)
      if token.kind == .comma {
        advance()
      } else if !isAtGroupEnd {
        recoverItem(hasMoved: index > start)
      }
    }
  }

  /// Whether the items of the innermost bracket cannot go on: it is closed, or was meant to be.
  var isAtGroupEnd: Bool {
    token.kind == .end || token.isCloser || token.kind == .bar || isAtDefinition
  }

  /// Reports what follows an item instead of a comma, and finds the next item.
  private mutating func recoverItem(hasMoved: Bool) {
    let isItem = token.startsValue && hasMoved
    report(
      .unexpectedToken, "expected ',' or \(closerName), found \(describe(token))", at: token.range,
      fix: isItem ? .insert(",", at: previousEnd, "insert `,`") : nil)
    if isItem {
      // What follows is an item of its own, whose errors are its own.
      return
    }
    var depth = 0
    while token.kind != .end, !isAtDefinition {
      if depth == 0, token.kind == .comma || isAtGroupEnd { break }
      if token.isOpener { depth += 1 }
      if token.isCloser { depth -= 1 }
      advance()
    }
    if token.kind == .comma { advance() }
  }

  private var closerName: String { openers.last?.kind == .leftBracket ? "']'" : "')'" }

  /// Skips the bracket at the current token with what is in it, without recursion.
  mutating func skipGroup() {
    var depth = 0
    while token.kind != .end, !isAtDefinition {
      if token.isOpener { depth += 1 }
      if token.isCloser { depth -= 1 }
      advance()
      if depth == 0 { return }
    }
  }
}
