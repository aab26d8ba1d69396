/// The text of a document with marks in it, broken into lines that fit.
struct MarkedText {
  /// A stretch of text to be marked.
  struct Mark {
    var span: TextSpan
    /// What stands behind it where there are no colours.
    var label = ""
    var role: Renderer.Role
  }

  private let document: Document
  private let marks: [Mark]
  private let renderer: Renderer

  /// Makes a view.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - marks: The marks, ascending; of two that overlap the first is shown.
  ///   - renderer: How it is written.
  init(_ document: Document, marks: [Mark], _ renderer: Renderer) {
    self.document = document
    self.marks = marks
    self.renderer = renderer
  }

  /// The lines of the text, each with its end.
  func text() -> String {
    var output = ""
    let source = SourceText(name: "", text: document.text)
    // A text that ends with a line end has no empty line behind it.
    let hasEmptyEnd = source.lineCount > 1 && source.byteRange(ofLine: source.lineCount).isEmpty
    for number in 1...max(1, source.lineCount - (hasEmptyEnd ? 1 : 0)) {
      let line = styled(TextSpan(source.byteRange(ofLine: number)))
      var rest = line[...]
      for row in Fitting.wrap(String(line.map(\.character)), to: renderer.width) {
        output += painted(row, &rest) + "\n"
      }
    }
    return output
  }

  /// A line as characters, each with what it is.
  private func styled(_ line: TextSpan) -> [(character: Character, role: Renderer.Role)] {
    var (output, done) = ([(character: Character, role: Renderer.Role)](), line.lowerBound)
    func append(_ text: String, _ role: Renderer.Role = .plain) { output += text.map { ($0, role) } }
    for mark in marks where mark.span.overlaps(line) && mark.span.lowerBound >= done {
      append(renderer.visible(document[TextSpan(done, mark.span.lowerBound)]))
      let end = min(mark.span.upperBound, line.upperBound)
      let text = renderer.visible(document[TextSpan(mark.span.lowerBound, end)])
      if renderer.hasColour {
        append(text, mark.role)
      } else {
        append("[\(text)\(mark.label.isEmpty ? "" : "|\(mark.label)")]")
      }
      done = end
    }
    append(renderer.visible(document[TextSpan(done, line.upperBound)]))
    return output
  }

  /// A row in colours; breaking a line only took spaces out of it.
  private func painted(
    _ row: String, _ rest: inout ArraySlice<(character: Character, role: Renderer.Role)>
  ) -> String {
    guard renderer.hasColour else { return row }
    var (output, run, role) = ("", "", Renderer.Role.plain)
    for character in row {
      while let next = rest.first, next.character != character { rest.removeFirst() }
      let next = rest.popFirst()?.role ?? .plain
      if next != role {
        output += renderer.paint(run, role)
        (run, role) = ("", next)
      }
      run.append(character)
    }
    return output + renderer.paint(run, role)
  }
}
