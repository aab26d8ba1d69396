import TamisCore

/// A file or standard output in a format whose documents are rendered one by one.
struct FileSink: RenderingSink, ResumableSink {
  let renderer: any DocumentRenderer
  private let output: FileOutput
  /// What stands between two documents, beside what each one ends in.
  private let separator: [UInt8]
  private var isEmpty = true

  init(_ output: FileOutput, renderer: any DocumentRenderer, separator: [UInt8] = []) {
    self.output = output
    self.renderer = renderer
    self.separator = separator
  }

  mutating func write(_ document: Document) throws {
    try write(rendered: renderer.render([document]))
  }

  mutating func write(rendered: [UInt8]) throws {
    guard !rendered.isEmpty else { return }
    if !isEmpty { try output.write(separator.span) }
    isEmpty = false
    try output.write(rendered.span)
    // Whoever reads a pipe wants to see what is done, not what fills a buffer.
    if output.path == "-" { try output.flush() }
  }

  mutating func finish() throws { try output.finish() }

  mutating func discard() { output.discard() }

  var isResumable: Bool { output.isResumable }

  mutating func mark() throws -> JSONObject {
    var mark = try output.mark()
    mark["isEmpty"] = .boolean(isEmpty)
    return mark
  }

  mutating func resume(from mark: JSONObject) throws {
    try output.resume(from: mark)
    isEmpty = mark["isEmpty"] == .boolean(true)
  }

  mutating func suspend() { output.suspend() }

  func removeLeftovers(keeping kept: Set<String>) { output.removeLeftovers(keeping: kept) }
}
