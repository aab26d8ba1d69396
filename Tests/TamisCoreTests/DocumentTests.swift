import TamisTesting
import Testing

@testable import TamisCore

@Suite("Document")
struct DocumentTests {
  private func sample() -> Document {
    var document = Document(id: "a", text: "M. Le Goff arrive à Brest.", metadata: ["language": "fr"])
    document[.tokens] = [(0, 2), (3, 5), (6, 10), (11, 17), (18, 20), (21, 26)].map {
      Token(TextSpan($0.0, $0.1), kind: .word)
    }
    document[.entities] = [Entity(TextSpan(3, 10), label: .person), Entity(TextSpan(21, 26), label: .location)]
    return document
  }

  @Test func `layers move along edits, and go with their bytes`() throws {
    var document = sample()
    let before = document
    try document.edit(by: "test") { editor in
      editor.delete(TextSpan(0, 3), reason: "test.title")
      editor.replace(TextSpan(6, 10), with: "Goffic", reason: "test.name")
      editor.insert("tôt ", at: 18, reason: "test.new")
      editor.replace(TextSpan(24, 26), with: "", reason: "test.end")
    }
    #expect(document.text == "Le Goffic arrive tôt à Bre.")
    #expect(document[.tokens].map { document[$0.span] } == ["Le", "Goffic", "arrive", "à", "Bre"])
    #expect(document[.entities].map { document[$0.span] } == ["Le Goffic", "Bre"])
    #expect(document[.entities].map(\.label) == [.person, .location])
    #expect(document.rawRanges(of: document[.entities][0].span) == [3..<10])
    #expect(document.originalSpans(of: document.span) == [TextSpan(3, 24), TextSpan(26, 27)])
    let revision = try #require(document.revisions.first)
    #expect(revision.editCounts == ["test.title": 1, "test.name": 1, "test.new": 1, "test.end": 1])
    #expect(revision.byteCountBefore == before.byteCount && revision.byteCountAfter == document.byteCount)
    #expect(revision.alignment == document.alignment)
    #expect(revision.edits.map { document[$0.replacement] } == ["", "Goffic", "tôt ", ""])

    // A snapshot is a value: it saw nothing of this.
    #expect(DocumentFingerprint(before) == DocumentFingerprint(sample()) && before.revisions.isEmpty)
    var copy = document
    copy[.tokens] = []
    copy.metadata["language"] = "br"
    #expect(document[.tokens].count == 5 && document.metadata["language"] == "fr" && copy.hasLayer(.tokens))
    try copy.edit(by: "test") { $0.delete(TextSpan(0, 3), reason: "test.more") }
    #expect(document.text.hasPrefix("Le") && document.revisions.count == 1 && copy.revisions.count == 2)
    let unchanged = DocumentFingerprint(document)
    try document.edit(by: "test") { _ in }
    #expect(DocumentFingerprint(document) == unchanged, "an edit without changes is no revision")
  }

  @Test func `a layer of one name holds elements of one type, in order and inside the text`() throws {
    struct Mark: LayerElement { var span: TextSpan }
    var document = sample()
    let marks: LayerKey<Mark> = "marks"
    document[marks] = []
    #expect(document.hasLayer("marks") && document.layerNames == ["entities", "marks", "tokens"])
    document.removeLayer("marks")
    document.removeLayer("marks")
    #expect(!document.hasLayer("marks") && document.contents(of: "marks") == nil && document[marks].isEmpty)
    let cases: [(spans: [(Int, Int)], code: String?)] = [
      ([], nil), ([(0, 0), (0, 9), (2, 4), (2, 3), (27, 27)], nil), ([(0, 27)], nil),
      ([(2, 3), (1, 9)], "document.unsorted-layer"),
      ([(0, 28)], "document.misplaced-element"), ([(28, 28)], "document.misplaced-element"),
      ([(18, 19)], "document.misplaced-element"),
      ([(19, 20)], "document.misplaced-element"),
    ]
    for (spans, code) in cases {
      document[marks] = spans.map { Mark(span: TextSpan($0.0, $0.1)) }
      var thrown: String?
      do throws(DocumentError) { try document.checkLayer("marks") } catch { thrown = error.code.rawValue }
      #expect(thrown == code, "\(spans)")
    }
    #expect(throws: Never.self) { try document.checkLayer("no such layer") }
    // Read under another type, the layer is not there; nothing traps.
    let other: LayerKey<Sentence> = "marks"
    #expect(document[other].isEmpty)
  }

  @Test func `raw ranges count from the source's base offset, through decoding and edits`() throws {
    // Raw: {"t":"l'\u00e9t\u00e9"} from byte 100; the text starts at its byte 6, escapes are six bytes for two.
    var decoding = Alignment.Builder()
    decoding.appendReplacement(targetByteCount: 0, sourceByteCount: 6)
    decoding.appendIdentity(2)
    decoding.append(targetUnit: 2, sourceUnit: 6, blockCount: 1)
    decoding.appendIdentity(1)
    decoding.append(targetUnit: 2, sourceUnit: 6, blockCount: 1)
    decoding.appendReplacement(targetByteCount: 0, sourceByteCount: 2)
    let source = SourceReference(path: "a.jsonl", baseOffset: 100, byteCount: 23, lineNumber: 4)
    var document = try Document(id: "a", text: "l'été", source: source, decoding: decoding.build())
    #expect(
      document.rawRanges(of: TextSpan(2, 4)) == [108..<114] && document.rawRanges(of: document.span) == [106..<121])
    try document.edit(by: "test") { editor in
      editor.delete(TextSpan(0, 2), reason: "test.article")
      editor.insert("s", at: 7, reason: "test.plural")
      editor.delete(TextSpan(4, 5), reason: "test.t")
    }
    #expect(document.text == "éés" && document.rawRanges(of: document.span) == [108..<114, 115..<121])
    #expect(
      document.rawRanges(of: TextSpan(4, 5)) == [123..<123] && document.rawRanges(of: TextSpan(0, 0)) == [108..<108])

    // One block of the decoding, whose text was parted later: its bytes are named once.
    var coarse = Alignment.Builder()
    coarse.append(targetUnit: 6, sourceUnit: 10, blockCount: 1)
    var parted = try Document(
      id: "b", text: "abcdef", source: SourceReference(path: "b", byteCount: 10), decoding: coarse.build())
    try parted.edit(by: "test") { $0.delete(TextSpan(2, 4), reason: "test.middle") }
    #expect(parted.rawRanges(of: parted.span) == [0..<10])

    #expect(throws: DocumentError.misfitAlignment(targetByteCount: 6, byteCount: 2)) {
      try Document(id: "c", text: "ab", source: source, decoding: Alignment(identity: 6))
    }
  }
}

/// All that can be seen of a document.
struct DocumentFingerprint: Equatable {
  let parts: [AnyHashable]
  init(_ document: Document) {
    parts =
      [document.text, JSONValue.object(document.metadata), document.revisions, document.alignment, document.layerNames]
      + document.layerNames.flatMap { document.contents(of: $0)?.boxed.map { AnyHashable($0) } ?? [] }
  }
}

@Suite("Layers")
struct LayerTests {
  @Test func `standard elements are coded as readers of outputs expect them`() throws {
    func check<Element: LayerElement>(_ element: Element, _ json: String, attributes: String) throws {
      let coded = try JSONCoding.encode(element)
      #expect(coded.description == json)
      #expect(try JSONCoding.decode(Element.self, from: coded) == element)
      #expect(JSONValue.object(element.attributes).description == attributes)
    }
    try check(
      Paragraph(TextSpan(0, 9), isHeading: true), #"{"span":[0,9],"isHeading":true}"#, attributes: #"{"heading":true}"#)
    try check(Paragraph(TextSpan(0, 9)), #"{"span":[0,9],"isHeading":false}"#, attributes: "{}")
    try check(Sentence(TextSpan(0, 9)), #"{"span":[0,9]}"#, attributes: "{}")
    for kind in TokenKind.allCases {
      try check(
        Token(TextSpan(1, 2), kind: kind), #"{"span":[1,2],"kind":"\#(kind.rawValue)"}"#,
        attributes: #"{"kind":"\#(kind.rawValue)"}"#)
    }
    try check(
      Entity(TextSpan(3, 9), label: .organization, score: 0.75), #"{"span":[3,9],"label":"ORG","score":0.75}"#,
      attributes: #"{"label":"ORG","score":0.75}"#)
    try check(
      Duplicate(
        TextSpan(0, 4), cluster: 2, role: .copy, similarity: 0.5, partnerID: "b", partnerSpan: TextSpan(7, 11),
        diameter: 0.25, passages: [CopiedPassage(TextSpan(0, 2), partnerSpan: TextSpan(7, 9))]),
      #"{"span":[0,4],"cluster":2,"role":"copy","similarity":0.5,"partnerID":"b","partnerSpan":[7,11],"#
        + #""diameter":0.25,"passages":[{"span":[0,2],"partnerSpan":[7,9]}]}"#,
      attributes: #"{"cluster":2,"role":"copy","similarity":0.5,"partnerID":"b","partnerSpan":[7,11],"#
        + #""diameter":0.25,"passages":[{"span":[0,2],"partnerSpan":[7,9]}]}"#)
    try check(
      Citation(TextSpan(0, 4), documentID: "b", path: "b.txt", rawRanges: [1..<3, 8..<9], supporters: ["c"]),
      #"{"span":[0,4],"documentID":"b","path":"b.txt","rawRanges":[[1,3],[8,9]],"#
        + #""support":[{"documentID":"c","path":"","rawRanges":[]}],"disputes":[],"omissions":[]}"#,
      attributes: #"{"documentID":"b","path":"b.txt","rawRanges":[[1,3],[8,9]],"#
        + #""support":[{"documentID":"c","path":"","rawRanges":[]}],"disputes":[],"omissions":[]}"#)
    #expect(throws: DecodingError.self) { try JSONCoding.decode(Token.self, from: ["span": [0, 1], "kind": "verb"]) }
  }

  @Test func `sets of layers keep names sorted and copies apart`() {
    var layers = LayerSet()
    for name in ["b", "d", "a", "c", "b"] as [Layer] {
      layers.set(TypedLayer(elements: [Sentence(TextSpan(0, 1))]), for: name)
    }
    let copy = layers
    layers.set(nil, for: "b")
    layers.set(TypedLayer<Sentence>(elements: []), for: "c")
    layers.set(nil, for: "none")
    #expect(layers.names == ["a", "c", "d"] && copy.names == ["a", "b", "c", "d"])
    #expect(layers.contents(of: "c")?.count == 0 && copy.contents(of: "c")?.count == 1)
    layers.move(along: build { $0.put(0, for: 1) })
    #expect(layers.names == ["a", "c", "d"] && layers.contents(of: "a")?.count == 0)
    #expect(copy.elements(of: .tokens) == nil && copy.elements(of: "a" as LayerKey<Sentence>)?.count == 1)
    #expect(copy.elements(of: "a" as LayerKey<Token>) == nil, "another type of element is another layer")
  }
}
