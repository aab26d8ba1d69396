import TamisCore

/// Where the command writes for its user: results to standard output, everything else to standard error.
struct Console: Sendable {
  /// Whether standard output, or standard error, takes colour.
  let hasColour: (output: Bool, error: Bool)

  /// The columns of standard error, for rendered diagnostics and tables.
  let width: Int

  init() {
    let isAllowed = (Platform.environment("NO_COLOR") ?? "").isEmpty && Platform.environment("TERM") != "dumb"
    hasColour = (
      isAllowed && Platform.isTerminal(Platform.standardOutput),
      isAllowed && Platform.isTerminal(Platform.standardError)
    )
    width = Platform.terminalWidth(Platform.standardError) ?? 120
  }

  /// Whether standard error is a terminal: progress is for people.
  var showsProgress: Bool { Platform.isTerminal(Platform.standardError) && Platform.environment("TERM") != "dumb" }

  /// Writes a result.
  ///
  /// If nobody reads any more, the command ends quietly.
  func output(_ text: String) {
    let error = Platform.write(text, to: Platform.standardOutput)
    if error == Platform.brokenPipe { Platform.exitNow(.done) }
    if error != 0 {
      self.error("error[io.write]: standard output cannot be written (error \(error))\n")
      Platform.exitNow(.couldNotRun)
    }
  }

  /// Writes a message.
  ///
  /// If standard error is closed, there is nobody to tell.
  func error(_ text: String) {
    _ = Platform.write(text, to: Platform.standardError)
  }

  /// Reports an error in the form of all diagnostics: code, message, help.
  func report(_ error: any TamisError, severity: Severity = .error) {
    let diagnostic = Diagnostic(
      code: error.code, severity: severity, message: error.message, labels: [], help: error.help, fixIts: [])
    self.error(diagnosticRenderer.render(diagnostic, in: SourceText(name: "", text: "")))
  }

  /// Renders diagnostics for standard error.
  var diagnosticRenderer: DiagnosticRenderer { DiagnosticRenderer(colour: hasColour.error, width: width) }
}
