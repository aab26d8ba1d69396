public import TamisDiagnostics

/// Lays a script out in the one way that all scripts are laid out.
///
/// - One stage a line for pipelines that are wider than 80 columns or that the author broke; the same for the arguments
///   of a stage, the members of a list, the parts of a condition.
/// - Two spaces before a remark at the end of a line, unless the author aligned it; remarks on neighbouring lines are
///   aligned with each other.
/// - At most one blank line between statements.
///
/// Formatting twice changes nothing more, no remark is lost, and the script means what it meant.
public enum ScriptFormatter {
  /// Formats a script.
  ///
  /// - Parameter source: The script, *n* bytes.
  /// - Returns: The new text, or what keeps the old one from being understood.
  /// - Complexity: O(*n*).
  public static func format(_ source: SourceText) -> FormattedScript {
    let lexed = Lexer.lex(source.text)
    let parsed = Parser.parse(lexed)
    guard !parsed.sink.hasErrors else { return FormattedScript(text: nil, diagnostics: parsed.sink.sorted) }
    var layout = ScriptLayout(lexed: lexed)
    return FormattedScript(text: layout.format(), diagnostics: [])
  }
}

/// A script after formatting, or the reasons why it cannot be formatted.
public struct FormattedScript: Hashable, Sendable {
  /// The formatted text; `nil` if the script could not be parsed.
  public let text: String?

  /// The errors that keep the script from being parsed; empty if there is a text.
  public let diagnostics: [Diagnostic]
}
