public import TamisCore

/// What a source hands over: a document, or something that could not be read as one.
public enum SourceItem: Sendable {
  /// The next document.
  case document(Document)
  /// A file or a record that could not be read; the ones behind it can.
  case failure(ReadFailure)
}

/// Where documents come from, one after the other.
public protocol DocumentSource {
  /// The number of bytes that the source will read in all, for progress; `nil` if that cannot be known.
  var totalByteCount: Int? { get }

  /// The number of bytes read so far.
  var readByteCount: Int { get }

  /// Reads the next document.
  ///
  /// - Returns: A document or a failure; `nil` at the end, also when called again.
  mutating func next() -> SourceItem?
}

extension DocumentSource {
  /// Not known.
  public var totalByteCount: Int? { nil }

  /// Not counted.
  public var readByteCount: Int { 0 }
}

/// Documents that are in memory already.
public struct MemorySource: SeekableSource, Sendable {
  private let all: [Document]
  private var documents: ArraySlice<Document>

  /// The number of bytes of text of all documents.
  public let totalByteCount: Int?

  /// The number of bytes of text handed over so far.
  public private(set) var readByteCount = 0

  /// Makes a source.
  ///
  /// - Parameter documents: The documents, in order.
  public init(_ documents: [Document]) {
    all = documents
    self.documents = documents[...]
    totalByteCount = documents.reduce(0) { $0 + $1.byteCount }
  }

  /// Hands over the next document.
  ///
  /// - Returns: `nil` at the end.
  public mutating func next() -> SourceItem? {
    guard let document = documents.popFirst() else { return nil }
    readByteCount += document.byteCount
    return .document(document)
  }

  /// The number of documents handed over is ``SourcePosition/recordCount``.
  public var position: SourcePosition {
    SourcePosition(byteOffset: readByteCount, recordCount: documents.startIndex)
  }

  /// One, of the texts of all documents by their size.
  public var fingerprints: [InputFingerprint] {
    [InputFingerprint(path: "", byteCount: totalByteCount ?? 0, modificationTime: 0)]
  }

  /// None.
  public var obstacle: InputError? { nil }

  /// Goes to a position that a source of the same documents had.
  ///
  /// - Parameters:
  ///   - position: The position.
  ///   - fingerprints: What ``fingerprints`` was then.
  /// - Returns: Whether there are as many bytes of text in all and up to there as there were.
  /// - Throws: Nothing.
  public mutating func seek(
    to position: SourcePosition, after fingerprints: [InputFingerprint]
  ) throws(InputError) -> Bool {
    var source = self
    source.documents = all[...]
    guard position.recordCount <= source.documents.count, position.fileIndex == 0 else { return false }
    guard position == SourcePosition() || fingerprints.first == self.fingerprints.first else { return false }
    source.readByteCount = 0
    while source.documents.startIndex < position.recordCount { _ = source.next() }
    guard source.readByteCount == position.byteOffset else { return false }
    self = source
    return true
  }
}
