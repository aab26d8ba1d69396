import ArgumentParser
import Tamis
import TamisEvaluation

struct EvaluateTokens: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokens",
    abstract: "Score tokens, sentences and words against a treebank.",
    discussion: """
      Reads a Universal Dependencies treebank in the CoNLL-U format, cuts its raw text with `tokenize`, and counts as the \
      CoNLL 2018 shared task does: a span is right if it holds the same characters, white space aside.

      EXAMPLES
        \(Tool.name) evaluate tokens fr_sequoia-ud-dev.conllu --language fr
        \(Tool.name) evaluate tokens en_ewt-ud-dev.conllu --language en --json
      """)

  @Argument(help: "Treebanks in the CoNLL-U format.") var gold: [String]

  @Option(help: "The language of the treebanks: fr, en, or auto.") var language = "auto"

  @Flag(help: "Print JSON, for programs.") var json = false

  func run() throws {
    let console = Console()
    var results: [(path: String, score: SegmentationScore)] = []
    do {
      for path in gold { results.append((path, try score(path))) }
    } catch let error as any TamisError {
      console.report(error)
      Platform.exitNow(.couldNotRun)
    }
    if json {
      var writer = JSONWriter(prettyPrinted: true)
      writer.value(.array(results.map { .object(Self.fields($0.path, $0.score)) }))
      console.output(writer.string + "\n")
      return
    }
    var table = TextTable(["treebank", "what", "precision", "recall", "F1", "right", "found", "gold"])
    for (path, score) in results {
      for (what, part) in score.parts {
        table.append([
          Self.fileName(path), what, part.precision.percentage, part.recall.percentage, part.f1.percentage,
          "\(part.correctCount)", "\(part.predictedCount)", "\(part.goldCount)",
        ])
      }
    }
    console.output(table.text)
  }

  private func score(_ path: String) throws -> SegmentationScore {
    let treebank = try Treebank(conllu: TextFile.read(path), path: path)
    var tokenize = Tokenize()
    tokenize.language = language
    tokenize.words = true
    try tokenize.validate()
    var document = Document(id: path, text: treebank.text)
    try tokenize.process(&document)
    let predicted = SegmentationScore.Segmentation(
      tokens: document[.tokens].map(\.span), sentences: document[.sentences].map(\.span),
      words: document[.words].map { ($0.span, $0.form) })
    let gold = SegmentationScore.Segmentation(
      tokens: treebank.tokens, sentences: treebank.sentences, words: treebank.words.map { ($0.token, $0.form) })
    return SegmentationScore(predicted: predicted, gold: gold, text: treebank.text)
  }

  private static func fileName(_ path: String) -> String { String(path.split(separator: "/").last ?? Substring(path)) }

  private static func fields(_ path: String, _ score: SegmentationScore) -> JSONObject {
    var fields: JSONObject = ["treebank": .string(path)]
    for (what, part) in score.parts {
      fields[what] = .object([
        "precision": .number(part.precision), "recall": .number(part.recall), "f1": .number(part.f1),
        "correct": .integer(part.correctCount), "predicted": .integer(part.predictedCount),
        "gold": .integer(part.goldCount),
      ])
    }
    return fields
  }
}

extension SegmentationScore {
  /// The three measures with their names.
  fileprivate var parts: [(String, SpanScore)] { [("tokens", tokens), ("sentences", sentences), ("words", words)] }
}
