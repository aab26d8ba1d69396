import Foundation
import TamisCore
import TestSupport
import Testing

@testable import TamisIO

@Suite("FileSource")
struct FileSourceTests {
  private static func read(_ source: FileSource) -> (documents: [Document], failures: [ReadFailure]) {
    var source = source
    var result: (documents: [Document], failures: [ReadFailure]) = ([], [])
    while let item = source.next() {
      switch item {
      case .document(let document): result.documents.append(document)
      case .failure(let failure): result.failures.append(failure)
      }
    }
    return result
  }

  private static func read(_ patterns: String...) throws -> (documents: [Document], failures: [ReadFailure]) {
    read(try FileSource(patterns.map { InputSpecification(pattern: $0) }))
  }

  @Test("files, folders and patterns name the same documents, in byte order, hidden ones left out")
  func naming() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt", "sub/c.txt", "sub/deep/d.text", ".hidden.txt", ".git/x.txt", "é.txt"] {
      try folder.write(name, name.utf8)
    }
    try folder.write("picture.png", [0x89, 0x50])
    try folder.link("loop", to: "sub/..")
    try folder.link("sub/again", to: "deep")
    try folder.link("gone.txt", to: "nowhere")
    let names = { (documents: [Document]) in documents.map { String($0.id.dropFirst(folder.path.utf8.count + 1)) } }
    let all = ["a.txt", "b.txt", "sub/again/d.text", "sub/c.txt", "é.txt"]
    #expect(names(try Self.read(folder.path).documents) == all)
    #expect(names(try Self.read(folder("a.txt"), folder.path).documents) == all)
    #expect(names(try Self.read(folder("*.txt")).documents) == ["a.txt", "b.txt", "é.txt"])
    #expect(names(try Self.read(folder("**/*.t?xt")).documents) == ["sub/again/d.text"])
    #expect(names(try Self.read(folder("s*b")).documents) == ["sub/again/d.text", "sub/c.txt"])
    #expect(names(try Self.read(folder("sub/**")).documents) == ["sub/again/d.text", "sub/c.txt"])
    #expect(names(try Self.read(folder("*.png"), folder("picture.png")).documents) == ["picture.png"])
    let slash = try Self.read(folder.path + "/")
    #expect(slash.documents.map(\.text) == ["a.txt", "b.txt", "sub/deep/d.text", "sub/c.txt", "é.txt"])
    #expect(slash.documents.allSatisfy { $0.source.path == $0.id } && slash.failures.isEmpty)
    try folder.write("odd[1].txt", "x".utf8)
    #expect(names(try Self.read(folder("odd[1].txt")).documents) == ["odd[1].txt"])
  }

  @Test("patterns choose among the files of folders, and never leave out a file that is named")
  func filters() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.log", "old/c.txt", "new/d.txt", "new/deep/e.txt", "new/deep/f.jsonl"] {
      try folder.write(name, "{\"text\":\"\(name)\"}".utf8)
    }
    func names(_ pattern: String, _ include: [String], _ exclude: [String]) throws -> [String] {
      let options = FileSource.Options(include: include, exclude: exclude)
      let source = try FileSource([InputSpecification(pattern: pattern)], options: options)
      return source.paths.map { String($0.dropFirst(folder.path.utf8.count + 1)) }
    }
    let all = ["a.txt", "new/d.txt", "new/deep/e.txt", "new/deep/f.jsonl", "old/c.txt"]
    #expect(try names(folder.path, [], []) == all)
    #expect(try names(folder.path, ["*.log"], []) == ["b.log"])
    #expect(try names(folder.path, ["*.txt", "*.log"], ["old"]) == ["a.txt", "b.log", "new/d.txt", "new/deep/e.txt"])
    #expect(try names(folder.path, ["new/**"], []) == ["new/d.txt", "new/deep/e.txt", "new/deep/f.jsonl"])
    #expect(try names(folder.path + "/", ["new/*.txt"], []) == ["/new/d.txt"].map { String($0.dropFirst()) })
    #expect(try names(folder.path, [], ["new/deep", "[b-z].txt"]) == ["a.txt"])
    #expect(try names(folder("**/*.txt"), [], ["deep"]) == ["a.txt", "new/d.txt", "old/c.txt"])
    #expect(try names(folder("*"), ["*.jsonl"], []) == ["new/deep/f.jsonl"])
    #expect(try names(folder("a.txt"), ["*.log"], ["*.txt"]) == ["a.txt"])
    #expect(throws: InputError.self) { try names(folder.path, ["["], []) }
    #expect(throws: InputError.self) { try names(folder.path, ["*.none"], []) }
  }

  @Test("an input that names nothing is an error that says what is there")
  func missing() throws {
    let folder = try TemporaryFolder()
    try folder.write("news/one.txt", "1".utf8)
    try folder.write("pictures/a.png", [1])
    let error = { (pattern: String, format: String?, encoding: String?) -> InputError? in
      do throws(InputError) {
        _ = try FileSource([InputSpecification(pattern: pattern, format: format, encoding: encoding)])
        return nil
      } catch {
        return error
      }
    }
    let cases: [(String, String?, String?, String, String)] = [
      (folder("news/none.txt"), nil, nil, "input.no-match", "one.txt"),
      (folder("news/*.jsonl"), nil, nil, "input.no-match", "holds 'one.txt'"),
      (folder("nowhere/one.txt"), nil, nil, "input.no-match", "there is no folder"),
      (folder("pictures"), nil, nil, "input.no-match", "known extension"),
      (folder("news"), "csvx", nil, "input.unknown-format", "text, jsonl"),
      (folder("news"), nil, "utf-9", "input.unknown-encoding", "windows-1252"),
      (folder("news"), "jsonl", "latin-1", "input.fixed-encoding", "iconv"),
      (folder("news/["), nil, nil, "input.malformed-glob", "backslash"),
    ]
    for (pattern, format, encoding, code, hint) in cases {
      let found = error(pattern, format, encoding)
      #expect(found?.code.rawValue == code, "\(pattern): \(String(describing: found))")
      #expect(found?.help?.contains(hint) == true, "\(pattern): \(String(describing: found))")
    }
    #expect(throws: InputError.repeatedStandardInput) {
      _ = try FileSource([InputSpecification(pattern: "-"), InputSpecification(pattern: "-")])
    }
  }

  @Test("files that vanish, may not be read or are no files are failures or errors, and never hang")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    for name in ["1.txt", "2.txt", "3.txt", "4.txt"] { try folder.write(name, name.utf8) }
    #expect(mkfifo(folder("pipe.txt"), 0o600) == 0)
    #expect(throws: InputError.notAFile(folder("pipe.txt"), kind: "a named pipe")) {
      _ = try Self.read(folder("pipe.txt"))
    }
    let source = try FileSource([InputSpecification(pattern: folder.path)])
    #expect(source.paths.count == 4)
    // Between naming and reading: one goes away, one becomes a pipe, one a folder.
    for name in ["1.txt", "2.txt", "3.txt"] { try FileManager.default.removeItem(atPath: folder(name)) }
    #expect(mkfifo(folder("2.txt"), 0o600) == 0)
    try FileManager.default.createDirectory(atPath: folder("3.txt"), withIntermediateDirectories: false)
    let result = Self.read(source)
    #expect(result.failures.map(\.code.rawValue) == ["input.vanished", "input.not-a-file", "input.not-a-file"])
    #expect(result.documents.map(\.text) == ["4.txt"])
    #expect(try Self.read("/dev/null").documents.map(\.text) == [""])
    if geteuid() != 0 {
      chmod(folder("4.txt"), 0)
      #expect(try Self.read(folder("4.txt")).failures.map(\.code.rawValue) == ["input.unreadable"])
    }
  }

  @Test("a sparse file of 4 GiB is refused without being read")
  func tooLarge() throws {
    let folder = try TemporaryFolder()
    try folder.write("large.txt", [])
    #expect(truncate(folder("large.txt"), 1 << 32) == 0)
    let result = try Self.read(folder("large.txt"))
    #expect(result.failures.map(\.code.rawValue) == ["input.too-large"] && result.documents.isEmpty)
  }

  @Test("text files of every kind become documents that know their bytes")
  func texts() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty.txt", [])
    try folder.write("mark.txt", [0xEF, 0xBB, 0xBF])
    try folder.write("nul.txt", Array("a\0b".utf8))
    try folder.write("western.txt", [0x93] + Array("d".utf8) + [0xE9, 0x94])
    try folder.write("broken.txt", Array("é é é é ".utf8) + [0xFF] + Array("!".utf8))
    let documents = try Self.read(folder.path).documents
    #expect(documents.map(\.text) == ["é é é é \u{FFFD}!", "", "", "a\0b", "“dé”"])
    #expect(documents.map(\.source.encoding) == ["UTF-8", "UTF-8", "UTF-8", "UTF-8", "windows-1252"])
    #expect(documents.map(\.source.byteCount) == [14, 0, 3, 3, 4])
    #expect(documents[0].metadata["invalidBytes"]?.description == #"{"count":1,"first":[12]}"#)
    #expect(documents[0].rawRanges(of: TextSpan(12, 16)) == [12..<14])
    #expect(documents[4].rawRanges(of: TextSpan(3, 6)) == [1..<3])
    let forced = InputSpecification(pattern: folder("broken.txt"), encoding: "cp1252")
    #expect(Self.read(try FileSource([forced])).documents.first?.text.hasPrefix("Ã©") == true)
  }

  @Test("the number of bytes read reaches the number announced")
  func progress() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "12345".utf8)
    try folder.write("b.jsonl", "{\"text\":\"x\"}\n".utf8)
    var source = try FileSource([InputSpecification(pattern: folder.path)])
    #expect(source.totalByteCount == 18 && source.readByteCount == 0)
    while source.next() != nil {}
    #expect(source.readByteCount == 18)
  }

  @Test("the example corpus is read in the encodings that its key names")
  func examples() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let key = try JSONParser.parse(
      String(contentsOf: root.appendingPathComponent("Tests/Fixtures/examples-key.json"), encoding: .utf8))
    let result = try Self.read(root.appendingPathComponent("docs/examples").path)
    #expect(result.documents.count == key["files"]?.objectValue?.count && result.failures.isEmpty)
    for document in result.documents {
      let name = document.id.split(separator: "/").suffix(2).joined(separator: "/")
      let encoding = key["files"]?[name]?["encoding"]?.stringValue ?? "none"
      let expected = encoding.hasPrefix("utf-8") ? "UTF-8" : encoding.lowercased()
      #expect(document.source.encoding == (expected == "cp1252" ? "windows-1252" : expected), "\(name)")
      #expect(document.metadata["invalidBytes"] == nil, "\(name)")
      let raw = Array(try Data(contentsOf: URL(fileURLWithPath: document.id)))
      let whole = document.rawRanges(of: document.span)
      #expect(whole.count == 1 && whole.last?.upperBound == raw.count, "\(name)")
    }
  }
}
