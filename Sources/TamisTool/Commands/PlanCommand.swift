import ArgumentParser
import Tamis

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what a script would do: inputs, stages with all their parameters, outputs.",
    discussion: """
      EXAMPLES
        \(Tool.name) plan brief.tamis
        \(Tool.name) plan --json --set length=200 brief.tamis
        \(Tool.name) plan -e 'clean | tokenize | ner'
      """)

  @Argument(help: "The script; `-` is standard input.", completion: .file(extensions: ["tamis"]))
  var script: String?

  @Option(name: [.customShort("e"), .long], help: "A pipeline typed here, instead of a script.")
  var expression: String?

  @OptionGroup var options: ScriptOptions

  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    guard (script == nil) != (expression == nil) else {
      throw ValidationError("give either a script or a pipeline with -e")
    }
  }

  func run() throws {
    let console = Console()
    let source = try script.map { try ScriptSource(path: $0).text } ?? ScriptSource(expression: expression ?? "").text
    let checked = ScriptChecker.check(
      source, in: .commandLine(try options.plugins.registry()), settings: try options.settingValues(),
      inputsGiven: true, outputGiven: true)
    console.printDiagnostics(checked.diagnostics, in: source, as: options.diagnostics, limit: 20)
    guard let plan = checked.plan else { throw Exit(.couldNotRun) }
    if json {
      var writer = JSONWriter(prettyPrinted: true)
      writer.value(PlanDescription.json(of: plan))
      console.output(writer.string + "\n")
    } else {
      console.output(PlanDescription.text(of: plan))
    }
  }
}
