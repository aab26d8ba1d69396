import TamisDiagnostics

/// Writes the tokens of a script anew, with the line breaks and spaces of the standard layout.
///
/// It works on tokens and not on the tree: what it does not understand it keeps. Tokens keep their order; only commas
/// behind last items come and go.
struct ScriptLayout {
  static let lineWidth = 80

  let lexed: LexedScript
  private let tree: LayoutTreeBuilder
  /// For each token, the remarks between it and the token before it.
  private let commentStarts: [Int]

  private var lines: [LayoutLine] = []
  /// The line being written; `nil` at the start of a line.
  private var line: LayoutLine?
  private var column = 0
  /// Remarks on lines of their own that wait for the next line.
  private var waiting: [Comment] = []
  private var isWritten: [Bool]

  init(lexed: LexedScript) {
    self.lexed = lexed
    let widths = lexed.tokens.map { token in
      let bytes = lexed.bytes[token.range]
      return bytes.allSatisfy { $0 < 0x80 } ? bytes.count : DisplayWidth.width(of: lexed.text(token.range))
    }
    tree = LayoutTreeBuilder(lexed: lexed, widths: widths)
    var starts = Array(repeating: lexed.comments.count, count: lexed.tokens.count + 1)
    for (index, comment) in lexed.comments.enumerated().reversed() { starts[comment.tokenIndex] = index }
    for index in stride(from: lexed.tokens.count - 1, through: 0, by: -1) {
      starts[index] = min(starts[index], starts[index + 1])
    }
    commentStarts = starts
    isWritten = Array(repeating: false, count: lexed.comments.count)
  }

  // MARK: - Statements

  mutating func format() -> String {
    var index = 0
    var end = 0
    while index < lexed.tokens.count - 1 {
      let next = statementEnd(from: index)
      writeLeading(of: index, lastEnd: &end)
      writeStatement(index..<next)
      endStatement(before: next)
      end = max(lexed.tokens[next - 1].end, trailingComment(of: next - 1)?.end ?? 0)
      index = next
    }
    writeLeading(of: index, lastEnd: &end)
    return lexed.text(of: lines)
  }

  /// The index behind the last token of the statement that begins at a token.
  private func statementEnd(from start: Int) -> Int {
    var depth = 0
    var index = start
    while lexed.tokens[index].kind != .end {
      let token = lexed.tokens[index]
      if index > start, depth == 0, token.startsLine, !continuesStatement(at: index) { break }
      if token.isOpener { depth += 1 }
      if token.isCloser { depth -= 1 }
      index += 1
    }
    return index
  }

  private func continuesStatement(at index: Int) -> Bool {
    let joints: [Token.Kind] = [.bar, .equals, .comma]
    let token = lexed.tokens[index]
    let next = lexed.tokens[index + 1]
    let isDefinition =
      (((token.keyword == .let || token.keyword == .param) && next.isName) || token.keyword == .plugin && next.isString)
      && !next.startsLine
    return joints.contains(token.kind) || joints.contains(lexed.tokens[index - 1].kind) && !isDefinition
  }

  /// Writes the remarks before a statement, with the blank lines that the author put between.
  private mutating func writeLeading(of index: Int, lastEnd: inout Int) {
    for position in comments(before: index) where !isWritten[position] {
      isWritten[position] = true
      let comment = lexed.comments[position]
      keepBlankLine(between: lastEnd, and: comment.start)
      lines.append(LayoutLine(code: lexed.text(comment.range)))
      lastEnd = comment.end
    }
    if lexed.tokens[index].kind != .end { keepBlankLine(between: lastEnd, and: lexed.tokens[index].start) }
  }

  private mutating func keepBlankLine(between end: Int, and start: Int) {
    guard !lines.isEmpty, end < start else { return }
    var count = 0
    for offset in end..<start where lexed.bytes[offset] == 0x0A || lexed.bytes[offset] == 0x0D {
      let isSecondOfPair = lexed.bytes[offset] == 0x0A && offset > end && lexed.bytes[offset - 1] == 0x0D
      if !isSecondOfPair { count += 1 }
    }
    if count > 1 { lines.append(LayoutLine(code: "")) }
  }

  private mutating func writeStatement(_ range: Range<Int>) {
    let pieces = tree.pieces(of: range)
    let isBroken = range.dropFirst().contains { lexed.tokens[$0].startsLine }
    guard isBroken || tree.width(of: pieces) > Self.lineWidth else { return writeFlat(pieces, indent: 0) }
    let isLet = lexed.tokens[range.lowerBound].keyword == .let
    writePipeline(pieces, indent: 0, barIndent: isLet ? 2 : 0)
  }

  /// Writes a pipeline one stage a line.
  private mutating func writePipeline(_ pieces: [LayoutPiece], indent: Int, barIndent: Int) {
    var stage: [LayoutPiece] = []
    var base = indent
    for piece in pieces {
      if case .token(let index) = piece, lexed.tokens[index].kind == .bar {
        writeStage(stage, indent: base)
        writeBar(index, indent: barIndent)
        base = barIndent + 2
        stage = []
      } else {
        stage.append(piece)
      }
    }
    writeStage(stage, indent: base)
  }

  /// Begins a line with a bar.
  ///
  /// Remarks behind the bar go before it, so that none stands between it and its stage.
  private mutating func writeBar(_ index: Int, indent: Int) {
    takeComments(before: index)
    takeComments(before: index + 1)
    breakLine(indent: indent)
    write("|", width: 1, indent: indent)
  }

  private mutating func writeStage(_ pieces: [LayoutPiece], indent: Int) {
    let breaksAtCommas =
      pieces.contains { $0.isComma(lexed) }
      && (column + (column > 0 ? 1 : 0) + tree.width(of: pieces) > Self.lineWidth
        || pieces.dropFirst().contains { lexed.tokens[$0.firstToken].startsLine })
    // The second path stands under the first.
    let hanging = indent + Keyword.read.rawValue.utf8.count + 1
    for (position, piece) in pieces.enumerated() {
      let breaks = breaksAtCommas && position > 0 && pieces[position - 1].isComma(lexed)
      write(
        piece, indent: breaks ? hanging : position == 0 ? indent : indent + 2, groupIndent: indent, breaksBefore: breaks
      )
    }
  }

  // MARK: - Brackets

  private mutating func write(_ piece: LayoutPiece, indent: Int, groupIndent: Int, breaksBefore: Bool = false) {
    switch piece {
    case .token(let index): writeToken(index, indent: indent, breaksBefore: breaksBefore)
    case .group(let group):
      let next = lexed.tokens[group.close + 1]
      // A comma follows, or is put there.
      let comma = next.kind == .comma || next.isCloser ? 1 : 0
      let space = tree.needsSpace(before: group.open) ? 1 : 0
      let isWide = column + space + group.width + comma > Self.lineWidth
      guard group.isBroken || isWide, !group.pieces.isEmpty || group.isBroken else {
        writeToken(group.open, indent: indent, breaksBefore: breaksBefore)
        writeInside(group)
        return writeToken(group.close, indent: indent)
      }
      writeToken(group.open, indent: indent, breaksBefore: breaksBefore)
      writeBroken(group, indent: groupIndent)
    }
  }

  private mutating func writeInside(_ group: LayoutGroup) {
    var pieces = group.pieces[...]
    if group.kind == .items, let last = pieces.last, last.isComma(lexed) { pieces.removeLast() }
    writeFlat(Array(pieces), indent: 0)
  }

  /// Writes what is between brackets on lines of its own, and the closing one below.
  private mutating func writeBroken(_ group: LayoutGroup, indent: Int) {
    let inner = indent + 2
    switch group.kind {
    case .pipeline:
      if let first = group.pieces.first { takeComments(before: first.firstToken) }
      breakLine(indent: inner)
      writePipeline(group.pieces, indent: inner, barIndent: inner)
    case .items: writeItems(group.pieces, indent: inner)
    case .condition: writeCondition(group.pieces, indent: inner)
    }
    takeComments(before: group.close)
    breakLine(indent: indent)
    writeToken(group.close, indent: indent)
  }

  private mutating func writeItems(_ pieces: [LayoutPiece], indent: Int) {
    var isFirst = true
    for piece in pieces {
      write(piece, indent: indent + (isFirst ? 0 : 2), groupIndent: indent, breaksBefore: isFirst)
      isFirst = piece.isComma(lexed)
    }
    if !isFirst { line?.code += "," }
  }

  private mutating func writeCondition(_ pieces: [LayoutPiece], indent: Int) {
    func keyword(_ piece: LayoutPiece) -> Keyword? {
      if case .token(let index) = piece { lexed.tokens[index].keyword } else { nil }
    }
    let joint: Keyword = pieces.contains { keyword($0) == .or } ? .or : .and
    for (position, piece) in pieces.enumerated() {
      let breaks = position == 0 || keyword(piece) == joint
      write(piece, indent: indent + (breaks ? 0 : 2), groupIndent: indent, breaksBefore: breaks)
    }
  }

  private mutating func writeFlat(_ pieces: [LayoutPiece], indent: Int) {
    for piece in pieces {
      switch piece {
      case .token(let index): writeToken(index, indent: indent)
      case .group(let group):
        writeToken(group.open, indent: indent)
        writeInside(group)
        writeToken(group.close, indent: indent)
      }
    }
  }

  // MARK: - Tokens and remarks

  private mutating func writeToken(_ index: Int, indent: Int, breaksBefore: Bool = false) {
    if lexed.tokens[index].kind == .comma, line != nil {
      // Remarks before a comma go behind it.
      line?.code += ","
      column += 1
      takeComments(before: index)
      return
    }
    takeComments(before: index)
    if breaksBefore || line?.comment != nil || !waiting.isEmpty { breakLine(indent: indent) }
    let space = line != nil && column > 0 && tree.needsSpace(before: index) && line?.code.utf8.last != 0x20
    write((space ? " " : "") + lexed.text(lexed.tokens[index].range), width: tree.widths[index], indent: indent)
    if space { column += 1 }
  }

  private mutating func write(_ text: String, width: Int, indent: Int) {
    if line == nil {
      line = LayoutLine(code: String(repeating: " ", count: indent))
      column = indent
    }
    line?.code += text
    column += width
  }

  /// Takes the remarks before a token: one at the end of the line being written, the others on lines of their own.
  private mutating func takeComments(before index: Int) {
    for position in comments(before: index) where !isWritten[position] {
      isWritten[position] = true
      let comment = lexed.comments[position]
      if !comment.isOwnLine, line != nil, line?.comment == nil, waiting.isEmpty {
        line?.comment = comment
      } else {
        waiting.append(comment)
      }
    }
  }

  private func comments(before index: Int) -> Range<Int> { commentStarts[index]..<commentStarts[index + 1] }

  /// The remark at the end of a token's line.
  private func trailingComment(of index: Int) -> Comment? {
    comments(before: index + 1).first.map { lexed.comments[$0] }.flatMap { $0.isOwnLine ? nil : $0 }
  }

  /// Ends the line, and writes the remarks that waited for that.
  private mutating func breakLine(indent: Int) {
    if let line { lines.append(line) }
    line = nil
    column = 0
    for comment in waiting {
      lines.append(LayoutLine(code: String(repeating: " ", count: indent) + lexed.text(comment.range)))
    }
    waiting = []
  }

  /// Ends a statement, with the remark at its end.
  private mutating func endStatement(before next: Int) {
    if let position = comments(before: next).first, !isWritten[position], !lexed.comments[position].isOwnLine,
      line != nil, line?.comment == nil
    {
      isWritten[position] = true
      line?.comment = lexed.comments[position]
    }
    breakLine(indent: 0)
  }
}

extension LayoutPiece {
  func isComma(_ lexed: LexedScript) -> Bool {
    if case .token(let index) = self { lexed.tokens[index].kind == .comma } else { false }
  }
}
