/// The command `:at`.
struct AtCommand: SessionCommand {
  let name = "at"
  let usage = ":at [STAGE]"
  let summary = "Goes to the state behind a stage, so that all other commands show that state."
  let help = """
    `:at raw` shows the documents as they were read; without an argument the end of the pipeline is shown. \
    Nothing runs. Whatever changes the pipeline leads back to its end.
    """
  let arguments: [ArgumentKind] = [.place]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let position = try arguments[0].map { try workspace.session.position(named: $0) }
    workspace.session.look(at: position ?? .max)
    let count = workspace.documentCount(workspace.session.documents.count)
    return "at \(workspace.session.positionName): \(count)\n"
  }
}
