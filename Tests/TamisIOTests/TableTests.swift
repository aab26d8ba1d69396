import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import TamisIO

@Suite("Tables")
struct TableTests {
  private static func read(
    _ text: some Collection<UInt8>, _ options: FileSource.Options = .init(), name: String = "x.csv"
  ) throws -> (documents: [Document], failures: [ReadFailure]) {
    let folder = try TemporaryFolder()
    return try InputFiles.documents(try folder.write(name, text), options)
  }

  @Test("rows become documents, other columns metadata, and names can be chosen")
  func columns() throws {
    let (documents, failures) = try Self.read(InputFiles.table.utf8)
    #expect(documents.map(\.id) == ["t1", "t2", "t4"])
    #expect(documents[0].text == "Une ville, un \"maire\", deux\r\nlignes")
    #expect(documents[0].metadata["agency"] == "AFP" && documents[1].metadata["agency"] == nil)
    #expect(documents.map(\.source.lineNumber) == [2, 4, 6])
    #expect(failures.map(\.code.rawValue) == ["input.malformed-record"] && failures[0].lineNumber == 5)
    #expect(failures[0].byteOffset == 84, "\(failures)")
    let options = FileSource.Options(textField: "Corps", idField: "clé")
    let chosen = try Self.read("clé;titre;CORPS\n7;\"a;b\";oui\n".utf8, options).documents
    #expect(chosen.map(\.id) == ["7"] && chosen.map(\.text) == ["oui"] && chosen[0].metadata["titre"] == "a;b")
    let missing = try Self.read("a,b\n1,2\n".utf8).failures
    #expect(missing.map(\.code.rawValue) == ["input.missing-text"] && missing[0].help?.contains("'a', 'b'") == true)
  }

  @Test("every span leads to its bytes in the file, through doubled quotes and line ends")
  func provenance() throws {
    let texts = ["", "a", "\"", "«é»", "dit-il : \"oui\", \"non\"", "deux\nlignes\r\n", "a,b;c\td", "fin\"\""]
    var random = SplitMix64(seed: testSeed)
    for (separator, end) in [(",", "\r\n"), (";", "\n"), ("\t", "\r\n")] {
      let rows = (0..<40).map { _ in
        (texts.randomElement(using: &random) ?? "") + (texts.randomElement(using: &random) ?? "")
      }
      var file = "\u{FEFF}id\(separator)text\(separator)title\(end)"
      for (index, row) in rows.enumerated() {
        file += "r\(index)\(separator)\"\(row.replacing("\"", with: "\"\""))\"\(separator)t\(end)"
      }
      let raw = Array(file.utf8)
      let documents = try Self.read(raw).documents
      #expect(documents.map(\.text) == rows, "seed \(testSeed)")
      for document in documents {
        let scalars = document.text.unicodeScalars.indices.map {
          document.text.utf8.distance(from: document.text.startIndex, to: $0)
        }
        for (start, end) in zip(scalars, scalars.dropFirst() + [document.byteCount]) {
          let span = TextSpan(start, end)
          let bytes = document.rawRanges(of: span).flatMap { raw[$0] }
          let found = String(decoding: bytes, as: UTF8.self).replacing("\"\"", with: "\"")
          #expect(found == String(document[span]), "\(document.id) \(span)")
        }
      }
    }
  }

  @Test("rows are the same wherever pieces of the file end, and of any length")
  func pieces() throws {
    var random = SplitMix64(seed: testSeed)
    let texts = (0..<60).map { _ in
      String(repeating: "a\"b\n", count: Int.random(in: 0...20_000, using: &random))
    }
    let file = "text\n" + texts.map { "\"\($0.replacing("\"", with: "\"\""))\"\n" }.joined() + "court\n\nfin"
    #expect(try Self.read(file.utf8).documents.map(\.text) == texts + ["court", "fin"], "seed \(testSeed)")
  }

  @Test("encodings of single bytes are read, and wide ones refused in words")
  func encodings() throws {
    let bytes: [UInt8] =
      Array("text,ville\n".utf8) + [0xE9, 0x74, 0xE9] + Array(",Besan".utf8) + [0xE7] + Array("on\n".utf8)
    let documents = try Self.read(bytes).documents
    #expect(documents.map(\.text) == ["été"] && documents[0].metadata["ville"] == "Besançon")
    #expect(documents[0].source.encoding == "windows-1252" && documents[0].rawRanges(of: TextSpan(0, 2)) == [11..<12])
    let wide = try Self.read([0xFF, 0xFE] + "text\na\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(wide.failures.map(\.code.rawValue) == ["input.fixed-encoding"] && wide.documents.isEmpty)
  }

  @Test("rows that break the rules are failures with their place, and the next row is read")
  func malformed() throws {
    let file = "text,a\nun,1\ndeux\ntrois,3,3\n\"quatre\"x,4\n5\" de pluie,5\n\"six,6\nsept,7\n"
    let (documents, failures) = try Self.read(file.utf8)
    #expect(documents.map(\.text) == ["un", "5\" de pluie"])
    #expect(failures.map(\.lineNumber) == [3, 4, 5, 7])
    #expect(failures.map(\.byteOffset) == [12, 17, 35, 53])
    #expect(try Self.read([]).documents.isEmpty && Self.read([]).failures.isEmpty)
    #expect(try Self.read("text\n".utf8).documents.isEmpty)
  }
}
