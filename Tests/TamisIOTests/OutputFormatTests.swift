import Foundation
import TamisCore
import TamisSQLite
import TestSupport
import Testing

@testable import TamisIO

@Suite("Output formats")
struct OutputFormatTests {
  @Test("a table has a row a document, and reads back as the same texts")
  func tables() throws {
    let folder = try TemporaryFolder()
    let documents = try OutputDocuments.make()
    for name in ["a.csv", "a.tsv", "a.csv.gz"] {
      try OutputDocuments.write(documents, to: folder(name))
      let (read, failures) = try InputFiles.documents(folder(name))
      #expect(failures.isEmpty && read.map(\.text) == documents.map(\.text) && read.map(\.id) == documents.map(\.id))
      #expect(read[0].metadata["title"] == "Titre 0, « essai »" && read[1].metadata["language"] == "en")
      #expect(read[3].metadata["score"] == 3 && read[3].metadata["tags"] == ["a", "b"])
    }
    let header = try folder.read("a.csv").prefix { $0 != "\r\n" }
    #expect(header == "id,source,line,language,title,date,agency,cluster,metadata,text")
    try OutputDocuments.write([], to: folder("empty.csv"))
    #expect(try folder.read("empty.csv") == header + "\r\n")
    var options = OutputOptions(offsets: .scalar, layers: [.entities])
    try OutputDocuments.write(
      [try OutputDocuments.make(1, seed: 3)[0]], to: folder("e.csv"), options: options)
    options.layers = [.sentences]
    try OutputDocuments.write(documents, to: folder("s.csv"), options: options)
    let rows = try InputFiles.documents(folder("s.csv"), .init(idField: "raw")).documents
    #expect(
      rows.map(\.text) == documents.flatMap { document in document[.sentences].map { String(document[$0.span]) } })
    let first = documents[0]
    let sentence = first[.sentences][0].span
    let raw = first.rawRanges(of: sentence).map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
    #expect(rows[0].id == raw && rows[0].metadata["layer"] == "sentences")
  }

  @Test("CoNLL-U has ten columns, the text's spaces, words of contractions, and entities as BIO")
  func treebanks() throws {
    let folder = try TemporaryFolder()
    let documents = try OutputDocuments.make()
    try OutputDocuments.write(documents, to: folder("a.conllu"))
    let lines = try folder.read("a.conllu").split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.isEmpty || $0.hasPrefix("#") || $0.split(separator: "\t").count == 10 })
    #expect(lines.contains { $0.hasPrefix("1\tZoé\t_\t_\t") && $0.hasSuffix("\tNER=B-PER") })
    #expect(lines.contains { $0.hasSuffix("\tNER=I-PER") } && lines.contains { $0.hasSuffix("SpaceAfter=No") })
    let (read, failures) = try InputFiles.documents(folder("a.conllu"))
    #expect(failures.isEmpty && read.map(\.id) == documents.map(\.id))
    for (document, copy) in zip(documents, read) {
      let tokens = { (document: Document) in document[.tokens].map { String(document[$0.span]) } }
      #expect(tokens(copy) == tokens(document))
      let words = { (text: String) in text.split(whereSeparator: \.isWhitespace) }
      #expect(words(copy.text) == words(document.text), "\(document.id)")
      #expect(copy[.sentences].count == document[.sentences].count)
    }
    var contracted = Document(id: "c", text: "Du pain.")
    contracted[.tokens] = [
      Token(TextSpan(0, 2), kind: .word), Token(TextSpan(3, 7), kind: .word),
      Token(TextSpan(7, 8), kind: .punctuation),
    ]
    contracted[LayerKey<Part>("words")] = [
      Part(span: TextSpan(0, 2), form: "de"), Part(span: TextSpan(0, 2), form: "le"),
      Part(span: TextSpan(3, 7), form: "pain"),
    ]
    try OutputDocuments.write([contracted], to: folder("c.conllu"))
    #expect(
      try folder.read("c.conllu") == """
        # newdoc id = c
        # sent_id = c-1
        # text = Du pain.
        1-2\tDu\t_\t_\t_\t_\t_\t_\t_\t_
        1\tde\t_\t_\t_\t_\t_\t_\t_\t_
        2\tle\t_\t_\t_\t_\t_\t_\t_\t_
        3\tpain\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        4\t.\t_\tPUNCT\t_\t_\t_\t_\t_\t_


        """)
  }

  @Test("brat gets a text and its entities for each document, offsets in characters")
  func standoff() throws {
    let folder = try TemporaryFolder()
    let documents = try OutputDocuments.make()
    try OutputDocuments.write(documents, to: folder("out.brat"))
    let files = try OutputDocuments.files(in: folder)
    #expect(files.count == 2 * documents.count + 2 && files["out.brat/annotation.conf"] != nil)
    var mentionCount = 0
    for (number, document) in documents.enumerated() {
      let stem = "out.brat/0000000\(number)-news___\(number).txt"
      let text = String(decoding: try #require(files["\(stem).txt"], "\(files.keys)"), as: UTF8.self)
      #expect(text == document.text)
      let scalars = Array(text.unicodeScalars)
      let lines = String(decoding: try #require(files["\(stem).ann"]), as: UTF8.self).split(separator: "\n")
      #expect(lines.count == document[.entities].count)
      for line in lines {
        let fields = line.split(separator: "\t")
        let places = fields[1].drop { $0 != " " }.dropFirst().split(separator: ";").map { place in
          place.split(separator: " ").compactMap { Int($0) }
        }
        let mention = places.map { place in
          String(String.UnicodeScalarView(scalars[place[0]..<place[1]]))
        }
        #expect(mention.joined(separator: " ") == fields[2] && !fields[2].contains("\n"))
        mentionCount += 1
      }
    }
    #expect(mentionCount > 0)
    #expect(throws: OutputError.folderInUse(path: folder("out.brat"))) {
      try OutputDocuments.write([], to: folder("out.brat"))
    }
    #expect(throws: OutputError.folderNeeded(path: "-")) { try OutputDocuments.write([], to: "-", format: "brat") }
  }

  @Test("a database is searched, and taken up again with text, metadata, layers and provenance")
  func database() throws {
    let folder = try TemporaryFolder()
    let documents = try OutputDocuments.make(12)
    try OutputDocuments.write(documents, to: folder("a.sqlite"))
    let (read, failures) = try InputFiles.documents(folder("a.sqlite"))
    #expect(failures.isEmpty && read.count == documents.count)
    for (document, copy) in zip(documents, read) {
      #expect(copy.id == document.id && copy.text == document.text && copy.metadata == document.metadata)
      #expect(copy.source == document.source && copy.originalText == document.originalText)
      #expect(copy[.entities] == document[.entities] && copy[.duplicates] == document[.duplicates])
      #expect(copy[.tokens] == document[.tokens] && copy.layerNames == document.layerNames)
      #expect(copy.rawRanges(of: copy.span) == document.rawRanges(of: document.span))
    }
    let database = try Database(path: folder("a.sqlite"), .reading)
    func count(_ sql: String) throws -> Int {
      let statement = try database.prepare(sql)
      return try statement.step() ? statement.integer(0) : -1
    }
    let zoe = documents.count { $0.text.contains("Zoé") }
    #expect(try count("SELECT count(*) FROM document_search WHERE document_search MATCH 'zoe'") == zoe)
    let names = documents.reduce(0) { $0 + $1[.entities].count { $0.label == .person } }
    #expect(try count("SELECT count(*) FROM entity_search WHERE entity_search MATCH 'martin'") == names && names > 0)
    #expect(
      try count("SELECT count(*) FROM cluster_search WHERE cluster_search MATCH 'pleut OR zoe OR mayor OR ligne'") > 0)
    #expect(try count("SELECT count(*) FROM clusters") == 3)
    #expect(
      try count("SELECT json_array_length(elements) FROM layers WHERE name = 'tokens' AND document = 1")
        == documents[0][.tokens].count)
    #expect(try count("PRAGMA quick_check") == 0)
  }

  @Test("files that are no database of ours are failures in words")
  func foreignDatabases() throws {
    let folder = try TemporaryFolder()
    try folder.write("text.sqlite", "ceci n'est pas une base".utf8)
    try folder.write("empty.sqlite", [])
    do {
      let foreign = try Database(path: folder("other.sqlite"), .writing)
      try foreign.execute("CREATE TABLE t (x); INSERT INTO t VALUES (1);")
    }
    try OutputDocuments.write(try OutputDocuments.make(3), to: folder("cut.sqlite"))
    try folder.write("cut.sqlite", try folder.bytes("cut.sqlite").prefix(9000))
    let codes = try InputFiles.documents(folder.path).failures.map {
      "\($0.path.split(separator: "/").last ?? "") \($0.code)"
    }
    #expect(codes.count == 4, "\(codes)")
    #expect(codes.contains("text.sqlite input.damaged-database"), "\(codes)")
    #expect(codes.contains("other.sqlite input.foreign-database"), "\(codes)")
    #expect(codes.contains("cut.sqlite input.damaged-database"), "\(codes)")
    #expect(throws: OutputError.self) { try OutputDocuments.write([], to: folder("a.sqlite.gz")) }
  }

  @Test("shards hold documents up to a limit, in order, and older ones of higher numbers go")
  func shards() throws {
    let folder = try TemporaryFolder()
    let documents = try OutputDocuments.make(10)
    var options = OutputOptions()
    for (limits, counts) in [
      (OutputOptions.ShardLimits(documentCount: 3), [3, 3, 3, 1]), (.init(documentCount: 100), [10]),
      (.init(documentCount: 5, byteCount: 1), [Int](repeating: 1, count: 10)), (.init(documentCount: 10), [10]),
    ] {
      options.shardLimits = limits
      try OutputDocuments.write(documents, to: folder("out-{shard}.jsonl.zst"), options: options)
      let names = try folder.names()
      #expect(names == counts.indices.map { "out-0000\($0).jsonl.zst" })
      let read = try names.map { try InputFiles.documents(folder($0)).documents.map(\.id) }
      #expect(read.map(\.count) == counts && read.flatMap { $0 } == documents.map(\.id))
    }
    #expect(throws: OutputConflict.self) {
      try OutputConflict.check(folder("out-{shard}.jsonl.zst"), against: [folder("out-00000.jsonl.zst")])
    }
    try OutputConflict.check(folder("out-{shard}.jsonl.zst"), against: [folder("out-x.jsonl.zst")])
  }
}

/// A part of a contraction, as another module's layer has it.
private struct Part: LayerElement {
  var span: TextSpan
  var form: String

  var attributes: JSONObject { ["form": .string(form)] }
}

@Suite("TokenText")
struct TokenTextTests {
  @Test("writes offsets of any size and every kind as JSON does")
  func numbers() throws {
    let numbers = [0, 9, 10, 99_999_999, 100_000_000, 100_000_001, 1_000_000_000, 4_294_967_294, 4_294_967_295]
    var text = TokenText(tokenCount: numbers.count)
    for (index, number) in numbers.enumerated() {
      text.append(index, number, TokenKind.allCases[index % TokenKind.allCases.count])
    }
    let array = try JSONParser.parse(String(decoding: text.finished(), as: UTF8.self)).arrayValue ?? []
    #expect(array.map { $0["end"]?.integerValue } == numbers)
    #expect(array.map { $0["start"]?.integerValue } == Array(numbers.indices))
    let kinds = numbers.indices.map { TokenKind.allCases[$0 % TokenKind.allCases.count].rawValue }
    #expect(array.map { $0["kind"]?.stringValue } == kinds)
    #expect(TokenText(tokenCount: 0).finished() == Array("[]".utf8))
  }
}
