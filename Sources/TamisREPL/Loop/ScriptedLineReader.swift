public import LineEditor

/// Inputs from a text: a script of a session, or a test.
public struct ScriptedLineReader: LineReader {
  private var lines: ArraySlice<Substring>

  /// Makes a reader.
  ///
  /// - Parameter text: The inputs, one a line; an input that is not complete goes on in the next line.
  public init(_ text: String) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd)[...]
    if lines.last?.isEmpty == true { lines.removeLast() }
    self.lines = lines
  }

  /// Reads the next input; see `LineReader`.
  public mutating func readLine(prompt: Prompt) -> LineInput {
    guard var input = lines.popFirst().map(String.init) else { return .endOfInput }
    while OpenInput.isOpen(input), let next = lines.popFirst() { input += "\n" + next }
    return .line(input)
  }
}
