/// The command `:drop`.
struct DropCommand: SessionCommand {
  let name = "drop"
  let usage = ":drop STAGE"
  let summary = "Takes a stage out of the pipeline; those behind it run again."
  let arguments: [ArgumentKind] = [.stage]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) async throws -> String {
    guard let label = arguments[0] else { throw CommandError.usage(usage, problem: "which stage?") }
    let position = try workspace.session.position(named: label)
    guard position >= 0 else {
      throw CommandError.usage(usage, problem: "'\(label)' is no stage; `:unload` takes documents away")
    }
    return try await workspace.run(
      workspace.session.stages(withoutStage: position), output: workspace.session.output)
  }
}
