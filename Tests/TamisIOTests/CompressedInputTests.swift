import TamisCompression
import TamisCore
import TestSupport
import Testing

@testable import TamisIO

@Suite("Compressed inputs")
struct CompressedInputTests {
  @Test("a compressed file reads as the file would, its offsets those of the file before it was compressed")
  func equality() throws {
    let folder = try TemporaryFolder()
    try InputFiles.write(to: folder)
    for name in ["a.txt", "b.jsonl", "c.csv", "d.tsv", "e.conllu"] {
      let plain = InputFiles.items(try FileSource([InputSpecification(pattern: folder(name))]))
      for ending in ["gz", "zst"] {
        let read = InputFiles.items(try FileSource([InputSpecification(pattern: folder("\(name).\(ending)"))]))
        #expect(read == plain.map { $0.replacing("/\(name)", with: "/\(name).\(ending)") }, "\(name).\(ending)")
      }
    }
  }

  @Test("a name that says nothing is told by the first bytes, and a name that lies is a failure")
  func names() throws {
    let folder = try TemporaryFolder()
    let text = Array("Le facteur passe.".utf8)
    for compression in Compression.allCases {
      let bytes = InputFiles.compressed(text, compression)
      try folder.write("plain-\(compression.rawValue).txt", bytes)
      try folder.write("x.dat", bytes)
      #expect(try InputFiles.documents(folder("plain-\(compression.rawValue).txt")).documents.map(\.text).count == 1)
      let read = try InputFiles.documents(folder("x.dat")).documents
      #expect(read.map(\.text) == ["Le facteur passe."] && read[0].rawRanges(of: TextSpan(3, 10)) == [3..<10])
      let liar = try folder.write("lies.txt.\(compression.fileExtension)", text)
      let failures = try InputFiles.documents(liar).failures
      #expect(failures.map(\.code.rawValue) == ["compression.corrupt"], "\(failures)")
      let other = compression == .gzip ? Compression.zstandard : .gzip
      try folder.write("other.txt.\(compression.fileExtension)", InputFiles.compressed(text, other))
      let mixed = try InputFiles.documents(folder("other.txt.\(compression.fileExtension)"))
      #expect(mixed.failures.map(\.code.rawValue) == ["compression.corrupt"])
    }
    try folder.write("empty.txt.gz", [])
    #expect(try InputFiles.documents(folder("empty.txt.gz")).failures.map(\.code.rawValue) == ["compression.cut-short"])
    #expect(InputFormats.format(forPath: "a/x.JSONL.gz") == InputFormats.jsonLines)
    #expect(InputFormats.format(forPath: "x.tgz") == InputFormats.tar && InputFormats.format(forPath: "x.gz") == nil)
  }

  @Test("records in front of the damage are read, then one failure tells the place")
  func damage() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<3000).map { "{\"id\":\($0),\"text\":\"ligne \($0 * 7919 % 3000)\"}\n" }.joined()
    for compression in Compression.allCases {
      let bytes = InputFiles.compressed(Array(lines.utf8), compression)
      let name = "x.jsonl.\(compression.fileExtension)"
      try folder.write(name, bytes.dropLast(20))
      let (documents, failures) = try InputFiles.documents(folder(name))
      #expect(documents.count >= 1000 && documents.map(\.id) == (0..<documents.count).map(String.init))
      #expect(failures.map(\.code.rawValue) == ["compression.cut-short"])
      #expect(failures.first?.byteOffset == bytes.count - 20)
    }
  }

  @Test("a bomb costs the memory of one document at most, and the run goes on behind it")
  func bombs() throws {
    let folder = try TemporaryFolder()
    let limit = 100_000
    for compression in Compression.allCases {
      let zeros = InputFiles.compressed([UInt8](repeating: 0x20, count: 20_000_000), compression)
      try folder.write("a.txt.\(compression.fileExtension)", zeros)
      try folder.write("b.jsonl.\(compression.fileExtension)", zeros)
      try folder.write("c.csv.\(compression.fileExtension)", zeros)
    }
    try folder.write("d.txt", "fin".utf8)
    let options = FileSource.Options(maximumDocumentByteCount: limit)
    let (documents, failures) = try InputFiles.documents(folder.path, options)
    #expect(documents.map(\.text) == ["fin"] && failures.count == 6)
    #expect(failures.filter { $0.code == "input.too-large" }.count >= 4, "\(failures)")
    #expect(failures.first?.message.contains("more than 100000 bytes") == true)
  }

  @Test("a line longer than a document may be is a failure in bounded memory, and the next line is read")
  func longLines() throws {
    let folder = try TemporaryFolder()
    let long = "{\"text\":\"" + String(repeating: "x", count: 3_000_000) + "\"}"
    try folder.write("x.jsonl", "\(long)\n{\"text\":\"a\"}\n\(long)\n{\"text\":\"b\"}".utf8)
    try folder.write("y.csv", "text\n\"\(long.replacing("\"", with: "\"\""))\"\nc\n\(long.dropFirst(9))\nd".utf8)
    let options = FileSource.Options(maximumDocumentByteCount: 1_000_000)
    let (documents, failures) = try InputFiles.documents(folder.path, options)
    #expect(documents.map(\.text) == ["a", "b", "c", "d"], "\(failures)")
    #expect(failures.map(\.lineNumber) == [1, 3, 2, 4] && failures.allSatisfy { $0.code == "input.too-large" })
  }
}
