import TamisCompression
import TamisCore
import TamisSQLite

/// Takes up again the documents of a database that Tamis wrote: text, metadata, layers and provenance.
struct DatabaseReader: DocumentReader {
  private let context: ReadingContext
  private var rows: Statement?
  private var isFinished = false
  private(set) var position = SourcePosition()

  init(_ context: ReadingContext) {
    self.context = context
  }

  mutating func begin(at position: SourcePosition) throws(ByteStreamError) -> Bool {
    self.position = position
    return true
  }

  mutating func next() -> SourceItem? {
    guard !isFinished else { return nil }
    do throws(DatabaseCorpus.Refusal) {
      if rows == nil { rows = try open() }
      guard let rows else { return nil }
      let hasRow: Bool
      do throws(DatabaseError) {
        hasRow = try rows.step()
      } catch {
        throw DatabaseCorpus.Refusal(error)
      }
      guard hasRow else {
        isFinished = true
        return nil
      }
      position.recordCount = rows.integer(0)
      return document(byteCount: rows.integer(1), record: rows.bytes(2))
    } catch {
      isFinished = true
      return .failure(ReadFailure(error.code, path: context.name, reason: error.reason, help: error.help))
    }
  }

  private func open() throws(DatabaseCorpus.Refusal) -> Statement {
    let corpus = try DatabaseCorpus(path: context.name)
    do throws(DatabaseError) {
      let rows = try corpus.database.prepare(
        "SELECT document, bytes, record FROM records WHERE document > ? ORDER BY document")
      try rows.bind([.integer(position.recordCount)])
      return rows
    } catch {
      throw DatabaseCorpus.Refusal(error)
    }
  }

  private func document(byteCount: Int, record: [UInt8]) -> SourceItem {
    do {
      guard (0...TextSpan.maximumByteCount).contains(byteCount) else { throw StorageError.damaged(at: 0) }
      var bytes: [UInt8] = []
      try Compression.zstandard.decompress(record.span, byteCount: byteCount, appendingTo: &bytes)
      var reader = ByteReader(bytes)
      let document = try Document(from: &reader)
      guard document.byteCount <= context.options.maximumDocumentByteCount else {
        return .failure(context.tooLarge(lineNumber: position.recordCount))
      }
      return .document(document)
    } catch {
      return .failure(
        ReadFailure(
          "input.damaged-database", path: context.name, lineNumber: position.recordCount,
          reason: "document \(position.recordCount) cannot be taken up again", help: "write the database anew"))
    }
  }
}
