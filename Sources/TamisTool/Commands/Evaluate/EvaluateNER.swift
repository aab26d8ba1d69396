import ArgumentParser
import NER
import Tamis
import TamisEvaluation

/// `tamis evaluate ner`: exact spans and kinds of names, from raw text.
struct EvaluateNER: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ner",
    abstract: "Score the names that are found in raw text.",
    discussion: """
      GOLD is JSON Lines of {"id", "text", "entities": [[start, end, label], …]}, offsets in Unicode scalars. Each text \
      goes through 'tokenize | ner'; a name counts if its span and its kind are exactly right.

      EXAMPLES
        \(Tool.name) evaluate ner news-dev.jsonl
        \(Tool.name) evaluate ner news-dev.jsonl --model mine.tner --worst 20
      """)

  @Argument(help: "Texts with the right names.", completion: .file(extensions: ["jsonl", "conll"]))
  var gold: String

  @Option(help: "The language of the texts.") var language = "fr"

  @Option(help: "A model file instead of the built-in model.", completion: .file(extensions: ["tner"]))
  var model: String?

  @Option(help: "How many of the documents with most errors are named.") var worst = 5

  @Option(help: "Write what was found as JSON Lines, with offsets in UTF-8 bytes.") var predictions: String?

  @Flag(help: "Print JSON.") var json = false

  func run() throws {
    let console = Console()
    let documents = try GoldNames.documents(gold, language: language)
    var recognizer = RecognizeEntities()
    recognizer.model = model
    try recognizer.validate()
    var score = EntityScore()
    var errors: [(id: String, count: Int)] = []
    var lines = ""
    for original in documents {
      var document = original
      try recognizer.process(&document)
      let one = score.add(predicted: document[.entities], gold: original[.entities])
      errors.append((original.id, one.predictedCount + one.goldCount - 2 * one.correctCount))
      if predictions != nil { lines += Self.line(document) }
    }
    if let predictions { try TextFile.write(lines, to: predictions) }
    errors = errors.filter { $0.count > 0 }.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
    let report = Report(score: score, documentCount: documents.count, worst: Array(errors.prefix(max(0, worst))))
    console.output(json ? report.json : report.text)
  }

  private static func line(_ document: Document) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.value(document.id)
    writer.key("entities")
    writer.value(
      .array(
        document[.entities].map { entity in
          .array([
            .integer(entity.span.lowerBound), .integer(entity.span.upperBound), .string(entity.label.rawValue),
          ])
        }))
    writer.endObject()
    return writer.string + "\n"
  }
}

extension EvaluateNER {
  /// The figures, for people and for programs.
  struct Report {
    let score: EntityScore
    let documentCount: Int
    let worst: [(id: String, count: Int)]

    private var rows: [(name: String, score: SpanScore)] {
      [("all", score.total)] + score.labels.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        + [("span only", score.spans)]
    }

    private var confusions: [(gold: String, predicted: String, count: Int)] {
      score.confusions.map { ($0.key.gold ?? "no name", $0.key.predicted ?? "not found", $0.value) }
        .sorted { ($1.count, $0.gold, $0.predicted) < ($0.count, $1.gold, $1.predicted) }
    }

    var text: String {
      var table = TextTable(["kind", "precision", "recall", "F1", "right", "found", "gold"])
      for (name, score) in rows {
        table.append([
          name, score.precision.percentage, score.recall.percentage, score.f1.percentage, "\(score.correctCount)",
          "\(score.predictedCount)", "\(score.goldCount)",
        ])
      }
      var page = table.text + "\ncalibration error \(score.calibrationError.percentage) over \(documentCount) texts\n"
      if !confusions.isEmpty {
        var table = TextTable(["gold", "found as", "times"])
        for row in confusions { table.append([row.gold, row.predicted, "\(row.count)"]) }
        page += "\n" + table.text
      }
      if !worst.isEmpty {
        var table = TextTable(["most errors in", "errors"])
        for row in worst { table.append([row.id, "\(row.count)"]) }
        page += "\n" + table.text
      }
      return page
    }

    var json: String {
      var figures: JSONObject = [:]
      for (name, score) in rows {
        figures[name] = [
          "precision": .number(score.precision), "recall": .number(score.recall), "f1": .number(score.f1),
          "correct": .integer(score.correctCount), "predicted": .integer(score.predictedCount),
          "gold": .integer(score.goldCount),
        ]
      }
      var writer = JSONWriter()
      writer.value([
        "documents": .integer(documentCount), "scores": .object(figures),
        "calibrationError": .number(score.calibrationError),
        "confusions": .array(
          confusions.map {
            ["gold": .string($0.gold), "predicted": .string($0.predicted), "count": .integer($0.count)]
          }),
        "worst": .array(worst.map { ["id": .string($0.id), "errors": .integer($0.count)] }),
      ])
      return writer.string + "\n"
    }
  }
}
