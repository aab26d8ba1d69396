import TamisIO

/// Writes the documents that failed to a JSON Lines file: one object a failure, ``RunFailure/json`` with the
/// text as it was read and the metadata, so that the file can be read as an input when the cause is gone.
///
/// The file appears when the run ends, also if nothing failed: an empty file says so.
public struct QuarantineWriter {
  private let output: FileOutput

  /// Opens the file.
  ///
  /// - Parameter path: The file, or `-` for standard output.
  /// - Throws: ``OutputError`` if it cannot be written.
  public init(path: String) throws {
    output = try FileOutput(path: path)
  }

  mutating func write(_ failed: FailedDocument) throws {
    var writer = JSONWriter()
    writer.value(.object(failed.json))
    writer.newline()
    let bytes = writer.bytes
    try output.write(bytes.span)
  }

  mutating func finish() throws { try output.finish() }

  mutating func discard() { output.discard() }

  var isResumable: Bool { output.isResumable }

  func mark() throws -> JSONObject { try output.mark() }

  func resume(from mark: JSONObject) throws { try output.resume(from: mark) }

  func suspend() { output.suspend() }

  func removeLeftovers(keeping kept: Set<String>) { output.removeLeftovers(keeping: kept) }
}
