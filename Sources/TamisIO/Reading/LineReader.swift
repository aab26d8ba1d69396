/// Cuts a stream of bytes into lines, holding one line at a time.
///
/// Lines may be of any length: the buffer grows with the longest one and shrinks again behind it.
struct LineReader {
  /// A line without its end.
  struct Line {
    /// Its bytes in ``LineReader/buffer``.
    let range: Range<Int>
    /// The file offset of its first byte.
    let byteOffset: Int
    /// Its number, from 1.
    let number: Int
    /// Whether it was longer than the limit; then its bytes were skipped and the range is empty.
    let isTooLong: Bool
  }

  private static let keptBufferByteCount = 8 << 20

  private let stream: any ByteSource
  private let limit: Int
  private(set) var buffer: [UInt8] = []
  /// The start of the next line in the buffer.
  private var start = 0
  /// The file offset of the first byte of the buffer.
  private var bufferOffset = 0
  private var lineNumber = 0
  private var isAtEnd = false

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - stream: Where the bytes come from.
  ///   - limit: The most bytes that a line may have.
  init(_ stream: any ByteSource, limit: Int) {
    self.stream = stream
    self.limit = limit
  }

  /// The place behind the last line: the offset of the next one, and the number of lines in front of it.
  var position: SourcePosition {
    SourcePosition(byteOffset: bufferOffset + start, recordCount: lineNumber, lineCount: lineNumber)
  }

  /// Counts on from a place, where the stream stands already.
  mutating func begin(at position: SourcePosition) {
    bufferOffset = position.byteOffset
    lineNumber = position.lineCount
  }

  /// Reads the next line; its bytes stay in the buffer until the next call.
  mutating func next() throws(ByteStreamError) -> Line? {
    // Bytes before `searched` are known to hold no line end, so a long line is searched once and not once a chunk.
    var searched = start
    var skipped = 0
    while true {
      if let end = System.firstOffset(of: UInt8(ascii: "\n"), in: buffer.span.extracting(searched..<buffer.count)) {
        return take(upTo: searched + end, skipping: skipped, lineEnd: 1)
      }
      if isAtEnd {
        return start < buffer.count || skipped > 0 ? take(upTo: buffer.count, skipping: skipped, lineEnd: 0) : nil
      }
      if buffer.count - start > limit {
        skipped += buffer.count - start
        start = buffer.count
      }
      dropConsumed()
      searched = buffer.count
      if try stream.read(into: &buffer, upTo: ByteStream.chunkByteCount) == 0 { isAtEnd = true }
    }
  }

  private mutating func take(upTo end: Int, skipping skipped: Int, lineEnd: Int) -> Line {
    lineNumber += 1
    let isTooLong = skipped > 0 || end - start > limit
    let line = Line(
      range: isTooLong ? end..<end : start..<end, byteOffset: bufferOffset + start - skipped, number: lineNumber,
      isTooLong: isTooLong)
    start = end + lineEnd
    return line
  }

  /// Moves the unread bytes to the start of the buffer.
  private mutating func dropConsumed() {
    guard start > 0 else { return }
    bufferOffset += start
    if buffer.count - start < Self.keptBufferByteCount / 2, buffer.capacity > Self.keptBufferByteCount {
      buffer = Array(buffer[start...])
    } else {
      buffer.removeSubrange(..<start)
    }
    start = 0
  }
}
