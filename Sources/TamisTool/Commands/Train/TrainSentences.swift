import ArgumentParser
import Tamis
import TamisEvaluation

struct TrainSentences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "Learn where sentences end, for `tokenize`.",
    discussion: """
      Reads treebanks in the CoNLL-U format, and texts of which only the familiarity of words is taken. With --folds, \
      scores by cross-validation first: documents, or blocks of 56 sentences, are held out in turn.

      The model goes into the language's folder, and Scripts/embed-languages puts it into the program.

      EXAMPLES
        \(Tool.name) train sentences fr_sequoia-ud-train.conllu --language fr --folds 5 --output sentences.txt
      """)

  @Argument(help: "Treebanks in the CoNLL-U format.") var treebanks: [String]

  @Option(help: "The language: the name of a folder of `tokenize`.") var language: String

  @Option(help: "Folders or files of texts without annotation.") var texts: [String] = []

  @Option(help: "The seed of the order in which examples are seen.") var seed: UInt64 = 11

  @Option(help: "How many parts are held out in turn to score; 0 to score nothing.") var folds = 0

  @Option(help: "Where the model is written.") var output: String?

  func run() throws {
    let console = Console()
    do {
      try train(console)
    } catch let error as any TamisError {
      console.report(error)
      Platform.exitNow(.couldNotRun)
    }
  }

  private func train(_ console: Console) throws {
    guard let trainer = SentenceTrainer(language: language, texts: try readTexts(), seed: seed) else {
      throw ValidationError("no folder for the language '\(language)'")
    }
    let corpora = try treebanks.map { path in
      let treebank = try Treebank(conllu: TextFile.read(path), path: path)
      return SentenceCorpus(text: treebank.text, sentences: treebank.sentences, documents: treebank.documents)
    }
    if folds > 1 {
      var table = TextTable(["treebank", "sentences F1, held out", "right", "found", "gold"])
      for (path, counts) in zip(treebanks, trainer.crossValidate(corpora, foldCount: folds)) {
        let score = SpanScore(
          correctCount: counts.correctCount, predictedCount: counts.predictedCount, goldCount: counts.goldCount)
        table.append([
          path, score.f1.percentage, "\(score.correctCount)", "\(score.predictedCount)", "\(score.goldCount)",
        ])
      }
      console.output(table.text)
    }
    guard let output else { return }
    let header = [
      "Where sentences end, learnt by `tamis train sentences` with the seed \(seed). Do not edit.",
      "From: " + (treebanks + texts).map { String($0.split(separator: "/").last ?? "") }.joined(separator: ", "),
    ]
    try TextFile.write(trainer.train(corpora).file(header: header), to: output)
  }

  private func readTexts() throws -> [String] {
    var found: [String] = []
    guard !texts.isEmpty else { return [] }
    var source = try FileSource(texts.map { InputSpecification(pattern: $0) })
    while let item = source.next() {
      switch item {
      case .document(let document): found.append(document.text)
      case .failure(let failure): throw failure
      }
    }
    return found
  }
}
