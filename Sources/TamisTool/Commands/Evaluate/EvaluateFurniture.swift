import ArgumentParser
import Tamis
import TamisEvaluation

/// `tamis evaluate furniture`: page furniture found in labelled pages.
struct EvaluateFurniture: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "furniture",
    abstract: "Score which lines of labelled pages are removed as page furniture.",
    discussion: """
      Labelled pages have each line behind the kind of furniture that it is and `|`; see Tests/Fixtures/furniture. A find \
      is right if it is the labelled stretch to the byte; its kind is counted apart.

      EXAMPLES
        \(Tool.name) evaluate furniture Tests/Fixtures/furniture/fr-dev.txt --mistakes
        \(Tool.name) evaluate furniture Tests/Fixtures/furniture/{fr,en}-heldout.txt
      """)

  @Argument(help: "The labelled pages.", completion: .file()) var files: [String]

  @Flag(help: "List what was removed or left wrongly.") var mistakes = false

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    var score = FurnitureScore()
    var articleLineCount = 0
    for file in files {
      for page in LabelledFurniture.documents(in: try TextFile.read(file)) {
        var document = Document(id: page.id, text: page.text)
        try Clean().process(&document)
        score.add(page, document)
        articleLineCount += page.articleLineCount
      }
    }
    let console = Console()
    console.output(json ? Self.json(score) : Self.table(score))
    guard !json else { return }
    console.output(
      "kind right: \(score.rightKindCount) of \(score.all.correctCount); article lines: \(articleLineCount)\n")
    if mistakes { console.output(score.mistakes.map { $0 + "\n" }.joined()) }
  }

  private static func rows(_ score: FurnitureScore) -> [(name: String, score: SpanScore)] {
    [("whole lines", score.lines), ("all", score.all)]
      + score.kinds.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func table(_ score: FurnitureScore) -> String {
    var table = TextTable(["what", "labelled", "removed", "precision %", "recall %"])
    for row in rows(score) {
      table.append([
        row.name, "\(row.score.goldCount)", "\(row.score.predictedCount)", row.score.precision.percentage,
        row.score.recall.percentage,
      ])
    }
    return table.text
  }

  private static func json(_ score: FurnitureScore) -> String {
    var object = JSONObject()
    for row in rows(score) {
      object[row.name] = [
        "correct": .integer(row.score.correctCount), "removed": .integer(row.score.predictedCount),
        "labelled": .integer(row.score.goldCount), "precision": .number(row.score.precision),
        "recall": .number(row.score.recall),
      ]
    }
    object["rightKind"] = .integer(score.rightKindCount)
    var writer = JSONWriter(prettyPrinted: true)
    writer.value(.object(object))
    return writer.string + "\n"
  }
}
