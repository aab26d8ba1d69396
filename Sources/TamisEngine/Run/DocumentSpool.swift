public import TamisCore

/// Where a corpus-wide stage keeps documents between the step that looks at all of them and the step that changes them.
///
/// It is written from start to end, and then read from start to end, once. A spool on disk has to keep everything that a
/// document has: text, alignment, revisions, metadata and layers.
public protocol DocumentSpool {
  /// Adds a document at the end.
  ///
  /// - Parameter document: The document.
  /// - Throws: An error that ends the run.
  mutating func append(_ document: Document) throws

  /// Takes out the first document that is left; no document is added after the first one was taken.
  ///
  /// - Returns: `nil` if none is left.
  /// - Throws: An error that ends the run.
  mutating func next() throws -> Document?
}

/// A spool in memory; each document's memory is free again once it has been taken out.
struct MemorySpool: DocumentSpool {
  private var documents: [Document?] = []
  private var position = 0

  mutating func append(_ document: Document) { documents.append(document) }

  mutating func next() -> Document? {
    guard position < documents.count else { return nil }
    defer { position += 1 }
    return documents[position].take()
  }
}
