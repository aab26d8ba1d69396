import Synchronization

/// Which document a batch is at, and since when.
final class DocumentWatch: Sendable {
  private let state = Mutex<(index: Int, start: ContinuousClock.Instant)?>(nil)

  /// Notes that a document begins.
  func begin(_ index: Int) {
    let now = ContinuousClock.now
    state.withLock { $0 = (index, now) }
  }

  /// Notes that no document is being worked on.
  func end() { state.withLock { $0 = nil } }

  /// The document that has taken longer than a limit; `nil` if none has.
  func overdue(_ limit: Duration) -> Int? {
    let now = ContinuousClock.now
    return state.withLock { state in
      guard let state, now - state.start > limit else { return nil }
      return state.index
    }
  }
}
