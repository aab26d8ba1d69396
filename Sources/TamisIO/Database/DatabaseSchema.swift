import TamisSQLite

/// The tables of a corpus in SQLite; docs/formats.md describes them.
enum DatabaseSchema {
  /// Tells our databases from others: "tami" in ASCII.
  static let applicationID = 0x7461_6D69
  /// Changes with the tables, and with what ``Document/store(into:)`` writes.
  static let version = 2

  /// Tables without indexes, which are made when all rows are there.
  static let tables = """
    CREATE TABLE properties (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE documents (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL, source TEXT, start INTEGER, bytes INTEGER, line INTEGER,
      encoding TEXT, language TEXT, title TEXT, date TEXT, agency TEXT, metadata TEXT NOT NULL, text TEXT NOT NULL);
    CREATE TABLE layers (document INTEGER NOT NULL, name TEXT NOT NULL, elements TEXT NOT NULL,
      PRIMARY KEY (document, name)) WITHOUT ROWID;
    CREATE TABLE entities (
      number INTEGER PRIMARY KEY, document INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      label TEXT NOT NULL, name TEXT NOT NULL, score REAL NOT NULL);
    CREATE TABLE copies (
      number INTEGER PRIMARY KEY, document INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
      cluster INTEGER NOT NULL, role TEXT NOT NULL, similarity REAL NOT NULL, partner TEXT NOT NULL);
    CREATE TABLE records (document INTEGER PRIMARY KEY, bytes INTEGER NOT NULL, record BLOB NOT NULL);
    """

  /// Indexes, the view of clusters, and full-text search, filled from the tables.
  static let indexes = """
    CREATE INDEX documents_by_id ON documents (id);
    CREATE INDEX entities_by_document ON entities (document);
    CREATE INDEX entities_by_name ON entities (name);
    CREATE INDEX copies_by_document ON copies (document);
    CREATE INDEX copies_by_cluster ON copies (cluster);
    CREATE VIEW clusters AS
      SELECT cluster AS number, count(*) AS size,
        (SELECT CAST(substr(CAST(d.text AS BLOB), r.start + 1, r."end" - r.start) AS TEXT)
         FROM copies AS r JOIN documents AS d ON d.number = r.document
         WHERE r.cluster = c.cluster ORDER BY r.role = 'representative' DESC, r.number LIMIT 1) AS text
      FROM copies AS c GROUP BY cluster;
    CREATE VIRTUAL TABLE document_search USING fts5 (
      title, text, content='documents', content_rowid='number', tokenize="unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE entity_search USING fts5 (
      name, content='entities', content_rowid='number', tokenize="unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE cluster_search USING fts5 (
      text, content='clusters', content_rowid='number', tokenize="unicode61 remove_diacritics 2");
    INSERT INTO document_search (document_search) VALUES ('rebuild');
    INSERT INTO entity_search (entity_search) VALUES ('rebuild');
    INSERT INTO cluster_search (cluster_search) VALUES ('rebuild');
    """

  /// Takes away everything of the documents behind a number.
  static func removal(behind number: Int) -> String {
    ["documents", "layers", "entities", "copies", "records"].map { table in
      "DELETE FROM \(table) WHERE \(table == "documents" ? "number" : "document") > \(number);"
    }.joined()
  }
}
