import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import TamisIO

@Suite("Archives")
struct ArchiveTests {
  private static func read(_ bytes: [UInt8]) throws -> (documents: [Document], failures: [ReadFailure]) {
    let folder = try TemporaryFolder()
    return try InputFiles.documents(try folder.write("x.tar", bytes))
  }

  @Test("members with a known extension are read, and offsets lead to the bytes of the archive")
  func members() throws {
    var builder = ArchiveBuilder()
    builder.add("news/", [], kind: "5")
    builder.add("news/a.txt", Array("Été \u{E9}".utf8))
    builder.add("b.jsonl", Array(InputFiles.jsonLines.utf8), prefix: "deep/folder")
    builder.add("link.txt", [], kind: "2")
    builder.add("../../etc/passwd.txt", Array("inoffensif".utf8))
    builder.add(".hidden.txt", [65])
    builder.add("inner.txt.gz", [1])
    let bytes = builder.finished
    let (documents, failures) = try Self.read(bytes)
    let names = documents.map { $0.id.split(separator: "x.tar").last.map(String.init) ?? "" }
    #expect(names == ["/news/a.txt", "a", "/deep/folder/b.jsonl:4", "/../../etc/passwd.txt"])
    #expect(
      failures.count == 1 && failures[0].path.hasSuffix("x.tar/deep/folder/b.jsonl") && failures[0].lineNumber == 3)
    for document in documents where !document.text.contains("’") {
      let raw = document.rawRanges(of: document.span)
      #expect(raw.count == 1 && String(decoding: bytes[raw[0]], as: UTF8.self) == document.text, "\(document.id)")
      #expect(document.source.path.hasSuffix("x.tar"))
    }
  }

  @Test("long names and sizes are read as pax and GNU write them")
  func longNames() throws {
    let long = String(repeating: "très-long/", count: 40) + "fin.txt"
    var builder = ArchiveBuilder()
    builder.addAttributes([("path", long), ("mtime", "1.5")])
    builder.add("court.txt", Array("pax".utf8))
    builder.add("././@LongLink", Array(long.utf8) + [0], kind: "L")
    builder.add("court.txt", Array("gnu".utf8))
    builder.addAttributes([("GNU.sparse.major", "1")])
    builder.add("sparse.txt", Array("trous".utf8))
    builder.add("global", Array("20 comment=des mots\n".utf8), kind: "g")
    builder.add("dernier.txt", Array("base".utf8))
    let (documents, failures) = try Self.read(builder.finished)
    #expect(documents.map(\.text) == ["pax", "gnu", "base"] && failures.isEmpty)
    #expect(documents.prefix(2).allSatisfy { $0.id.hasSuffix("x.tar/\(long)") })
  }

  @Test("an archive that is cut or damaged is one clear failure behind what was read")
  func damage() throws {
    var builder = ArchiveBuilder()
    for index in 0..<4 { builder.add("\(index).txt", Array(repeating: 0x61, count: 700)) }
    let bytes = builder.finished
    for count in [0, 1, 511, 512, 600, 1212, 1536, 2000, 4 * 1536 + 1] {
      let (documents, failures) = try Self.read(Array(bytes[..<count]))
      #expect(documents.count <= count / 1212, "\(count) bytes")
      #expect(failures.map(\.code.rawValue) == ["input.cut-archive"], "\(count) bytes")
      #expect(failures.allSatisfy { ($0.byteOffset ?? 0) <= count })
    }
    var random = SplitMix64(seed: testSeed)
    for _ in 0..<200 {
      var damaged = bytes
      damaged[Int.random(in: 0..<4 * 1536, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      let (documents, failures) = try Self.read(damaged)
      #expect(documents.count + failures.count >= 1 && documents.count <= 4 && failures.count <= 1)
    }
    var wrong = bytes
    wrong[1536 + 3] ^= 1
    #expect(try Self.read(wrong).failures.map(\.code.rawValue) == ["input.damaged-archive"])
    #expect(try Self.read(wrong).failures.first?.byteOffset == 1536)
  }
}
