/// The command `:text`.
struct TextCommand: SessionCommand {
  let name = "text"
  let usage = ":text [NUMBER|ID]"
  let summary = "Shows the text of a document as it is at the current stage."
  let help = "Control characters are shown as visible signs; long lines are broken at spaces."
  let arguments: [ArgumentKind] = [.document]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let document = try workspace.document(arguments)
    let view = MarkedText(document, marks: [], workspace.renderer)
    return workspace.heading(document, "\(Amounts.number(document.byteCount)) bytes") + view.text()
  }
}
