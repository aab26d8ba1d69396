/// Bytes that are read once, from their start to their end: of a file, of what a compressed file stands for, of a member
/// of an archive.
protocol ByteSource: AnyObject {
  /// The number of bytes in all, if that is known beforehand.
  var expectedByteCount: Int? { get }

  /// Reads behind the bytes that a buffer holds.
  ///
  /// - Returns: The number of bytes read; 0 at the end.
  func read(into buffer: inout [UInt8], upTo byteCount: Int) throws(ByteStreamError) -> Int

  /// Passes over bytes.
  ///
  /// - Returns: Whether there were as many.
  func skip(_ byteCount: Int) throws(ByteStreamError) -> Bool
}

extension ByteSource {
  /// Reads the rest behind the bytes that a buffer holds.
  ///
  /// - Returns: Whether the buffer stayed within the limit; otherwise reading stopped there.
  func readAll(into buffer: inout [UInt8], limit: Int) throws(ByteStreamError) -> Bool {
    let start = buffer.count
    if let expectedByteCount {
      if expectedByteCount > limit { return false }
      buffer.reserveCapacity(start + expectedByteCount + 1)
    }
    while true {
      let expected = (expectedByteCount ?? 0) + 1 - (buffer.count - start)
      // One byte more than the limit is enough to know that it is passed.
      let room = limit - (buffer.count - start) + 1
      let byteCount = min(max(expected, ByteStream.chunkByteCount), room, 1 << 30)
      if try read(into: &buffer, upTo: byteCount) == 0 { return true }
      if buffer.count - start > limit { return false }
    }
  }

  func skip(_ byteCount: Int) throws(ByteStreamError) -> Bool {
    try readOver(byteCount)
  }

  /// Passes over bytes by reading them.
  func readOver(_ byteCount: Int) throws(ByteStreamError) -> Bool {
    var rest = byteCount
    var buffer: [UInt8] = []
    while rest > 0 {
      buffer.removeAll(keepingCapacity: true)
      let count = try read(into: &buffer, upTo: min(rest, ByteStream.chunkByteCount))
      if count == 0 { return false }
      rest -= count
    }
    return true
  }
}
