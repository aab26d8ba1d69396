import ArgumentParser
import Tamis
import TamisEvaluation

/// `tamis evaluate dehyphenation`: words broken at line ends, put together again.
struct EvaluateDehyphenation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dehyphenation",
    abstract: "Score how words broken at line ends are put together again.",
    discussion: """
      A set has one paragraph a line, as JSON: `text` in its column, `truth` on one line, `breaks` with `kind` (soft, \
      hard, space, dash), `word` and `at`. Each paragraph is a document of its own. A line end is right if the word there \
      reads exactly as in the truth.

      EXAMPLES
        \(Tool.name) evaluate dehyphenation dehyph-fr-dev-1.jsonl dehyph-fr-dev-2.jsonl
        \(Tool.name) evaluate dehyphenation --words words-without-gsd.txt --skip 3743 dehyph-fr-dev-1.jsonl
      """)

  @Argument(help: "The sets.", completion: .file(extensions: ["jsonl"])) var sets: [String]

  @Option(
    help: ArgumentHelp("A list of counted words to use instead of the built-in one.", valueName: "file"),
    completion: .file())
  var words: String?

  @Option(help: "Leave out the first paragraphs of each set.") var skip = 0

  @Option(help: "Take no more paragraphs of each set.") var limit = Int.max

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    var clean = Clean()
    if let words { clean.wordList = WordList(counts: try TextFile.read(words)) }
    var score = HyphenationScore()
    for set in sets {
      let lines = try TextFile.read(set).split(separator: "\n").dropFirst(skip).prefix(limit)
      for (index, line) in lines.enumerated() {
        guard let item = HyphenationCase(json: try JSONParser.parse(String(line))) else {
          throw ValidationError("'\(set)', line \(skip + index + 1): a field is missing")
        }
        var document = Document(id: "\(index)", text: item.text)
        try clean.process(&document)
        score.add(item, text: document.text)
      }
    }
    Console().output(json ? Self.json(score) : Self.table(score))
  }

  private static func rows(_ score: HyphenationScore) -> [(name: String, count: Int, accuracy: Double)] {
    let counts = score.counts
    let kinds = HyphenationCase.Break.Kind.allCases.map { kind in
      (kind.rawValue, counts[kind] ?? 0, score.accuracy(kind))
    }
    return [("hyphens", (counts[.soft] ?? 0) + (counts[.hard] ?? 0), score.accuracy(.soft, .hard))] + kinds
  }

  private static func table(_ score: HyphenationScore) -> String {
    var table = TextTable(["line ends", "count", "right %"])
    for row in rows(score) { table.append([row.name, "\(row.count)", row.accuracy.percentage]) }
    let exact = Double(score.exactCount) / Double(max(1, score.paragraphCount))
    table.append(["paragraphs exact", "\(score.paragraphCount)", exact.percentage])
    return table.text
  }

  private static func json(_ score: HyphenationScore) -> String {
    var object = JSONObject()
    for row in rows(score) { object[row.name] = ["count": .integer(row.count), "accuracy": .number(row.accuracy)] }
    object["paragraphs"] = ["count": .integer(score.paragraphCount), "exact": .integer(score.exactCount)]
    var writer = JSONWriter(prettyPrinted: true)
    writer.value(.object(object))
    return writer.string + "\n"
  }
}
