import Dispatch
import TamisREPL

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the REPL asks of the terminal.
enum ReplTerminal {
  /// The columns and rows of the terminal on standard output; `nil` if it is none.
  static func size() -> (columns: Int, rows: Int)? {
    var size = winsize()
    let result = unsafe withUnsafeMutablePointer(to: &size) {
      unsafe ioctl(Platform.standardOutput, UInt(TIOCGWINSZ), $0)
    }
    guard result == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Lets Ctrl-C stop the running command; where none is running, it ends the program.
  ///
  /// While the line editor reads, SIGINT is its own.
  static func stopOnInterrupt(_ interrupts: InterruptSwitch) -> any DispatchSourceSignal {
    _ = signal(SIGINT, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      if !interrupts.fire(), !Platform.isTerminal(Platform.standardInput) { Platform.exitNow(.interrupted) }
    }
    source.resume()
    return source
  }

  /// Whether something is typed already and not read yet.
  private static var hasInput: Bool {
    var request = pollfd(fd: Platform.standardInput, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) > 0
  }

  /// Shows a text in the pager of the environment, `less -FRX` by default.
  ///
  /// What is typed already is meant for the REPL, as where several lines are pasted; a pager would take it for its own
  /// commands, so there is none then. A pager that is killed leaves the terminal in its own modes; they are put back.
  ///
  /// - Returns: Whether the pager ran; otherwise the text is still to be shown.
  static func page(_ text: String) -> Bool {
    guard !hasInput else { return false }
    let command = Platform.environment("PAGER").flatMap { $0.isEmpty ? nil : $0 } ?? "less -FRX"
    guard command != "cat", let pipe = unsafe popen(command, "w") else { return false }
    var modes = termios()
    let hasModes = unsafe tcgetattr(Platform.standardInput, &modes) == 0
    defer { if hasModes { _ = unsafe tcsetattr(Platform.standardInput, TCSADRAIN, &modes) } }
    var text = text
    // SAFETY: the buffer lives until the call returns. A pager that is left early stops reading, which is no error.
    text.withUTF8 { bytes in _ = unsafe fwrite(bytes.baseAddress, 1, bytes.count, pipe) }
    let status = unsafe pclose(pipe)
    // The shell answers 127 for a program that does not exist.
    return status >= 0 && (status >> 8) & 0xFF != 127
  }
}
