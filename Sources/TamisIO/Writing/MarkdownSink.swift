import TamisCore

/// Documents as Markdown: a brief with its sources as footnotes, any other document under its id.
///
/// Footnotes are numbered through the whole file, so documents are rendered one after the other.
struct MarkdownSink: ResumableSink {
  private let output: FileOutput
  private var footnoteCount = 0
  private var isEmpty = true

  init(_ output: FileOutput) {
    self.output = output
  }

  mutating func write(_ document: Document) throws {
    var writer = MarkdownWriter()
    if !isEmpty { writer.blankLine() }
    isEmpty = false
    let citations = document[.citations]
    if citations.isEmpty {
      writer.heading(document.id, level: 2)
      Self.appendParagraphs(of: document, to: &writer)
    } else {
      writer.heading(document.metadata["title"]?.stringValue ?? document.id, level: 1)
      appendBrief(document, citations, to: &writer)
    }
    try output.write(writer.bytes.span)
    if output.path == "-" { try output.flush() }
  }

  mutating func finish() throws { try output.finish() }

  mutating func discard() { output.discard() }

  var isResumable: Bool { output.isResumable }

  mutating func mark() throws -> JSONObject {
    var mark = try output.mark()
    mark["isEmpty"] = .boolean(isEmpty)
    mark["footnoteCount"] = .integer(footnoteCount)
    return mark
  }

  mutating func resume(from mark: JSONObject) throws {
    try output.resume(from: mark)
    isEmpty = mark["isEmpty"] == .boolean(true)
    footnoteCount = mark["footnoteCount"]?.integerValue ?? 0
  }

  mutating func suspend() { output.suspend() }

  func removeLeftovers(keeping kept: Set<String>) { output.removeLeftovers(keeping: kept) }

  /// The text with a mark behind each cited passage, then the footnotes.
  private mutating func appendBrief(_ document: Document, _ citations: [Citation], to writer: inout MarkdownWriter) {
    let first = footnoteCount + 1
    var done = 0
    for citation in citations {
      footnoteCount += 1
      let end = max(done, min(citation.span.upperBound, document.byteCount))
      writer.text(document[TextSpan(done, end)])
      writer.footnoteMark(footnoteCount)
      done = end
    }
    writer.text(document[TextSpan(done, document.byteCount)])
    writer.blankLine()
    let documentCount = document.metadata["documents"]?.arrayValue?.count ?? 0
    for (index, citation) in citations.enumerated() {
      writer.footnote(first + index, CitationNote(citation, documentCount: documentCount).text)
    }
  }

  private static func appendParagraphs(of document: Document, to writer: inout MarkdownWriter) {
    let paragraphs = document[.paragraphs]
    if paragraphs.isEmpty { writer.text(document[document.span]) }
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { writer.blankLine() }
      if paragraph.isHeading {
        writer.heading(document[paragraph.span], level: 3)
      } else {
        writer.text(document[paragraph.span])
      }
    }
    writer.endLine()
  }
}
