internal import CSQLite

/// A prepared statement.
@safe package final class Statement {
  // SAFETY: never given away, and finalised once.
  private let handle: OpaquePointer
  private let database: Database

  init(_ handle: OpaquePointer, of database: Database) {
    unsafe self.handle = handle
    self.database = database
  }

  deinit {
    // SAFETY: nothing uses the statement any more.
    _ = unsafe sqlite3_finalize(handle)
  }

  /// A value that a statement is given.
  package enum Value {
    /// `NULL`.
    case null
    /// An integer.
    case integer(Int)
    /// A floating-point number.
    case real(Double)
    /// A text.
    case text(String)
    /// Bytes.
    case bytes([UInt8])
  }

  /// Runs the statement to its end, and makes it ready to run again.
  ///
  /// - Parameter values: Its values, in order.
  /// - Throws: ``DatabaseError``.
  package func run(_ values: [Value]) throws(DatabaseError) {
    try bind(values)
    while try step() {}
    reset()
  }

  /// Gives the statement its values.
  ///
  /// - Parameter values: Its values, in order.
  /// - Throws: ``DatabaseError``.
  package func bind(_ values: [Value]) throws(DatabaseError) {
    reset()
    for (index, value) in values.enumerated() {
      let status = bind(value, CInt(index + 1))
      guard status == SQLITE_OK else { throw database.error(status) }
    }
  }

  private func bind(_ value: Value, _ index: CInt) -> CInt {
    // SAFETY: SQLITE_TRANSIENT makes the library copy bytes and text at once.
    let copied = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    switch value {
    case .null: return unsafe sqlite3_bind_null(handle, index)
    case .integer(let number): return unsafe sqlite3_bind_int64(handle, index, Int64(number))
    case .real(let number): return unsafe sqlite3_bind_double(handle, index, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        let start = unsafe UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
        // Without a pointer the library would store NULL.
        guard let start = unsafe start else { return unsafe sqlite3_bind_text64(handle, index, "", 0, copied, 1) }
        return unsafe sqlite3_bind_text64(handle, index, start, UInt64(bytes.count), copied, UInt8(SQLITE_UTF8))
      }
    case .bytes(let bytes):
      guard !bytes.isEmpty else { return unsafe sqlite3_bind_zeroblob(handle, index, 0) }
      return unsafe bytes.withUnsafeBytes { raw in
        unsafe sqlite3_bind_blob64(handle, index, raw.baseAddress, UInt64(raw.count), copied)
      }
    }
  }

  /// Goes to the next row.
  ///
  /// - Returns: Whether there is one.
  /// - Throws: ``DatabaseError``.
  package func step() throws(DatabaseError) -> Bool {
    let status = unsafe sqlite3_step(handle)
    switch status {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default:
      let error = database.error(status)
      reset()
      throw error
    }
  }

  /// Makes the statement ready to run again.
  package func reset() { _ = unsafe sqlite3_reset(handle) }

  /// An integer of the row at hand; 0 for `NULL`.
  package func integer(_ column: Int) -> Int { Int(unsafe sqlite3_column_int64(handle, CInt(column))) }

  /// A text of the row at hand; `nil` for `NULL`.
  package func text(_ column: Int) -> String? {
    // SAFETY: the text is the library's until the next step; it is copied at once.
    guard let start = unsafe sqlite3_column_text(handle, CInt(column)) else { return nil }
    let count = Int(unsafe sqlite3_column_bytes(handle, CInt(column)))
    return unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Bytes of the row at hand; none for `NULL`.
  package func bytes(_ column: Int) -> [UInt8] {
    // SAFETY: as for text.
    guard let start = unsafe sqlite3_column_blob(handle, CInt(column)) else { return [] }
    let count = Int(unsafe sqlite3_column_bytes(handle, CInt(column)))
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}
