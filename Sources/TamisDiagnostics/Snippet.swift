/// The lines of a source that a diagnostic marks, laid out with a gutter and with the marks below them.
struct Snippet {
  /// A label placed on its line.
  struct Mark {
    let isPrimary: Bool
    let lineNumber: Int
    /// The bytes marked, on this line and on character boundaries.
    let place: Range<Int>
    let text: String
  }

  /// A mark with the columns it takes below its line.
  struct PlacedMark {
    let mark: Mark
    let columns: Range<Int>
  }

  /// However narrow the terminal, this much of a line is shown.
  private static let minimumColumns = 20

  let source: SourceText
  let severity: Severity
  let style: TerminalStyle
  /// The columns of the widest line number shown.
  let gutterWidth: Int
  /// The marks, ascending by line and place.
  private let marks: [Mark]
  /// The columns that a line of the source may take.
  private let columns: Int

  init(_ diagnostic: Diagnostic, in source: SourceText, style: TerminalStyle, width: Int) {
    self.source = source
    self.style = style
    severity = diagnostic.severity
    marks = diagnostic.labels.enumerated()
      .map { index, label in Self.mark(label, isPrimary: index == 0, in: source) }
      .sorted { ($0.lineNumber, $0.place.lowerBound) < ($1.lineNumber, $1.place.lowerBound) }
    gutterWidth = String(marks.last?.lineNumber ?? 1).utf8.count
    // The gutter is followed by " | ".
    columns = max(width - gutterWidth - 3, Self.minimumColumns)
  }

  /// The printed lines: none without marks.
  var lines: [String] {
    guard !marks.isEmpty else { return [] }
    var result = [gutter("")]
    var previous: Int?
    for group in marks.chunked(by: \.lineNumber) {
      let lineNumber = group[group.startIndex].lineNumber
      if let previous { result += between(previous, lineNumber) }
      previous = lineNumber
      result += lines(of: group, lineNumber: lineNumber)
    }
    return result
  }

  /// Places a label; a range over several lines is marked to the end of its first.
  private static func mark(_ label: DiagnosticLabel, isPrimary: Bool, in source: SourceText) -> Mark {
    let range = source.clamped(label.range)
    let lineNumber = source.lineNumber(atByte: range.lowerBound)
    let line = source.byteRange(ofLine: lineNumber)
    let start = source.characterStart(atByte: range.lowerBound, in: line)
    let end = range.isEmpty ? start : max(start, source.characterEnd(atByte: range.upperBound, in: line))
    return Mark(
      isPrimary: isPrimary, lineNumber: lineNumber, place: start..<end, text: VisibleText.line(label.text))
  }

  /// What stands between two marked lines: nothing, the one line between them, or an ellipsis.
  private func between(_ previous: Int, _ next: Int) -> [String] {
    switch next - previous {
    case ...1: return []
    case 2:
      let line = source.byteRange(ofLine: previous + 1)
      let window = LineWindow(of: line, in: source, around: line.lowerBound..<line.lowerBound, columns: columns)
      return [sourceLine(window, lineNumber: previous + 1)]
    default: return [style.paint("...", as: .frame)]
    }
  }

  /// A marked line: once when it fits, otherwise once for each group of marks that fit together.
  private func lines(of marks: ArraySlice<Mark>, lineNumber: Int) -> [String] {
    let line = source.byteRange(ofLine: lineNumber)
    var result: [String] = []
    var rest = marks
    while let first = rest.first {
      let window = LineWindow(of: line, in: source, around: first.place, columns: columns)
      var focus = first.place
      var count = 1
      for mark in rest.dropFirst() {
        let wider = focus.lowerBound..<max(focus.upperBound, mark.place.upperBound)
        guard window.isWhole || LineWindow.fits(wider, in: source, columns: columns - 2) else { break }
        focus = wider
        count += 1
      }
      let shown = LineWindow(of: line, in: source, around: focus, columns: columns)
      result.append(sourceLine(shown, lineNumber: lineNumber))
      let placed = rest.prefix(count).map { PlacedMark(mark: $0, columns: Self.columns(of: $0, in: shown)) }
      result += markLines(placed).map { gutter("", $0) }
      rest = rest.dropFirst(count)
    }
    return result
  }

  /// The columns below a mark, at least one.
  private static func columns(of mark: Mark, in window: LineWindow) -> Range<Int> {
    let start = window.column(atByte: mark.place.lowerBound)
    return start..<max(start + 1, window.column(atByte: mark.place.upperBound))
  }

  private func sourceLine(_ window: LineWindow, lineNumber: Int) -> String {
    gutter(String(lineNumber), window.rendered)
  }

  /// A line behind the gutter; an empty one leaves no blank at its end.
  private func gutter(_ number: String, _ content: String = "") -> String {
    let padding = String(repeating: " ", count: gutterWidth - number.utf8.count)
    let frame = style.paint(padding + number + " |", as: .frame)
    return content.isEmpty ? frame : frame + " " + content
  }
}

extension Array {
  /// Splits the array where a property of its elements changes.
  fileprivate func chunked<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices where index > startIndex && key(self[index]) != key(self[index - 1]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
}
