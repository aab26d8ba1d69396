import Foundation
import TamisSQLite
import Testing

@Suite("Database")
struct DatabaseTests {
  private static func withPath(_ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "tamis-sqlite-\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test("values come back as they were, empty ones and zero bytes included")
  func values() throws {
    try Self.withPath { path in
      let database = try Database(path: path, .writing)
      try database.execute("CREATE TABLE t (a, b, c, d, e)")
      let insertion = try database.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)")
      for text in ["", "é\0x", "'; DROP TABLE t; --"] {
        try insertion.run([.text(text), .bytes(Array(text.utf8)), .integer(.min), .real(0.5), .null])
      }
      let rows = try database.prepare("SELECT a, b, c, typeof(a) || typeof(b) || typeof(d) || typeof(e) FROM t")
      for text in ["", "é\0x", "'; DROP TABLE t; --"] {
        #expect(try rows.step())
        #expect(rows.text(0) == text && rows.bytes(1) == Array(text.utf8) && rows.integer(2) == .min)
        #expect(rows.text(3) == "textblobrealnull")
      }
      #expect(try rows.step() == false)
    }
  }

  @Test("mistakes are errors with the library's words, and a connection outlives its statements' use")
  func errors() throws {
    try Self.withPath { path in
      #expect(throws: DatabaseError.self) { try Database(path: path, .reading) }
      let database = try Database(path: path, .writing)
      let error = #expect(throws: DatabaseError.self) { try database.execute("CREATE TALBE t (x)") }
      #expect(error?.reason.contains("TALBE") == true && error?.isCorrupt == false && error?.isFull == false)
      #expect(throws: DatabaseError.self) { try database.prepare("SELECT * FROM missing") }
      try database.execute("CREATE TABLE t (x INTEGER PRIMARY KEY)")
      let insertion = try database.prepare("INSERT INTO t VALUES (?)")
      try insertion.run([.integer(1)])
      #expect(throws: DatabaseError.self) { try insertion.run([.integer(1)]) }
      try insertion.run([.integer(2)])
      try Data("text, and no database at all".utf8).write(to: URL(fileURLWithPath: path + "-text"))
      defer { try? FileManager.default.removeItem(atPath: path + "-text") }
      let text = try Database(path: path + "-text", .reading)
      let found = #expect(throws: DatabaseError.self) { try text.prepare("SELECT 1 FROM sqlite_master").run([]) }
      #expect(found?.isCorrupt == true)
    }
  }
}
