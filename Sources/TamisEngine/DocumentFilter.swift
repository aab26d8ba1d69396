public import TamisIO

/// Takes documents through a pipeline one at a time, and says of each what became of it.
///
/// For programs that have an engine of their own, such as Spark or Slurm, and want an answer to every record. Every stage
/// must work on one document at a time.
public struct DocumentFilter: Sendable {
  /// What became of a document.
  public enum Outcome: Sendable {
    /// It came out.
    case passed(Document)
    /// A stage dropped it.
    case dropped(id: String, stage: String, reason: EditReason)
    /// It could not be read, or a stage failed.
    case failed(RunFailure)
  }

  private let runner: BatchRunner

  /// Makes a filter.
  ///
  /// - Parameter pipeline: The steps.
  /// - Throws: ``RunError/notDocumentWise(_:)`` for a `tee` or a stage that needs to see all documents.
  public init(_ pipeline: Pipeline) throws(RunError) {
    for stage in pipeline.stages {
      switch stage.action {
      case .corpus, .tee: throw .notDocumentWise(stage.name)
      case .document, .filter: break
      }
    }
    let plan = try StagePlan(pipeline)
    runner = BatchRunner(
      rows: plan.rows, steps: plan.segments[0].steps, head: nil, application: nil, tail: nil, mainRenderer: nil,
      branchRenderers: [], policy: .skip)
  }

  /// Takes a document through the pipeline.
  ///
  /// - Parameter item: A document, or something that could not be read as one.
  /// - Returns: What became of it.
  /// - Throws: `CancellationError`.
  public func outcome(of item: SourceItem) throws -> Outcome {
    let result = try runner.run(Batch(number: 0, items: [item]))
    if let document = result.main.documents.first { return .passed(document) }
    if let failed = result.failures.first { return .failed(failed.failure) }
    var id = ""
    if case .document(let document) = item { id = document.id }
    for (row, tally) in result.tallies.enumerated() {
      if let reason = tally.drops.keys.first { return .dropped(id: id, stage: runner.rows[row].label, reason: reason) }
    }
    preconditionFailure("a document that neither came out nor failed was dropped by a stage")
  }
}
