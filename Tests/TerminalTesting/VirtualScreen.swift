import TamisDiagnostics

/// What a terminal would show: the part of xterm's language that a line editor uses.
///
/// Rows are never scrolled away, so a test can look at everything that was shown.
package struct VirtualScreen {
  package private(set) var columns: Int
  private var rows: [[String]] = [[]]
  package private(set) var row = 0
  package private(set) var column = 0
  private var pending: [UInt8] = []
  package private(set) var bellCount = 0

  package init(columns: Int) { self.columns = columns }

  /// The rows, without blanks at their ends.
  package var lines: [String] {
    rows.map { cells in
      var text = cells.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The row of the cursor, as far as it is written.
  package var currentLine: String { lines[row] }

  /// Changes the width as a terminal does that wraps its rows anew: the simplest case, where all rows from `first` on
  /// are one text.
  package mutating func reflow(to newColumns: Int, from first: Int) {
    let cells = rows[first...].flatMap { $0 }
    let place = rows[first..<row].reduce(0) { $0 + $1.count } + column
    rows[first...] =
      stride(from: 0, to: max(cells.count, 1), by: newColumns)
      .map { Array(cells[$0..<min($0 + newColumns, cells.count)]) }[...]
    columns = newColumns
    row = first + place / newColumns
    column = place % newColumns
    while rows.count <= row { rows.append([]) }
  }

  /// Takes what a program wrote, in pieces of any size.
  package mutating func write(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    while let count = step(pending), count > 0 { pending.removeFirst(count) }
  }

  /// Acts on the first character or sequence; the bytes it took, or `nil` if it is not complete.
  private mutating func step(_ bytes: [UInt8]) -> Int? {
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x07: bellCount += 1
    case 0x08: column = max(0, min(column, columns - 1) - 1)
    case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
    case 0x0A: down()
    case 0x0D: column = 0
    case 0x1B: return escape(bytes)
    case 0..<0x20: break
    default:
      let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard bytes.count >= count else { return nil }
      put(String(decoding: bytes.prefix(count), as: UTF8.self))
      return count
    }
    return 1
  }

  private mutating func down() {
    row += 1
    while rows.count <= row { rows.append([]) }
  }

  private mutating func put(_ text: String) {
    let width = DisplayWidth.width(of: text)
    if width == 0 {
      if column > 0, rows[row].indices.contains(column - 1) { rows[row][column - 1] += text }
      return
    }
    if column + width > columns {
      column = 0
      down()
    }
    fill(to: column + width)
    rows[row][column] = text
    if width == 2 { rows[row][column + 1] = "" }
    column += width
  }

  private mutating func fill(to count: Int) {
    while rows[row].count < count { rows[row].append(" ") }
  }

  private mutating func escape(_ bytes: [UInt8]) -> Int? {
    guard bytes.count > 1 else { return nil }
    guard bytes[1] == UInt8(ascii: "[") else {
      return bytes[1] == UInt8(ascii: "(") ? (bytes.count > 2 ? 3 : nil) : 2
    }
    guard let end = bytes.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else { return nil }
    let parameters = String(decoding: bytes[2..<end], as: UTF8.self).split(separator: ";")
    control(bytes[end], Int(parameters.first ?? ""))
    return end + 1
  }

  private mutating func control(_ final: UInt8, _ parameter: Int?) {
    let count = max(1, parameter ?? 1)
    switch final {
    case UInt8(ascii: "A"): row = max(0, row - count)
    case UInt8(ascii: "B"): for _ in 0..<count { down() }
    case UInt8(ascii: "C"): column = min(columns - 1, column + count)
    case UInt8(ascii: "D"): column = max(0, column - count)
    case UInt8(ascii: "G"): column = count - 1
    case UInt8(ascii: "J"):
      clearToEnd()
      rows.removeSubrange((row + 1)...)
    case UInt8(ascii: "K"): clearToEnd()
    case UInt8(ascii: "P"):
      let end = min(rows[row].count, column + count)
      if column < end { rows[row].removeSubrange(column..<end) }
    case UInt8(ascii: "@"):
      fill(to: column)
      rows[row].insert(contentsOf: repeatElement(" ", count: count), at: column)
    default: break
    }
  }

  private mutating func clearToEnd() {
    if rows[row].count > column { rows[row].removeSubrange(column...) }
  }
}
