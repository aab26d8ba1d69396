import Synchronization

/// A line that tells how the running stage goes on, for stages that take more than half a second.
final class StageProgress: RunObserver {
  private struct State {
    var label = ""
    var start = ContinuousClock.now
    var progress: RunProgress?
    var isShown = false
  }

  /// How long a stage may take before anything is said.
  private static let patience: Duration = .milliseconds(500)
  private static let interval: Duration = .milliseconds(100)

  private let state = Mutex(State())
  private let write: @Sendable (String) -> Void

  init(write: @escaping @Sendable (String) -> Void) {
    self.write = write
  }

  func begin(_ label: String) {
    state.withLock { state in
      state.label = label
      state.start = .now
      state.progress = nil
    }
  }

  func runDidProgress(_ progress: RunProgress) {
    state.withLock { $0.progress = progress }
  }

  /// Writes the line again and again until the task is cancelled, then takes it away.
  func show() async {
    while !Task.isCancelled {
      // A cancelled sleep ends the loop.
      try? await Task.sleep(for: Self.interval)
      let line = state.withLock { state -> String? in
        let elapsed = ContinuousClock.now - state.start
        guard !Task.isCancelled, !state.label.isEmpty, elapsed >= Self.patience else { return nil }
        state.isShown = true
        return Self.line(state.label, state.progress, elapsed)
      }
      if let line { write("\r\u{1B}[K\(line)") }
    }
    if state.withLock({ $0.isShown }) { write("\r\u{1B}[K") }
  }

  static func line(_ label: String, _ progress: RunProgress?, _ elapsed: Duration) -> String {
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    var line = "\(label): "
    if let progress {
      if progress.passCount > 1 { line += "pass \(progress.pass) of \(progress.passCount), " }
      line += "\(Amounts.count(progress.passDocumentCount, "document")), "
    }
    line += "\(Amounts.time(seconds)); Ctrl-C stops it"
    return line
  }
}
