import ArgumentParser

/// `tamis train`: learns the models that processors use, one subcommand a model.
struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train the model of a processor.",
    discussion: """
      Training is deterministic for a seed: the same data, seed and version give the same model, byte for byte.
      """,
    subcommands: [TrainContractions.self, TrainNER.self, TrainSentences.self, TrainSummary.self])
}
