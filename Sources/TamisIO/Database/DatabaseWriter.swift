import TamisCompression
import TamisCore
import TamisSQLite

/// Writes documents into the tables of a database.
struct DatabaseWriter {
  private let database: Database
  private let options: OutputOptions
  private let documents: Statement
  private let layers: Statement
  private let entities: Statement
  private let copies: Statement
  private let records: Statement
  /// The documents written, which are numbered from 1.
  private(set) var documentCount = 0
  private var isInTransaction = false

  /// Makes the tables in a new database.
  init(newAt path: String, options: OutputOptions) throws(DatabaseError) {
    let database = try Database(path: path, .writing)
    try Self.configure(database)
    try database.execute(
      "PRAGMA application_id = \(DatabaseSchema.applicationID); PRAGMA user_version = \(DatabaseSchema.version);")
    try database.execute("BEGIN; \(DatabaseSchema.tables) COMMIT;")
    try database.prepare("INSERT INTO properties VALUES (?, ?)").run([
      .text("offsets"), .text(options.offsets.rawValue),
    ])
    try self.init(database, options)
  }

  /// Goes on with a database that has more than a number of documents; those behind it are taken away.
  init(goingOnAt path: String, behind documentCount: Int, options: OutputOptions) throws(DatabaseError) {
    let database = try Database(path: path, .writing)
    try Self.configure(database)
    try database.execute("BEGIN; \(DatabaseSchema.removal(behind: documentCount)) COMMIT;")
    try self.init(database, options)
    self.documentCount = documentCount
  }

  private init(_ database: Database, _ options: OutputOptions) throws(DatabaseError) {
    self.database = database
    self.options = options
    documents = try database.prepare("INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    layers = try database.prepare("INSERT INTO layers VALUES (?, ?, ?)")
    entities = try database.prepare("INSERT INTO entities VALUES (NULL, ?, ?, ?, ?, ?, ?)")
    copies = try database.prepare("INSERT INTO copies VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)")
    records = try database.prepare("INSERT INTO records VALUES (?, ?, ?)")
  }

  private static func configure(_ database: Database) throws(DatabaseError) {
    try database.execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;")
  }

  /// Adds a document.
  mutating func insert(_ document: Document) throws(DatabaseError) {
    if !isInTransaction { try database.execute("BEGIN") }
    isInTransaction = true
    documentCount += 1
    try insertRow(of: document)
    try insertLayers(of: document)
    var writer = ByteWriter()
    // An element that does not encode costs the record its layers; text, metadata and provenance are there always.
    do {
      try document.store(into: &writer)
    } catch {
      var bare = document
      for layer in bare.layerNames { bare.removeLayer(layer) }
      writer = ByteWriter()
      try? bare.store(into: &writer)
    }
    let bytes = writer.bytes
    var record: [UInt8] = []
    Compression.zstandard.compress(bytes.span, appendingTo: &record)
    try records.run([.integer(documentCount), .integer(bytes.count), .bytes(record)])
  }

  /// Ends the transaction.
  mutating func commit() throws(DatabaseError) {
    if isInTransaction { try database.execute("COMMIT") }
    isInTransaction = false
  }

  /// Makes the indexes and copies everything into a new file.
  func copy(to path: String) throws(DatabaseError) {
    try database.execute("BEGIN; \(DatabaseSchema.indexes) COMMIT;")
    try database.prepare("VACUUM INTO ?").run([.text(path)])
  }

  private func insertRow(of document: Document) throws(DatabaseError) {
    let source = document.source
    let known: (String) -> Statement.Value = { name in
      document.metadata[name].map { .text($0.stringValue ?? $0.description) } ?? .null
    }
    let hasSource = !source.path.isEmpty
    try documents.run([
      .integer(documentCount), .text(document.id), hasSource ? .text(source.path) : .null,
      hasSource ? .integer(source.baseOffset) : .null, hasSource ? .integer(source.byteCount) : .null,
      source.lineNumber.map { .integer($0) } ?? .null, hasSource ? .text(source.encoding) : .null, known("language"),
      known("title"), known("date"), known("agency"), .text(JSONValue.object(document.metadata).description),
      .text(document.text),
    ])
  }

  private func insertLayers(of document: Document) throws(DatabaseError) {
    let number = Statement.Value.integer(documentCount)
    let renderer = LayerRenderer(document, options: options)
    for name in document.layerNames where options.layers?.contains(name) ?? true {
      var json = JSONWriter()
      renderer.append(name, to: &json)
      try layers.run([number, .text(name.name), .text(String(decoding: json.bytes, as: UTF8.self))])
    }
    for entity in document[.entities] {
      try entities.run([
        number, .integer(entity.span.lowerBound), .integer(entity.span.upperBound), .text(entity.label.rawValue),
        .text(String(document[entity.span])), .real(Double(entity.score)),
      ])
    }
    for copy in document[.duplicates] {
      try copies.run([
        number, .integer(copy.span.lowerBound), .integer(copy.span.upperBound), .integer(copy.cluster),
        .text(copy.role.rawValue), .real(Double(copy.similarity)), .text(copy.partnerID),
      ])
    }
  }
}
