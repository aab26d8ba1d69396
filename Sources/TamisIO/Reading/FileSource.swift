import TamisCompression
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
public struct FileSource: SeekableSource {
  let files: [ResolvedInput]
  let settings: [InputSetting]
  let options: Options

  /// The file to open next.
  var nextFileIndex = 0
  /// The file in front of it, while it is read.
  var opened: OpenedFile?
  var finishedByteCount = 0

  /// What the files held that were read; see ``SeekableSource``.
  public internal(set) var fingerprints: [InputFingerprint] = []

  /// The number of bytes of all files; `nil` if one of them is no regular file, such as standard input.
  ///
  /// Of compressed files, the compressed bytes count.
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
    var resolver = try InputResolver(options)
    for input in inputs { try resolver.resolve(input) }
    files = resolver.files
    settings = resolver.settings
    self.options = options
    let isSized = files.allSatisfy { $0.byteCount != nil }
    totalByteCount = isSized ? files.reduce(0) { $0 + ($1.byteCount ?? 0) } : nil
  }

  /// The paths of all files, in the order in which they are read.
  public var paths: [String] { files.map(\.path) }

  /// The number of bytes read so far; of compressed files, the compressed bytes.
  public var readByteCount: Int { finishedByteCount + (opened?.stream.readByteCount ?? 0) }

  /// Reads the next document.
  ///
  /// - Returns: A document or a failure; `nil` at the end.
  public mutating func next() -> SourceItem? {
    while true {
      if let item = opened?.reader.next() {
        return opened?.reader is TextReader ? close(behind: item) : item
      }
      if let failure = close() { return .failure(failure) }
      guard nextFileIndex < files.count else { return nil }
      let file = files[nextFileIndex]
      nextFileIndex += 1
      do throws(ByteStreamError) {
        let opened = try OpenedFile.open(file, settings[file.setting], options)
        fingerprints.append(opened.stream.fingerprint(path: file.path))
        self.opened = opened
      } catch {
        fingerprints.append(InputFingerprint(missing: file.path))
        return .failure(.stream(error, path: file.path))
      }
    }
  }

  /// Ends a file that is one document, which is worth nothing if somebody wrote to the file meanwhile.
  private mutating func close(behind item: SourceItem) -> SourceItem {
    close().map { .failure($0) } ?? item
  }

  /// Ends the file that is read, if there is one.
  ///
  /// - Returns: A failure if the file changed since it was opened.
  private mutating func close() -> ReadFailure? {
    guard let file = opened else { return nil }
    opened = nil
    // Of an archive or a database not every byte is read.
    finishedByteCount += max(file.stream.readByteCount, file.stream.expectedByteCount ?? 0)
    let path = files[nextFileIndex - 1].path
    fingerprints[nextFileIndex - 1] = file.stream.fingerprint(path: path)
    return file.stream.hasChanged ? .changed(path: path) : nil
  }
}

/// A file that is read.
struct OpenedFile {
  let stream: ByteStream
  var reader: any DocumentReader

  /// Opens a file with the reader of its format.
  static func open(
    _ file: ResolvedInput, _ setting: InputSetting, _ options: FileSource.Options
  ) throws(ByteStreamError) -> OpenedFile {
    let stream = try ByteStream(path: file.path)
    let context = ReadingContext(name: file.path, path: file.path, decoder: setting.decoder, options: options)
    let bytes: any ByteSource
    let format = setting.format(ofFile: file.path)
    if let compression = try Self.compression(of: stream, path: file.path) {
      guard InputFormats.isStream(format) else { throw .notAFile("a compressed \(format.name) database") }
      bytes = DecompressingStream(stream, compression)
    } else {
      bytes = stream
    }
    return OpenedFile(
      stream: stream, reader: InputFormats.reader(of: format, bytes, context))
  }

  /// How a file is compressed: as its name says, and as its first bytes say where its name says nothing.
  private static func compression(of stream: ByteStream, path: String) throws(ByteStreamError) -> Compression? {
    if let named = InputFormats.compression(forPath: path) { return named }
    let first = try stream.peek(Compression.detectedByteCount)
    return Compression.detected(in: first.span)
  }
}
