internal import TamisCompression
public import TamisCore

/// The formats that documents are written to.
public enum OutputFormats {
  static let jsonLines = FormatDescriptor(
    name: "jsonl", extensions: ["jsonl", "ndjson"],
    summary: "JSON Lines: one object a line, with text, layers and the file offsets that they came from.")

  static let markdown = FormatDescriptor(
    name: "markdown", extensions: ["md", "markdown"],
    summary: "Markdown: a brief with its sources as footnotes, any other document under its id.")

  static let text = FormatDescriptor(
    name: "text", extensions: ["txt", "text"], summary: "Plain text in UTF-8, a blank line between documents.")

  static let csv = FormatDescriptor(
    name: "csv", extensions: ["csv"],
    summary: "A table with a header, a row for each document, or for each element of the layers that are asked for.")

  static let tsv = FormatDescriptor(
    name: "tsv", extensions: ["tsv", "tab"], summary: "The same table with tabs between its columns.")

  static let conllu = FormatDescriptor(
    name: "conllu", extensions: ["conllu"],
    summary: "CoNLL-U: sentences and tokens one a line, entities as BIO in the last column.")

  static let brat = FormatDescriptor(
    name: "brat", extensions: ["brat"],
    summary: "A folder for the annotation tool brat: a text and its entities a document.")

  static let sqlite = FormatDescriptor(
    name: "sqlite", extensions: ["sqlite", "sqlite3"],
    summary: "A database with full-text search over documents, entities and clusters, which can be read again.")

  /// All formats.
  public static let all: [FormatDescriptor] = [jsonLines, markdown, text, csv, tsv, conllu, brat, sqlite]

  /// The format of a name.
  ///
  /// - Parameter name: What scripts and options call it.
  /// - Returns: `nil` if there is none.
  public static func format(named name: String) -> FormatDescriptor? {
    all.first { $0.name == name }
  }

  /// The format that a file's extension means.
  ///
  /// - Parameter path: A path; its extension may be of either case, and `.gz` or `.zst` behind it do not matter. `-`
  ///   means JSON Lines.
  /// - Returns: `nil` if it has no extension, or one that means no format.
  public static func format(forPath path: String) -> FormatDescriptor? {
    if path == "-" { return jsonLines }
    guard let fileExtension = FilePath.fileExtension(of: InputFormats.withoutCompression(path)) else { return nil }
    return all.first { $0.extensions.contains(fileExtension) }
  }

  /// Tells the format of an output, without opening it.
  ///
  /// - Parameter output: The output; its format counts before its extension.
  /// - Returns: The format.
  /// - Throws: ``OutputError/unknownFormat(_:known:)`` or ``OutputError/unknownExtension(path:known:)``.
  public static func format(of output: OutputSpecification) throws(OutputError) -> FormatDescriptor {
    if let name = output.format {
      guard let format = format(named: name) else { throw .unknownFormat(name, known: all.map(\.name)) }
      return format
    }
    if let format = format(forPath: output.path) { return format }
    // A device has no extension; what is written to /dev/null is all one.
    if output.path.hasPrefix("/dev/") { return jsonLines }
    throw .unknownExtension(path: output.path, known: all.flatMap(\.extensions))
  }

  /// Opens an output.
  ///
  /// - Parameters:
  ///   - output: A file, or `-` for standard output, and its format.
  ///   - options: What it holds.
  /// - Returns: A sink. The file appears under its name when the sink is finished.
  /// - Throws: ``OutputError`` if the format is unknown or the file cannot be written.
  public static func makeSink(
    for output: OutputSpecification, options: OutputOptions = OutputOptions()
  ) throws(OutputError) -> any DocumentSink {
    let format = try format(of: output)
    guard FilePath.split(output.path).name.contains(ShardedSink.placeholder) else {
      return try makeSink(output.path, format, options)
    }
    return try ShardedSink(path: output.path, limits: options.shardLimits) { path throws(OutputError) in
      try makeSink(path, format, options)
    }
  }

  private static func makeSink(
    _ path: String, _ format: FormatDescriptor, _ options: OutputOptions
  ) throws(OutputError) -> any ResumableSink {
    let compression = Compression.forPath(path)
    if format == sqlite || format == brat {
      guard compression == nil else { throw .uncompressible(path: path, format: format.name) }
      return format == sqlite
        ? try DatabaseSink(path: path, options: options) : try StandoffSink(path: path, options: options)
    }
    let file = try FileOutput(path: path, frames: compression.map(FrameBuffer.init))
    return switch format {
    case markdown: MarkdownSink(file)
    case text: FileSink(file, renderer: TextRenderer(), separator: TextRenderer.separator)
    case csv: TableSink(file, TableRenderer(options: options, separator: UInt8(ascii: ",")))
    case tsv: TableSink(file, TableRenderer(options: options, separator: UInt8(ascii: "\t")))
    case conllu: FileSink(file, renderer: TreebankRenderer())
    default: FileSink(file, renderer: JSONLinesRenderer(options: options))
    }
  }
}
