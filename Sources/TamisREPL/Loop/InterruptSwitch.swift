import Synchronization

/// Where a signal handler and the running command meet: whoever catches Ctrl-C calls ``fire()``.
public final class InterruptSwitch: Sendable {
  private struct State {
    var action: (@Sendable () -> Void)?
    var isPending = false
  }

  private let state = Mutex(State())

  /// Makes a switch that does nothing yet.
  public init() {}

  /// Cancels the running command; one that is about to begin is cancelled as it begins.
  ///
  /// - Returns: Whether one was running.
  @discardableResult
  public func fire() -> Bool {
    let action = state.withLock { state in
      state.isPending = state.action == nil
      return state.action
    }
    action?()
    return action != nil
  }

  /// Says what ``fire()`` does from now on; `nil` for nothing.
  func arm(_ action: (@Sendable () -> Void)?) {
    let isPending = state.withLock { state in
      state.action = action
      guard action != nil, state.isPending else { return false }
      state.isPending = false
      return true
    }
    if isPending { action?() }
  }

  /// Forgets a ``fire()`` that found nothing running.
  func reset() {
    state.withLock { $0.isPending = false }
  }
}
