import TamisDiagnostics

/// How results are written for the reader: the width of the screen, and whether it shows colours.
///
/// A value that is handed to whoever writes; nothing here knows a terminal. What comes from documents passes through
/// ``visible(_:)``, so that no text can move the cursor or change a colour.
public struct Renderer: Hashable, Sendable {
  /// What a piece of text is, which decides its colour.
  public enum Role: Hashable, Sendable {
    /// Nothing in particular.
    case plain
    /// A heading of a table.
    case heading
    /// Something that matters less than what is around it.
    case faint
    /// Something that was looked for.
    case mark
    /// Text that is gone.
    case removed
    /// Text that is new.
    case added
    /// A name, by its label.
    case label(EntityLabel)
    /// Something that went wrong.
    case failure
  }

  /// The columns of the screen.
  public var width: Int

  /// Whether escape sequences for colours are written.
  public var hasColour: Bool

  /// Makes a renderer.
  ///
  /// - Parameters:
  ///   - width: The columns of the screen; at least 40 are used.
  ///   - hasColour: Whether escape sequences for colours are written.
  public init(width: Int = 100, hasColour: Bool = false) {
    self.width = max(40, width)
    self.hasColour = hasColour
  }

  /// Returns a text in the colour of its role.
  ///
  /// - Parameters:
  ///   - text: Safe text, see ``visible(_:)``.
  ///   - role: What it is.
  /// - Returns: The text, between escape sequences if there are colours.
  public func paint(_ text: String, _ role: Role) -> String {
    guard hasColour, !text.isEmpty, let parameters = Self.parameters(of: role) else { return text }
    // Line ends stay outside: a pager starts every line without colours.
    if text.hasSuffix("\n") { return paint(String(text.dropLast()), role) + "\n" }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }

  /// Returns a text as one safe line: a line end becomes `⏎`, a tab four spaces, other control characters stand-ins.
  ///
  /// - Parameter text: Any text.
  /// - Returns: A text that a terminal shows and does not obey.
  public func visible(_ text: some StringProtocol) -> String {
    var line = ""
    for piece in text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd) {
      if !line.isEmpty || piece.startIndex != text.startIndex { line += "⏎" }
      line += VisibleText.line(piece)
    }
    return line
  }

  /// Renders a diagnostic, or several with a line that counts them.
  func render(_ diagnostics: [Diagnostic], in source: SourceText) -> String {
    let renderer = DiagnosticRenderer(colour: hasColour, width: width)
    if diagnostics.count == 1 { return renderer.render(diagnostics[0], in: source) }
    return renderer.render(diagnostics, in: source)
  }

  /// Renders an error that has no place in a text.
  func render(_ error: any Error, severity: Severity = .error) -> String {
    let known = error as? any TamisError
    let diagnostic = Diagnostic(
      code: known?.code ?? "repl.unexpected", severity: severity, message: known?.message ?? "\(error)",
      help: known?.help)
    return render([diagnostic], in: SourceText(name: "", text: ""))
  }

  /// The parameters of the escape sequence "select graphic rendition" (ECMA-48, 8.3.117).
  private static func parameters(of role: Role) -> String? {
    switch role {
    case .plain: nil
    case .heading: "1"
    case .faint: "2"
    case .mark: "7"
    case .removed: "9;31"
    case .added: "32"
    case .failure: "31"
    case .label(.person): "1;36"
    case .label(.location): "1;32"
    case .label(.organization): "1;33"
    case .label: "1;35"
    }
  }
}

extension Character {
  /// Whether the character ends a line, as `SourceText` counts lines.
  var isLineEnd: Bool { self == "\n" || self == "\r" || self == "\r\n" }
}
