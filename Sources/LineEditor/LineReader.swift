/// Reads what a user enters, one complete input at a time.
///
/// ``TerminalLineEditor`` is the reader for people, ``PlainLineReader`` the one for files and pipes; a test can bring its
/// own. An input has one line, or several if the reader was told how to recognize an input that is not complete.
public protocol LineReader {
  /// Reads the next input.
  ///
  /// - Parameter prompt: What to show before each line, if the reader shows anything.
  /// - Returns: The input, or why there is none.
  /// - Throws: ``LineEditorError`` if the source cannot be read.
  mutating func readLine(prompt: Prompt) throws(LineEditorError) -> LineInput
}

/// What a ``LineReader`` read.
public enum LineInput: Hashable, Sendable {
  /// An input: lines joined by `\n`, without a line break at the end, in Unicode normalization form C.
  case line(String)
  /// The user dropped the input (Ctrl-C).
  case interrupted
  /// There is nothing more to read (the end of the file, or Ctrl-D at an empty prompt).
  case endOfInput
}

/// Joins lines to one input for as long as `isOpen` says that it is not complete.
///
/// The end of the source closes an open input: whoever parses it can say what is missing.
///
/// - Parameters:
///   - isOpen: Whether a text needs another line.
///   - next: Reads a line, given the lines before it.
/// - Returns: The input, or why there is none.
/// - Throws: What `next` throws.
/// - Complexity: O(*n* · *m*) for *n* bytes in *m* lines: each line asks `isOpen` about the whole text.
func assembleInput(
  isOpen: (String) -> Bool, next: ([String]) throws(LineEditorError) -> LineInput
) throws(LineEditorError) -> LineInput {
  var lines: [String] = []
  while true {
    switch try next(lines) {
    case .line(let line):
      lines.append(line)
      let text = lines.joined(separator: "\n")
      if !isOpen(text) { return .line(text) }
    case .interrupted:
      return .interrupted
    case .endOfInput:
      return lines.isEmpty ? .endOfInput : .line(lines.joined(separator: "\n"))
    }
  }
}
