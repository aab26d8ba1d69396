import Foundation
import TamisCore
import TestSupport
import Testing

@testable import TamisIO

@Suite("SeekableSource")
struct SeekingTests {
  @Test("from the place in front of every item, every format reads on the same in a new source")
  func law() throws {
    let folder = try TemporaryFolder()
    try InputFiles.write(to: folder)
    try folder.link("broken.txt", to: "a.txt")
    var database = try DatabaseSink(path: folder("j.sqlite"), options: OutputOptions())
    for index in 0..<7 { try database.write(Document(id: "stored \(index)", text: "Texte \(index).")) }
    try database.finish()
    let input = InputSpecification(pattern: folder.path)
    let all = InputFiles.items(try FileSource([input]))
    #expect(all.count > 60)
    var source = try FileSource([input])
    for index in 0...all.count {
      let (position, fingerprints) = (source.position, source.fingerprints)
      var fresh = try FileSource([input])
      #expect(try fresh.seek(to: position, after: fingerprints), "item \(index): \(position)")
      #expect(fresh.position.fileIndex == position.fileIndex)
      #expect(InputFiles.items(fresh) == Array(all[index...]), "item \(index): \(position)")
      // The place survives as JSON does.
      let data = try JSONEncoder().encode(position)
      #expect(try JSONDecoder().decode(SourcePosition.self, from: data) == position)
      _ = source.next()
    }
    #expect(source.next() == nil && source.position.fileIndex == source.paths.count)
    #expect(source.fingerprints.count == source.paths.count)
    // Of archives and databases not every byte is read.
    #expect(
      source.fingerprints.allSatisfy { file in
        file.contentHash != nil || ["tar", "tgz", "sqlite"].contains { file.path.contains($0) }
      })
    let bytes = try folder.bytes("a.txt")
    #expect(source.fingerprints[0].contentHash == ContentHash.hash(bytes.span))
  }

  @Test("files that changed are noticed, and those that were only touched are not")
  func changes() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.jsonl", "c.txt"] { try folder.write(name, "{\"text\":\"x\"}\n".utf8) }
    try folder.write("b.jsonl", String(repeating: "{\"text\":\"x\"}\n", count: 5).utf8)
    let input = InputSpecification(pattern: folder.path)
    var source = try FileSource([input])
    for _ in 0..<3 { _ = source.next() }
    let (position, fingerprints) = (source.position, source.fingerprints)
    #expect(position == SourcePosition(fileIndex: 1, byteOffset: 26, recordCount: 2, lineCount: 2))
    func seeks() throws -> Bool {
      var fresh = try FileSource([input])
      let isSame = try fresh.seek(to: position, after: fingerprints)
      let all = InputFiles.items(try FileSource([input]))
      let rest = Array(all.dropFirst(isSame ? 3 : 0))
      #expect(InputFiles.items(fresh) == rest, "a failed seek must change nothing")
      return isSame
    }
    func touch(_ name: String) throws {
      let date = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: 100)]
      try FileManager.default.setAttributes(date, ofItemAtPath: folder(name))
    }
    #expect(try seeks())
    // Behind the position anything may happen.
    try folder.write("c.txt", "other".utf8)
    #expect(try seeks())
    // A file that was read whole is known by its contents.
    try touch("a.txt")
    #expect(try seeks())
    try folder.write("a.txt", "{\"text\":\"y\"}\n".utf8)
    try touch("a.txt")
    #expect(try seeks() == false)
    try folder.write("a.txt", "{\"text\":\"x\"}\n".utf8)
    #expect(try seeks())
    // One that was read in part is not.
    try touch("b.jsonl")
    #expect(try seeks() == false)
    try folder.write("b.jsonl", [])
    #expect(try seeks() == false)
    try FileManager.default.removeItem(atPath: folder("a.txt"))
    var gone = try FileSource([InputSpecification(pattern: folder.path)])
    #expect(try gone.seek(to: position, after: fingerprints) == false)
    #expect(try gone.seek(to: SourcePosition(fileIndex: 9), after: []) == false)
    #expect(try gone.seek(to: SourcePosition(), after: []))
  }

  @Test("a file that is written to while it is read is a failure that says so")
  func changing() throws {
    let folder = try TemporaryFolder()
    let line = "{\"text\":\"x\"}\n"
    try folder.write("a.jsonl", String(repeating: line, count: 100_000).utf8)
    try folder.write("b.txt", "calme".utf8)
    var source = try FileSource([InputSpecification(pattern: folder.path)])
    _ = source.next()
    let handle = try #require(FileHandle(forWritingAtPath: folder("a.jsonl")))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(line.utf8))
    try handle.close()
    let rest = InputFiles.items(source)
    // The line that was added is read: it is there. What counts is that nobody takes the file for whole.
    #expect(rest.count == 100_002)
    #expect(rest[100_000].hasPrefix("failure input.changed") && rest[100_001].contains("calme"))
  }

  @Test("standard input and pipes are obstacles in words, and documents in memory are none")
  func obstacles() throws {
    let source = try FileSource([InputSpecification(pattern: "-")])
    #expect(source.obstacle?.message == "standard input cannot be read a second time")
    var copy = source
    #expect(throws: InputError.unrepeatable("-")) { try copy.seek(to: SourcePosition(), after: []) }
    let pipe = Pipe()
    let path = "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
    #expect(try FileSource([InputSpecification(pattern: path)]).obstacle?.code == "input.unrepeatable")

    let documents = (0..<5).map { Document(id: "\($0)", text: String(repeating: "é", count: $0)) }
    var memory = MemorySource(documents)
    for index in 0...5 {
      var fresh = MemorySource(documents)
      _ = fresh.next()
      #expect(memory.obstacle == nil)
      #expect(try fresh.seek(to: memory.position, after: memory.fingerprints))
      var ids: [String] = []
      while case .document(let document)? = fresh.next() { ids.append(document.id) }
      #expect(ids == (index..<5).map { "\($0)" })
      _ = memory.next()
    }
    var other = MemorySource(Array(documents.dropLast()))
    #expect(try other.seek(to: memory.position, after: memory.fingerprints) == false)
  }
}
