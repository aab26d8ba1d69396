import Synchronization

/// Where a signal handler and the running command meet: whoever catches Ctrl-C calls ``fire()``.
public final class InterruptSwitch: Sendable {
  private let action = Mutex<(@Sendable () -> Void)?>(nil)

  /// Makes a switch that does nothing yet.
  public init() {}

  /// Cancels the running command.
  ///
  /// - Returns: Whether one was running.
  @discardableResult
  public func fire() -> Bool {
    guard let action = action.withLock({ $0 }) else { return false }
    action()
    return true
  }

  /// Says what ``fire()`` does from now on; `nil` for nothing.
  func arm(_ action: (@Sendable () -> Void)?) {
    self.action.withLock { $0 = action }
  }
}
