import TamisIO

/// The command `:save`.
struct SaveCommand: SessionCommand {
  let name = "save"
  let usage = ":save FILE.tamis"
  let summary = "Writes the session as a script that `tamis run` carries out."
  let help = "The script reads what was loaded and goes through the stages of now. An old file is replaced."
  let arguments: [ArgumentKind] = [.path]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    guard let path = arguments[0], path != "-" else { throw CommandError.usage(usage, problem: "no file is named") }
    let session = workspace.session
    guard !session.stages.isEmpty else { throw SessionError.noStages }
    var plan = Plan(
      inputs: session.input.specifications, pipeline: Pipeline(stages: session.stages), output: session.output)
    plan.libraries = session.libraries
    let script = "#!/usr/bin/env -S tamis run\n" + ScriptPrinter.script(for: plan, registry: session.registry)
    try TextFile.write(script, to: path)
    var text = script + "saved as \(workspace.renderer.visible(path))\n"
    if session.input.isPartial { text += "the script reads all documents of its inputs, the session holds only some\n" }
    return text
  }
}
