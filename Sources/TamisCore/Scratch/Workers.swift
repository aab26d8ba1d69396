internal import Dispatch
internal import Synchronization

/// Several threads for work that is cut into numbered pieces.
///
/// For the steps of corpus processors that concern all documents: the engine calls those once and from one task. Pieces
/// must not depend on each other, and their results are put together by number, so that nothing depends on how many
/// workers there are.
public struct Workers: Sendable {
  /// How many pieces are worked on at the same time, at least 1.
  public let count: Int

  /// One worker: everything runs in the calling thread.
  public static let one = Workers(count: 1)

  /// Makes workers.
  ///
  /// - Parameter count: How many pieces are worked on at the same time; at least 1 in any case.
  public init(count: Int) {
    self.count = max(1, count)
  }

  /// Works on every piece, and waits until all are done.
  ///
  /// - Parameters:
  ///   - pieceCount: The number of pieces. They are begun in order.
  ///   - limit: The most workers to use, where each takes much memory.
  ///   - makeState: Makes what a worker keeps from one piece to the next: buffers, and sums that can be added up in any
  ///     order.
  ///   - work: Works on the piece of a number, from 0.
  /// - Returns: What each worker kept, in no particular order.
  /// - Throws: What the first piece threw that failed; no piece is begun after that.
  public func run<State: Sendable>(
    _ pieceCount: Int, atMost limit: Int = .max, keeping makeState: @Sendable () -> State,
    _ work: @Sendable (inout State, Int) throws -> Void
  ) throws -> [State] {
    let workerCount = min(count, pieceCount, max(1, limit))
    guard workerCount > 1 else {
      var state = makeState()
      for piece in 0..<pieceCount { try work(&state, piece) }
      return [state]
    }
    let progress = Mutex(Progress<State>())
    DispatchQueue.concurrentPerform(iterations: workerCount) { _ in
      var state = makeState()
      while let piece = progress.withLock({ $0.take(of: pieceCount) }) {
        do {
          try work(&state, piece)
        } catch {
          progress.withLock { $0.note(error, at: piece) }
        }
      }
      let kept = state
      progress.withLock { $0.states.append(kept) }
    }
    return try progress.withLock { progress in
      if let failure = progress.failure { throw failure.error }
      return progress.states
    }
  }

  /// Works on every piece, and puts the results in order.
  ///
  /// - Parameters:
  ///   - pieceCount: The number of pieces.
  ///   - limit: The most workers to use.
  ///   - work: Makes the result of the piece of a number, from 0.
  /// - Returns: The results by number.
  /// - Throws: What the first piece threw that failed.
  public func map<Result: Sendable>(
    _ pieceCount: Int, atMost limit: Int = .max, _ work: @Sendable (Int) throws -> Result
  ) throws -> [Result] {
    let kept = try run(pieceCount, atMost: limit, keeping: { [(piece: Int, result: Result)]() }) { results, piece in
      results.append((piece, try work(piece)))
    }
    return kept.joined().sorted { $0.piece < $1.piece }.map(\.result)
  }

  private struct Progress<State: Sendable>: Sendable {
    var next = 0
    var states: [State] = []
    var failure: (piece: Int, error: any Error)?

    mutating func take(of pieceCount: Int) -> Int? {
      guard failure == nil, next < pieceCount else { return nil }
      defer { next += 1 }
      return next
    }

    mutating func note(_ error: any Error, at piece: Int) {
      if failure == nil || piece < failure?.piece ?? 0 { failure = (piece, error) }
    }
  }
}
