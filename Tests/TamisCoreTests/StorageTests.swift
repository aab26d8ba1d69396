import TamisTesting
import Testing

@testable import TamisCore

@Suite("Storage")
struct StorageTests {
  private static func stored(_ document: Document) throws -> [UInt8] {
    var writer = ByteWriter()
    try document.store(into: &writer)
    return writer.bytes
  }

  /// A random document with a history: layers, edits, layers that travelled along.
  private static func document(_ index: Int, using random: inout SplitMix64) throws -> Document {
    let flavor = TextFlavor.allCases[index % TextFlavor.allCases.count]
    var document = Document.random(
      id: "d\(index)", flavor: flavor, byteCount: Int.random(in: 0...600, using: &random), using: &random)
    document[.citations] = [
      Citation(document.span, documentID: "x", path: "y", rawRanges: [1..<3, 7..<9], supporters: ["z"])
    ]
    document[.duplicates] = [
      Duplicate(
        document.span, cluster: index + 1, role: index % 2 == 0 ? .copy : .representative, similarity: 0.75,
        partnerID: "é\(index)", partnerSpan: TextSpan(2, 900), diameter: 0.5,
        passages: (0..<index % 4).map { CopiedPassage(TextSpan($0, $0 + 9), partnerSpan: TextSpan(40 + $0, 60)) })
    ]
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      try document.apply(randomEdits(of: document.text, count: 5, using: &random))
    }
    return document
  }

  @Test func `a document comes back with everything it had`() throws {
    var random = SplitMix64(seed: SplitMix64.seed(31))
    for index in 0..<300 {
      let document = try Self.document(index, using: &random)
      var reader = ByteReader(try Self.stored(document))
      let back = try Document(from: &reader)
      #expect(reader.isAtEnd)
      #expect(DocumentFingerprint(back) == DocumentFingerprint(document), "document \(index)")
      #expect(back.revisions == document.revisions && back.alignment == document.alignment)
      #expect(back.decoding == document.decoding && back.source == document.source)
      #expect(back.originalText == document.originalText)
    }
  }

  @Test func `texts decoded from other encodings keep the way to their bytes`() throws {
    var decoding = Alignment.Builder()
    decoding.appendIdentity(2)
    decoding.appendReplacement(targetByteCount: 2, sourceByteCount: 1)
    decoding.append(targetUnit: 1, sourceUnit: 2, blockCount: 3)
    decoding.appendReplacement(targetByteCount: 0, sourceByteCount: 5)
    let source = SourceReference(path: "a", baseOffset: 10, byteCount: 14, lineNumber: 3, encoding: "x")
    var document = try Document(id: "é", text: "abécde", source: source, decoding: decoding.build())
    try document.edit(by: "test") { $0.delete(TextSpan(1, 4), reason: "test.cut") }
    var reader = ByteReader(try Self.stored(document))
    let back = try Document(from: &reader)
    #expect(back.rawRanges(of: back.span) == document.rawRanges(of: document.span))
    #expect(back.source == source && back.decoding == document.decoding)
  }

  @Test func `layers of any type come back, and one that does not encode is refused`() throws {
    struct Mark: LayerElement {
      var span: TextSpan
      var weight: Double
    }
    let marks: LayerKey<Mark> = "marks"
    var document = Document(id: "a", text: "abc")
    document[marks] = [Mark(span: TextSpan(0, 1), weight: 0.5), Mark(span: TextSpan(1, 3), weight: -2)]
    var reader = ByteReader(try Self.stored(document))
    #expect(try Document(from: &reader)[marks] == document[marks])
    #expect(!document.alwaysStores)
    document[marks] = [Mark(span: TextSpan(0, 1), weight: .nan)]
    #expect(throws: StorageError.uncodable("marks")) { try Self.stored(document) }
  }

  @Test func `damaged bytes give an error or another document, and never a trap`() throws {
    var random = SplitMix64(seed: SplitMix64.seed(32))
    var errorCount = 0
    for index in 0..<60 {
      let bytes = try Self.stored(try Self.document(index, using: &random))
      for _ in 0..<60 {
        var damaged = bytes
        switch Int.random(in: 0..<3, using: &random) {
        case 0: damaged.removeLast(Int.random(in: 1...damaged.count, using: &random))
        case 1:
          let place = Int.random(in: damaged.indices, using: &random)
          damaged[place] = UInt8.random(in: .min ... .max, using: &random)
        default:
          for _ in 0..<8 {
            damaged[Int.random(in: damaged.indices, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
          }
        }
        var reader = ByteReader(damaged)
        do { _ = try Document(from: &reader) } catch { errorCount += 1 }
      }
    }
    #expect(errorCount > 1000)
  }

  @Test func `numbers of any size come back`() throws {
    var writer = ByteWriter()
    let numbers: [UInt64] = [0, 1, 127, 128, 16_383, 16_384, 1 << 62, .max]
    for number in numbers { writer.number(number) }
    for number in [0, -1, 1, .min, .max] { writer.signedNumber(number) }
    var reader = ByteReader(writer.bytes)
    for number in numbers { #expect(try reader.wideNumber() == number) }
    for number in [0, -1, 1, Int.min, .max] { #expect(try reader.signedNumber() == number) }
    #expect(reader.isAtEnd)
    #expect(throws: StorageError.self) { try reader.number() }
  }
}
