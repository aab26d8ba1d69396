import TamisCompression
import TamisCore
import TamisSQLite

/// Documents in an SQLite database with full-text search.
///
/// Rows go to a hidden database beside the place of the output, many in one transaction. At the end indexes are made, and
/// the whole is copied into a file of its own, so that its bytes depend on the documents alone.
struct DatabaseSink: ResumableSink {
  /// Documents in one transaction: few enough that the journal stays small.
  private static let transactionDocumentCount = 2_000
  private static let nameAttempts = 1000

  private let path: String
  private let options: OutputOptions
  private var temporary: String
  private var writer: DatabaseWriter?

  /// Makes an empty database.
  init(path: String, options: OutputOptions) throws(OutputError) {
    guard path != "-", !path.hasPrefix("/dev/") else { throw .folderNeeded(path: path) }
    self.path = path
    self.options = options
    if (try? System.status(of: path))?.kind == .folder { throw .folder(path: path) }
    let (folder, name) = FilePath.split(System.resolved(path))
    guard let status = try? System.status(of: folder.isEmpty ? "." : folder), status.kind == .folder else {
      throw .missingFolder(path: path, folder: folder.isEmpty ? "." : folder)
    }
    var attempt = 0
    repeat {
      temporary = FilePath.join(folder, ".\(name).tamis-\(System.processNumber)-\(attempt).tmp")
      attempt += 1
    } while (try? System.status(of: temporary)) != nil && attempt < Self.nameAttempts
    do throws(DatabaseError) {
      writer = try DatabaseWriter(newAt: temporary, options: options)
    } catch {
      throw OutputError(error, path: path)
    }
  }

  mutating func write(_ document: Document) throws {
    try attempt { writer throws(DatabaseError) in
      try writer.insert(document)
      if writer.documentCount % Self.transactionDocumentCount == 0 { try writer.commit() }
    }
  }

  mutating func finish() throws {
    guard writer != nil else { return }
    let copy = temporary + "-copy"
    System.remove(copy)
    try attempt { writer throws(DatabaseError) in
      try writer.commit()
      try writer.copy(to: copy)
    }
    writer = nil
    do throws(SystemError) {
      let descriptor = try System.openForStorage(copy)
      defer { System.close(descriptor) }
      let target = System.resolved(path)
      System.setMode((try? System.status(of: target))?.mode ?? 0o644, of: descriptor)
      try System.synchronize(descriptor)
      try System.rename(copy, to: target)
      System.synchronizeFolder(FilePath.split(target).folder)
    } catch {
      System.remove(copy)
      throw OutputError(error, path: path)
    }
    Self.remove(temporary)
  }

  mutating func discard() {
    guard writer != nil else { return }
    writer = nil
    Self.remove(temporary)
  }

  mutating func mark() throws -> JSONObject {
    try attempt { writer throws(DatabaseError) in try writer.commit() }
    return ["temporary": .string(temporary), "documentCount": .integer(writer?.documentCount ?? 0)]
  }

  mutating func resume(from mark: JSONObject) throws {
    guard let earlier = mark["temporary"]?.stringValue, let count = mark["documentCount"]?.integerValue else {
      throw OutputError.unresumable(path: path)
    }
    if earlier != temporary {
      writer = nil
      Self.remove(temporary)
    }
    guard (try? System.status(of: earlier)) != nil else {
      // Killed while it finished: the output may be in its place already.
      writer = nil
      let inPlace = try? DatabaseCorpus(path: path)
      guard let inPlace, inPlace.documentCount >= count else {
        throw OutputError.lost(path: path, temporary: earlier)
      }
      return
    }
    temporary = earlier
    System.remove(earlier + "-copy")
    do throws(DatabaseError) {
      writer = try DatabaseWriter(goingOnAt: earlier, behind: count, options: options)
    } catch {
      throw OutputError(error, path: path)
    }
  }

  mutating func suspend() { writer = nil }

  private mutating func attempt(_ body: (inout DatabaseWriter) throws(DatabaseError) -> Void) throws(OutputError) {
    guard var writer else { return }
    do throws(DatabaseError) {
      try body(&writer)
    } catch {
      throw OutputError(error, path: path)
    }
    self.writer = writer
  }

  private static func remove(_ path: String) {
    for ending in ["", "-journal", "-copy", "-copy-journal"] { System.remove(path + ending) }
  }
}

extension OutputError {
  init(_ error: DatabaseError, path: String) {
    self = error.isFull ? .full(path: path, reason: error.reason) : .failed(path: path, reason: error.reason)
  }
}
