import TamisCompression

/// The bytes that a compressed file stands for.
final class DecompressingStream: ByteSource {
  private let stream: ByteStream
  private let decompressor: Decompressor
  private var input: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// An error that stands behind bytes that were handed over.
  private var held: CompressionError?

  /// Not known before the end.
  let expectedByteCount: Int? = nil

  init(_ stream: ByteStream, _ compression: Compression) {
    self.stream = stream
    decompressor = Decompressor(compression)
  }

  func read(into buffer: inout [UInt8], upTo byteCount: Int) throws(ByteStreamError) -> Int {
    if let held { throw .compression(held) }
    let start = buffer.count
    // What a few bytes stand for comes in pieces, so that a caller can stop in time.
    let limit = min(byteCount, ByteStream.chunkByteCount)
    while buffer.count == start {
      do throws(CompressionError) {
        try decompressor.decompress(input.span, from: &position, appendingTo: &buffer, upTo: limit)
      } catch {
        // What was in front of the damage is handed over first; the next call meets it again.
        held = error
        if buffer.count > start { break }
        throw .compression(error)
      }
      if buffer.count > start { break }
      if isAtEnd { return 0 }
      try refill()
    }
    return buffer.count - start
  }

  private func refill() throws(ByteStreamError) {
    input.removeAll(keepingCapacity: true)
    position = 0
    guard try stream.read(into: &input) == 0 else { return }
    isAtEnd = true
    do throws(CompressionError) {
      try decompressor.finish()
    } catch {
      held = error
      throw .compression(error)
    }
  }
}
