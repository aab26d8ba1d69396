import ArgumentParser
import Dispatch
import Tamis

struct WorkerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Answer records on standard input one by one, for another engine that feeds them.",
    discussion: """
      Reads JSON Lines and writes one line for each record, in order, as soon as it is done: the document, or an object
      with its id and either `dropped` (by which stage, and why) or `error`. The exit status tells of the worker alone: a
      record that fails is an answer like any other. That is what Spark's pipe, Hadoop Streaming, Ray or Slurm expect.

      EXAMPLES
        tamis worker -e 'clean | tokenize | ner' < pages.jsonl > annotated.jsonl
        tamis worker annotate.tamis --no-text < part-00017 > answers-00017
      """)

  @Argument(help: "The script (without -e); what it reads and writes is left aside.", completion: .file())
  var script: String?

  @Option(name: [.customShort("e"), .long], help: "A pipeline typed here, instead of a script.")
  var expression: String?

  @OptionGroup var options: ScriptOptions

  @OptionGroup var inputOptions: InputArguments

  @OptionGroup var outputOptions: OutputArguments

  @Option(name: .shortAndLong, help: "How many records are worked on at the same time (default: one a core).")
  var jobs: Int?

  func validate() throws {
    guard (expression == nil) != (script == nil) else {
      throw ValidationError("give a script, or a pipeline with -e")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
  }

  func run() async throws {
    let console = Console()
    let source = try expression.map { ScriptSource(expression: $0) } ?? ScriptSource(path: script ?? "")
    let checked = ScriptChecker.check(
      source.text, in: .commandLine(try options.plugins.registry()), settings: try options.settingValues(),
      inputsGiven: true, outputGiven: true)
    if checked.hasErrors {
      console.printDiagnostics(checked.diagnostics, in: source.text, as: options.diagnostics, limit: 20)
    }
    guard let plan = checked.plan else { throw Exit(.couldNotRun) }
    let filter = try DocumentFilter(plan.pipeline)
    let output = OutputSpecification(path: "-", format: "jsonl")
    guard let sink = try OutputFormats.makeSink(for: output, options: outputOptions.outputOptions) as? any RenderingSink
    else { return }
    let renderer = sink.renderer
    let answers = Self.answers(from: inputOptions.fileOptions, atATime: 2 * (jobs ?? System.activeProcessorCount)) {
      Self.answer(to: $0, filter, renderer)
    }
    for await (answer, permits) in answers {
      console.output(await answer.value)
      permits.signal()
    }
  }

  /// Reads records on a thread of its own, since reading waits, and begins to work on each at once.
  ///
  /// At most `limit` records are between reading and writing.
  private static func answers(
    from options: FileSource.Options, atATime limit: Int, _ answer: @escaping @Sendable (SourceItem) -> String
  ) -> AsyncStream<(Task<String, Never>, DispatchSemaphore)> {
    let (stream, continuation) = AsyncStream.makeStream(of: (Task<String, Never>, DispatchSemaphore).self)
    let permits = DispatchSemaphore(value: limit)
    DispatchQueue(label: "tamis.read").async {
      let input = InputSpecification(pattern: "-", format: "jsonl")
      if var source = try? FileSource([input], options: options) {
        while let item = source.next() {
          permits.wait()
          continuation.yield((Task.detached { answer(item) }, permits))
        }
      }
      continuation.finish()
    }
    return stream
  }

  /// The line that answers a record.
  private static func answer(
    to item: SourceItem, _ filter: DocumentFilter, _ renderer: any DocumentRenderer
  ) -> String {
    var writer = JSONWriter()
    switch try? filter.outcome(of: item) {
    case .passed(let document): return String(decoding: renderer.render([document]), as: UTF8.self)
    case .dropped(let id, let stage, let reason):
      writer.value(.object(["id": .string(id), "dropped": .string(reason.rawValue), "stage": .string(stage)]))
    case .failed(let failure):
      var details = failure.json
      details["id"] = nil
      writer.value(.object(["id": .string(failure.documentID), "error": .object(details)]))
    case nil:
      return ""
    }
    return writer.string + "\n"
  }
}
