import ArgumentParser
import Tamis
import TamisEvaluation

/// `tamis evaluate summary`: briefs against summaries that people wrote.
struct EvaluateSummary: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Score briefs by ROUGE-1, -2, -L and -SU4 against summaries that people wrote.",
    discussion: """
      File names say what belongs together: what stands before the last underscore is the cluster, so `T01_C1_07.txt` is a \
      document and `T01_C1_A2.txt` a reference of `T01_C1`. All documents go through the pipeline together, each with its \
      cluster in the metadata, and each brief that comes out is scored against the references of its cluster: the mean over \
      references, then over clusters. Briefs are cut at the word limit before they are scored.

      EXAMPLES
        \(Tool.name) evaluate summary rpm2/documents rpm2/references
        \(Tool.name) evaluate summary rpm2/documents rpm2/references -e 'clean | tokenize | summarize(method: lexrank)'
        \(Tool.name) evaluate summary --summaries mine.jsonl rpm2/references
      """)

  @Argument(help: "The documents (not with --summaries), then the references: folders, files or patterns.")
  var inputs: [String]
  @Option(name: .shortAndLong, help: "The pipeline that writes the briefs.")
  var expression = "clean | tokenize | summarize"
  @Option(help: "Score these instead: JSON Lines with `id`, a cluster's name, and `summary`.") var summaries: String?
  @Option(help: "The most words of a brief that are scored.") var words = 100
  @Option(help: "The language of stems.") var language = "fr"
  @Flag(help: "Print the scores of every cluster.") var byCluster = false
  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    let needed = summaries == nil ? 2 : 1
    guard inputs.count == needed else {
      throw ValidationError(needed == 2 ? "name the documents and the references" : "name the references only")
    }
    guard words > 0 else { throw ValidationError("--words must be at least 1") }
  }

  func run() async throws {
    let references = try ClusterFiles.texts(inputs[inputs.count - 1])
    let sheet = SummarySheet(references: references, wordLimit: words, language: language)
    let written: [String: String]
    if let summaries { written = try Self.read(summaries) } else { written = try await briefs() }
    var rows: [(name: String, row: SummarySheet.Row)] = []
    for cluster in references.keys.sorted() {
      guard let summary = written[cluster] else {
        throw ValidationError("no summary of '\(cluster)', which has references")
      }
      rows.append((cluster, sheet.score(summary, of: cluster)))
    }
    let mean = SummarySheet.mean(rows.map(\.row))
    if json {
      var object: JSONObject = ["clusters": .integer(rows.count), "mean": SummarySheet.json(mean)]
      if byCluster { for (name, row) in rows { object[name] = SummarySheet.json(row) } }
      var writer = JSONWriter(prettyPrinted: true)
      writer.value(.object(object))
      Console().output(writer.string + "\n")
    } else {
      Console().output(SummarySheet.table((byCluster ? rows : []) + [("mean of \(rows.count)", mean)]))
    }
  }

  private func briefs() async throws -> [String: String] {
    let pipeline = try Self.pipeline(expression)
    var briefs: [String: String] = [:]
    for brief in try await pipeline.run(on: try ClusterFiles.read(inputs[0])) {
      if let cluster = brief.metadata["cluster"]?.stringValue { briefs[cluster] = brief.text }
    }
    return briefs
  }

  /// The pipeline of an expression, or the errors in it.
  static func pipeline(_ expression: String) throws -> Pipeline {
    let source = ScriptSource(expression: expression)
    let checked = ScriptChecker.check(
      source.text, in: .commandLine(try Tool.registry()), settings: [:], inputsGiven: true, outputGiven: true)
    guard let plan = checked.plan, !checked.hasErrors else {
      Console().printDiagnostics(
        checked.diagnostics.filter { $0.severity == .error }, in: source.text, as: .text, limit: 20)
      throw Exit(.couldNotRun)
    }
    return plan.pipeline
  }

  private static func read(_ path: String) throws -> [String: String] {
    var summaries: [String: String] = [:]
    for line in try TextFile.read(path).split(whereSeparator: \.isNewline) {
      let row = try JSONParser.parse(String(line))
      guard let id = row["id"]?.stringValue, let summary = row["summary"]?.stringValue else {
        throw ValidationError("a line of '\(path)' has no 'id' or no 'summary'")
      }
      summaries[id] = summary
    }
    return summaries
  }
}
