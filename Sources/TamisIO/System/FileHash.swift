/// The hash of what a file holds.
package enum FileHash {
  /// Reads a file and hashes it.
  ///
  /// - Parameter path: A regular file.
  /// - Returns: The ``ContentHash`` of its bytes; `nil` if it cannot be read.
  package static func hash(ofFile path: String) -> UInt64? {
    guard let stream = try? ByteStream(path: path), stream.status.kind == .regular else { return nil }
    var hash = ContentHash()
    var buffer: [UInt8] = []
    while true {
      buffer.removeAll(keepingCapacity: true)
      guard let count = try? stream.read(into: &buffer) else { return nil }
      if count == 0 { return hash.value }
      hash.append(buffer.span)
    }
  }

  /// Reads a file whole.
  ///
  /// - Parameter path: A regular file.
  /// - Returns: Its bytes; `nil` if it cannot be read.
  package static func contents(ofFile path: String) -> [UInt8]? {
    guard let stream = try? ByteStream(path: path) else { return nil }
    var bytes: [UInt8] = []
    guard (try? stream.readAll(into: &bytes, limit: 1 << 40)) == true else { return nil }
    return bytes
  }
}
