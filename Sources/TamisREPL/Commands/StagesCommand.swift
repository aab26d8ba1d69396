/// The command `:stages`.
struct StagesCommand: SessionCommand {
  let name = "stages"
  let aliases = ["pipeline"]
  let usage = ":stages"
  let summary = "Shows the pipeline, and what each stage did."

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    guard !workspace.session.results.isEmpty else { throw SessionError.noStages }
    let plan = Plan(pipeline: Pipeline(stages: workspace.session.stages))
    return ScriptPrinter.script(for: plan, registry: workspace.session.registry)
      + workspace.stageSummary(keptCount: 0)
  }
}
