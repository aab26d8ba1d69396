import TamisCore

/// A table in a file: its header, then the rows of the documents.
struct TableSink: RenderingSink, ResumableSink {
  let renderer: any DocumentRenderer
  private let output: FileOutput
  private let header: [UInt8]
  private var hasHeader = false

  init(_ output: FileOutput, _ renderer: TableRenderer) {
    self.output = output
    self.renderer = renderer
    header = renderer.header
  }

  mutating func write(_ document: Document) throws {
    try write(rendered: renderer.render([document]))
  }

  mutating func write(rendered: [UInt8]) throws {
    try writeHeader()
    try output.write(rendered.span)
    // Whoever reads a pipe wants to see what is done, not what fills a buffer.
    if output.path == "-" { try output.flush() }
  }

  mutating func finish() throws {
    // A table without rows has columns all the same.
    try writeHeader()
    try output.finish()
  }

  mutating func discard() { output.discard() }

  private mutating func writeHeader() throws {
    if !hasHeader { try output.write(header.span) }
    hasHeader = true
  }

  var isResumable: Bool { output.isResumable }

  mutating func mark() throws -> JSONObject {
    var mark = try output.mark()
    mark["hasHeader"] = .boolean(hasHeader)
    return mark
  }

  mutating func resume(from mark: JSONObject) throws {
    try output.resume(from: mark)
    hasHeader = mark["hasHeader"] == .boolean(true)
  }

  mutating func suspend() { output.suspend() }
}
