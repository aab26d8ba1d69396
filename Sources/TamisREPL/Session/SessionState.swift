/// What undo and redo go through: the documents and what each stage made of them.
///
/// A value: states share all documents that they have in common.
struct SessionState: Sendable {
  var input: SessionInput
  var results: [StageResult] = []
  /// Where the typed pipeline wrote its result; kept for the saved script.
  var output: OutputSpecification?
  /// What led here, as the user would say it.
  var cause = ""

  var stages: [Stage] { results.map(\.stage) }

  /// The number of first stages that would do the same as the given ones.
  func commonStageCount(with stages: [Stage]) -> Int {
    zip(results, stages).prefix { $0.stage.isEquivalent(to: $1) }.count
  }
}

/// What a change of the pipeline or of the documents led to.
public struct SessionChange: Hashable, Sendable {
  /// The number of first stages whose results were kept; the stages behind them ran.
  public let keptStageCount: Int

  /// The number of stages now.
  public let stageCount: Int
}
