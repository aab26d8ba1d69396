public import TamisCore

extension FileSource {
  /// How files are read.
  public struct Options: Hashable, Sendable {
    /// The field of a JSON record, or the column of a table, that holds the text; `nil` for the first of `text`, `body`,
    /// `content`.
    public var textField: String?

    /// The field of a JSON record, or the column of a table, that holds the id; `nil` for the first of `id`, `url`.
    public var idField: String?

    /// Of folders and patterns, only files that one of these patterns matches are read, whatever their extension; empty
    /// for those with a known extension.
    public var include: [String]

    /// Of folders and patterns, no file and no folder that one of these patterns matches is read.
    public var exclude: [String]

    /// The most bytes that a document may have before it is decoded: a text file, a line of JSON Lines, a row.
    ///
    /// A compressed file counts by what it stands for, so memory stays bounded whatever that is.
    public var maximumDocumentByteCount: Int

    /// Makes options.
    ///
    /// - Parameters:
    ///   - textField: The field that holds the text; `nil` for the first of `text`, `body`, `content`.
    ///   - idField: The field that holds the id; `nil` for the first of `id`, `url`.
    ///   - include: Patterns of the files of folders to read; empty for those with a known extension.
    ///   - exclude: Patterns of the files and folders in folders not to read.
    ///   - maximumDocumentByteCount: The most bytes that a document may have; clamped to 1 ... 4 GiB.
    public init(
      textField: String? = nil, idField: String? = nil, include: [String] = [], exclude: [String] = [],
      maximumDocumentByteCount: Int = TextSpan.maximumByteCount
    ) {
      self.textField = textField
      self.idField = idField
      self.include = include
      self.exclude = exclude
      self.maximumDocumentByteCount = min(max(maximumDocumentByteCount, 1), TextSpan.maximumByteCount)
    }
  }
}
