import TamisCore

/// What can go wrong with a program; each costs the document that it happened to.
enum ProgramError {
  /// The program could not be started, or is none that speaks the protocol: no use in trying again.
  static func noStart(_ command: String, reason: String) -> ProcessingError {
    ProcessingError(
      code: "exec.no-start", reason: "the program '\(name(command))' did not start: \(reason)",
      help: "run the command by hand; it must answer a line of JSON on standard input, see docs/programs.md")
  }

  /// The program ended while it was at a document.
  static func died(_ command: String, _ ending: ProgramEnding, standardError: String) -> ProcessingError {
    ProcessingError(
      code: "exec.died", reason: "the program '\(name(command))' \(ending) at this document" + quoted(standardError))
  }

  /// The program did not answer in time.
  static func timeout(_ command: String, _ limit: Duration, standardError: String) -> ProcessingError {
    ProcessingError(
      code: "exec.timeout",
      reason: "the program '\(name(command))' did not answer within \(limit)" + quoted(standardError),
      help: "give it more time with 'timeout', or look at what it does with this document")
  }

  /// The program wrote a line longer than an answer may be.
  static func flood(_ command: String, limit: Int) -> ProcessingError {
    ProcessingError(
      code: "exec.flood", reason: "the program '\(name(command))' wrote a line of more than \(limit) bytes")
  }

  /// The program wrote something that is no answer to this document.
  static func invalidAnswer(_ command: String, _ reason: String) -> ProcessingError {
    ProcessingError(
      code: "exec.invalid-answer", reason: "the program '\(name(command))' answered \(reason)",
      help: "docs/programs.md says what an answer looks like")
  }

  /// The program says that it cannot do this document.
  static func reported(_ command: String, code: String, message: String) -> ProcessingError {
    ProcessingError(
      code: "exec.reported", reason: "the program '\(name(command))' reports '\(code)': \(message)")
  }

  /// The program was lost too often in a row.
  static func gaveUp(_ command: String, restartLimit: Int, last: ProcessingError) -> ProcessingError {
    ProcessingError(
      code: "exec.gave-up",
      reason: "the program '\(name(command))' was lost \(restartLimit + 1) times in a row without an answer in between;"
        + " the last time, \(last.reason)",
      help: "mend the program, or let it be started again more often with 'restarts'")
  }

  /// The command, as far as it fits into a message.
  private static func name(_ command: String) -> String { ProgramText.line(command, limit: 60) }

  private static func quoted(_ standardError: String) -> String {
    standardError.isEmpty ? "" : "; it wrote: \(standardError)"
  }
}

/// How a program ended.
enum ProgramEnding: Hashable, CustomStringConvertible {
  case exited(Int32)
  case signalled(Int32)
  case unknown

  var isBySignal: Bool { if case .signalled = self { true } else { false } }

  var description: String {
    switch self {
    case .exited(let status): "ended with status \(status)"
    case .signalled(let signal): "was ended by signal \(signal)"
    case .unknown: "ended"
    }
  }
}
