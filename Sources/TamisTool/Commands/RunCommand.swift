import ArgumentParser
import Tamis

struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a script, or a pipeline typed on the command line, over files.",
    discussion: """
      The script is checked first; nothing runs if it has errors. Files named here take the place of the script's `read`,
      and --output that of its `write`. Without any input, standard input is read; without any output, JSON Lines go to
      standard output. A document that fails is reported, and the run goes on.

      EXAMPLES
        \(Tool.name) run brief.tamis                              what the script says
        \(Tool.name) run brief.tamis news/*.txt -o brief.md       other inputs, another output
        \(Tool.name) run brief.tamis --set length=200 news/       a folder, and a parameter of the script
        \(Tool.name) run -e 'clean | tokenize | ner' page.txt     no script
        zcat pages.jsonl.gz | \(Tool.name) run -e clean --input-format jsonl - > clean.jsonl
      """)

  @Argument(
    help: "The script (without -e), then files, folders or patterns to read; `-` is standard input.",
    completion: .file())
  var arguments: [String] = []

  @Option(name: [.customShort("e"), .long], help: "A pipeline typed here, instead of a script.")
  var expression: String?

  @OptionGroup var options: ScriptOptions

  @OptionGroup var inputOptions: InputArguments

  @OptionGroup var outputOptions: OutputArguments

  @OptionGroup(title: "Running") var engineOptions: EngineArguments

  @Flag(help: "Print a table of the stages at the end: documents, bytes, edits, annotations, time.")
  var stats = false

  @Flag(
    help: ArgumentHelp(
      "Tell what would be read and written, and try the first \(DryRun.triedDocumentCount) documents; write nothing."))
  var dryRun = false

  @Flag(help: "Print where the time went, and the documents that took longest.")
  var profile = false

  @Option(help: ArgumentHelp("Write the statistics as JSON to a file.", valueName: "file"), completion: .file())
  var statsJson: String?

  @Flag(help: "Print why corpus-wide stages decided what they decided: for copies, each pair with its evidence.")
  var explain = false

  @Flag(name: .shortAndLong, help: "Print no progress.")
  var quiet = false

  func validate() throws {
    guard expression != nil || !arguments.isEmpty else {
      throw ValidationError("give a script to run, or a pipeline with -e")
    }
  }

  func run() async throws {
    let console = Console()
    let source = try expression.map { ScriptSource(expression: $0) } ?? ScriptSource(path: arguments[0])
    let files = expression == nil ? Array(arguments.dropFirst()) : arguments
    let checked = ScriptChecker.check(
      source.text, in: .commandLine(try options.plugins.registry(), inputs: inputOptions.inputs(files: files)),
      settings: try options.settingValues(),
      inputsGiven: !files.isEmpty,
      outputGiven: outputOptions.output != nil)
    // A run says what is wrong or doubtful; remarks are for `tamis check`.
    let diagnostics = checked.diagnostics.filter { $0.severity > .note }
    if options.diagnostics == .text || checked.hasErrors {
      console.printDiagnostics(diagnostics, in: source.text, as: options.diagnostics, limit: 20)
    }
    guard let plan = checked.plan else {
      if expression == nil, !arguments[0].hasSuffix(".tamis") {
        console.error(
          "'\(arguments[0])' was read as a script; to run a pipeline over it: "
            + "\(Tool.name) run -e 'clean | tokenize' FILE\n")
      }
      throw Exit(.couldNotRun)
    }
    try outputOptions.checkLayers(of: plan, registry: checked.registry)
    let job = try RunJob(
      plan: plan, inputs: inputOptions.inputs(files: files, plan: plan), fileOptions: inputOptions.fileOptions,
      output: outputOptions.output(plan: plan), outputOptions: outputOptions.outputOptions, engine: engineOptions,
      statsPath: statsJson, showsProgress: !quiet, explains: explain)
    let tries = dryRun
    let report = try await Interruption.guarding { try await tries ? job.tryOut(console) : job.run(console) }
    if stats { console.error(report.table) }
    if profile { console.error(report.profile.table) }
    if let statsJson, !dryRun {
      var writer = JSONWriter(prettyPrinted: true)
      writer.value(.object(report.json))
      try TextFile.write(writer.string + "\n", to: statsJson)
    }
    if report.failures.count > 0 { throw Exit(.someFailed) }
  }
}
