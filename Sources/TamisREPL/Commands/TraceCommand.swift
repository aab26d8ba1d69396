/// The command `:trace`.
struct TraceCommand: SessionCommand {
  let name = "trace"
  let usage = ":trace TEXT | START..END | s3 | e2"
  let summary = "Follows a passage back through every stage to file, line and bytes of the raw input."
  let help = """
    The passage is words of the text, a range of its bytes, or the number of a sentence (s3) or of a name (e2). Words are \
    looked for in the current document first, then in the others. A passage of a summary leads on into the document that \
    it was taken from.
    """
  let arguments: [ArgumentKind] = [.text]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    guard !arguments.text.isEmpty else { throw CommandError.usage(usage, problem: "nothing to trace") }
    let found = try Locator(workspace: workspace).locate(arguments.text)
    let origin = Origin(of: found.passage, in: workspace.session)
    return OriginText(origin, session: workspace.session, workspace.renderer).text()
      + found.remark(workspace.renderer, command: name)
  }
}
