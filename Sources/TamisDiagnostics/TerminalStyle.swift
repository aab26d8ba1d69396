/// The colours of a terminal, or none: a value handed to whoever writes for people.
public struct TerminalStyle: Hashable, Sendable {
  /// What a piece of text is, which decides its look.
  public enum Role: Hashable, Sendable {
    /// The name of a severity and the marks under a primary place.
    case severity(Severity)
    /// The message in the head of a diagnostic.
    case message
    /// Line numbers, frame and marks under secondary places.
    case frame
    /// The words `help` and `fix`.
    case help
  }

  /// No colours: text comes out as it goes in.
  public static let plain = TerminalStyle(isColoured: false)
  /// The sixteen basic ANSI colours, which follow the reader's own theme.
  public static let ansi = TerminalStyle(isColoured: true)

  /// Whether escape sequences are written.
  public let isColoured: Bool

  /// Returns the text in the look of its role.
  ///
  /// - Parameters:
  ///   - text: Any text; an empty one stays empty.
  ///   - role: What the text is.
  /// - Returns: The text, between escape sequences if the style has colours.
  public func paint(_ text: String, as role: Role) -> String {
    guard isColoured, !text.isEmpty else { return text }
    return "\u{1B}[\(Self.parameters(of: role))m\(text)\u{1B}[0m"
  }

  /// The parameters of the escape sequence "select graphic rendition" (ECMA-48, 8.3.117).
  private static func parameters(of role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    case .message: "1"
    case .frame: "1;34"
    case .help: "1;32"
    }
  }
}
