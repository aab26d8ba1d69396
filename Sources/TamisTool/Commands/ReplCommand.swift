import ArgumentParser
import Dispatch
import LineEditor
import Tamis
import TamisREPL

struct ReplCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Look inside a pipeline: run it stage by stage, see every result, go back, change one thing.",
    discussion: """
      Type a pipeline to run it on the files, `:help` for the commands, Tab to complete. Ctrl-C stops what is running, \
      Ctrl-D leaves. Without a terminal, inputs are read from standard input, and what is typed is shown with its answer.
      """)

  @Argument(help: "Files, folders and patterns to load.", completion: .file())
  var files: [String] = []

  @Option(help: ArgumentHelp("Read inputs from this file instead of the keyboard.", valueName: "file"))
  var script: String?

  @Option(name: [.customShort("e"), .long], help: ArgumentHelp("Run this input first.", valueName: "input"))
  var expression: String?

  @OptionGroup var plugins: PluginOptions

  @Option(help: ArgumentHelp("Work on this many batches of documents at the same time.", valueName: "number"))
  var jobs: Int?

  @Flag(help: "Keep no history of what is typed, and read none.")
  var noHistory = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
  }

  func run() async throws {
    let console = Console()
    let isInteractive = script == nil && Platform.isTerminal(Platform.standardInput)
    let interrupts = InterruptSwitch()
    let guardian = ReplTerminal.stopOnInterrupt(interrupts)
    defer { guardian.cancel() }
    let registry = try plugins.registry()
    var session = Session(registry: registry, engine: Engine(options: Engine.Options(workerCount: jobs)))
    session.adopt(registry, libraries: plugins.paths)
    let size = ReplTerminal.size()
    var workspace = Workspace(
      session: session,
      renderer: Renderer(width: isInteractive ? size?.columns ?? 100 : 100, hasColour: console.hasColour.output))
    workspace.loadLibrary = { try Tool.loadLibrary($0) }
    let repl = Repl(workspace, screen: screen(console, isInteractive: isInteractive), interrupts: interrupts)
    var failureCount = 0
    if !files.isEmpty {
      let names = files.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
      if await repl.carryOut(":load \(names.joined(separator: " "))").hasFailed { failureCount += 1 }
    } else if isInteractive {
      console.output("`:load FILES` loads documents, `:help` lists what you can type\n")
    }
    if let expression, await repl.carryOut(expression).hasFailed { failureCount += 1 }
    var reader = try makeReader(for: repl, console)
    failureCount += try await repl.run(&reader)
    if isInteractive {
      console.output("\n")
    } else if failureCount > 0 {
      throw Exit(.someFailed)
    }
  }

  private func makeReader(for repl: Repl, _ console: Console) throws -> any LineReader {
    if let script, script != "-" { return ScriptedLineReader(try TextFile.read(script)) }
    guard script == nil else { return PlainLineReader(isOpen: OpenInput.isOpen) }
    let history = noHistory ? nil : HistoryLocation.standard(for: Tool.name)
    let reader = try StandardLineReader.make(
      configuration: TerminalLineEditor.Configuration(
        program: Tool.name, historyPath: history, complete: { [unowned repl] in repl.completions(for: $0) },
        isOpen: OpenInput.isOpen))
    if let problem = (reader as? TerminalLineEditor)?.historyProblem {
      console.error("warning[\(problem.code)]: \(problem.message)\n")
    }
    return reader
  }

  private func screen(_ console: Console, isInteractive: Bool) -> ReplScreen {
    var screen = ReplScreen(write: { console.output($0) }, echoesInput: !isInteractive)
    if isInteractive, console.showsProgress { screen.writeProgress = { console.error($0) } }
    if isInteractive, Platform.isTerminal(Platform.standardOutput) {
      screen.page = { ReplTerminal.page($0) }
      screen.size = { ReplTerminal.size() }
    }
    return screen
  }
}
