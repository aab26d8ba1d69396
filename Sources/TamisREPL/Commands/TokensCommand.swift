/// The command `:tokens`.
struct TokensCommand: SessionCommand {
  let name = "tokens"
  let usage = ":tokens [NUMBER|ID]"
  let summary = "Shows where tokens begin and end, a sentence a line, and counts their kinds."
  let arguments: [ArgumentKind] = [.document]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let document = try workspace.document(arguments)
    try workspace.require(.tokens)
    let renderer = workspace.renderer
    let tokens = document[.tokens]
    let sentences = document.hasLayer(.sentences) ? document[.sentences].map(\.span) : [document.span]
    var text = workspace.heading(document, Amounts.count(tokens.count, "token"))
    var index = tokens.startIndex
    for sentence in sentences {
      var words: [String] = []
      while index < tokens.endIndex, tokens[index].span.lowerBound < sentence.upperBound {
        words.append(renderer.visible(document[tokens[index].span]))
        index += 1
      }
      for line in Fitting.wrap(words.joined(separator: " · "), to: renderer.width - 2) { text += "  \(line)\n" }
    }
    var counts: [TokenKind: Int] = [:]
    for token in tokens { counts[token.kind, default: 0] += 1 }
    let kinds = TokenKind.allCases.compactMap { kind in counts[kind].map { "\(kind.rawValue) \($0)" } }
    return text + renderer.paint(kinds.joined(separator: ", "), .faint) + "\n"
  }
}
