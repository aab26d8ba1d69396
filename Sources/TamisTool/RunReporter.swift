import Synchronization
import Tamis

/// Tells the user of a run's progress and failures, on standard error.
final class RunReporter: RunObserver {
  /// Failures shown one by one; the rest are counted, and the count is said.
  private static let shownFailureCount = 20

  /// What was told so far.
  private struct State {
    var failureCount = 0
    var lastProgress: Duration = .zero
    var hasProgressLine = false
  }

  private let console: Console
  private let showsProgress: Bool
  private let logsProgress: Bool
  private let explains: Bool
  private let state = Mutex(State())

  /// Progress, where it is shown, is a line that changes on a terminal, otherwise a line a minute.
  init(_ console: Console, showsProgress: Bool, explains: Bool = false) {
    self.console = console
    logsProgress = showsProgress && !console.showsProgress
    self.explains = explains
    self.showsProgress = showsProgress && console.showsProgress
  }

  func runDidFail(_ failure: RunFailure) {
    state.withLock { state in
      state.failureCount += 1
      guard state.failureCount <= Self.shownFailureCount else { return }
      clearProgress(&state)
      console.report(failure)
    }
  }

  func runDidResolve(stage: String, warnings: [String], explanation: () -> [String]) {
    state.withLock { state in
      clearProgress(&state)
      for warning in warnings { console.error("warning: '\(stage)': \(warning)\n") }
      if explains {
        for line in explanation() { console.error(line + "\n") }
      }
    }
  }

  func runDidResume(documentCount: Int, pass: Int) {
    console.error("going on after \(documentCount) documents" + (pass > 1 ? ", in pass \(pass)\n" : "\n"))
  }

  func runDidStartOver(reason: String) {
    console.error("starting over: \(reason)\n")
  }

  func runDidProgress(_ progress: RunProgress) {
    guard showsProgress || logsProgress else { return }
    state.withLock { state in
      if logsProgress {
        // A log is read in the morning: a line a minute.
        guard progress.elapsed - state.lastProgress >= .seconds(60) else { return }
        state.lastProgress = progress.elapsed
        console.error(Self.line(progress) + "\n")
        return
      }
      // A run of half a second needs no progress; after that ten lines a second are plenty.
      guard progress.elapsed > .milliseconds(500), progress.elapsed - state.lastProgress > .milliseconds(100) else {
        return
      }
      state.lastProgress = progress.elapsed
      state.hasProgressLine = true
      console.error("\r\u{1B}[K" + Self.line(progress))
    }
  }

  /// Clears the progress line, and says what was not shown and where failures are filed.
  func finish(quarantinePath: String?) {
    state.withLock { state in
      clearProgress(&state)
      let hidden = state.failureCount - Self.shownFailureCount
      if hidden > 0 { console.error("and \(hidden) more failures\n") }
      if let quarantinePath, state.failureCount > 0 {
        console.error("failed documents are listed in '\(quarantinePath)'\n")
      }
    }
  }

  private func clearProgress(_ state: inout State) {
    if state.hasProgressLine { console.error("\r\u{1B}[K") }
    state.hasProgressLine = false
  }

  /// Documents, bytes and rate; the share done and the time left where the size of the input is known.
  private static func line(_ progress: RunProgress) -> String {
    let seconds =
      Double(progress.elapsed.components.seconds) + Double(progress.elapsed.components.attoseconds) / 1e18
    let megabytes = Double(progress.readByteCount) / 1e6
    var line = "\(progress.readDocumentCount) documents, \(tenths(megabytes)) MB, \(tenths(megabytes / seconds)) MB/s"
    if progress.passCount > 1 { line += ", pass \(progress.pass) of \(progress.passCount)" }
    if let total = progress.totalByteCount, total > 0, progress.pass == 1 {
      let share = min(1, Double(progress.readByteCount) / Double(total))
      line += ", \(Int(share * 100)) %"
      if share > 0.01, share < 1 { line += ", \(Int((seconds / share - seconds).rounded(.up))) s left" }
    }
    if progress.failureCount > 0 { line += ", \(progress.failureCount) failed" }
    return line
  }

  private static func tenths(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}
