import ArgumentParser
import Tamis

/// `tamis clean`: the cleaner alone, and what it did.
struct CleanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Clean files and print the text, or list every edit with its rule.",
    discussion: """
      Without options, the cleaned text. With --explain, a line for each edit: the line of the file, the raw bytes, the \
      rule, and what stood there and stands there now; then how often each rule was at work. With --json, text, metadata \
      and edits for programs. `\(Tool.name) describe clean` tells all parameters.

      EXAMPLES
        \(Tool.name) clean page.txt > page.clean.txt
        \(Tool.name) clean --explain page.txt
        \(Tool.name) clean --set quotes=straight --set mark=[byline,dateline] --json page.txt
        \(Tool.name) clean -e 'clean(furniture: keep)' --explain news/
      """)

  @Argument(help: "Files, folders or patterns to read; `-` is standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "List every edit instead of the text.") var explain = false

  @Flag(help: "Print text, metadata and edits as JSON.") var json = false

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp("Give a parameter of clean a value. May be repeated.", valueName: "name=value"))
  var settings: [String] = []

  @Option(name: [.customShort("e"), .long], help: "The cleaner with its parameters, as scripts have it: 'clean(…)'.")
  var expression: String?

  @OptionGroup var inputOptions: InputArguments

  func validate() throws {
    guard expression == nil || settings.isEmpty else {
      throw ValidationError("give parameters either with --set or inside -e 'clean(…)'")
    }
    for setting in settings where setting.split(separator: "=", maxSplits: 1).count != 2 {
      throw ValidationError("'--set \(setting)' is not of the form name=value")
    }
  }

  func run() throws {
    let console = Console()
    let (clean, plan) = try cleaner(console)
    var source = try FileSource(
      inputOptions.inputs(files: files, plan: plan), options: inputOptions.fileOptions)
    let isAlone = source.paths.count < 2
    var hasFailures = false
    var writer = JSONWriter(prettyPrinted: true)
    if json { writer.beginArray() }
    while let item = source.next() {
      do {
        var document = try item.document()
        try clean.process(&document)
        let view = ExplainedEdits(of: document)
        if json {
          writer.value(.object(view.json))
        } else {
          console.output(explain ? view.text : Self.page(document, isAlone: isAlone))
        }
      } catch let error as any TamisError {
        hasFailures = true
        console.report(error)
      }
    }
    if json {
      writer.endArray()
      console.output(writer.string + "\n")
    }
    if hasFailures { throw Exit(.someFailed) }
  }

  /// The cleaner with the parameters of the command line, which are checked as those of a script.
  private func cleaner(_ console: Console) throws -> (Clean, Plan) {
    let arguments = settings.map { $0.replacing("=", with: ": ", maxReplacements: 1) }.joined(separator: ", ")
    let source = ScriptSource(expression: expression ?? "clean(\(arguments))").text
    let checked = ScriptChecker.check(
      source, in: .commandLine(try Tool.registry()), settings: [:], inputsGiven: true, outputGiven: true)
    let diagnostics = checked.diagnostics.filter { $0.severity > .note }
    console.printDiagnostics(diagnostics, in: source, as: .text, limit: 20)
    guard let plan = checked.plan else { throw Exit(.couldNotRun) }
    guard plan.pipeline.stages.count == 1, let clean = plan.pipeline.stages[0].processor as? Clean else {
      throw ValidationError("-e takes 'clean' and its parameters alone; other pipelines are for '\(Tool.name) run'")
    }
    return (clean, plan)
  }

  /// The text, under its name if there are several.
  private static func page(_ document: Document, isAlone: Bool) -> String {
    let text = document.text.isEmpty ? "" : document.text + "\n"
    return isAlone ? text : "==> \(document.id) <==\n\(text)\n"
  }
}

extension SourceItem {
  /// The document; throws the failure.
  fileprivate func document() throws -> Document {
    switch self {
    case .document(let document): document
    case .failure(let failure): throw failure
    }
  }
}
