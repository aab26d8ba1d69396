import TamisDiagnostics

/// Shows the way of a passage back to its file.
struct OriginText {
  private let origin: Origin
  private let session: Session
  private let renderer: Renderer

  init(_ origin: Origin, session: Session, _ renderer: Renderer) {
    self.origin = origin
    self.session = session
    self.renderer = renderer
  }

  /// The stages as a table, then the file and the text side by side.
  func text() -> String {
    guard let last = origin.steps.last, let first = origin.steps.first else { return "" }
    var table = Table(.text("stage"), .text("bytes"), .flexible("text"), .wrapped("what the stage did to it"))
    for step in origin.steps {
      let bytes = step.passage.spans.map(\.description).joined(separator: ", ")
      table.append(
        Table.Cell(session.name(ofPosition: step.passage.position)), Table.Cell(Fitting.cut(bytes, to: 36)),
        Table.Cell(renderer.visible(step.passage.text)), Table.Cell(deed(of: step)))
    }
    let ids =
      first.passage.document.id == last.passage.document.id
      ? renderer.visible(first.passage.document.id)
      : "\(renderer.visible(first.passage.document.id)), from \(renderer.visible(last.passage.document.id))"
    var text = renderer.paint(ids, .heading) + "\n" + table.text(renderer)
    guard origin.isComplete else {
      let name = session.name(ofPosition: last.passage.position)
      return text + "'\(name)' made this text, and does not say what from\n"
    }
    text += "\n" + place(of: last.passage) + sideBySide(last.passage, now: first.passage)
    return text
  }

  private func deed(of step: Origin.Step) -> String {
    if let citation = step.citation { return "taken from \(renderer.visible(citation.documentID))" }
    var counts: [(reason: EditReason, count: Int)] = []
    for reason in step.changes.flatMap(\.reasons) {
      if let index = counts.firstIndex(where: { $0.reason == reason }) {
        counts[index].count += 1
      } else {
        counts.append((reason, 1))
      }
    }
    return counts.map { $0.count == 1 ? "\($0.reason)" : "\($0.reason) ×\($0.count)" }.joined(separator: ", ")
  }

  /// File, line, column and bytes: `a.txt:14:20, bytes 402..<406 and 408..<413 (windows-1252)`.
  private func place(of passage: Passage) -> String {
    let document = passage.document
    let source = document.source
    let ranges = passage.spans.flatMap { document.rawRanges(of: $0) }.map { "\($0.lowerBound)..<\($0.upperBound)" }
    let location = document.sourceLocation(of: passage.hull)
    let path = source.path.isEmpty ? document.id : source.path
    let bytes = "bytes \(ranges.joined(separator: ", "))"
    return renderer.paint("\(renderer.visible(path)):\(location)", .heading) + ", \(bytes) (\(source.encoding))\n"
  }

  /// The lines of the file on the left, the text as it is now on the right, the passage marked on both sides.
  private func sideBySide(_ raw: Passage, now: Passage) -> String {
    let left = lines(of: raw, numbered: true)
    let right = lines(of: now, numbered: false)
    let headings = (
      [renderer.visible(raw.document.source.path.isEmpty ? "as read" : "the file")],
      ["at \(session.name(ofPosition: now.position))"]
    )
    let plain = Renderer(width: renderer.width)
    let rows = Fitting.sideBySide(headings.0 + left, headings.1 + right, width: plain.width)
    return rows.map { colour($0) + "\n" }.joined()
  }

  /// The lines that hold a passage, with the passage between `⟦` and `⟧`.
  private func lines(of passage: Passage, numbered: Bool) -> [String] {
    let source = SourceText(name: "", text: passage.document.text)
    var lines: [String] = []
    let shown = Self.shownLines(of: passage, in: source)
    for number in shown {
      let line = TextSpan(source.byteRange(ofLine: number))
      var (text, done) = ("", line.lowerBound)
      for span in passage.spans where span.lowerBound <= line.upperBound && span.upperBound >= line.lowerBound {
        let (start, end) = (max(span.lowerBound, line.lowerBound), min(span.upperBound, line.upperBound))
        guard start >= done, start < end || span.isEmpty else { continue }
        text += renderer.visible(passage.document[TextSpan(done, start)]) + "⟦"
        text += renderer.visible(passage.document[TextSpan(start, end)]) + "⟧"
        done = end
      }
      text += renderer.visible(passage.document[TextSpan(done, line.upperBound)])
      lines += [(numbered ? "\(number) " : "") + Self.around(text, width: 6 * renderer.width)]
    }
    return lines
  }

  /// Lines with a part of the passage; of a file that is one line, everything is on it.
  private static func shownLines(of passage: Passage, in source: SourceText) -> [Int] {
    var numbers: [Int] = []
    for span in passage.spans {
      let last = source.lineNumber(atByte: max(span.lowerBound, span.upperBound - 1))
      for number in source.lineNumber(atByte: span.lowerBound)...max(last, source.lineNumber(atByte: span.lowerBound))
      where numbers.last.map({ $0 < number }) ?? true { numbers.append(number) }
    }
    return numbers
  }

  /// A long line without what is far from the marks.
  private static func around(_ text: String, width: Int) -> String {
    guard let first = text.firstIndex(of: "⟦"), let last = text.lastIndex(of: "⟧") else { return text }
    let margin = 80
    let start = text.index(first, offsetBy: -margin, limitedBy: text.startIndex) ?? text.startIndex
    let end = text.index(last, offsetBy: margin, limitedBy: text.endIndex) ?? text.endIndex
    return (start > text.startIndex ? "…" : "") + text[start..<end] + (end < text.endIndex ? "…" : "")
  }

  private func colour(_ row: String) -> String {
    guard renderer.hasColour else { return row }
    // Marks become colours last, when all columns have their width. A mark may go on in the next row.
    var output = ""
    for character in row {
      if character == "⟦" {
        output += "\u{1B}[7m⟦"
      } else if character == "⟧" {
        output += "⟧\u{1B}[0m"
      } else {
        output += character == "│" ? "\u{1B}[0m│" : String(character)
      }
    }
    return output + "\u{1B}[0m"
  }
}
