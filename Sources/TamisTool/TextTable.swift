import TamisCore

/// A table for people: columns as wide as their widest cell, two spaces between them.
struct TextTable {
  private var rows: [[String]]

  /// Makes a table with a heading for each column.
  init(_ headings: [String]) {
    rows = [headings.map { $0.uppercased() }]
  }

  /// Adds a row; it has as many cells as there are headings.
  mutating func append(_ cells: [String]) { rows.append(cells) }

  /// The table, one line a row; the last column is as long as it is.
  var text: String {
    let widths = rows[0].indices.map { column in rows.map { DisplayWidth.width(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        guard column + 1 < row.count else { break }
        line += String(repeating: " ", count: widths[column] - DisplayWidth.width(of: cell) + 2)
      }
      return line + "\n"
    }.joined()
  }
}
