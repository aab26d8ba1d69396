internal import TamisDiagnostics

/// The list of candidates below a line.
enum CompletionListing {
  /// The columns between the columns of a list.
  private static let gap = 2

  /// Lists candidates: one a line if any has help, otherwise in columns that are read downwards.
  ///
  /// Every candidate is listed, however many there are: the terminal scrolls. Help that is too long for its row goes on
  /// in further rows, below its beginning.
  static func text(of candidates: [Completion], columns: Int) -> String {
    let names = candidates.map { printable($0.display) }
    let width = names.map { DisplayWidth.width(of: $0) }.max() ?? 0
    if candidates.contains(where: { !$0.help.isEmpty }) {
      let indent = width + gap
      return zip(names, candidates).map { name, candidate in
        guard !candidate.help.isEmpty else { return name }
        let rows = wrap(printable(candidate.help), to: columns - 1 - indent)
        return pad(name, to: indent) + rows.joined(separator: "\n" + pad("", to: indent))
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

  /// The narrowest column that words are broken into; in less the terminal may wrap as it does.
  private static let leastWidth = 20

  /// Breaks a text at spaces into rows that fit; a word that does not fit has a row of its own.
  static func wrap(_ text: String, to columns: Int) -> [String] {
    let columns = max(leastWidth, columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      if DisplayWidth.width(of: line) <= columns { return [String(line)] }
      var rows: [String] = []
      var (row, used) = ("", 0)
      for word in line.split(separator: " ", omittingEmptySubsequences: false) {
        let width = DisplayWidth.width(of: word)
        if used > 0, used + 1 + width > columns {
          rows.append(row)
          (row, used) = ("", 0)
        }
        if used > 0 { row += " " }
        row += word
        used += (used > 0 ? 1 : 0) + width
      }
      return rows + [row]
    }
  }

  private static func pad(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.width(of: text)))
  }
}
