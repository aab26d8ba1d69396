public import TamisIO

extension Pipeline {
  /// Takes the documents of an asynchronous sequence through the pipeline, as they come.
  ///
  /// For servers and other programs that get documents over time. Every stage must work on one document at a time.
  ///
  /// - Parameters:
  ///   - documents: Where documents come from.
  ///   - options: How many documents are worked on at the same time: with *n* workers, the result of a document is
  ///     handed over once *n* − 1 more have come, or none will. The first document that fails ends the sequence,
  ///     unless the policy is another one than `fail`; then it is left out.
  /// - Returns: The documents that come out, in the order in which they came.
  /// - Throws: ``RunError/notDocumentWise(_:)`` for a `tee` or a stage that needs to see all documents.
  public func documents<Base: AsyncSequence>(
    from documents: Base, options: Engine.Options = Engine.Options(errorPolicy: .fail)
  ) throws(RunError) -> ProcessedDocuments<Base> where Base.Element == Document {
    for stage in stages {
      switch stage.action {
      case .corpus, .tee: throw .notDocumentWise(stage.name)
      case .document, .filter: break
      }
    }
    return ProcessedDocuments(base: documents, plan: try StagePlan(self), options: options)
  }
}

/// The documents that come out of a pipeline over an asynchronous sequence; see ``TamisCore/Pipeline``.
public struct ProcessedDocuments<Base: AsyncSequence>: AsyncSequence where Base.Element == Document {
  /// What comes out.
  public typealias Element = Document

  let base: Base
  let plan: StagePlan
  let options: Engine.Options

  /// Begins to read.
  ///
  /// - Returns: An iterator that has read nothing yet.
  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(base: base.makeAsyncIterator(), plan: plan, options: options)
  }

  /// Reads ahead by as many documents as there are workers.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private var base: Base.AsyncIterator
    private let runner: BatchRunner
    private let workerCount: Int
    private let pending = PendingBatches()
    private var isExhausted = false

    init(base: Base.AsyncIterator, plan: StagePlan, options: Engine.Options) {
      self.base = base
      runner = BatchRunner(
        rows: plan.rows, steps: plan.segments[0].steps, head: nil, application: nil, tail: nil, mainRenderer: nil,
        branchRenderers: [], policy: options.errorPolicy)
      workerCount = options.workerCount
    }

    /// The next document that comes out.
    ///
    /// - Parameter actor: Where the caller runs; the base sequence is read there.
    /// - Returns: `nil` when no more documents come.
    /// - Throws: ``RunError`` for a document that failed, `CancellationError`, and what the base sequence throws.
    public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Document? {
      while true {
        try Task.checkCancellation()
        while !isExhausted, pending.tasks.count < workerCount {
          guard let document = try await base.next(isolation: actor) else {
            isExhausted = true
            break
          }
          let runner = runner
          pending.tasks.append(Task.detached { try runner.run(Batch(number: 0, items: [.document(document)])) })
        }
        guard let task = pending.tasks.first else { return nil }
        let result = try await withTaskCancellationHandler {
          try await task.value
        } onCancel: {
          task.cancel()
        }
        pending.tasks.removeFirst()
        if runner.policy == .fail, let failure = result.failures.first?.failure { throw RunError.document(failure) }
        if let document = result.main.documents.first { return document }
      }
    }
  }
}

/// The tasks of an iterator, cancelled when nobody waits for them any more.
private final class PendingBatches {
  var tasks: [Task<BatchResult, any Error>] = []

  deinit {
    for task in tasks { task.cancel() }
  }
}
