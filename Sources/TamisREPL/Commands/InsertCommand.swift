/// The command `:insert`.
struct InsertCommand: SessionCommand {
  let name = "insert"
  let usage = ":insert before|after STAGE PIPELINE"
  let summary = "Puts stages into the pipeline; those behind them run again."
  let help = "For example `:insert before ner where(words > 20)`. To append, type `| STAGE` without a command."
  let arguments: [ArgumentKind] = [.word(["before", "after"]), .stage, .pipeline]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) async throws -> String {
    guard let side = arguments[0], side == "before" || side == "after", let label = arguments[1],
      let rest = arguments.rest(from: 2)
    else { throw CommandError.usage(usage, problem: "say where, and what") }
    let session = workspace.session
    var position = try session.position(named: label)
    if side == "after" || position < 0 { position += 1 }
    let plan = try workspace.plan(of: rest.text, at: rest.byteOffset, layers: session.layers(before: position))
    guard plan.inputs.isEmpty, plan.output == nil else {
      throw CommandError.usage(usage, problem: "`read` and `write` stand at the ends of a pipeline")
    }
    return try await workspace.run(
      session.stages(inserting: plan.pipeline.stages, before: position), output: session.output)
  }
}
