/// The reader for standard input.
public enum StandardLineReader {
  /// Returns the line editor if a person is at a terminal, otherwise a plain reader.
  ///
  /// At a terminal that the editor cannot serve, because the system has no UTF-8 locale, the plain reader shows prompts.
  ///
  /// - Throws: ``LineEditorError/alreadyOpen`` and ``LineEditorError/cannotOpen(errorNumber:)``.
  public static func make(
    configuration: TerminalLineEditor.Configuration
  ) throws(LineEditorError) -> any LineReader {
    do {
      return try TerminalLineEditor(configuration: configuration)
    } catch {
      switch error {
      case .notATerminal: return PlainLineReader(isOpen: configuration.isOpen)
      case .noUTF8Locale:
        return PlainLineReader(promptDescriptor: Platform.standardOutput, isOpen: configuration.isOpen)
      default: throw error
      }
    }
  }
}
