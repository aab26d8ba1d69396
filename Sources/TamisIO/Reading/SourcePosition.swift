/// A place between two documents of a source, from which it can be read on later, in another process too.
public struct SourcePosition: Hashable, Sendable, Codable {
  /// The file that the next document stands in, by its place among the source's files.
  public var fileIndex: Int

  /// The bytes of that file, after decompression, in front of the next document.
  public var byteOffset: Int

  /// The records of that file in front of the next document: lines of JSON Lines, rows of a table, members of an
  /// archive.
  ///
  /// Blank and malformed ones count.
  public var recordCount: Int

  /// The lines of that file in front of the next document, for formats of text.
  public var lineCount: Int

  /// Makes a position.
  ///
  /// - Parameters:
  ///   - fileIndex: The file of the next document, from 0.
  ///   - byteOffset: The decompressed bytes of that file in front of it.
  ///   - recordCount: The records of that file in front of it.
  ///   - lineCount: The lines of that file in front of it.
  public init(fileIndex: Int = 0, byteOffset: Int = 0, recordCount: Int = 0, lineCount: Int = 0) {
    self.fileIndex = fileIndex
    self.byteOffset = byteOffset
    self.recordCount = recordCount
    self.lineCount = lineCount
  }
}

/// What a file held when it was read: enough to tell later whether it still does.
public struct InputFingerprint: Hashable, Sendable {
  /// The path as the source calls it.
  public var path: String

  /// The raw bytes of the file.
  public var byteCount: Int

  /// When it was last modified, in nanoseconds since 1970.
  public var modificationTime: Int

  /// The ``ContentHash`` of its raw bytes; `nil` if not all of them were read.
  public var contentHash: UInt64?

  /// Makes a fingerprint.
  ///
  /// - Parameters:
  ///   - path: The path as the source calls it.
  ///   - byteCount: The raw bytes of the file.
  ///   - modificationTime: When it was last modified, in nanoseconds since 1970.
  ///   - contentHash: The ``ContentHash`` of its raw bytes, if all of them were read.
  public init(path: String, byteCount: Int, modificationTime: Int, contentHash: UInt64? = nil) {
    self.path = path
    self.byteCount = byteCount
    self.modificationTime = modificationTime
    self.contentHash = contentHash
  }
}

/// A source that can tell where it is, and read on from there in another process.
public protocol SeekableSource: DocumentSource {
  /// Where the next document starts. Between two calls of `next()`, reading on from here gives the same documents.
  var position: SourcePosition { get }

  /// What the files held that were read: all before ``position``'s file, and that file itself without a hash of its
  /// contents.
  ///
  /// Grows from call to call, so that ``position`` and the first `position.fileIndex + 1` fingerprints belong together.
  var fingerprints: [InputFingerprint] { get }

  /// Why the source cannot be read again; `nil` if it can.
  var obstacle: InputError? { get }

  /// Goes to a position that a source of the same files had.
  ///
  /// - Parameters:
  ///   - position: The position.
  ///   - fingerprints: What the files held then; those behind the position's file are ignored.
  /// - Returns: Whether every file up to there still holds what it held. If not, nothing has happened.
  /// - Throws: ``InputError`` if a file cannot be read any more.
  mutating func seek(to position: SourcePosition, after fingerprints: [InputFingerprint]) throws(InputError) -> Bool
}
