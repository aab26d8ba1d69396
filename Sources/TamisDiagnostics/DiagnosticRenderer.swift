/// Writes diagnostics for people to read in a terminal.
///
/// A diagnostic looks like this:
/// ```
/// error[dsl.unknown-processor]: no processor is named 'tokenise'
///  --> news.tamis:3:9
///   |
/// 3 | clean | tokenise(language: "fr") | ner
///   |         ^^^^^^^^ not registered
///   = help: did you mean 'tokenize'? registered: clean, dedup, ner, summarize, tokenize
/// ```
/// The primary place is marked by `^`, others by `-`. Marks stand below what they mark also behind tabs, wide and
/// combining characters. Control characters of the source and of all texts are shown as visible stand-ins. Ranges
/// outside the source are clamped to it.
public struct DiagnosticRenderer: Sendable {
  /// The colours to use.
  public let style: TerminalStyle
  /// The columns of the terminal; lines of the source are cut to it, messages are not.
  public let width: Int

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - colour: Whether to write ANSI escape sequences.
  ///   - width: The columns of the terminal. At least 20 columns of the source are shown in any case.
  public init(colour: Bool = false, width: Int = 120) {
    style = colour ? .ansi : .plain
    self.width = width
  }

  /// Renders one diagnostic.
  ///
  /// - Parameters:
  ///   - diagnostic: The diagnostic.
  ///   - source: The text that its labels refer to.
  /// - Returns: One or more lines, each with its line end.
  /// - Complexity: O(*k* log *k* + *k* · `width` + *c*) for *k* labels and *c* bytes between the start of the primary
  ///   label's line and the label.
  public func render(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    let snippet = Snippet(diagnostic, in: source, style: style, width: width)
    var lines = [head(of: diagnostic)]
    if let place = place(of: diagnostic, in: source) {
      let arrow = String(repeating: " ", count: snippet.gutterWidth) + "-->"
      lines.append(style.paint(arrow, as: .frame) + " " + place)
    }
    lines += snippet.lines
    if let help = diagnostic.help, !help.isEmpty { lines += note("help", help, gutterWidth: snippet.gutterWidth) }
    for fixIt in diagnostic.fixIts { lines += note("fix", fixIt.message, gutterWidth: snippet.gutterWidth) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func head(of diagnostic: Diagnostic) -> String {
    let name = "\(diagnostic.severity.rawValue)[\(VisibleText.line(diagnostic.code.rawValue))]"
    return style.paint(name, as: .severity(diagnostic.severity))
      + style.paint(": " + VisibleText.line(diagnostic.message), as: .message)
  }

  /// File, line and column, or what there is of it.
  private func place(of diagnostic: Diagnostic, in source: SourceText) -> String? {
    let name = VisibleText.line(source.name)
    guard let primary = diagnostic.labels.first else { return name.isEmpty ? nil : name }
    let location = source.location(atByte: primary.range.lowerBound)
    return name.isEmpty ? location.description : "\(name):\(location)"
  }

  /// A remark below the snippet; its further lines are indented as far as its first.
  private func note(_ title: String, _ text: String, gutterWidth: Int) -> [String] {
    let margin = String(repeating: " ", count: gutterWidth + 1)
    let indentation = margin + String(repeating: " ", count: title.count + 4)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(VisibleText.line)
    return lines.enumerated().map { index, line in
      if index > 0 { return line.isEmpty ? "" : indentation + line }
      return margin + style.paint("=", as: .frame) + " " + style.paint("\(title):", as: .help) + " " + line
    }
  }
}
