import ArgumentParser
import Tamis

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find the errors of scripts without running them.",
    discussion: """
      All errors of a script are reported at once, each with its place and what to do about it.

      EXAMPLES
        \(Tool.name) check brief.tamis
        \(Tool.name) check --set length=200 brief.tamis
        \(Tool.name) check --diagnostics json *.tamis      for editors: one JSON object a script
      """)

  @Argument(help: "Scripts; `-` is standard input.", completion: .file(extensions: ["tamis"]))
  var scripts: [String]

  @OptionGroup var options: ScriptOptions

  @Flag(help: "Show every error instead of the first twenty.") var all = false

  func run() throws {
    let console = Console()
    let settings = try options.settingValues()
    let environment = ScriptEnvironment.commandLine(try options.plugins.registry())
    var hasErrors = false
    for path in scripts {
      let source = try ScriptSource(path: path).text
      let checked = ScriptChecker.check(source, in: environment, settings: settings)
      console.printDiagnostics(checked.diagnostics, in: source, as: options.diagnostics, limit: all ? nil : 20)
      hasErrors = hasErrors || checked.hasErrors
    }
    if hasErrors { throw Exit(.couldNotRun) }
  }
}
