import Foundation
import Tamis
import TestSupport
import Testing

@Suite("docs/schema/document.schema.json")
struct DocumentSchemaTests {
  private static func schema() throws -> JSONSchema {
    let path = BriefPipeline.packageFolder.appending(path: "docs/schema/document.schema.json")
    let bytes = Array(try Data(contentsOf: path))
    return JSONSchema(root: try JSONParser.parse(utf8: bytes.span))
  }

  private static func lines(_ documents: [Document], _ options: OutputOptions) throws -> [JSONValue] {
    let folder = try TemporaryFolder()
    var sink = try OutputFormats.makeSink(for: OutputSpecification(path: folder("a.jsonl")), options: options)
    for document in documents { try sink.write(document) }
    try sink.finish()
    return try folder.read("a.jsonl").split(separator: "\n").map { line in
      try JSONParser.parse(utf8: Array(line.utf8).span)
    }
  }

  @Test("describes what the whole pipeline writes, in every unit of offsets")
  func output() async throws {
    let schema = try Self.schema()
    let run = try await BriefPipeline(folder: BriefPipeline.packageFolder.appending(path: "docs/examples"))
    let layers = Set(run.annotated.flatMap(\.layerNames) + run.briefs.flatMap(\.layerNames)).map(\.name)
    #expect(Set(layers).isSuperset(of: ["tokens", "sentences", "entities", "duplicates", "citations"]))
    for unit in OffsetUnit.allCases {
      for line in try Self.lines(run.annotated + run.briefs, OutputOptions(offsets: unit)) {
        #expect(schema.findings(line) == [], "\(line["id"] ?? .null)")
        #expect(line["offsets"]?.stringValue == unit.rawValue)
      }
    }
    let bare = try Self.lines([Document(id: "x", text: "")], OutputOptions(includesText: false))
    #expect(bare.map { schema.findings($0) } == [[]] && bare[0]["text"] == nil)
  }

  @Test("refuses records that break it")
  func refusals() throws {
    let schema = try Self.schema()
    for record in [
      #"{"text":"a"}"#, #"{"id":1}"#, #"{"id":"a","other":1}"#, #"{"id":"a","layers":{}}"#,
      #"{"id":"a","offsets":"bytes"}"#, #"{"id":"a","source":{"path":"p"}}"#, #"{"id":"a","edits":{"clean.x":0}}"#,
      #"{"id":"a","offsets":"utf8","layers":{"tokens":[{"start":0,"end":1,"kind":"verb"}]}}"#,
      #"{"id":"a","offsets":"utf8","layers":{"tokens":[{"end":1,"kind":"word"}]}}"#,
      #"{"id":"a","offsets":"utf8","layers":{"own":[{"start":-1,"end":1}]}}"#,
      #"{"id":"a","offsets":"utf8","layers":{"entities":[{"start":0,"end":1,"label":"PER","score":1.5}]}}"#,
      #"{"id":"a","offsets":"utf8","layers":{"sentences":[{"start":0,"end":1,"raw":[[1]]}]}}"#,
    ] {
      let value = try JSONParser.parse(utf8: Array(record.utf8).span)
      #expect(!schema.findings(value).isEmpty, "\(record)")
    }
  }
}
