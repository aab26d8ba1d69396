internal import CEditShim

/// Reads inputs from a person at a terminal: with editing, history, search and completion, by libedit.
///
/// Keys are those of Emacs and of readline; `~/.editrc` can change most of them (editline(5)), also to vi's. Ctrl-R
/// searches the history, Tab completes, Ctrl-C drops the input, Ctrl-D at an empty prompt ends, Ctrl-Z stops the program.
///
/// While ``readLine(prompt:)`` runs, the terminal's modes and the actions of SIGINT, SIGTSTP, SIGCONT, SIGWINCH are the
/// editor's, and signals that end the process, crashes included, put the modes back first. At all other times modes and
/// actions are the program's own.
///
/// A process can have one open editor, which closes when it is released. The class is not `Sendable`: an editor stays in
/// the isolation domain that made it. ``readLine(prompt:)`` blocks its thread.
@safe public final class TerminalLineEditor: LineReader {
  /// How an editor behaves.
  public struct Configuration {
    /// The program's name, to which a line of `~/.editrc` can be limited.
    public var program: String
    /// Where the history is kept from session to session; `nil` for nowhere.
    public var historyPath: String?
    /// The most entries that are kept, at least 1.
    public var historyLimit: Int
    /// Says what could stand at the cursor, when Tab is pressed.
    public var complete: (LineContext) -> CompletionList
    /// Says whether an input needs another line.
    public var isOpen: (String) -> Bool

    /// Creates a configuration.
    ///
    /// - Parameters:
    ///   - program: The program's name.
    ///   - historyPath: Where the history is kept; see ``HistoryLocation``.
    ///   - historyLimit: The most entries that are kept; values below 1 count as 1.
    ///   - complete: Says what could stand at the cursor. It must not read with the editor.
    ///   - isOpen: Says whether an input needs another line.
    public init(
      program: String, historyPath: String? = nil, historyLimit: Int = 5000,
      complete: @escaping (LineContext) -> CompletionList = { CompletionList(startByteOffset: $0.cursorByteOffset) },
      isOpen: @escaping (String) -> Bool = { _ in false }
    ) {
      self.program = program
      self.historyPath = historyPath
      self.historyLimit = max(1, min(historyLimit, Int(Int32.max)))
      self.complete = complete
      self.isOpen = isOpen
    }
  }

  /// Why the history is not kept, if it should be and cannot.
  public private(set) var historyProblem: LineEditorError?

  private let configuration: Configuration
  private let history: HistoryFile?
  private let showsEscapes: Bool
  /// The editor; `nil` only while it is being opened.
  private var shim: OpaquePointer?
  private var lastEntry: String?
  private var precedingLines: [String] = []
  private var isReading = false

  /// Opens the editor on standard input and, whichever is a terminal, standard output or standard error.
  ///
  /// - Throws: ``LineEditorError``, among others ``LineEditorError/notATerminal`` and
  ///   ``LineEditorError/noUTF8Locale``; use a ``PlainLineReader`` then. A history that cannot be read is no error: see
  ///   ``historyProblem``.
  public init(configuration: Configuration) throws(LineEditorError) {
    self.configuration = configuration
    history = configuration.historyPath.map { HistoryFile(path: $0, limit: configuration.historyLimit) }
    let terminal = Platform.environment("TERM") ?? ""
    showsEscapes = terminal != "dumb" && !terminal.isEmpty
    try open()
    loadHistory()
  }

  deinit {
    // SAFETY: the pointer came from `edit_shim_open`, is closed here only, and no call is under way: it would hold self.
    if let shim = unsafe shim { unsafe edit_shim_close(shim) }
  }

  /// Reads the next input.
  ///
  /// An input that is not blank joins the history, unless it equals the entry before it. Ctrl-D at the empty prompt of a
  /// further line closes the input as it is.
  ///
  /// - Parameter prompt: What to show before each line.
  /// - Returns: The input, or why there is none.
  /// - Throws: ``LineEditorError/cannotRead(errorNumber:)`` if the terminal fails.
  public func readLine(prompt: Prompt) throws(LineEditorError) -> LineInput {
    precondition(!isReading, "a completer must not read with the editor that asks it")
    isReading = true
    defer {
      isReading = false
      precedingLines = []
    }
    let input = try assembleInput(isOpen: configuration.isOpen) { lines throws(LineEditorError) in
      precedingLines = lines
      return try readPhysicalLine(prompt: lines.isEmpty ? prompt.text : prompt.continuation)
    }
    if case .line(let text) = input { remember(text) }
    return input
  }
}

// MARK: - Calls of the shim

extension TerminalLineEditor {
  private func open() throws(LineEditorError) {
    let output = Platform.isTerminal(Platform.standardOutput) ? Platform.standardOutput : Platform.standardError
    let limit = Int32(configuration.historyLimit)
    var error: Int32 = 0
    // SAFETY: the context is not retained; the shim calls back during `edit_shim_read` only, while self is alive.
    let callbacks = unsafe edit_shim_callbacks(
      context: Unmanaged.passUnretained(self).toOpaque(), complete: onComplete, compose: onCompose)
    // SAFETY: all pointers live as long as the call, which stores none but the context above.
    let status = unsafe edit_shim_open(
      configuration.program, Platform.standardInput, output, limit, callbacks, &shim, &error)
    switch status {
    case edit_shim_opened: return
    case edit_shim_not_a_terminal: throw .notATerminal
    case edit_shim_no_utf8_locale: throw .noUTF8Locale
    case edit_shim_already_open: throw .alreadyOpen
    default: throw .cannotOpen(errorNumber: error)
    }
  }

  private func readPhysicalLine(prompt: String) throws(LineEditorError) -> LineInput {
    guard let shim = unsafe shim else { return .endOfInput }
    var line: UnsafePointer<CChar>?
    var length = 0
    var error: Int32 = 0
    // SAFETY: the prompt and the variables live as long as the call.
    let status = unsafe edit_shim_read(
      shim, Prompt.encoded(prompt, withEscapes: showsEscapes), &line, &length, &error)
    switch status {
    case edit_shim_line:
      // SAFETY: the shim returned `length` bytes at `line`, valid until its next call, and they are copied here.
      let bytes = unsafe UnsafeRawBufferPointer(start: line, count: length)
      return .line(Composition.composed(unsafe String(decoding: bytes, as: UTF8.self)))
    case edit_shim_interrupted: return .interrupted
    case edit_shim_end_of_input: return .endOfInput
    default: throw .cannotRead(errorNumber: error)
    }
  }

  /// Changes the line and shows candidates, during a call of `complete`.
  fileprivate func complete(line: String, cursorByteOffset: Int) {
    guard let shim = unsafe shim else { return }
    let context = LineContext(precedingLines: precedingLines, line: line, cursorByteOffset: cursorByteOffset)
    let plan = CompletionPlan(
      configuration.complete(context), context: context, columns: Int(unsafe edit_shim_columns(shim)))
    // SAFETY: the shim is in the middle of its completion callback, the only time these calls are allowed at; the
    // strings live as long as the calls.
    if let replacement = plan.replacement {
      unsafe edit_shim_replace(shim, Int32(clamping: plan.replacedScalarCount), replacement)
    }
    if !plan.below.isEmpty { unsafe edit_shim_show_below(shim, plan.below) }
    if plan.replacement == nil, plan.below.isEmpty { unsafe edit_shim_beep(shim) }
  }
}

private func onComplete(
  _ context: UnsafeMutableRawPointer?, _ line: UnsafePointer<CChar>?, _ length: Int, _ cursor: Int
) {
  guard let context = unsafe context else { return }
  // SAFETY: the context is the editor that is reading, and the shim hands over `length` bytes, which are copied here.
  let editor = unsafe Unmanaged<TerminalLineEditor>.fromOpaque(context).takeUnretainedValue()
  let text = unsafe String(decoding: UnsafeRawBufferPointer(start: line, count: length), as: UTF8.self)
  editor.complete(line: text, cursorByteOffset: cursor)
}

private func onCompose(_ context: UnsafeMutableRawPointer?, _ base: UInt32, _ mark: UInt32) -> UInt32 {
  Composition.scalar(base: base, mark: mark)?.value ?? 0
}

// MARK: - History

extension TerminalLineEditor {
  private func loadHistory() {
    guard let history else { return }
    do {
      for entry in try history.load() { show(entry) }
    } catch {
      historyProblem = error
    }
  }

  private func remember(_ text: String) {
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }) {
      return
    }
    guard text != lastEntry else { return }
    show(text)
    do {
      try history?.append(text)
    } catch {
      historyProblem = error
    }
  }

  /// Puts an entry where the arrow keys and the search find it.
  private func show(_ entry: String) {
    guard let shim = unsafe shim else { return }
    lastEntry = entry
    // SAFETY: the entry lives as long as the call, which copies it.
    unsafe edit_shim_remember(shim, entry)
  }
}
