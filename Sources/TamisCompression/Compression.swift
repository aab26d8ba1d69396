internal import CZlib
internal import CZstd

/// A way of making bytes fewer.
///
/// Both ways are made of frames that stand for themselves: frames one behind the other are a valid file, and stand for
/// their contents one behind the other.
package enum Compression: String, CaseIterable, Sendable {
  /// RFC 1952, which every tool reads; a frame is called a member there.
  case gzip
  /// RFC 8878: smaller than gzip, and ten times faster.
  case zstandard

  /// The extension of files, without its dot.
  package var fileExtension: String {
    switch self {
    case .gzip: "gz"
    case .zstandard: "zst"
    }
  }

  /// The level that balances size and time, as the usual tools choose it.
  package var defaultLevel: Int {
    switch self {
    case .gzip: 6
    case .zstandard: 3
    }
  }

  /// The compression that a path's extension means: `.gz` or `.zst`, of either case.
  ///
  /// - Parameter path: A path or a name.
  /// - Returns: `nil` if it has another extension, or none.
  package static func forPath(_ path: String) -> Compression? {
    allCases.first { compression in
      let ending = ".\(compression.fileExtension)"
      guard path.utf8.count > ending.utf8.count else { return false }
      return path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 == $1 || $0 | 0x20 == $1 }
    }
  }

  /// The number of bytes that ``detected(in:)`` looks at.
  package static let detectedByteCount = 4

  /// The compression whose frames begin with these bytes.
  ///
  /// - Parameter bytes: The first bytes of a file; four are enough.
  /// - Returns: `nil` if it is neither.
  package static func detected(in bytes: Span<UInt8>) -> Compression? {
    if bytes.count >= 3, bytes[0] == 0x1F, bytes[1] == 0x8B, bytes[2] == 8 { return .gzip }
    guard bytes.count >= 4 else { return nil }
    let magic = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[$1]) << (8 * UInt32($1)) }
    // Frames, and those that readers skip.
    return magic == 0xFD2F_B528 || magic & 0xFFFF_FFF0 == 0x184D_2A50 ? .zstandard : nil
  }

  /// Compresses bytes into one frame.
  ///
  /// Deterministic: equal bytes at an equal level give equal frames.
  ///
  /// - Parameters:
  ///   - bytes: What to compress; nothing gives a frame too.
  ///   - level: From 1 (fast) to 9 (gzip) or 19 (Zstandard), clamped to what there is; `nil` for ``defaultLevel``.
  ///   - output: What the frame is appended to.
  package func compress(_ bytes: Span<UInt8>, level: Int? = nil, appendingTo output: inout [UInt8]) {
    switch self {
    case .gzip: Self.deflate(bytes, CInt(min(max(level ?? defaultLevel, 1), 9)), &output)
    case .zstandard: Self.makeZstandard(bytes, CInt(min(max(level ?? defaultLevel, 1), 19)), &output)
    }
  }

  /// Decompresses frames whose contents are known to have a number of bytes.
  ///
  /// - Parameters:
  ///   - frame: One frame, or several.
  ///   - byteCount: The number of bytes that they stand for.
  ///   - output: What those bytes are appended to; left as it was after an error.
  /// - Throws: ``CompressionError`` if the frames are not whole, or stand for another number of bytes.
  package func decompress(
    _ frame: Span<UInt8>, byteCount: Int, appendingTo output: inout [UInt8]
  ) throws(CompressionError) {
    let start = output.count
    let decompressor = Decompressor(self)
    var position = 0
    do throws(CompressionError) {
      // One byte more than expected, so that the decompressor reaches the end and a surplus shows.
      try decompressor.decompress(frame, from: &position, appendingTo: &output, upTo: byteCount + 1)
      guard output.count - start <= byteCount else {
        throw CompressionError(kind: .corrupt, compression: self, byteOffset: position)
      }
      try decompressor.finish()
      guard output.count - start == byteCount else {
        throw CompressionError(kind: .cutShort, compression: self, byteOffset: position)
      }
    } catch {
      output.removeSubrange(start...)
      throw error
    }
  }

  /// The stream of deflate is in a gzip member: 15 bits of window, and 16 for the wrapping.
  static let gzipWindowBits: CInt = 15 + 16

  private static func deflate(_ bytes: Span<UInt8>, _ level: CInt, _ output: inout [UInt8]) {
    var stream = unsafe z_stream()
    // SAFETY: the stream stays where it is from its first call to its last, and its pointers are those of buffers that
    // outlive the call that uses them, with their true lengths.
    let status = unsafe deflateInit2_(
      &stream, level, Z_DEFLATED, gzipWindowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size)
    )
    precondition(status == Z_OK, "no memory to compress with")
    defer { _ = unsafe deflateEnd(&stream) }
    var done = 0
    while true {
      // zlib counts in 32 bits, so what is longer is fed in parts.
      let part = bytes.extracting(done..<min(bytes.count, done + (1 << 30)))
      let isLast = done + part.count == bytes.count
      let room = Int(unsafe deflateBound(&stream, CUnsignedLong(part.count))) + 64
      var status = Z_OK
      var consumed = 0
      output.append(addingCapacity: room) { free in
        unsafe free.withUnsafeMutableBufferPointer { target, count in
          unsafe part.withUnsafeBufferPointer { source in
            unsafe stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            unsafe stream.avail_in = UInt32(source.count)
            unsafe stream.next_out = target.baseAddress
            unsafe stream.avail_out = UInt32(room)
            status = unsafe CZlib.deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
            consumed = source.count - Int(unsafe stream.avail_in)
            count = room - Int(unsafe stream.avail_out)
          }
        }
      }
      done += consumed
      if status == Z_STREAM_END { return }
      precondition(status == Z_OK || status == Z_BUF_ERROR, "zlib was called in a wrong way")
    }
  }

  /// The frame says how many bytes it stands for, and has a checksum of them.
  private static func makeZstandard(_ bytes: Span<UInt8>, _ level: CInt, _ output: inout [UInt8]) {
    // SAFETY: the context is freed once, when nothing uses it any more.
    guard let context = unsafe ZSTD_createCCtx() else { preconditionFailure("no memory to compress with") }
    defer { _ = unsafe ZSTD_freeCCtx(context) }
    _ = unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)
    _ = unsafe ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    let room = ZSTD_compressBound(bytes.count)
    output.append(addingCapacity: room) { free in
      // SAFETY: the library reads the bytes and writes at most `room` of them, and tells how many.
      unsafe free.withUnsafeMutableBufferPointer { target, count in
        let written = unsafe bytes.withUnsafeBufferPointer { source in
          unsafe ZSTD_compress2(context, target.baseAddress, room, source.baseAddress, source.count)
        }
        precondition(ZSTD_isError(written) == 0, "no memory to compress with")
        count = written
      }
    }
  }
}
