internal import CSQLite

/// A connection to an SQLite database, through the system library.
///
/// Serves one task at a time.
@safe package final class Database {
  // SAFETY: never given away, and closed once.
  private let handle: OpaquePointer
  /// The file.
  package let path: String

  /// How a database is opened.
  package enum Access: Sendable {
    /// It must exist, and is not changed.
    case reading
    /// It is made if it does not exist.
    case writing
  }

  /// Opens a database.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - access: How.
  /// - Throws: ``DatabaseError``.
  package init(path: String, _ access: Access) throws(DatabaseError) {
    let flags =
      access == .reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
    var opened: OpaquePointer?
    // SAFETY: the library copies the path, and sets the handle even if it fails.
    let status = unsafe sqlite3_open_v2(path, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard status == SQLITE_OK, let handle = unsafe opened else {
      let error = unsafe DatabaseError(status, handle: opened)
      _ = unsafe sqlite3_close_v2(opened)
      throw error
    }
    unsafe self.handle = handle
    self.path = path
  }

  deinit {
    // SAFETY: statements that are still there keep the connection until they are gone.
    _ = unsafe sqlite3_close_v2(handle)
  }

  /// Runs one or more statements without values or rows.
  ///
  /// - Parameter sql: The statements, from this program: nothing is escaped.
  /// - Throws: ``DatabaseError``.
  package func execute(_ sql: String) throws(DatabaseError) {
    let status = unsafe sqlite3_exec(handle, sql, nil, nil, nil)
    guard status == SQLITE_OK else { throw unsafe DatabaseError(status, handle: handle) }
  }

  /// Prepares a statement that will run many times.
  ///
  /// - Parameter sql: One statement, with `?` for values.
  /// - Returns: The statement.
  /// - Throws: ``DatabaseError``.
  package func prepare(_ sql: String) throws(DatabaseError) -> Statement {
    var prepared: OpaquePointer?
    let status = unsafe sqlite3_prepare_v3(
      handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard status == SQLITE_OK, let statement = unsafe prepared else {
      throw unsafe DatabaseError(status, handle: handle)
    }
    return unsafe Statement(statement, of: self)
  }

  /// What went wrong last.
  func error(_ status: CInt) -> DatabaseError { unsafe DatabaseError(status, handle: handle) }
}

/// Why SQLite refused something.
package struct DatabaseError: Error, Hashable {
  /// The primary result code.
  package let code: Int
  /// The library's words, lower case at its start.
  package let reason: String

  init(_ status: CInt, handle: OpaquePointer?) {
    code = Int(status & 0xFF)
    // SAFETY: both functions return text that the library owns, which is copied at once.
    let text = unsafe handle.map { unsafe String(cString: sqlite3_errmsg($0)) }
    reason = unsafe text ?? String(cString: sqlite3_errstr(status))
  }

  /// Whether the disk is full.
  package var isFull: Bool { code == Int(SQLITE_FULL) }

  /// Whether the file is no database, or a damaged one.
  package var isCorrupt: Bool { code == Int(SQLITE_NOTADB) || code == Int(SQLITE_CORRUPT) }
}
