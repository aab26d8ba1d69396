import TamisDiagnostics

/// A table whose columns are as wide as their widest cell, as long as the screen is wide enough.
struct Table {
  /// One column.
  struct Column {
    var heading: String
    var isNumeric = false
    /// Whether its cells may be cut to make the table fit.
    var isFlexible = false
    /// Whether its cells go on in further lines instead of being cut.
    var wraps = false

    static func text(_ heading: String) -> Column { Column(heading: heading) }
    static func number(_ heading: String) -> Column { Column(heading: heading, isNumeric: true) }
    static func flexible(_ heading: String) -> Column { Column(heading: heading, isFlexible: true) }
    static func wrapped(_ heading: String) -> Column { Column(heading: heading, isFlexible: true, wraps: true) }
  }

  /// One cell: a safe line, and what it is.
  struct Cell: ExpressibleByStringInterpolation {
    var text: String
    var role: Renderer.Role

    init(_ text: String, _ role: Renderer.Role = .plain) {
      self.text = text
      self.role = role
    }

    init(stringLiteral value: String) { self.init(value) }
  }

  /// The fewest columns of the screen that a cell keeps, if it is cut and if it wraps.
  private static let (minimumCutWidth, minimumWrappedWidth) = (12, 10)
  private static let gap = "  "

  private let columns: [Column]
  private var rows: [[Cell]] = []

  init(_ columns: Column...) { self.columns = columns }

  init(_ columns: [Column]) { self.columns = columns }

  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row; it has as many cells as there are columns.
  mutating func append(_ cells: Cell...) { rows.append(cells) }

  mutating func append(_ cells: [Cell]) { rows.append(cells) }

  /// The table as lines; columns without any text are left out.
  func text(_ renderer: Renderer) -> String {
    let shown = columns.indices.filter { column in rows.contains { !$0[column].text.isEmpty } }
    let widths = self.widths(shown, in: renderer.width)
    let headings = columns.map { Cell($0.heading, .heading) }
    return ([headings] + rows).flatMap { wrapped($0, shown, widths) }
      .map { line($0, shown, widths, renderer) + "\n" }.joined()
  }

  /// A row as one or more rows, if cells are longer than their columns.
  private func wrapped(_ cells: [Cell], _ shown: [Int], _ widths: [Int: Int]) -> [[Cell]] {
    var parts = cells.map { [$0.text] }
    for column in shown where columns[column].wraps {
      parts[column] = Fitting.wrap(cells[column].text, to: widths[column] ?? 1)
    }
    return (0..<(parts.map(\.count).max() ?? 1)).map { row in
      zip(parts, cells).map { parts, cell in Cell(row < parts.count ? parts[row] : "", cell.role) }
    }
  }

  private func widths(_ shown: [Int], in screen: Int) -> [Int: Int] {
    var widths: [Int: Int] = [:]
    for column in shown {
      let cells = rows.map { DisplayWidth.width(of: $0[column].text) }
      widths[column] = max(cells.max() ?? 0, DisplayWidth.width(of: columns[column].heading))
    }
    var excess = widths.values.reduce(0, +) + (shown.count - 1) * Self.gap.count - screen
    // The widest column that may be cut gives first, until it is as narrow as the next.
    while excess > 0 {
      let flexible = shown.filter { column in
        let minimum = columns[column].wraps ? Self.minimumWrappedWidth : Self.minimumCutWidth
        return columns[column].isFlexible && widths[column] ?? 0 > minimum
      }
      guard let widest = flexible.max(by: { (widths[$0] ?? 0) < (widths[$1] ?? 0) }) else { break }
      widths[widest, default: 1] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(_ cells: [Cell], _ shown: [Int], _ widths: [Int: Int], _ renderer: Renderer) -> String {
    var line = ""
    for column in shown {
      let width = widths[column] ?? 0
      let cell = cells[column]
      let text = columns[column].isFlexible ? Fitting.cut(cell.text, to: width) : cell.text
      let padding = String(repeating: " ", count: max(0, width - DisplayWidth.width(of: text)))
      if column != shown.first { line += Self.gap }
      line += columns[column].isNumeric ? padding + renderer.paint(text, cell.role) : renderer.paint(text, cell.role)
      if !columns[column].isNumeric, column != shown.last { line += padding }
    }
    return line.trimmedEnd
  }
}

extension String {
  /// The text without spaces at its end.
  var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
