/// The command `:undo`.
struct UndoCommand: SessionCommand {
  let name = "undo"
  let usage = ":undo"
  let summary = "Takes back the last change of the pipeline or of the documents; nothing runs."
  let help = "Up to \(Session.maximumUndoCount) changes can be taken back, and done again with `:redo`."

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let cause = try workspace.session.undo()
    return "undone: \(workspace.renderer.visible(cause))\n"
      + workspace.stageSummary(keptCount: workspace.session.results.count)
  }
}

/// The command `:redo`.
struct RedoCommand: SessionCommand {
  let name = "redo"
  let usage = ":redo"
  let summary = "Does again what `:undo` took back; nothing runs."

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let cause = try workspace.session.redo()
    return "done again: \(workspace.renderer.visible(cause))\n"
      + workspace.stageSummary(keptCount: workspace.session.results.count)
  }
}
