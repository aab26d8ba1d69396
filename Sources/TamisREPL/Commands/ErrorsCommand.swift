/// The command `:errors`.
struct ErrorsCommand: SessionCommand {
  let name = "errors"
  let usage = ":errors"
  let summary = "Lists what could not be read, and which documents failed at which stage, and why."

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) -> String {
    let session = workspace.session
    var table = Table(.text("stage"), .flexible("document"), .text("bytes"), .text("code"), .wrapped("reason"))
    let renderer = workspace.renderer
    var advice: [String] = []
    func note(_ help: String?) {
      if let help, !advice.contains(help) { advice.append(help) }
    }
    for failure in session.input.failures {
      let place = failure.path + (failure.lineNumber.map { ":\($0)" } ?? "")
      let byte = failure.byteOffset.map { "\($0)" } ?? ""
      table.append(
        "read", Table.Cell(renderer.visible(place)), Table.Cell(byte), Table.Cell(failure.code.rawValue, .faint),
        Table.Cell(renderer.visible(failure.reason)))
      note(failure.help)
    }
    for (label, result) in zip(session.labels, session.results) {
      for failure in result.failures {
        table.append(
          Table.Cell(label), Table.Cell(renderer.visible(failure.documentID)),
          Table.Cell(failure.span?.description ?? ""), Table.Cell(failure.code.rawValue, .faint),
          Table.Cell(renderer.visible(failure.reason)))
        note(failure.help)
      }
    }
    guard !table.isEmpty else { return "nothing failed\n" }
    return table.text(renderer) + advice.map { "help: \($0)\n" }.joined()
  }
}
