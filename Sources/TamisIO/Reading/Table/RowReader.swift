import TamisCore

/// Cuts a stream of bytes into the rows of a table, holding one row at a time.
struct RowReader {
  /// A row, whose bytes are in ``RowReader/buffer``.
  struct Row {
    /// Its bytes, the line end included; its fields count from their start.
    let range: Range<Int>
    /// The file offset of its first byte.
    let byteOffset: Int
    /// The number of its first line, from 1.
    let lineNumber: Int
    /// Whether it was longer than the limit; then its bytes were skipped and it has no fields.
    let isTooLong: Bool
  }

  private let stream: any ByteSource
  private let limit: Int
  private(set) var buffer: [UInt8] = []
  /// The scanner of the row read last.
  private(set) var scanner: RowScanner
  private var start = 0
  private var bufferOffset = 0
  private var isAtEnd = false
  /// The number of rows and lines read.
  private var rowCount = 0
  private var lineCount = 0

  init(_ stream: any ByteSource, limit: Int) {
    self.stream = stream
    self.limit = limit
    scanner = RowScanner(separator: UInt8(ascii: ","))
  }

  /// The place behind the last row.
  var position: SourcePosition {
    SourcePosition(byteOffset: bufferOffset + start, recordCount: rowCount, lineCount: lineCount)
  }

  /// The bytes at the start of the file, up to one line end at least if it comes soon; nothing is consumed.
  mutating func peek() throws(ByteStreamError) -> [UInt8] {
    while !isAtEnd, buffer.count < ByteStream.chunkByteCount, !buffer.contains(UInt8(ascii: "\n")) { try fill() }
    return buffer
  }

  mutating func setSeparator(_ separator: UInt8) { scanner = RowScanner(separator: separator) }

  /// Passes over bytes at the start of the file that belong to no row.
  mutating func drop(_ byteCount: Int) { start += byteCount }

  /// Goes to a place behind the last row.
  mutating func seek(to position: SourcePosition) throws(ByteStreamError) -> Bool {
    let target = position.byteOffset - bufferOffset
    if target <= buffer.count {
      start = target
    } else {
      guard try stream.skip(target - buffer.count) else { return false }
      buffer.removeAll(keepingCapacity: true)
      (start, bufferOffset) = (0, position.byteOffset)
    }
    (rowCount, lineCount) = (position.recordCount, position.lineCount)
    return true
  }

  /// Reads the next row; its bytes and ``scanner`` stay as they are until the next call.
  mutating func next() throws(ByteStreamError) -> Row? {
    // Taken out and put back, so that it can change while the buffer is looked at.
    var scanner = RowScanner(separator: 0)
    swap(&scanner, &self.scanner)
    defer { swap(&scanner, &self.scanner) }
    scanner.reset()
    var skipped = 0
    var isOver = false
    while true {
      isOver = scanner.scan(buffer.span.extracting(start..<buffer.count))
      if isOver || isAtEnd { break }
      if buffer.count - start > limit {
        // The row is too long: only where it ends matters now.
        skipped += buffer.count - start
        start = buffer.count
        scanner.forget()
      }
      dropConsumed()
      try fill()
    }
    let length = scanner.position
    guard isOver || length + skipped > 0 else { return nil }
    if !isOver { scanner.finish() }
    let row = Row(
      range: start..<start + length, byteOffset: bufferOffset + start - skipped, lineNumber: lineCount + 1,
      isTooLong: skipped > 0 || length > limit)
    start += length
    rowCount += 1
    lineCount += max(1, scanner.lineEndCount)
    return row
  }

  private mutating func fill() throws(ByteStreamError) {
    if try stream.read(into: &buffer, upTo: ByteStream.chunkByteCount) == 0 { isAtEnd = true }
  }

  private mutating func dropConsumed() {
    guard start > 0 else { return }
    bufferOffset += start
    buffer.removeSubrange(..<start)
    start = 0
  }
}
