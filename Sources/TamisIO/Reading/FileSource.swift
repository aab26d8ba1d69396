public import TamisCore

/// Documents from files, folders, patterns and standard input.
///
/// Names are resolved at once, so that a mistake is told before anything runs; files are opened one by one, when their
/// turn comes. A file that cannot be read by then is a failure, and the run goes on behind it.
///
/// ```swift
/// var source = try FileSource([InputSpecification(pattern: "news/*.txt")])
/// while let item = source.next() { … }
/// ```
public struct FileSource: DocumentSource {
  /// How files are read.
  public struct Options: Hashable, Sendable {
    /// The field of a JSON record that holds the text; `nil` for the first of `text`, `body`, `content`.
    public var textField: String?

    /// The field of a JSON record that holds the id; `nil` for the first of `id`, `url`.
    public var idField: String?

    /// Makes options.
    ///
    /// - Parameters:
    ///   - textField: The field that holds the text; `nil` for the first of `text`, `body`, `content`.
    ///   - idField: The field that holds the id; `nil` for the first of `id`, `url`.
    public init(textField: String? = nil, idField: String? = nil) {
      self.textField = textField
      self.idField = idField
    }
  }

  /// Raw bytes of small files are read into the same memory; that of a large one is given back.
  private static let keptBufferByteCount = 8 << 20

  private let files: [ResolvedInput]
  private let options: Options
  private var position = 0
  private var lines: JSONLinesReader?
  private var buffer: [UInt8] = []
  private var finishedByteCount = 0

  /// The number of bytes of all files; `nil` if one of them is no regular file, such as standard input.
  public let totalByteCount: Int?

  /// Makes a source of all files that the inputs name.
  ///
  /// - Parameters:
  ///   - inputs: Files, folders, patterns, and `-` for standard input, read in this order. Of a folder, files with a
  ///     known extension are read (all, if the input names a format), those in folders below included, in byte order of
  ///     their names; hidden ones are not. A file that two inputs name is read once.
  ///   - options: How files are read.
  /// - Throws: ``InputError`` for the first input that names no file, or an unknown format or encoding.
  public init(_ inputs: [InputSpecification], options: Options = Options()) throws(InputError) {
    var resolver = InputResolver()
    for input in inputs { try resolver.resolve(input) }
    files = resolver.files
    self.options = options
    let sizes = files.map(\.byteCount)
    totalByteCount = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
  }

  /// The paths of all files, in the order in which they are read.
  public var paths: [String] { files.map(\.path) }

  /// The number of bytes read so far.
  public var readByteCount: Int { finishedByteCount + (lines?.readByteCount ?? 0) }

  /// Reads the next document.
  ///
  /// - Returns: A document or a failure; `nil` at the end.
  public mutating func next() -> SourceItem? {
    while true {
      if let item = lines?.next() { return item }
      finishedByteCount += lines?.readByteCount ?? 0
      lines = nil
      guard position < files.count else { return nil }
      let file = files[position]
      position += 1
      let stream: ByteStream
      do {
        stream = try ByteStream(path: file.path)
      } catch {
        return .failure(.opening(error, path: file.path))
      }
      guard file.format == InputFormats.jsonLines else {
        return readText(stream, file)
      }
      lines = JSONLinesReader(stream, path: file.path, options: options)
    }
  }

  private mutating func readText(_ stream: ByteStream, _ file: ResolvedInput) -> SourceItem {
    defer {
      finishedByteCount += buffer.count
      buffer.removeAll(keepingCapacity: buffer.capacity <= Self.keptBufferByteCount)
    }
    if stream.status.kind == .regular, stream.status.byteCount > TextSpan.maximumByteCount {
      return .failure(.tooLarge(path: file.path))
    }
    do {
      guard try stream.readAll(into: &buffer, limit: TextSpan.maximumByteCount) else {
        return .failure(.tooLarge(path: file.path))
      }
    } catch {
      return .failure(.system(error, path: file.path))
    }
    do {
      let decoded = try file.decoder.decode(buffer.span)
      let reference = SourceReference(path: file.path, byteCount: buffer.count, encoding: decoded.encoding.name)
      var metadata = JSONObject()
      if decoded.invalidBytes.count > 0 { metadata["invalidBytes"] = decoded.invalidBytes.json() }
      if decoded.foreignLines.count > 0 { metadata["foreignLines"] = decoded.foreignLines.json() }
      return .document(
        try Document(
          id: file.path, text: decoded.text, source: reference, decoding: decoded.alignment, metadata: metadata))
    } catch {
      return .failure(.document(error, path: file.path))
    }
  }
}
