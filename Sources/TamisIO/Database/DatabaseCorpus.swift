import TamisCore
import TamisSQLite

/// A database that Tamis wrote.
struct DatabaseCorpus {
  let database: Database
  let documentCount: Int

  /// Why a database cannot be read, without the place.
  struct Refusal: Error {
    let code: DiagnosticCode
    let reason: String
    let help: String?
  }

  /// Opens a database and looks whether it is one of ours.
  init(path: String) throws(Refusal) {
    let (applicationID, version): (Int, Int)
    do throws(DatabaseError) {
      database = try Database(path: path, .reading)
      applicationID = try Self.number("PRAGMA application_id", database)
      version = try Self.number("PRAGMA user_version", database)
      let isOwn = applicationID == DatabaseSchema.applicationID && version == DatabaseSchema.version
      documentCount = isOwn ? try Self.number("SELECT count(*) FROM documents", database) : 0
    } catch {
      throw Refusal(error)
    }
    guard applicationID == DatabaseSchema.applicationID else {
      throw Refusal(
        code: "input.foreign-database", reason: "it is an SQLite database of another program",
        help: "export a table of it as CSV, and read that")
    }
    guard version == DatabaseSchema.version else {
      let own = DatabaseSchema.version
      throw Refusal(
        code: "input.foreign-database",
        reason: "it was written by another version of tamis (schema \(version), and this one reads \(own))",
        help: "write it anew with this version")
    }
  }

  private static func number(_ sql: String, _ database: Database) throws(DatabaseError) -> Int {
    let statement = try database.prepare(sql)
    return try statement.step() ? statement.integer(0) : 0
  }
}

extension DatabaseCorpus {
  /// The layers of the first documents.
  func firstLayers() throws -> Set<Layer> {
    let rows = try database.prepare("SELECT DISTINCT name FROM (SELECT name FROM layers LIMIT 1000)")
    var layers: Set<Layer> = []
    while try rows.step() { if let name = rows.text(0) { layers.insert(Layer(name)) } }
    return layers
  }
}

extension DatabaseCorpus.Refusal {
  init(_ error: DatabaseError) {
    self.init(
      code: error.isCorrupt ? "input.damaged-database" : "input.unreadable",
      reason: error.isCorrupt
        ? "it is no SQLite database, or a damaged one: \(error.reason)" : "it cannot be read: \(error.reason)",
      help: error.isCorrupt ? "check it with 'sqlite3 FILE \"PRAGMA integrity_check\"'" : nil)
  }
}
