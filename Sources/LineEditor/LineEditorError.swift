/// Why a line editor cannot be opened or read.
public enum LineEditorError: Error, Hashable, Sendable {
  /// Input or output is not a terminal; ``PlainLineReader`` reads such input.
  case notATerminal
  /// The system has no locale for UTF-8, without which the editor would lose what is typed.
  case noUTF8Locale
  /// The process has an open editor; its terminal can serve one.
  case alreadyOpen
  /// The system refused; `errorNumber` is its `errno`.
  case cannotOpen(errorNumber: Int32)
  /// Reading failed; `errorNumber` is the system's `errno`.
  case cannotRead(errorNumber: Int32)
  /// The history file cannot be read or written; `errorNumber` is the system's `errno`.
  case historyUnavailable(path: String, errorNumber: Int32)

  /// The stable name of this kind of error.
  public var code: String {
    switch self {
    case .notATerminal: "line-editor.not-a-terminal"
    case .noUTF8Locale: "line-editor.no-utf8-locale"
    case .alreadyOpen: "line-editor.already-open"
    case .cannotOpen: "line-editor.cannot-open"
    case .cannotRead: "line-editor.cannot-read"
    case .historyUnavailable: "line-editor.history-unavailable"
    }
  }

  /// What happened: one sentence, lower case, no final period.
  public var message: String {
    switch self {
    case .notATerminal: "standard input or output is not a terminal"
    case .noUTF8Locale: "the system has no UTF-8 locale"
    case .alreadyOpen: "this process already has an open line editor"
    case .cannotOpen(let number): "the line editor cannot be opened: \(Platform.reason(number))"
    case .cannotRead(let number): "standard input cannot be read: \(Platform.reason(number))"
    case .historyUnavailable(let path, let number):
      "the history '\(path)' cannot be read or written: \(Platform.reason(number))"
    }
  }

  /// What the user can do, if anything.
  public var help: String? {
    switch self {
    case .noUTF8Locale: "install a UTF-8 locale, such as C.UTF-8"
    case .historyUnavailable: "the session goes on; what is entered is not kept for the next one"
    case .notATerminal, .alreadyOpen, .cannotOpen, .cannotRead: nil
    }
  }
}
