import Synchronization

/// Runs single stages on documents in memory.
struct StageRunner: Sendable {
  let engine: Engine

  /// Runs a stage.
  ///
  /// - Parameters:
  ///   - stage: The stage.
  ///   - documents: The documents before it.
  ///   - observer: Who is told how it goes on.
  /// - Returns: What it made of them. A document that failed is listed, not thrown.
  /// - Throws: `CancellationError`, or the error of a stage that fails for all documents.
  func run(
    _ stage: Stage, on documents: [Document], observer: (any RunObserver)?
  ) async throws -> StageResult {
    let recorder = DropRecorder()
    var recorded = stage
    if case .corpus(let processor) = stage.action { recorded = recorder.stage(recording: processor) }
    let log = FailureCollector(next: observer)
    let sink = MemorySink()
    let report = try await engine.run(
      Pipeline(stages: [recorded]), from: MemorySource(documents), to: sink, observer: log)
    let results = sink.documents
    let failures = log.failures
    var dropped = recorder.dropped
    if case .filter = stage.action {
      let kept = Set(results.map(\.id)).union(failures.map(\.documentID))
      dropped = documents.filter { !kept.contains($0.id) }
        .map { DroppedDocument(document: $0, reason: "where.not-met") }
    }
    return StageResult(
      stage: stage, documents: results, reports: report.stages, failures: failures, dropped: dropped,
      wallSeconds: report.wallSeconds)
  }
}

/// Keeps every failure of a run: a report keeps the first ones only.
private final class FailureCollector: RunObserver {
  private let collected = Mutex<[RunFailure]>([])
  private let next: (any RunObserver)?

  init(next: (any RunObserver)?) {
    self.next = next
  }

  var failures: [RunFailure] { collected.withLock { $0 } }

  func runDidProgress(_ progress: RunProgress) { next?.runDidProgress(progress) }

  func runDidFail(_ failure: RunFailure) {
    collected.withLock { $0.append(failure) }
    next?.runDidFail(failure)
  }
}
