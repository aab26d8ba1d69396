import ArgumentParser
import NER
import Tamis
import TamisEvaluation

/// `tamis train ner`: a model of names from annotated texts.
struct TrainNER: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ner",
    abstract: "Train a model of names.",
    discussion: """
      Texts are JSON Lines of {"id", "text", "entities": [[start, end, label], …]} with offsets in Unicode scalars, or, \
      in files .conll, a token, a tab and a BIO tag a line. Labels are PER, LOC, ORG and MISC. With --dev, the model is \
      scored after every epoch.

      With --checkpoint, the state is written after every epoch, and a training that was interrupted goes on from there \
      when it is started again with the same data and options; the result is the same as without the interruption.

      EXAMPLES
        \(Tool.name) train ner --train news.jsonl,ud.conll --dev dev.jsonl -o fr.tner
        \(Tool.name) run -e 'tokenize | ner(model: "fr.tner")' page.txt
      """)

  @Option(help: "Files to learn from, separated by commas.") var train: String

  @Option(help: "A file to score on after every epoch.", completion: .file(extensions: ["jsonl", "conll"]))
  var dev: String?

  @Option(name: [.short, .customLong("output")], help: "Where the model goes.", completion: .file()) var output: String

  @Option(help: "The language of the texts.") var language = "fr"

  @Option(help: "The licences of the files, in their order, separated by commas, for the model's header.")
  var licences = ""

  @Option(help: "How often all sentences are seen.") var epochs = EntityTrainer.Options().epochCount

  @Option(help: "The size of a step.") var rate = EntityTrainer.Options().rate

  @Option(help: "What a weight's gradients must exceed (L1).") var lasso = EntityTrainer.Options().lasso

  @Option(help: "What weights are shrunk by (L2).") var ridge = EntityTrainer.Options().ridge

  @Option(help: "Features that occur less often are left out.")
  var minimum = EntityTrainer.Options().minimumCount

  @Option(help: "The share of features that are left out at random each time.")
  var dropout = EntityTrainer.Options().dropout

  @Option(help: "What a name must win by over no name.") var missed = EntityTrainer.Margins().missed

  @Option(help: "What no name must win by over a name.") var invented = EntityTrainer.Margins().invented

  @Option(help: "What a name must win by over other kinds and ends.") var confused = EntityTrainer.Margins().confused

  @Option(help: "What sentences are shuffled by.") var seed: UInt64 = EntityTrainer.Options().seed

  @Option(help: "Where the state between epochs is kept.", completion: .file()) var checkpoint: String?

  func validate() throws {
    guard (1...1000).contains(epochs) else { throw ValidationError("--epochs must be 1 to 1000.") }
    guard rate > 0, rate <= 10 else { throw ValidationError("--rate must be more than 0 and at most 10.") }
    guard (0...1000).contains(lasso), (0...1000).contains(ridge) else {
      throw ValidationError("--lasso and --ridge must be 0 to 1000.")
    }
    guard dropout >= 0, dropout < 1 else { throw ValidationError("--dropout must be at least 0 and less than 1.") }
    guard [missed, invented, confused].allSatisfy({ (0...10).contains($0) }) else {
      throw ValidationError("--missed, --invented and --confused must be 0 to 10.")
    }
  }

  func run() throws {
    let console = Console()
    var trainer = EntityTrainer(language: language, options: options)
    let licences = licences.split(separator: ",", omittingEmptySubsequences: false)
    for (index, path) in train.split(separator: ",").enumerated() {
      let name = path.split(separator: "/").last.map(String.init) ?? String(path)
      let licence = index < licences.count ? String(licences[index]) : ""
      trainer.add(try GoldNames.documents(String(path), language: language), name: name, licence: licence)
    }
    let count = trainer.exampleCount
    guard count.words > 0 else { throw ValidationError("The files of --train hold no text.") }
    let misfits = trainer.misfitCount
    console.output(
      "\(count.sentences) sentences, \(count.words) words; \(misfits.widened) names widened to whole tokens, ")
    console.output("\(misfits.lost) left out\n")
    let devDocuments = try dev.map { try GoldNames.documents($0, language: language) } ?? []
    var first = 0
    if let checkpoint { first = try trainer.resume(checkpoint) }
    if first > 0 { console.output("goes on behind epoch \(first)\n") }
    for epoch in first..<epochs {
      let progress = trainer.trainEpoch(epoch)
      if let checkpoint { try trainer.save(checkpoint) }
      var line = "epoch \(progress.epoch) of \(epochs)  loss \(Self.rounded(progress.loss))"
      if !devDocuments.isEmpty {
        let model = try EntityModel(bytes: trainer.modelBytes())
        var score = EntityScore()
        for document in devDocuments { score.add(predicted: model.entities(in: document), gold: document[.entities]) }
        line += "  dev F1 \(score.total.f1.percentage)"
      }
      console.output(line + "\n")
    }
    if !devDocuments.isEmpty { try trainer.calibrate(on: devDocuments) }
    let bytes = trainer.modelBytes()
    try EntityModel.write(bytes, to: output)
    console.output("\(output): \(bytes.count) bytes\n")
  }

  private var options: EntityTrainer.Options {
    var options = EntityTrainer.Options()
    options.epochCount = epochs
    options.rate = rate
    options.lasso = lasso
    options.ridge = ridge
    options.minimumCount = minimum
    options.dropout = dropout
    options.margins.missed = missed
    options.margins.invented = invented
    options.margins.confused = confused
    options.seed = seed
    return options
  }

  /// A loss with five decimals.
  private static func rounded(_ loss: Double) -> String {
    guard loss.isFinite, loss >= 0, loss < 1000 else { return "\(loss)" }
    let units = Int((loss * 100_000).rounded())
    let fraction = String(units % 100_000)
    return "\(units / 100_000).\(String(repeating: "0", count: 5 - fraction.count))\(fraction)"
  }
}
