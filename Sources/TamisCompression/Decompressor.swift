internal import CZlib
internal import CZstd

/// Decompresses a stream of frames, piece by piece.
///
/// Memory does not depend on the stream: each call appends as many bytes as it is told at most, however much the input
/// stands for. Zero bytes behind the last gzip member are passed over, as gzip does.
///
/// A class, since the state of the C libraries is freed once and must not move.
package final class Decompressor {
  /// What is read.
  package let compression: Compression

  /// The number of compressed bytes consumed so far.
  package private(set) var consumedByteCount = 0

  private let state: State
  /// Whether what was consumed ends between two frames.
  private var isBetweenFrames = true
  private var hasFrames = false
  /// Whether zero bytes were seen behind a gzip member; nothing else may follow them.
  private var isPadding = false

  @safe private enum State {
    case gzip(UnsafeMutablePointer<z_stream>)
    case zstandard(OpaquePointer)
  }

  /// Makes a decompressor for a new stream.
  ///
  /// - Parameter compression: What the stream was compressed with.
  package init(_ compression: Compression) {
    self.compression = compression
    switch compression {
    case .gzip:
      // SAFETY: zlib keeps the address of the stream, so it has memory of its own until the end.
      let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
      unsafe stream.initialize(to: z_stream())
      let status = unsafe inflateInit2_(
        stream, Compression.gzipWindowBits, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
      precondition(status == Z_OK, "no memory to decompress with")
      unsafe state = .gzip(stream)
    case .zstandard:
      guard let context = unsafe ZSTD_createDCtx() else { preconditionFailure("no memory to decompress with") }
      unsafe state = .zstandard(context)
    }
  }

  deinit {
    // SAFETY: both were made in `init` and nothing else knows them.
    switch state {
    case .gzip(let stream):
      _ = unsafe inflateEnd(stream)
      unsafe stream.deallocate()
    case .zstandard(let context):
      _ = unsafe ZSTD_freeDCtx(context)
    }
  }

  /// Decompresses some of the input.
  ///
  /// - Parameters:
  ///   - input: The next compressed bytes.
  ///   - position: Where in them to begin; then, up to where they are consumed. They all are if fewer bytes were appended
  ///     than the limit allows.
  ///   - output: What the decompressed bytes are appended to.
  ///   - limit: The most bytes to append.
  /// - Throws: ``CompressionError`` at the first damage; what was appended before it holds. The stream is at its end then.
  package func decompress(
    _ input: Span<UInt8>, from position: inout Int, appendingTo output: inout [UInt8], upTo limit: Int
  ) throws(CompressionError) {
    let end = output.count + limit
    while output.count < end {
      if isBetweenFrames {
        try passPadding(input, &position)
        if position == input.count { return }
      }
      let before = (output.count, position)
      switch state {
      case .gzip(let stream): try unsafe inflate(stream, input, &position, &output, end)
      case .zstandard(let context): try unsafe readZstandard(context, input, &position, &output, end)
      }
      // Nothing consumed and nothing made: the rest is inside the library, and waits for more input.
      if before == (output.count, position) { return }
    }
  }

  /// Says that the stream is over.
  ///
  /// - Throws: ``CompressionError`` if it ends in the middle of a frame, or had no frame at all.
  package func finish() throws(CompressionError) {
    guard isBetweenFrames, hasFrames else { throw error(.cutShort) }
  }

  /// Zero bytes fill up the last block of a tape, and are no member.
  private func passPadding(_ input: Span<UInt8>, _ position: inout Int) throws(CompressionError) {
    guard compression == .gzip, hasFrames, position < input.count else { return }
    if input[position] == 0 { isPadding = true }
    guard isPadding else { return }
    while position < input.count {
      guard input[position] == 0 else { throw error(.corrupt) }
      position += 1
      consumedByteCount += 1
    }
  }

  private func inflate(
    _ stream: UnsafeMutablePointer<z_stream>, _ input: Span<UInt8>, _ position: inout Int, _ output: inout [UInt8],
    _ end: Int
  ) throws(CompressionError) {
    // zlib counts in 32 bits.
    let part = input.extracting(position..<min(input.count, position + (1 << 30)))
    let room = min(end - output.count, 1 << 30)
    var status = Z_OK
    output.append(addingCapacity: room) { free in
      // SAFETY: both pointers outlive the call, with their true lengths, and zlib says how much of each it used.
      unsafe free.withUnsafeMutableBufferPointer { target, count in
        unsafe part.withUnsafeBufferPointer { source in
          unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
          unsafe stream.pointee.avail_in = UInt32(source.count)
          unsafe stream.pointee.next_out = target.baseAddress
          unsafe stream.pointee.avail_out = UInt32(room)
          status = unsafe CZlib.inflate(stream, Z_NO_FLUSH)
          advance(source.count - Int(unsafe stream.pointee.avail_in), &position)
          count = room - Int(unsafe stream.pointee.avail_out)
        }
      }
    }
    switch status {
    case Z_STREAM_END:
      isBetweenFrames = true
      _ = unsafe inflateReset(stream)
    case Z_OK, Z_BUF_ERROR:
      break
    default:
      throw error(.corrupt)
    }
  }

  private func readZstandard(
    _ context: OpaquePointer, _ input: Span<UInt8>, _ position: inout Int, _ output: inout [UInt8], _ end: Int
  ) throws(CompressionError) {
    let room = end - output.count
    var result = 0
    let start = position
    output.append(addingCapacity: room) { free in
      // SAFETY: both pointers outlive the call, with their true lengths, and the library says how much of each it used.
      unsafe free.withUnsafeMutableBufferPointer { target, count in
        unsafe input.withUnsafeBufferPointer { source in
          var from = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: start)
          var to = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: room, pos: 0)
          result = unsafe ZSTD_decompressStream(context, &to, &from)
          advance(unsafe from.pos - start, &position)
          count = unsafe to.pos
        }
      }
    }
    if ZSTD_isError(result) != 0 {
      throw error(
        ZSTD_getErrorCode(result) == ZSTD_error_frameParameter_windowTooLarge ? .windowTooLarge : .corrupt)
    }
    // Some calls only flush what the library held back.
    if result == 0 { isBetweenFrames = true }
  }

  private func advance(_ byteCount: Int, _ position: inout Int) {
    if byteCount > 0 { (isBetweenFrames, hasFrames) = (false, true) }
    position += byteCount
    consumedByteCount += byteCount
  }

  private func error(_ kind: CompressionError.Kind) -> CompressionError {
    CompressionError(kind: kind, compression: compression, byteOffset: consumedByteCount)
  }
}
