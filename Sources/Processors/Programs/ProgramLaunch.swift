import TamisCore

/// How a program is started, and what is agreed with it: the parameters of ``RunProgram``.
struct ProgramLaunch: Hashable, Sendable {
  let command: String
  let provides: [String]
  let requires: [String]
  let editsText: Bool
  let settings: [String]
  let timeout: Duration
  let startTimeout: Duration
  let restartLimit: Int
  /// Bytes that a line of the program may have at most: what cannot be an answer is not collected for ever.
  let lineByteLimit: Int
}
