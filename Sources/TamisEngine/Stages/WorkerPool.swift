import TamisCore
import TamisIO

/// Works on batches, each on a thread of its own, and hands results over as they are done.
///
/// Belongs to the task that reads and writes.
final class WorkerPool {
  /// What comes out of the pool.
  private enum Event: Sendable {
    case done(attempt: Int, Result<BatchResult, any Error>)
    case tick
  }

  /// A batch that is being worked on.
  private struct Attempt {
    let batch: Batch
    let runner: BatchRunner
    let slot: WorkerSlot
    let watch: DocumentWatch
    let task: Task<Void, Never>
  }

  private let timeLimit: Duration?
  private let continuation: AsyncStream<Event>.Continuation
  private var events: AsyncStream<Event>.AsyncIterator
  private var attempts: [Int: Attempt] = [:]
  private var attemptCount = 0
  private var freeSlots: [WorkerSlot] = []
  private var ticker: Task<Void, Never>?

  /// - Parameter timeLimit: The time that a document may take; `nil` for any.
  init(timeLimit: Duration?) {
    self.timeLimit = timeLimit
    let (stream, continuation) = AsyncStream.makeStream(of: Event.self)
    self.continuation = continuation
    events = stream.makeAsyncIterator()
    guard let timeLimit else { return }
    let interval = min(max(timeLimit / 4, .milliseconds(1)), .seconds(1))
    ticker = Task.detached {
      while !Task.isCancelled {
        try? await Task.sleep(for: interval)
        continuation.yield(.tick)
      }
    }
  }

  /// The number of batches that are being worked on.
  var runningCount: Int { attempts.count }

  /// Begins to work on a batch.
  func start(_ batch: Batch, _ runner: BatchRunner) {
    let slot = freeSlots.popLast() ?? WorkerSlot()
    let number = attemptCount
    attemptCount += 1
    let watch = DocumentWatch()
    let continuation = continuation
    // Not detached: processors may look at what the caller has set for its task.
    let task = Task(executorPreference: slot) {
      let result = Result { try runner.run(batch, watch) }
      continuation.yield(.done(attempt: number, result))
    }
    attempts[number] = Attempt(batch: batch, runner: runner, slot: slot, watch: watch, task: task)
  }

  /// Waits for a batch that is done.
  ///
  /// - Throws: `CancellationError` when the caller's task is cancelled, and what working on the batch threw.
  func next() async throws -> BatchResult {
    while let event = await events.next(isolation: #isolation) {
      switch event {
      case .tick: giveUpOverdue()
      case .done(let number, let result):
        // The result of a batch that was given up comes too late.
        guard let attempt = attempts.removeValue(forKey: number) else { continue }
        freeSlots.append(attempt.slot)
        return try result.get()
      }
    }
    throw CancellationError()
  }

  /// Works again on batches with a document that takes too long, without that document.
  private func giveUpOverdue() {
    guard let timeLimit else { return }
    for (number, attempt) in attempts {
      guard let index = attempt.watch.overdue(timeLimit) else { continue }
      attempts[number] = nil
      attempt.task.cancel()
      var batch = attempt.batch
      batch.overdue.insert(index)
      start(batch, attempt.runner)
    }
  }

  /// Cancels what is being worked on, and waits for it.
  func stop() async {
    ticker?.cancel()
    for attempt in attempts.values { attempt.task.cancel() }
    for attempt in attempts.values {
      // A document that pays no attention is left to itself when its time is up.
      guard timeLimit == nil else { continue }
      await attempt.task.value
    }
    attempts = [:]
    continuation.finish()
  }
}
