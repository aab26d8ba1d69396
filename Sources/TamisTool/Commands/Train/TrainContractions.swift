import ArgumentParser
import Tamis

struct TrainContractions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contractions",
    abstract: "Learn when forms like 'des' are contractions, for `tokenize`.",
    discussion: """
      Learns from treebanks in the CoNLL-U format for every form that the language's contractions.txt calls judged. The \
      model goes into the language's folder, and Scripts/embed-languages puts it into the program.

      EXAMPLES
        \(Tool.name) train contractions fr_sequoia-ud-train.conllu --language fr --output contraction-model.txt
      """)

  @Argument(help: "Treebanks in the CoNLL-U format.") var treebanks: [String]

  @Option(help: "The language: the name of a folder of `tokenize`.") var language: String

  @Option(help: "The seed of the order in which examples are seen.") var seed: UInt64 = 11

  @Option(help: "Where the model is written.") var output: String

  func run() throws {
    let console = Console()
    guard let trainer = ContractionTrainer(language: language, seed: seed) else {
      throw ValidationError("no folder for the language '\(language)'")
    }
    do {
      let texts = try treebanks.map { path in
        let treebank = try Treebank(conllu: TextFile.read(path), path: path)
        var counts: [TextSpan: Int] = [:]
        for word in treebank.words { counts[word.token, default: 0] += 1 }
        return (text: treebank.text, contractions: Set(counts.filter { $0.value > 1 }.keys))
      }
      let names = treebanks.map { String($0.split(separator: "/").last ?? "") }.joined(separator: ", ")
      let header = [
        "When forms are contractions, learnt by `tamis train contractions` with the seed \(seed). Do not edit.",
        "From: \(names)",
      ]
      let (file, count) = trainer.train(texts, header: header)
      try TextFile.write(file, to: output)
      console.error("learnt from \(count) forms\n")
    } catch let error as any TamisError {
      console.report(error)
      Platform.exitNow(.couldNotRun)
    }
  }
}
