/// The line that is being edited, with the place of the cursor.
public struct LineContext: Hashable, Sendable {
  /// The lines of this input that were entered before.
  public var precedingLines: [String]
  /// The line, as far as it is typed; an input that was fetched from the history may have several.
  public var line: String
  /// The place of the cursor in UTF-8 bytes of `line`, on a scalar boundary, in `0...line.utf8.count`.
  public var cursorByteOffset: Int

  /// Creates a context.
  public init(precedingLines: [String] = [], line: String, cursorByteOffset: Int) {
    self.precedingLines = precedingLines
    self.line = line
    self.cursorByteOffset = cursorByteOffset
  }

  /// The whole input: all lines, joined by `\n`.
  public var text: String { (precedingLines + [line]).joined(separator: "\n") }

  /// The place of the cursor in UTF-8 bytes of `text`.
  public var textCursorByteOffset: Int {
    precedingLines.reduce(cursorByteOffset) { $0 + $1.utf8.count + 1 }
  }
}

/// A text that may stand at the cursor.
public struct Completion: Hashable, Sendable {
  /// What is inserted.
  public var text: String
  /// What a list shows for it.
  public var display: String
  /// A few words on what it is, or an empty string.
  public var help: String
  /// What follows `text` if it is the only candidate, such as a space or an opening parenthesis; inserted unless the
  /// line goes on with it already.
  public var suffix: String

  /// Creates a completion.
  ///
  /// - Parameters:
  ///   - text: What is inserted.
  ///   - display: What a list shows for it; by default `text`.
  ///   - help: A few words on what it is.
  ///   - suffix: What follows it if it is the only candidate.
  public init(_ text: String, display: String? = nil, help: String = "", suffix: String = " ") {
    self.text = text
    self.display = display ?? text
    self.help = help
    self.suffix = suffix
  }
}

/// What a completer has to say about the cursor's place.
public struct CompletionList: Hashable, Sendable {
  /// The candidates, in the order in which they are listed.
  public var candidates: [Completion]
  /// Where the text begins that a candidate replaces, in UTF-8 bytes of ``LineContext/line``; it ends at the cursor.
  ///
  /// An offset beyond the cursor counts as the cursor's, one inside a scalar as that scalar's start.
  public var startByteOffset: Int
  /// A line about the thing at the cursor, such as the parameters of a call; shown with a list, or alone if there is
  /// nothing to insert.
  public var hint: String?

  /// Creates a list.
  public init(_ candidates: [Completion] = [], startByteOffset: Int, hint: String? = nil) {
    self.candidates = candidates
    self.startByteOffset = startByteOffset
    self.hint = hint
  }
}
