import Foundation
import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import TamisIO

@Suite("Outputs")
struct OutputTests {
  /// A document with the text `Zoé 😀 rit.` and elements in each common layer, read from byte 100 of a file on.
  private static func annotated() throws -> Document {
    let text = "Zoé 😀 rit."
    var document = try Document(
      id: "n/1", text: text,
      source: SourceReference(path: "n.jsonl", baseOffset: 100, byteCount: text.utf8.count, lineNumber: 3),
      decoding: Alignment(identity: text.utf8.count), metadata: ["language": "fr"])
    document[.tokens] = [
      Token(TextSpan(0, 4), kind: .word), Token(TextSpan(5, 9), kind: .symbol), Token(TextSpan(10, 13), kind: .word),
      Token(TextSpan(13, 14), kind: .punctuation),
    ]
    document[.sentences] = [Sentence(TextSpan(0, 14))]
    document[.entities] = [Entity(TextSpan(0, 4), label: .person, score: 0.9)]
    document[.paragraphs] = [Paragraph(TextSpan(0, 14), isHeading: true)]
    document[.duplicates] = [
      Duplicate(
        TextSpan(0, 14), cluster: 1, role: .copy, similarity: 0.85, partnerID: "n/0", partnerSpan: TextSpan(3, 9))
    ]
    return document
  }

  private static func record(_ document: Document, _ options: OutputOptions = .init()) throws -> JSONValue {
    let bytes = JSONLinesRenderer(options: options).render([document])
    #expect(bytes.last == UInt8(ascii: "\n") && bytes.count { $0 == UInt8(ascii: "\n") } == 1)
    return try JSONParser.parse(utf8: bytes.span)
  }

  @Test("a record holds source, metadata, text, layers and edits")
  func record() throws {
    var document = try Self.annotated()
    #expect(
      try Self.record(document).description == #"""
        {"id":"n/1","source":{"path":"n.jsonl","encoding":"UTF-8","start":100,"bytes":14,"line":3},"metadata":{"language":"fr"},"text":"Zoé 😀 rit.","offsets":"utf8","layers":{"duplicates":[{"start":0,"end":14,"cluster":1,"role":"copy","similarity":0.85,"partnerID":"n/0","partnerSpan":[3,9]}],"entities":[{"start":0,"end":4,"label":"PER","score":0.9,"raw":[[100,104]]}],"paragraphs":[{"start":0,"end":14,"heading":true}],"sentences":[{"start":0,"end":14,"raw":[[100,114]]}],"tokens":[{"start":0,"end":4,"kind":"word"},{"start":5,"end":9,"kind":"symbol"},{"start":10,"end":13,"kind":"word"},{"start":13,"end":14,"kind":"punctuation"}]}}
        """#)
    try document.edit(by: "test") { $0.delete(TextSpan(4, 9), reason: "test.smiley") }
    let edited = try Self.record(document, OutputOptions(layers: [.sentences], includesText: false))
    #expect(edited["text"] == nil && edited["edits"]?.description == #"{"test.smiley":1}"#)
    #expect(
      edited["layers"]?.description == #"{"sentences":[{"start":0,"end":9,"raw":[[100,104],[109,114]]}]}"#)
    let plain = try Self.record(Document(id: "m", text: "x"))
    #expect(plain.description == #"{"id":"m","text":"x"}"#)
  }

  @Test("offsets are counted in the unit asked for", arguments: OffsetUnit.allCases)
  func offsets(unit: OffsetUnit) throws {
    let tokens = try Self.record(Self.annotated(), OutputOptions(offsets: unit))["layers"]?["tokens"]?.arrayValue ?? []
    let bounds = tokens.map { [$0["start"]?.integerValue, $0["end"]?.integerValue] }
    let expected: [[Int]] =
      switch unit {
      case .utf8: [[0, 4], [5, 9], [10, 13], [13, 14]]
      case .utf16: [[0, 3], [4, 6], [7, 10], [10, 11]]
      case .scalar: [[0, 3], [4, 5], [6, 9], [9, 10]]
      }
    #expect(bounds == expected)
    var random = SplitMix64(seed: testSeed)
    let scalars = Array("aé日😀\n".unicodeScalars)
    var text = ""
    for _ in 0..<500 { text.unicodeScalars.append(scalars.randomElement(using: &random)!) }
    let map = OffsetMap(text, unit: unit)
    for index in text.unicodeScalars.indices + [text.endIndex] {
      let prefix = text[..<index]
      let count =
        switch unit {
        case .utf8: prefix.utf8.count;
        case .utf16: prefix.utf16.count;
        case .scalar: prefix.unicodeScalars.count
        }
      #expect(map(prefix.utf8.count) == count, "seed \(testSeed)")
    }
  }

  @Test("what is written is read back as the same text, every control character and surrogate pair included")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    let scalars = (0...0x2FF).map { Unicode.Scalar($0)! } + ["\u{2028}", "\u{2029}", "\u{FEFF}", "😀", "\u{10FFFF}"]
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    var sink = try OutputFormats.makeSink(for: OutputSpecification(path: folder("a.jsonl")))
    try sink.write(Document(id: "é\"\\", text: text, metadata: ["k\n": ["x": [1, 2.5, nil]]]))
    try sink.finish()
    var source = try FileSource([InputSpecification(pattern: folder("a.jsonl"))])
    guard case .document(let document)? = source.next() else { return #expect(Bool(false), "not read") }
    #expect(Array(document.text.utf8) == Array(text.utf8) && document.id == "é\"\\")
    #expect(document.metadata == ["k\n": ["x": [1, 2.5, nil]]])
  }

  @Test("text files hold a blank line between documents, also where they were rendered apart")
  func text() throws {
    let folder = try TemporaryFolder()
    var sink = try OutputFormats.makeSink(for: OutputSpecification(path: folder("a.txt")))
    for text in ["un\n", "", "trois\nlignes\r\n\n"] { try sink.write(Document(id: "x", text: text)) }
    try sink.finish()
    #expect(try folder.read("a.txt") == "un\n\n\n\ntrois\nlignes\n")
  }

  @Test("Markdown cites the bytes of each sentence, and escapes what would be markup")
  func markdown() throws {
    let folder = try TemporaryFolder()
    var brief = Document(id: "brief", text: "Un *navire*. Deux\n- ports.", metadata: ["title": "Le_port"])
    brief[.citations] = [
      Citation(
        TextSpan(0, 12), documentID: "a", path: "n/a_1.txt", rawRanges: [10..<20, 25..<30],
        support: [
          Citation.Support(documentID: "b", path: "n/b.txt", rawRanges: [5..<9]),
          Citation.Support(documentID: "c", path: "", rawRanges: []),
        ],
        disputes: [
          Citation.Dispute(
            "43 morts",
            others: ["48 morts", "30 morts", "48 morts"].enumerated().map { number, text in
              Citation.Statement(
                text, source: Citation.Support(documentID: "\(number)", path: "", rawRanges: [number..<9]))
            })
        ],
        omissions: [Citation.Omission("summarize.brackets", rawRanges: [20..<25])]),
      Citation(TextSpan(13, 26), documentID: "b", path: "", rawRanges: [], supporters: []),
    ]
    var plain = Document(id: "p.txt", text: "Titre\n\n12. mars & &eacute; <b>\n    # [x]($1)")
    var sink = try OutputFormats.makeSink(for: OutputSpecification(path: folder("a.md")))
    try sink.write(brief)
    try sink.write(plain)
    plain[.paragraphs] = [Paragraph(TextSpan(0, 5), isHeading: true), Paragraph(TextSpan(7, 15))]
    try sink.write(plain)
    try sink.write(brief)
    try sink.finish()
    #expect(
      try folder.read("a.md") == ##"""
        # Le\_port

        Un \*navire\*.[^1] Deux
        \- ports.[^2]

        [^1]: n/a\_1.txt, bytes 10-20, 25-30; shortened by 1 cut; told by 3, also in n/b.txt, bytes 5-9; c; disputed: “43 morts” here, “48 morts” in 0, bytes 0-9 and 2, bytes 2-9, “30 morts” in 1, bytes 1-9
        [^2]: b

        ## p.txt

        Titre

        12\. mars & \&eacute; \<b>
        \# \[x\](\$1)

        ## p.txt

        ### Titre

        12\. mars

        # Le\_port

        Un \*navire\*.[^3] Deux
        \- ports.[^4]

        [^3]: n/a\_1.txt, bytes 10-20, 25-30; shortened by 1 cut; told by 3, also in n/b.txt, bytes 5-9; c; disputed: “43 morts” here, “48 morts” in 0, bytes 0-9 and 2, bytes 2-9, “30 morts” in 1, bytes 1-9
        [^4]: b

        """##)
  }

  @Test("a file appears when it is whole, and the old one stays if it is not")
  func atomicity() throws {
    let folder = try TemporaryFolder()
    try folder.write("out.txt", "old\n".utf8)
    chmod(folder("out.txt"), 0o640)
    try folder.link("link.txt", to: "out.txt")
    let specification = OutputSpecification(path: folder("link.txt"))
    var sink = try OutputFormats.makeSink(for: specification)
    try sink.write(Document(id: "x", text: String(repeating: "new ", count: 200_000)))
    #expect(try folder.read("out.txt") == "old\n")
    sink.discard()
    #expect(try folder.names() == ["link.txt", "out.txt"])
    do {
      var forgotten = try OutputFormats.makeSink(for: specification)
      try forgotten.write(Document(id: "x", text: "new"))
      #expect(try folder.names().count == 3)
    }
    #expect(try folder.names() == ["link.txt", "out.txt"])
    sink = try OutputFormats.makeSink(for: specification)
    try sink.write(Document(id: "x", text: "new"))
    try sink.finish()
    sink.discard()
    #expect(try folder.read("out.txt") == "new\n" && folder.names() == ["link.txt", "out.txt"])
    let attributes = try FileManager.default.attributesOfItem(atPath: folder("out.txt"))
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder("link.txt")) == "out.txt")
  }

  @Test("an output that cannot be written says why and what to do")
  func errors() throws {
    let folder = try TemporaryFolder()
    let code = { (path: String, format: String?) -> String? in
      do {
        var sink = try OutputFormats.makeSink(for: OutputSpecification(path: path, format: format))
        try sink.write(Document(id: "x", text: "x"))
        try sink.finish()
        return nil
      } catch let error as any TamisError {
        return error.help == nil ? "no help" : error.code.rawValue
      } catch {
        return "\(error)"
      }
    }
    #expect(code(folder("none/a.txt"), nil) == "output.missing-folder")
    #expect(code(folder.path, "text") == "output.folder")
    #expect(code(folder("a.odt"), nil) == "output.unknown-extension")
    #expect(code(folder("a.txt"), "jsonll") == "output.unknown-format")
    #expect(code("/dev/full", "text") == "output.full")
    #expect(code("/dev/null", nil) == nil)
    #expect(try folder.names() == [])
  }

  @Test("a reader that has gone away is an error of its own")
  func brokenPipe() throws {
    signal(SIGPIPE, SIG_IGN)
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder("pipe.txt"), 0o600) == 0)
    let reader = open(folder("pipe.txt"), O_RDONLY | O_NONBLOCK)
    var sink = try OutputFormats.makeSink(for: OutputSpecification(path: folder("pipe.txt")))
    close(reader)
    #expect(throws: BrokenPipe(path: folder("pipe.txt"))) {
      try sink.write(Document(id: "x", text: "x"))
      try sink.finish()
    }
  }
}
