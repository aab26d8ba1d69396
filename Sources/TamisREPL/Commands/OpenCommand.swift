import TamisDiagnostics
import TamisIO

/// The command `:open`.
struct OpenCommand: SessionCommand {
  let name = "open"
  let usage = ":open FILE.tamis"
  let summary = "Reads a script: loads what it reads, if it reads anything, and runs its stages."
  let help = "What the script writes at its end is not written; `:export` does that. A `tee` writes as it always does."
  let arguments: [ArgumentKind] = [.path]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) async throws -> String {
    guard let path = arguments[0], path != "-" else { throw CommandError.usage(usage, problem: "no file is named") }
    let source = SourceText(name: path, text: try TextFile.read(path))
    let hasDocuments = !workspace.session.input.documents.isEmpty
    let checked = ScriptChecker.check(
      source, in: workspace.environment, inputsGiven: hasDocuments, outputGiven: true)
    guard let plan = checked.plan else {
      throw CommandError.invalidScript(rendered: workspace.renderer.render(checked.diagnostics, in: source))
    }
    workspace.session.adopt(checked.registry, libraries: checked.libraries)
    let shown = checked.diagnostics.filter { $0.severity == .warning }
    var text = shown.isEmpty ? "" : workspace.renderer.render(shown, in: source)
    text += try await workspace.carryOut(plan)
    return text
  }
}
