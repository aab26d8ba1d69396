import TamisDiagnostics
import Testing

@Suite("SourceText")
struct SourceTextTests {
  private static let texts: [(text: String, lines: [String])] = [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("\n\n", ["", "", ""]), ("a\r\nb\rc\nd", ["a", "b", "c", "d"]),
    ("\r\r\n\n\r", ["", "", "", "", ""]), ("é\u{2028}x\u{85}\r\n日", ["é\u{2028}x\u{85}", "日"]), ("\r\n", ["", ""]),
  ]

  @Test("finds lines at every kind of line end", arguments: texts)
  func findsLines(text: String, lines: [String]) {
    let source = SourceText(name: "a", text: text)
    let bytes = Array(text.utf8)
    let numbers = 1...source.lineCount
    #expect(numbers.map { String(source.line($0)) } == lines && source.byteCount == bytes.count)
    #expect(numbers.map { String(decoding: bytes[source.byteRange(ofLine: $0)], as: UTF8.self) } == lines)
    #expect(source.line(-3) == source.line(1) && source.line(.max) == source.line(numbers.upperBound))
  }

  @Test("counts columns in characters")
  func locates() {
    let text = "aé日\n\ne\u{301}x👩‍👩‍👧y\r\nz"
    let source = SourceText(name: "a", text: text)
    let start = ["1:1", "1:2", "1:2", "1:3", "1:3", "1:3", "1:4", "2:1", "3:1", "3:1", "3:1", "3:2"]
    let family = Array(repeating: "3:3", count: 18)
    let expected = start + family + ["3:4", "3:5", "3:5", "4:1", "4:2"]
    #expect((0...text.utf8.count).map { source.location(atByte: $0).description } == expected)
    #expect(source.location(atByte: -1).description == "1:1" && source.location(atByte: .max).description == "4:2")
    let last = SourceLocation(lineNumber: 4, column: 1)
    #expect(source.location(atByte: 5) < last && source.lineNumber(atByte: 7) == 2)
  }
}
