import ArgumentParser

/// `tamis evaluate`: scores against a gold standard, one subcommand a task.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Score a processor against a gold standard.",
    discussion: """
      Each task reads its gold standard as it is published, runs the processor on the raw text, and prints the measures \
      of its field. With --json, the same figures for programs.
      """,
    subcommands: [
      EvaluateEncoding.self, EvaluateRepair.self, EvaluateDehyphenation.self, EvaluateFurniture.self, EvaluateNER.self,
      EvaluateDedup.self, EvaluateSummary.self, EvaluateTokens.self, EvaluateLanguages.self,
    ])
}
