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
public struct MemorySource: DocumentSource, Sendable {
  private var documents: ArraySlice<Document>

  /// The number of bytes of text of all documents.
  public let totalByteCount: Int?

  /// The number of bytes of text handed over so far.
  public private(set) var readByteCount = 0

  /// Makes a source.
  ///
  /// - Parameter documents: The documents, in order.
  public init(_ documents: [Document]) {
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
}
