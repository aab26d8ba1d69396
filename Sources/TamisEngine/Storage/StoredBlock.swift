import TamisCore
import TamisIO

/// Documents of one batch, stored one behind the other.
struct StoredBlock: Sendable {
  private(set) var bytes: [UInt8]
  let documentCount: Int

  /// What is read back from a spool.
  init(bytes: [UInt8], documentCount: Int) {
    self.bytes = bytes
    self.documentCount = documentCount
  }

  /// Takes the documents out.
  ///
  /// - Throws: ``StorageError`` if the bytes are not what was written.
  func documents() throws(StorageError) -> [Document] {
    var reader = ByteReader(bytes)
    var documents: [Document] = []
    documents.reserveCapacity(documentCount)
    for _ in 0..<documentCount { documents.append(try Document(from: &reader)) }
    guard reader.isAtEnd else { throw .damaged(at: reader.offset) }
    return documents
  }

  /// The bytes that a document is stored as.
  ///
  /// - Throws: ``StorageError`` for one that cannot be stored.
  static func record(of document: Document) throws(StorageError) -> [UInt8] {
    var writer = ByteWriter()
    try document.store(into: &writer)
    return writer.bytes
  }

  /// Puts records one behind the other.
  struct Builder {
    private var bytes: [UInt8] = []
    private var documentCount = 0

    mutating func append(_ record: [UInt8]) {
      bytes.append(contentsOf: record)
      documentCount += 1
    }

    consuming func build() -> StoredBlock { StoredBlock(bytes: bytes, documentCount: documentCount) }
  }
}
