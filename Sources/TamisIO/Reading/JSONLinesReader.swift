import TamisCore

/// Reads one document from each line of a JSON Lines file.
struct JSONLinesReader: DocumentReader {
  private let stream: any ByteSource
  private let context: ReadingContext
  private var lines: LineReader
  private let fields: JSONRecord.Fields
  /// The members of the last record, whose memory serves the next one.
  private var members: [JSONMember] = []
  private var isFinished = false

  init(_ stream: any ByteSource, _ context: ReadingContext) {
    self.stream = stream
    self.context = context
    lines = LineReader(stream, limit: context.options.maximumDocumentByteCount)
    fields = JSONRecord.Fields(context.options)
  }

  var position: SourcePosition { lines.position }

  mutating func begin(at position: SourcePosition) throws(ByteStreamError) -> Bool {
    lines.begin(at: position)
    return try stream.skip(position.byteOffset)
  }

  /// Reads the next record; blank lines are passed over.
  mutating func next() -> SourceItem? {
    while !isFinished {
      do {
        guard let line = try lines.next() else { break }
        if line.isTooLong { return .failure(context.tooLarge(lineNumber: line.number)) }
        guard let item = read(line) else { continue }
        guard case .failure(var failure) = item else { return item }
        failure.record = RawRecord(lines.buffer.span.extracting(line.range), at: line.byteOffset)
        return .failure(failure)
      } catch {
        isFinished = true
        return .failure(context.failure(error))
      }
    }
    isFinished = true
    return nil
  }

  private mutating func read(_ line: LineReader.Line) -> SourceItem? {
    // Taken out and put back, since the bytes are borrowed from this reader as well.
    var members: [JSONMember] = []
    swap(&members, &self.members)
    defer { swap(&members, &self.members) }
    return read(line, members: &members)
  }

  private mutating func read(_ line: LineReader.Line, members: inout [JSONMember]) -> SourceItem? {
    var bytes = lines.buffer.span.extracting(line.range)
    var byteOffset = line.byteOffset
    if line.number == 1, let encoding = EncodingDetector.markedEncoding(of: bytes) {
      guard encoding == .utf8 else {
        isFinished = true
        return .failure(
          ReadFailure(
            "input.fixed-encoding", path: context.name,
            reason: "the file is \(encoding.name), but JSON Lines are always UTF-8",
            help: "convert it first: iconv -f \(encoding.name) -t UTF-8"))
      }
      byteOffset += encoding.byteOrderMark.count
      bytes = bytes.extracting(encoding.byteOrderMark.count..<bytes.count)
    }
    guard bytes.indices.contains(where: { !Self.isBlank(bytes[$0]) }) else { return nil }
    do throws(JSONError) {
      let record = try JSONRecord(bytes, fields, members: &members)
      return document(of: record, bytes, line, byteOffset)
    } catch {
      return .failure(
        ReadFailure(
          "input.malformed-record", path: context.name, lineNumber: line.number,
          byteOffset: byteOffset + error.byteOffset,
          reason: error.message, help: "each line must be one JSON object"))
    }
  }

  private func document(
    of record: JSONRecord, _ bytes: Span<UInt8>, _ line: LineReader.Line, _ byteOffset: Int
  ) -> SourceItem {
    guard let text = record.text else {
      let fields = JSONRecord.textFields(context.options).map { "'\($0)'" }.joined(separator: ", ")
      return .failure(
        ReadFailure(
          "input.missing-text", path: context.name, lineNumber: line.number, byteOffset: byteOffset,
          reason: "the record has no text: no field \(fields) holds a string",
          help: "name the field that holds the text"))
    }
    let reference = SourceReference(
      path: context.path, baseOffset: context.baseOffset + byteOffset + text.content.lowerBound,
      byteCount: text.content.count,
      lineNumber: line.number)
    do throws(DocumentError) {
      return .document(
        try Document(
          id: record.id ?? "\(context.name):\(line.number)", text: text.decoded.text, source: reference,
          decoding: text.alignment, metadata: record.metadata))
    } catch {
      return .failure(.document(error, path: context.name, lineNumber: line.number))
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
