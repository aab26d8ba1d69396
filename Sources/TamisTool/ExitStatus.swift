/// What the command's exit status says.
enum ExitStatus: Int32 {
  /// Everything was done.
  case done = 0
  /// The run is done, but some documents failed.
  case someFailed = 1
  /// The command could not run: bad arguments, a script with errors, an input that is not there.
  case couldNotRun = 2
  /// The user interrupted the command.
  case interrupted = 130
}

/// Ends a command with a status; what there is to say has been said.
struct Exit: Error {
  let status: ExitStatus

  init(_ status: ExitStatus) { self.status = status }
}
