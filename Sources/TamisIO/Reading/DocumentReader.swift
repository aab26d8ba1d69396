import TamisCore

/// Reads the documents of one file.
protocol DocumentReader {
  /// Where in the file the next document starts; the index of the file is nobody's business here.
  var position: SourcePosition { get }

  /// Reads the next document.
  ///
  /// - Returns: `nil` at the end.
  mutating func next() -> SourceItem?

  /// Goes on from a place that a reader of the same file had; nothing was read yet.
  ///
  /// - Returns: Whether the file reaches that far.
  mutating func begin(at position: SourcePosition) throws(ByteStreamError) -> Bool
}

/// What a reader is told of the file that it reads.
struct ReadingContext {
  /// What ids and failures call the file.
  var name: String
  /// What the sources of documents call the file that holds the bytes: an archive, if the file is a member of one.
  var path: String
  /// Where the file's first byte is in that file.
  var baseOffset = 0
  /// How text is decoded, for formats that are not always UTF-8.
  var decoder: TextDecoder
  /// What the caller wants.
  var options: FileSource.Options
}

extension ReadingContext {
  func failure(_ error: ByteStreamError) -> ReadFailure { .stream(error, path: name) }

  func tooLarge(lineNumber: Int? = nil) -> ReadFailure {
    .tooLarge(path: name, lineNumber: lineNumber, limit: options.maximumDocumentByteCount)
  }
}

extension InputFormats {
  /// The reader of a format.
  static func reader(
    of format: FormatDescriptor, _ stream: any ByteSource, _ context: ReadingContext
  ) -> any DocumentReader {
    switch format {
    case jsonLines: JSONLinesReader(stream, context)
    case csv: TableReader(stream, context, separator: nil)
    case tsv: TableReader(stream, context, separator: UInt8(ascii: "\t"))
    case conllu: TreebankFileReader(stream, context)
    case tar: ArchiveReader(stream, context)
    case sqlite: DatabaseReader(context)
    default: TextReader(stream, context)
    }
  }
}
