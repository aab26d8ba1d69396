internal import TamisDiagnostics

/// The list of candidates below a line.
enum CompletionListing {
  /// The columns between the columns of a list.
  private static let gap = 2

  /// Lists candidates: one a line if any has help, otherwise in columns that are read downwards.
  ///
  /// Every candidate is listed, however many there are: the terminal scrolls.
  static func text(of candidates: [Completion], columns: Int) -> String {
    let names = candidates.map { printable($0.display) }
    let width = names.map { DisplayWidth.width(of: $0) }.max() ?? 0
    if candidates.contains(where: { !$0.help.isEmpty }) {
      return zip(names, candidates).map { name, candidate in
        candidate.help.isEmpty ? name : pad(name, to: width + gap) + printable(candidate.help)
      }.joined(separator: "\n")
    }
    // A full last column would make the terminal wrap.
    let perRow = max(1, (columns - 1 + gap) / (width + gap))
    let rowCount = (names.count + perRow - 1) / perRow
    return (0..<rowCount).map { row in
      let cells = stride(from: row, to: names.count, by: rowCount).map { names[$0] }
      return cells.dropLast().map { pad($0, to: width + gap) }.joined() + (cells.last ?? "")
    }.joined(separator: "\n")
  }

  /// A text without control characters, which could move the cursor; line breaks stay.
  static func printable(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      view.append(scalar != "\n" && scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(view)
  }

  private static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.width(of: text)))
  }
}
