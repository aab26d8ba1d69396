import Foundation
import TamisCore
import TestSupport
import Testing

@testable import TamisIO

@Suite("ResumableSink")
struct ResumableSinkTests {
  /// An output of each kind.
  static let names = [
    "a.jsonl", "a.jsonl.gz", "a.jsonl.zst", "a.md", "a.txt", "a.csv", "a.tsv.zst", "a.conllu", "a.brat", "a.sqlite",
    "a-{shard}.jsonl", "a-{shard}.csv.gz", "{shard}.sqlite",
  ]

  private func sink(_ path: String) throws -> any ResumableSink {
    var options = OutputOptions()
    options.shardLimits = OutputOptions.ShardLimits(documentCount: 3)
    let sink = try OutputFormats.makeSink(for: OutputSpecification(path: path), options: options)
    return try #require(sink as? any ResumableSink)
  }

  @Test("an output left at any mark and gone on with is the same, byte for byte, as one that was not", arguments: names)
  func law(_ name: String) throws {
    let documents = try OutputDocuments.make(8)
    let whole = try TemporaryFolder()
    var uninterrupted = try sink(whole(name))
    for document in documents { try uninterrupted.write(document) }
    try uninterrupted.finish()
    let expected = try OutputDocuments.files(in: whole)
    #expect(!expected.isEmpty && !expected.keys.contains { $0.contains("tmp") }, "\(expected.keys)")
    for markAt in [0, 1, 3, 4, 8] {
      let folder = try TemporaryFolder()
      var first = try sink(folder(name))
      for document in documents[..<markAt] { try first.write(document) }
      let mark = try first.mark()
      // What is written behind the mark is lost, as in a run that is killed.
      for document in documents[markAt...].prefix(4) { try first.write(document) }
      first.suspend()
      let text = JSONValue.object(mark).description
      let parsed = try #require(try JSONParser.parse(utf8: Array(text.utf8).span).objectValue)
      var second = try sink(folder(name))
      #expect(second.isResumable)
      try second.resume(from: parsed)
      for document in documents[markAt...] { try second.write(document) }
      try second.finish()
      let files = try OutputDocuments.files(in: folder)
      #expect(files == expected, "\(name), left behind document \(markAt): \(files.keys.sorted())")
    }
  }

  @Test("an output that is given up leaves nothing behind, and the old one stays", arguments: names)
  func discard(_ name: String) throws {
    let documents = try OutputDocuments.make(8)
    let folder = try TemporaryFolder()
    var sink = try sink(folder(name))
    for document in documents { try sink.write(document) }
    sink.discard()
    #expect(try OutputDocuments.files(in: folder).isEmpty, "\(name)")
  }

  @Test("marks of frames hold the bytes that fill none yet, at any size")
  func frames() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<20).map { Document(id: "\($0)", text: String(repeating: "ligne \($0) ", count: 12_000)) }
    for name in ["x.jsonl.gz", "x.jsonl.zst"] {
      var whole = try sink(folder("whole-\(name)"))
      var parts = try sink(folder("parts-\(name)"))
      for line in lines {
        try whole.write(line)
        try parts.write(line)
        let mark = try parts.mark()
        parts.suspend()
        parts = try sink(folder("parts-\(name)"))
        try parts.resume(from: mark)
      }
      try whole.finish()
      try parts.finish()
      #expect(try folder.bytes("whole-\(name)") == folder.bytes("parts-\(name)"))
      let read = try InputFiles.documents(folder("parts-\(name)")).documents
      #expect(read.map(\.text) == lines.map(\.text))
    }
  }
}
