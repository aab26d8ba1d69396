/// Where the raw bytes of a document are.
public struct SourceReference: Hashable, Sendable {
  /// The file as the user named it, or `-` for standard input.
  ///
  /// Empty for a text made in memory.
  public var path: String

  /// The file offset of the first raw byte of the document: 0 for a file that is one document, the start of the text
  /// inside a record otherwise.
  public var baseOffset: Int

  /// The number of raw bytes of the document.
  public var byteCount: Int

  /// The 1-based line of the record, for files of one document a line.
  public var lineNumber: Int?

  /// The encoding of the raw bytes, by its IANA name: `UTF-8`, `windows-1252`, `UTF-16LE`.
  public var encoding: String

  /// Makes a reference.
  ///
  /// - Parameters:
  ///   - path: The file as the user named it, `-` for standard input, empty for a text made in memory.
  ///   - baseOffset: The file offset of the document's first raw byte, at least 0.
  ///   - byteCount: The number of raw bytes, at least 0.
  ///   - lineNumber: The 1-based line of the record, if files of this kind hold one document a line.
  ///   - encoding: The IANA name of the encoding.
  public init(path: String, baseOffset: Int = 0, byteCount: Int, lineNumber: Int? = nil, encoding: String = "UTF-8") {
    self.path = path
    self.baseOffset = baseOffset
    self.byteCount = byteCount
    self.lineNumber = lineNumber
    self.encoding = encoding
  }
}
