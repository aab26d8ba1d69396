import TamisCore

/// Turns columns into paragraphs: line ends of the column become spaces, those of paragraphs become blank lines.
enum UnwrapRule {
  static let reason: EditReason = "clean.unwrap"

  /// Joins the lines around a line end with a space.
  static func join(at lineEnd: LineEnd) -> LineEndEdit {
    LineEndEdit(span: lineEnd.gap, replacement: " ", reason: reason)
  }

  /// Sets a blank line between paragraphs of a column; `nil` if there is one already.
  static func paragraph(at lineEnd: LineEnd, in bytes: Span<UInt8>) -> LineEndEdit? {
    guard lineEnd.newlineCount < 2 else { return nil }
    return LineEndEdit(span: lineEnd.gap, replacement: "\n\n", reason: reason)
  }
}
