import TamisCompression
import TamisCore
import TamisIO

/// Documents of one batch, stored one behind the other.
struct StoredBlock: Sendable {
  /// What is stored, compressed or not.
  let bytes: [UInt8]
  let documentCount: Int
  /// The bytes before compression; `nil` if there was none.
  let expandedByteCount: Int?

  /// What is read back from a spool.
  init(bytes: [UInt8], documentCount: Int, expandedByteCount: Int?) {
    self.bytes = bytes
    self.documentCount = documentCount
    self.expandedByteCount = expandedByteCount
  }

  /// Takes the documents out.
  ///
  /// - Throws: ``StorageError`` or ``CompressionError`` if the bytes are not what was written.
  func documents() throws -> [Document] {
    var expanded = bytes
    if let expandedByteCount {
      expanded = []
      expanded.reserveCapacity(expandedByteCount + 1)
      try Compression.zstandard.decompress(bytes.span, byteCount: expandedByteCount, appendingTo: &expanded)
    }
    var reader = ByteReader(expanded)
    var documents: [Document] = []
    documents.reserveCapacity(documentCount)
    for _ in 0..<documentCount { documents.append(try Document(from: &reader)) }
    guard reader.isAtEnd else { throw StorageError.damaged(at: reader.offset) }
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

    /// Ends the block, compressed if that pays: for one on its way to a disk.
    consuming func build(isCompressed: Bool) -> StoredBlock {
      guard isCompressed else {
        return StoredBlock(bytes: bytes, documentCount: documentCount, expandedByteCount: nil)
      }
      var compressed: [UInt8] = []
      Compression.zstandard.compress(bytes.span, level: 1, appendingTo: &compressed)
      return StoredBlock(bytes: compressed, documentCount: documentCount, expandedByteCount: bytes.count)
    }
  }
}
