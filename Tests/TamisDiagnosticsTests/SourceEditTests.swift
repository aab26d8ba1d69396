import TamisDiagnostics
import Testing

@Suite("SourceEdit")
struct SourceEditTests {
  @Test("applies edits in the order of the text")
  func applies() throws {
    let edits = [
      SourceEdit(range: 6..<8, replacement: "B"), SourceEdit(range: 0..<1, replacement: "A"),
      SourceEdit(range: 0..<0, replacement: "1"), SourceEdit(range: 0..<0, replacement: "2"),
      SourceEdit(range: 8..<8, replacement: "!"), SourceEdit(range: 1..<3, replacement: ""),
    ]
    #expect(try SourceEdit.apply(edits, to: "aébcdéf") == "12AbcdB!f" && SourceEdit.apply([], to: "é") == "é")
    #expect(try SourceEdit.apply([SourceEdit(range: 0..<0, replacement: "x")], to: "") == "x")
  }

  private static let mistakes: [([Range<Int>], SourceEditError)] = [
    ([0..<3, 2..<4], .overlap(0..<3, 2..<4)), ([1..<1, 0..<3], .overlap(0..<3, 1..<1)),
    ([0..<9], .outOfBounds(0..<9, byteCount: 5)), ([-1..<0], .outOfBounds(-1..<0, byteCount: 5)),
    ([2..<3], .insideScalar(byteOffset: 2)), ([0..<2], .insideScalar(byteOffset: 2)),
  ]

  @Test("refuses edits that cannot be made", arguments: mistakes)
  func refuses(ranges: [Range<Int>], error: SourceEditError) {
    let edits = ranges.map { SourceEdit(range: $0, replacement: "") }
    #expect(throws: error) { try SourceEdit.apply(edits, to: "aébc") }
  }
}
