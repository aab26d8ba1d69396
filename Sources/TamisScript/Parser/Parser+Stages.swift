import TamisDiagnostics

extension Parser {
  /// Stages joined by `|`, up to the end of the statement or of the surrounding bracket.
  mutating func parsePipeline() -> PipelineSyntax {
    let start = token.start
    var stages = [parseStage(after: nil)]
    while true {
      if token.kind == .bar {
        let bar = token
        advance()
        stages.append(parseStage(after: bar))
      } else if isAtStatementEnd || !openers.isEmpty && (token.isCloser || isAtDefinition) {
        break
      } else {
        if recoverStage(&stages[stages.count - 1]) { stages.append(parseStage(after: nil)) }
      }
    }
    return PipelineSyntax(stages: stages, range: start..<max(start, previousEnd))
  }

  private mutating func parseStage(after bar: Token?) -> StageSyntax {
    guard token.isName, !isAtDefinition else { return expectedStage(after: bar) }
    switch token.keyword {
    case .read: return .read(parsePaths())
    case .write: return .write(parsePaths())
    case .where: return parseWhere()
    case .tee: return parseTee()
    case let keyword?:
      let range = token.range
      reportReserved(keyword, at: range, help: "a stage is a processor, a `let`, or one of read, write, where, tee")
      advance()
      silence()
      return .invalid(range)
    case nil: return .call(parseCall())
    }
  }

  private mutating func parseCall() -> CallSyntax {
    let name = takeName()
    var arguments: [ArgumentSyntax] = []
    if token.kind == .leftParenthesis, !isAtStatementEnd, let opener = open() {
      arguments = parseArguments()
      close(opener)
    }
    return CallSyntax(name: name, arguments: arguments, range: name.range.lowerBound..<previousEnd)
  }

  private mutating func expectedStage(after bar: Token?) -> StageSyntax {
    let place = token.range
    if token.isString, !isAtStatementEnd || bar == nil {
      report(
        .expectedStage, "expected a stage, found a string", at: place,
        help: "files are read with `read \(lexed.excerpt(place))` and written with `write`")
      advance()
      return .invalid(place)
    }
    if let bar {
      if token.kind == .bar, token.start == bar.end {
        report(
          .expectedStage, "stages are joined by one '|', not by two", at: bar.start..<token.end,
          help: "in conditions, write `or`", fix: .remove(place, "remove one"))
        advance()
        guard token.isName, !isAtDefinition else { return .invalid(place) }
        return parseStage(after: nil)
      }
      let nothingFollows = token.kind == .end || token.kind == .bar || token.isCloser || token.startsLine
      report(
        .expectedStage, nothingFollows ? "no stage follows this '|'" : "expected a stage, found \(describe(token))",
        at: nothingFollows ? bar.range : place,
        fix: nothingFollows ? .remove(bar.range, "remove the `|`") : nil)
    } else if token.kind == .bar {
      report(
        .expectedStage, "no stage stands before this '|'", at: place, fix: .remove(place, "remove the `|`"))
    } else if token.isCloser, openers.isEmpty {
      reportUnmatched()
    } else {
      let isHere = index == 0 || !isAtStatementEnd
      report(
        .expectedStage, isHere ? "expected a stage, found \(describe(token))" : "expected a stage",
        at: isHere ? place : previousEnd..<previousEnd)
    }
    return .invalid(place)
  }

  /// Reports what follows a stage instead of `|`, and goes to the next one.
  ///
  /// - Returns: Whether the next stage stands here, without the bar that should be before it.
  private mutating func recoverStage(_ stage: inout StageSyntax) -> Bool {
    if token.isCloser {
      reportUnmatched()
      return false
    }
    switch stage {
    case .call(let call) where token.isString && Self.pathKeyword(like: call.name.text) != nil:
      let keyword = Self.pathKeyword(like: call.name.text) ?? ""
      report(
        .unknownProcessor, "no stage is named '\(call.name.text)'", at: call.name.range,
        help: "did you mean '\(keyword)'?", fix: .replace(call.name.range, with: keyword))
      stage = .invalid(call.range)
    case .call(let call) where call.range == call.name.range && (token.isString || token.kind == .number || isNamed):
      report(
        .unexpectedToken, "arguments of '\(call.name.text)' stand in brackets", at: token.range,
        help: "as in `\(call.name.text)(name: value)`")
    case .invalid: silence()
    default:
      let fix = token.isName ? FixIt.insert("| ", at: token.start, "insert `| `") : nil
      report(
        .unexpectedToken, "expected '|' or a new line, found \(describe(token))", at: token.range, fix: fix)
      // As if the bar were there: the name is a stage with errors of its own.
      if token.isName, token.keyword?.isOperator != true { return true }
    }
    skipToBar()
    return false
  }

  /// `read` or `write`, if a name is one of them mistyped.
  private static func pathKeyword(like name: String) -> String? {
    Suggestion.closest(to: name, among: [Keyword.read.rawValue, Keyword.write.rawValue])
  }

  /// Whether `name:` stands here.
  private var isNamed: Bool { token.isName && nextToken.kind == .colon }

  private mutating func reportUnmatched() {
    report(
      .unmatchedBracket, "no bracket is open that \(describe(token)) could close", at: token.range,
      fix: .remove(token.range, "remove it"))
    advance()
  }

  private mutating func skipToBar() {
    var depth = 0
    while token.kind != .end, !isAtDefinition {
      if depth == 0, token.kind == .bar || isAtStatementEnd || token.isCloser && !openers.isEmpty { return }
      if token.isOpener { depth += 1 }
      if token.isCloser { depth = max(0, depth - 1) }
      advance()
    }
  }

  // MARK: - Stages of the language

  /// `read "a", "b"` or `read("a", "b", format: jsonl)`; the same for `write`.
  private mutating func parsePaths() -> PathsSyntax {
    let keyword = token
    advance()
    var paths: [ValueSyntax] = []
    var options: [ArgumentSyntax] = []
    if token.kind == .leftParenthesis, !isAtStatementEnd, let opener = open() {
      for argument in parseArguments(arePaths: true) {
        if argument.name == nil { paths.append(argument.value) } else { options.append(argument) }
      }
      close(opener)
    } else {
      while !isAtStatementEnd || token.startsLine && !paths.isEmpty && lexed.tokens[index - 1].kind == .comma,
        token.startsValue, !isAtDefinition
      {
        paths.append(parseValue())
        if token.kind == .comma, openers.isEmpty || !isNamedBehindComma {
          advance()
        } else if !token.isString || isAtStatementEnd {
          break
        } else {
          report(
            .unexpectedToken, "expected ',' between two paths", at: token.range,
            fix: .insert(",", at: previousEnd, "insert `,`"))
        }
      }
    }
    return PathsSyntax(
      keyword: keyword.range, paths: paths, options: options, range: keyword.start..<previousEnd)
  }

  private var isNamedBehindComma: Bool {
    index + 2 < lexed.tokens.count && nextToken.isName && lexed.tokens[index + 2].kind == .colon
  }

  private mutating func parseWhere() -> StageSyntax {
    let start = token.start
    advance()
    guard token.kind == .leftParenthesis, !isAtStatementEnd else {
      let first = token.start
      let place = previousEnd..<previousEnd
      let isCondition = !isAtStatementEnd && (token.startsValue || token.kind == .exclamation)
      let errorIndex = index
      report(
        .unexpectedToken, "the condition of 'where' stands in brackets", at: isCondition ? token.range : place,
        help: "as in `where(language == \"fr\")`")
      guard isCondition else { return .invalid(start..<previousEnd) }
      let condition = parseCondition()
      if index > errorIndex {
        sink.amendLast(
          fix: FixIt(
            message: "put brackets around it",
            edits: [
              SourceEdit(range: place.lowerBound..<first, replacement: "("),
              SourceEdit(range: previousEnd..<previousEnd, replacement: ")"),
            ]), code: .unexpectedToken, start: first)
      }
      return .filter(condition, start..<previousEnd)
    }
    guard let opener = open() else { return .invalid(start..<previousEnd) }
    let condition = parseCondition()
    finishCondition()
    close(opener)
    return .filter(condition, start..<previousEnd)
  }

  private mutating func parseTee() -> StageSyntax {
    let start = token.start
    advance()
    guard token.kind == .leftParenthesis, !isAtStatementEnd else {
      report(
        .unexpectedToken, "the side branch of 'tee' stands in brackets",
        at: isAtStatementEnd ? previousEnd..<previousEnd : token.range, help: "as in `tee(write \"copy.jsonl\")`")
      if token.isName, !isAtStatementEnd { _ = parseStage(after: nil) }
      return .invalid(start..<previousEnd)
    }
    guard let opener = open() else { return .invalid(start..<previousEnd) }
    let branch = parsePipeline()
    close(opener)
    return .tee(branch, start..<previousEnd)
  }
}
