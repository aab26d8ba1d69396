import ArgumentParser
import Tamis
import TamisEvaluation

struct EvaluateLanguages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: "Score `identify` on texts whose language is known.",
    discussion: """
      Reads a language and a path at a time: a treebank in the CoNLL-U format, whose sentences are the lines, or a text \
      or a folder of texts. The lines are cut into pieces of words, and each piece is a document.

      Texts named und are noise and other languages: there it is right to tell none. With --mixed, documents of four \
      paragraphs are made as well, of one language and of two that alternate.

      EXAMPLES
        tamis evaluate languages fr=fr_sequoia-ud-dev.conllu en=letters/ --lengths 20,50,100
        tamis evaluate languages fr=news-fr.txt en=news-en.txt --mixed 200
      """)

  @Argument(help: "Texts: a language's code, an equals sign and a path.") var texts: [String]

  @Option(help: "The lengths of pieces in bytes, parted by commas; 0 for lines as they are.") var lengths = "0"

  @Option(help: "The bytes of a paragraph of mixed documents; 0 for no mixed documents.") var mixed = 0

  @Flag(help: "Print JSON, for programs.") var json = false

  private struct Sample {
    let code: String
    let name: String
    let lines: [String]
  }

  private struct Row {
    let sample: String
    let length: Int
    let score: LanguageScore
  }

  func run() throws {
    let console = Console()
    let sizes = lengths.split(separator: ",").compactMap { Int($0) }
    guard !sizes.isEmpty, sizes.allSatisfy({ $0 >= 0 }), sizes.count == lengths.split(separator: ",").count, mixed >= 0
    else { throw ValidationError("lengths are numbers from 0, parted by commas") }
    do {
      let samples = try texts.map(Self.read)
      var rows: [Row] = []
      for sample in samples { for size in sizes { rows.append(try Self.score(sample, size)) } }
      report(console, rows, mixed > 0 ? try Self.scoreMixtures(samples, mixed) : [])
    } catch let error as any TamisError {
      console.report(error)
      Platform.exitNow(.couldNotRun)
    }
  }

  private static func read(_ argument: String) throws -> Sample {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { throw ValidationError("'\(argument)' is not a language and a path: fr=news.txt") }
    let (code, path) = (String(parts[0]), String(parts[1]))
    let name = code + "=" + (path.split(separator: "/").last ?? "")
    if path.hasSuffix(".conllu") {
      let treebank = try Treebank(conllu: TextFile.read(path), path: path)
      let document = Document(id: path, text: treebank.text)
      return Sample(code: code, name: name, lines: treebank.sentences.map { String(document[$0]) })
    }
    var lines: [String] = []
    var source = try FileSource([InputSpecification(pattern: path)])
    while let item = source.next() {
      switch item {
      case .document(let document):
        lines += document.text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
          .map(String.init)
      case .failure(let failure): throw failure
      }
    }
    return Sample(code: code, name: name, lines: lines)
  }

  private static func identify(_ text: String) throws -> Document {
    var document = Document(id: "piece", text: text)
    try Identify().process(&document)
    return document
  }

  private static func score(_ sample: Sample, _ size: Int) throws -> Row {
    var score = LanguageScore()
    for piece in LanguageScore.pieces(of: sample.lines, byteCount: size) {
      score.add(told: try identify(piece).metadata["language"]?.stringValue ?? "und", gold: sample.code)
    }
    return Row(sample: sample.name, length: size, score: score)
  }

  /// Documents of one language that are not marked as mixed, and documents of two that are marked with both.
  private static func scoreMixtures(_ samples: [Sample], _ size: Int) throws -> [(name: String, SpanScore)] {
    var found: [(name: String, SpanScore)] = []
    for (index, first) in samples.enumerated() {
      for second in samples[index...] where second.code != first.code || second.name == first.name {
        let one = LanguageScore.pieces(of: first.lines, byteCount: size)
        let two = LanguageScore.pieces(of: second.lines, byteCount: size)
        // The larger share is named first; of one language, nothing is said.
        let (ours, theirs) = (JSONValue.string(first.code), JSONValue.string(second.code))
        let codes: [JSONValue?] = ours == theirs ? [nil] : [.array([ours, theirs]), .array([theirs, ours])]
        var score = SpanScore()
        for start in stride(from: 0, to: min(one.count, two.count) - 3, by: 4) {
          let paragraphs = [one[start], two[start + 1], one[start + 2], two[start + 3]]
          let told = try identify(paragraphs.joined(separator: "\n")).metadata["languages"]
          score.goldCount += 1
          score.predictedCount += 1
          if codes.contains(told) { score.correctCount += 1 }
        }
        found.append((codes.count == 1 ? first.name : first.name + " + " + second.name, score))
      }
    }
    return found
  }

  private func report(_ console: Console, _ rows: [Row], _ mixtures: [(name: String, SpanScore)]) {
    if json {
      var writer = JSONWriter(prettyPrinted: true)
      writer.value(
        .object([
          "pieces": .array(rows.map { .object(Self.fields($0)) }),
          "mixed": .array(
            mixtures.map {
              .object(["texts": .string($0.name), "right": .integer($0.1.correctCount), "of": .integer($0.1.goldCount)])
            }),
        ]))
      console.output(writer.string + "\n")
      return
    }
    var table = TextTable(["texts", "bytes", "pieces", "right", "und", "wrong", "taken for"])
    for row in rows {
      let wrong = row.score.wrongCounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let share = { (count: Int) in (Double(count) / Double(max(row.score.count, 1))).percentage }
      table.append([
        row.sample, row.length == 0 ? "line" : "\(row.length)", "\(row.score.count)", share(row.score.rightCount),
        share(row.score.unsureCount), share(row.score.wrongCount),
        wrong.map { "\($0.key) \($0.value)" }.joined(separator: ", "),
      ])
    }
    console.output(table.text)
    guard !mixtures.isEmpty else { return }
    var second = TextTable(["documents of four paragraphs", "right", "documents"])
    for (name, score) in mixtures { second.append([name, score.precision.percentage, "\(score.goldCount)"]) }
    console.output("\n" + second.text)
  }

  private static func fields(_ row: Row) -> JSONObject {
    [
      "texts": .string(row.sample), "bytes": .integer(row.length), "pieces": .integer(row.score.count),
      "right": .integer(row.score.rightCount), "und": .integer(row.score.unsureCount),
      "wrong": .integer(row.score.wrongCount),
    ]
  }
}
