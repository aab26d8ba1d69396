import TamisCore

/// Reads one document from each row of a table whose first row names the columns.
struct TableReader: DocumentReader {
  private let context: ReadingContext
  /// What stands between columns; `nil` if the header tells.
  private let separator: UInt8?
  private var rows: RowReader
  private var columns: TableColumns?
  private var isFinished = false

  init(_ stream: any ByteSource, _ context: ReadingContext, separator: UInt8?) {
    self.context = context
    self.separator = separator
    rows = RowReader(stream, limit: context.options.maximumDocumentByteCount)
  }

  var position: SourcePosition { rows.position }

  mutating func begin(at position: SourcePosition) throws(ByteStreamError) -> Bool {
    guard position != SourcePosition(fileIndex: position.fileIndex) else { return true }
    do throws(ReadFailure) {
      try readHeader()
    } catch {
      isFinished = true
      return true
    }
    return try rows.seek(to: position)
  }

  mutating func next() -> SourceItem? {
    while !isFinished {
      do throws(ReadFailure) {
        if columns == nil { try readHeader() }
        guard let columns, let row = try nextRow() else { break }
        do throws(ReadFailure) {
          if let document = try document(of: row, columns) { return .document(document) }
        } catch {
          var failure = error
          failure.record = RawRecord(rows.buffer.span.extracting(row.range), at: row.byteOffset)
          return .failure(failure)
        }
      } catch {
        return .failure(error)
      }
    }
    isFinished = true
    return nil
  }

  private mutating func nextRow() throws(ReadFailure) -> RowReader.Row? {
    do throws(ByteStreamError) {
      return try rows.next()
    } catch {
      isFinished = true
      throw context.failure(error)
    }
  }

  /// Reads the row that names the columns; nothing can be read of the file without it.
  private mutating func readHeader() throws(ReadFailure) {
    do throws(ReadFailure) {
      let first: [UInt8]
      do throws(ByteStreamError) {
        first = try rows.peek()
      } catch {
        throw context.failure(error)
      }
      let mark = EncodingDetector.markedEncoding(of: first.span)
      guard mark ?? .utf8 == .utf8, context.decoder.encoding?.isWide != true else {
        let name = mark.flatMap { $0 == .utf8 ? nil : $0.name } ?? context.decoder.encoding?.name ?? ""
        throw ReadFailure(
          "input.fixed-encoding", path: context.name,
          reason: "the table is \(name), but tables are read in UTF-8 or an encoding of single bytes",
          help: "convert it first: iconv -f \(name) -t UTF-8")
      }
      if mark == .utf8 { rows.drop(TextEncoding.utf8.byteOrderMark.count) }
      rows.setSeparator(separator ?? TableColumns.separator(of: first))
      guard let row = try nextRow() else {
        isFinished = true
        return
      }
      let names = rows.scanner.fields.map { cell($0, of: row)?.text ?? "" }
      columns = try TableColumns(names, context: context, lineNumber: row.lineNumber)
    } catch {
      isFinished = true
      throw error
    }
  }

  private func document(of row: RowReader.Row, _ columns: TableColumns) throws(ReadFailure) -> Document? {
    let fields = rows.scanner.fields
    if row.isTooLong { throw context.tooLarge(lineNumber: row.lineNumber) }
    // A blank line is a row with one empty field.
    if fields.count == 1, row.range.count <= 2, fields[0].range.isEmpty { return nil }
    if let errorOffset = rows.scanner.errorOffset {
      throw malformed(row, at: errorOffset, "a field has text behind its closing quote, or no closing quote")
    }
    guard fields.count == columns.names.count else {
      throw malformed(row, at: 0, "the row has \(fields.count) fields, and the header \(columns.names.count)")
    }
    guard let text = cell(fields[columns.textIndex], of: row) else {
      throw context.tooLarge(lineNumber: row.lineNumber)
    }
    var metadata = JSONObject()
    var id: String?
    for (index, field) in fields.enumerated() where index != columns.textIndex && !field.range.isEmpty {
      guard let value = cell(field, of: row)?.text else { continue }
      if index == columns.idIndex {
        id = value
      } else if columns.names[index] == "metadata",
        let fields = try? JSONParser.parse(utf8: value.utf8Span.span).objectValue
      {
        metadata.merge(fields) { $1 }
      } else {
        metadata[columns.names[index]] = .string(value)
      }
    }
    let content = fields[columns.textIndex].range
    let source = SourceReference(
      path: context.path, baseOffset: context.baseOffset + row.byteOffset + content.lowerBound,
      byteCount: content.count, lineNumber: row.lineNumber, encoding: text.encoding)
    do throws(DocumentError) {
      return try Document(
        id: id ?? "\(context.name):\(row.lineNumber)", text: text.text, source: source, decoding: text.alignment,
        metadata: metadata)
    } catch {
      throw .document(error, path: context.name, lineNumber: row.lineNumber)
    }
  }

  private func malformed(_ row: RowReader.Row, at offset: Int, _ reason: String) -> ReadFailure {
    ReadFailure(
      "input.malformed-record", path: context.name, lineNumber: row.lineNumber, byteOffset: row.byteOffset + offset,
      reason: reason, help: "put a field that holds separators or line ends in quotes, and double the quotes in it")
  }

  /// A field as text, with the alignment of the text with its bytes; `nil` if it is too long for a document.
  private func cell(
    _ field: RowScanner.Field, of row: RowReader.Row
  ) -> (text: String, alignment: Alignment, encoding: String)? {
    let lower = row.range.lowerBound
    let range = lower + field.range.lowerBound..<lower + field.range.upperBound
    let bytes = rows.buffer.span.extracting(range)
    guard field.hasDoubledQuotes else {
      guard let decoded = try? context.decoder.decode(bytes) else { return nil }
      return (decoded.text, decoded.alignment, decoded.encoding.name)
    }
    let (single, alignment) = TableColumns.withoutDoubledQuotes(bytes)
    guard let decoded = try? context.decoder.decode(single.span) else { return nil }
    return (decoded.text, decoded.alignment.composed(after: alignment), decoded.encoding.name)
  }
}
