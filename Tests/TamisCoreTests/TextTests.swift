import TamisTesting
import Testing

@testable import TamisCore

@Suite("TextEditor")
struct TextEditorTests {
  /// What an edit of «l'été» does: the new text, or the code of the error.
  private func result(_ body: (inout TextEditor) -> Void) -> String {
    var document = Document(id: "a", text: "l'été")
    do {
      try document.edit(by: "test", body)
      expectSound(document.alignment, document.text)
      return document.text
    } catch {
      let isUntouched = document.text == "l'été" && document.revisions.isEmpty && document.alignment.isIdentity
      return isUntouched ? (error as? DocumentError)?.code.rawValue ?? "\(error)" : "changed in spite of \(error)"
    }
  }

  @Test func `carries out edits in any order and refuses those that do not fit`() {
    let cases: [(name: String, expected: String, body: (inout TextEditor) -> Void)] = [
      ("none", "l'été", { _ in }),
      (
        "ascending", "L’été!",
        {
          $0.replace(0..<1, "L"); $0.replace(1..<2, "’"); $0.insert("!", at: 7, reason: "t.x")
        }
      ),
      (
        "out of order", "L’été!",
        {
          $0.insert("!", at: 7, reason: "t.x"); $0.replace(1..<2, "’"); $0.replace(0..<1, "L")
        }
      ),
      (
        "deletions of nothing", "l'été",
        {
          $0.delete(TextSpan(3, 3), reason: "t.x"); $0.insert("", at: 2, reason: "t.x"); $0.replace(4..<4, "")
        }
      ),
      (
        "touching edits", "xyé",
        {
          $0.replace(0..<2, "x"); $0.delete(TextSpan(2, 4), reason: "t.x"); $0.replace(4..<5, "y")
        }
      ),
      (
        "insertions at one place", "l'1234été",
        {
          $0.insert("12", at: 2, reason: "t.x"); $0.insert("34", at: 2, reason: "t.x")
        }
      ),
      (
        "insertions before a replacement", "l'12E34té",
        {
          $0.replace(2..<4, "E"); $0.insert("34", at: 4, reason: "t.x"); $0.insert("12", at: 2, reason: "t.x")
        }
      ),
      (
        "insertion behind a deletion", "1été",
        {
          $0.delete(TextSpan(0, 2), reason: "t.x"); $0.insert("1", at: 2, reason: "t.x")
        }
      ),
      ("everything deleted", "", { $0.delete(TextSpan(0, 7), reason: "t.x") }),
      ("everything replaced", "hiver", { $0.replace(0..<7, "hiver") }),
      (
        "overlap", "document.overlapping-edits",
        {
          $0.replace(0..<2, "x"); $0.replace(1..<4, "y")
        }
      ),
      (
        "overlap out of order", "document.overlapping-edits",
        {
          $0.replace(1..<4, "y"); $0.replace(0..<2, "x")
        }
      ),
      (
        "the same bytes twice", "document.overlapping-edits",
        {
          $0.replace(0..<2, "x"); $0.replace(0..<2, "y")
        }
      ),
      (
        "insertion inside a replacement", "document.overlapping-edits",
        {
          $0.replace(0..<4, "x"); $0.insert("y", at: 2, reason: "t.x")
        }
      ),
      ("behind the end", "document.span-out-of-bounds", { $0.replace(6..<8, "x") }),
      ("far behind the end", "document.span-out-of-bounds", { $0.insert("x", at: 4_000_000_000, reason: "t.x") }),
      ("start inside é", "document.span-cuts-scalar", { $0.replace(3..<4, "x") }),
      ("end inside é", "document.span-cuts-scalar", { $0.replace(2..<3, "x") }),
      ("insertion inside é", "document.span-cuts-scalar", { $0.insert("x", at: 3, reason: "t.x") }),
    ]
    for (name, expected, body) in cases { #expect(result(body) == expected, "\(name)") }
    let empty = Document(id: "a", text: "")
    var filled = empty
    #expect(throws: Never.self) { try filled.edit(by: "test") { $0.insert("mot", at: 0, reason: "t.x") } }
    #expect(filled.text == "mot" && empty.text.isEmpty && filled.rawRanges(of: filled.span) == [0..<0])
  }

  @Test func `a body that throws leaves the document as it was`() {
    struct Stop: Error {}
    var document = Document(id: "a", text: "un")
    #expect(throws: Stop.self) {
      try document.edit(by: "test") { editor in
        editor.delete(TextSpan(0, 2), reason: "t.x")
        #expect(editor.editCount == 1)
        throw Stop()
      }
    }
    #expect(document.text == "un" && document.revisions.isEmpty)
  }
}

extension TextEditor {
  fileprivate mutating func replace(_ range: Range<Int>, _ text: String) {
    replace(TextSpan(range), with: text, reason: "t.x")
  }
}

@Suite("TextSpan and UTF-8 bytes")
struct TextSpanTests {
  @Test func `spans compare, join and overlap by their bytes`() throws {
    let span = { (lower: Int, upper: Int) in TextSpan(lower, upper) }
    #expect(
      [span(3, 4), span(0, 9), span(0, 2), span(3, 3)].sorted() == [span(0, 2), span(0, 9), span(3, 3), span(3, 4)])
    #expect(span(0, 4).overlaps(span(3, 9)) && !span(0, 4).overlaps(span(4, 9)) && span(2, 3).overlaps(span(0, 9)))
    #expect(!span(0, 9).overlaps(span(5, 5)) && !span(5, 5).overlaps(span(5, 5)) && !span(5, 5).overlaps(span(0, 9)))
    #expect(
      span(0, 4).encloses(span(4, 4)) && !span(0, 4).encloses(span(3, 5)) && span(1, 2).union(span(5, 6)) == span(1, 6))
    #expect(span(2, 5).contains(2) && !span(2, 5).contains(5) && span(2, 5).byteCount == 3)
    #expect(TextSpan(exactly: -1..<3) == nil && TextSpan(exactly: 0..<(1 << 32)) == nil)
    #expect(TextSpan(exactly: 0..<TextSpan.maximumByteCount)?.upperBound == 4_294_967_295)
    #expect(try JSONCoding.encode(span(2, 5)) == [2, 5])
    for wrong in [[5, 2], [-1, 2], [0, 4_294_967_296], [1]] as [JSONValue] {
      #expect(throws: DecodingError.self) { try JSONCoding.decode(TextSpan.self, from: wrong) }
    }
  }

  @Test(arguments: SplitMix64.seeds(20)) func `decoding bytes agrees with the standard library, on damaged text too`(
    seed: UInt64
  ) {
    var generator = SplitMix64(seed: seed)
    let text = TextFlavor.randomScalars.text(byteCount: 200, using: &generator)
    var offsets: [Int] = []
    var scalars: [Unicode.Scalar] = []
    let bytes = text.utf8Span.span
    var offset = 0
    while offset < bytes.count {
      let (scalar, count) = bytes.scalar(at: offset)
      offsets.append(offset)
      scalars.append(scalar)
      #expect(bytes.scalar(before: offset + count).scalar == scalar, "seed \(seed)")
      offset += count
    }
    #expect(scalars == Array(text.unicodeScalars), "seed \(seed)")
    #expect((-1...bytes.count + 1).filter { bytes.isScalarBoundary($0) } == offsets + [bytes.count], "seed \(seed)")
    #expect(String(decoding: bytes) == text)
    // Damaged bytes: always a step ahead, never a trap.
    var damaged = Array(text.utf8)
    for _ in 0..<40 {
      damaged[Int.random(in: damaged.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
    }
    let span = damaged.span
    offset = 0
    while offset < span.count {
      let step = span.scalar(at: offset).byteCount
      #expect((1...4).contains(step) && offset + step <= span.count, "seed \(seed)")
      offset += step
      #expect((1...4).contains(span.scalar(before: offset).byteCount), "seed \(seed)")
    }
  }
}
