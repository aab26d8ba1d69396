import TamisCore

/// Reads one document from each line of a JSON Lines file.
struct JSONLinesReader {
  private let path: String
  private let options: FileSource.Options
  private var lines: LineReader
  private var isFinished = false

  init(_ stream: ByteStream, path: String, options: FileSource.Options) {
    self.path = path
    self.options = options
    lines = LineReader(stream, limit: TextSpan.maximumByteCount)
  }

  var readByteCount: Int { lines.readByteCount }

  /// Reads the next record; blank lines are passed over.
  mutating func next() -> SourceItem? {
    while !isFinished {
      do {
        guard let line = try lines.next() else { break }
        if line.isTooLong { return .failure(.tooLarge(path: path, lineNumber: line.number)) }
        if let item = read(line) { return item }
      } catch {
        isFinished = true
        return .failure(.system(error, path: path))
      }
    }
    isFinished = true
    return nil
  }

  private mutating func read(_ line: LineReader.Line) -> SourceItem? {
    var bytes = lines.buffer.span.extracting(line.range)
    var byteOffset = line.byteOffset
    if line.number == 1, let encoding = EncodingDetector.markedEncoding(of: bytes) {
      guard encoding == .utf8 else {
        isFinished = true
        return .failure(
          ReadFailure(
            "input.fixed-encoding", path: path, reason: "the file is \(encoding.name), but JSON Lines are always UTF-8",
            help: "convert it first: iconv -f \(encoding.name) -t UTF-8"))
      }
      byteOffset += encoding.byteOrderMark.count
      bytes = bytes.extracting(encoding.byteOrderMark.count..<bytes.count)
    }
    guard bytes.indices.contains(where: { !Self.isBlank(bytes[$0]) }) else { return nil }
    do throws(JSONError) {
      let record = try JSONRecord(bytes, options: options)
      return document(of: record, bytes, line, byteOffset)
    } catch {
      return .failure(
        ReadFailure(
          "input.malformed-record", path: path, lineNumber: line.number, byteOffset: byteOffset + error.byteOffset,
          reason: error.message, help: "each line must be one JSON object"))
    }
  }

  private func document(
    of record: JSONRecord, _ bytes: Span<UInt8>, _ line: LineReader.Line, _ byteOffset: Int
  ) -> SourceItem {
    guard let text = record.text else {
      let fields = JSONRecord.textFields(options).map { "'\($0)'" }.joined(separator: ", ")
      return .failure(
        ReadFailure(
          "input.missing-text", path: path, lineNumber: line.number, byteOffset: byteOffset,
          reason: "the record has no text: no field \(fields) holds a string",
          help: "name the field that holds the text"))
    }
    let reference = SourceReference(
      path: path, baseOffset: byteOffset + text.content.lowerBound, byteCount: text.content.count,
      lineNumber: line.number)
    do throws(DocumentError) {
      return .document(
        try Document(
          id: record.id ?? "\(path):\(line.number)", text: text.decoded.text, source: reference,
          decoding: text.alignment, metadata: record.metadata))
    } catch {
      return .failure(.document(error, path: path, lineNumber: line.number))
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
