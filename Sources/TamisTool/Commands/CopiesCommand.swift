import ArgumentParser
import Tamis

struct CopiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copies",
    abstract: "Find documents that copy each other, and map who has which passage and who had it first.",
    discussion: """
      Documents are compared as they are read; clean them first where pages bring menus and footers along. All texts are \
      held in memory. Sources are ordered by their metadata `date`, those without one after the others, in input order.

      In the table, F marks the source that had a passage first, + those that have it too.

      EXAMPLES
        \(Tool.name) copies news/*.txt                            the clusters of a few papers
        \(Tool.name) run -e clean news/ -o - | \(Tool.name) copies -     the same, cleaned
        \(Tool.name) copies --json wires.jsonl > map.json         as data
      """)

  @Argument(help: "Files, folders or patterns to read; `-` is standard input.", completion: .file())
  var files: [String]

  @Option(help: "Documents at least this similar are copies.") var threshold: Double?

  @Flag(help: "Print JSON.") var json = false

  func validate() throws {
    if let threshold, !(0...1).contains(threshold) { throw ValidationError("--threshold must be in 0...1") }
  }

  func run() throws {
    var dedup = Deduplicate()
    if let threshold { dedup.threshold = threshold }
    let console = Console()
    var documents: [Document] = []
    var source = try FileSource(files.map { InputSpecification(pattern: $0) })
    while let item = source.next() {
      switch item {
      case .document(let document): documents.append(document)
      case .failure(let failure): console.report(failure)
      }
    }
    let resolution = try dedup.resolve(documents.map { dedup.sketch($0) })
    for warning in dedup.warnings(about: resolution) { console.error("warning: \(warning)\n") }
    var clusters: [Int: [Document]] = [:]
    for (index, document) in documents.enumerated() {
      clusters[resolution.cluster(ofDocument: index), default: []].append(document)
    }
    let groups = clusters.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
    if json {
      var writer = JSONWriter(prettyPrinted: true)
      writer.value(
        .array(
          groups.map { number, group in
            var object = CopyMap(group).json
            object["cluster"] = .integer(number)
            return .object(object)
          }))
      console.output(writer.string + "\n")
      return
    }
    if groups.isEmpty { console.output("no copies among \(documents.count) documents\n") }
    for (number, group) in groups {
      console.output("cluster \(number): \(group.count) documents\n" + CopyMap(group).table(quoting: group) + "\n")
    }
  }
}
