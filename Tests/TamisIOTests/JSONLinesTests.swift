import Foundation
import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import TamisIO

@Suite("JSON Lines")
struct JSONLinesTests {
  private static func items(_ bytes: some Collection<UInt8>, _ options: FileSource.Options = .init()) throws
    -> [SourceItem]
  {
    let folder = try TemporaryFolder()
    var source = try FileSource([InputSpecification(pattern: try folder.write("x.jsonl", bytes))], options: options)
    var items: [SourceItem] = []
    while let item = source.next() { items.append(item) }
    return items
  }

  private static func documents(_ text: String, _ options: FileSource.Options = .init()) throws -> [Document] {
    try items(text.utf8, options).compactMap { if case .document(let document) = $0 { document } else { nil } }
  }

  @Test("fields become id, text and metadata, and other names can be chosen")
  func fields() throws {
    let lines = #"""
      {"id": "a", "text": "un", "metadata": {"title": "T", "tags": ["x"]}, "year": 2019, "draft": false, "none": null}

      {"url": 7, "body": "deux", "list": [1], "source": "AFP"}
      {"content": "trois"}
      {"text": null, "body": "quatre", "offsets": "utf8", "layers": {"tokens": []}}
      """#
    let documents = try Self.documents(lines)
    #expect(documents.map(\.text) == ["un", "deux", "trois", "quatre"])
    #expect(documents.prefix(2).map(\.id) == ["a", "7"])
    #expect(documents[2].id.hasSuffix("x.jsonl:4") && documents[2].source.lineNumber == 4)
    #expect(
      documents.map { JSONValue.object($0.metadata).description } == [
        #"{"title":"T","tags":["x"],"year":2019,"draft":false}"#, #"{"source":"AFP"}"#, "{}", "{}",
      ])
    let chosen = try Self.documents(
      #"{"id":"a","key":"k","text":"no","lead":"yes"}"#, FileSource.Options(textField: "lead", idField: "key"))
    #expect(chosen.map(\.id) == ["k"] && chosen.map(\.text) == ["yes"])
  }

  @Test("each span leads to its bytes in the file, through every escape")
  func provenance() throws {
    let file =
      "\u{FEFF}{\"id\":\"a\",\"text\":\"un\"}\r\n  {\"text\" : \"d\\u00e9j\\u00E0 \\\"vu\\\" \\ud83d\\ude00\\n\\\\fin é\"}"
    let documents = try Self.documents(file)
    let raw = Array(file.utf8)
    #expect(documents.map(\.text) == ["un", "déjà \"vu\" 😀\n\\fin é"])
    #expect(documents[0].rawRanges(of: TextSpan(0, 2)).map { Array(raw[$0]) } == [Array("un".utf8)])
    let second = documents[1]
    let offsets = second.text.unicodeScalars.indices.map {
      second.text.utf8.distance(from: second.text.startIndex, to: $0)
    }
    for start in offsets {
      for end in offsets where end > start {
        let span = TextSpan(start, end)
        let bytes = second.rawRanges(of: span).flatMap { raw[$0] }
        let quoted = Array("\"".utf8) + bytes + Array("\"".utf8)
        #expect(try JSONParser.parse(utf8: quoted.span).stringValue == String(second[span]), "\(span)")
      }
    }
  }

  @Test("a malformed line is a failure with its line and byte, and the next one is read")
  func failures() throws {
    var bytes = Array("{\"text\":\"a\"}\n{\"text\": oops}\n{\"id\":1}\n[1]\n{\"text\":\"".utf8)
    bytes += [0xFF] + Array("\"}\n{\"text\":\"z\"}".utf8)
    let items = try Self.items(bytes)
    let failures = items.compactMap { if case .failure(let failure) = $0 { failure } else { nil } }
    #expect(items.count == 6)
    #expect(
      failures.map(\.code.rawValue) == [
        "input.malformed-record", "input.missing-text", "input.malformed-record", "input.malformed-record",
      ])
    #expect(failures.map(\.lineNumber) == [2, 3, 4, 5])
    #expect(failures.map(\.byteOffset) == [22, 28, 37, 50])
    #expect(failures[0].message.hasSuffix("x.jsonl:2': expected a value, found 'o' (byte 22)"))
    let wide = try Self.items(([0xFF, 0xFE] as [UInt8]) + "{}\n".utf16.flatMap { [UInt8($0 & 0xFF), 0] })
    #expect(wide.count == 1)
    guard case .failure(let failure)? = wide.first else { return #expect(Bool(false), "UTF-16 was read") }
    #expect(failure.code == "input.fixed-encoding")
  }

  @Test("lines of any length are read whole, wherever chunks end")
  func longLines() throws {
    var random = SplitMix64(seed: testSeed)
    let lengths = (0..<40).map { _ in Int.random(in: 0...400_000, using: &random) } + [3_000_000, 0, 262_144, 1]
    let texts = lengths.enumerated().map { String(repeating: $0.offset % 2 == 0 ? "a" : "é", count: $0.element) }
    let documents = try Self.documents(texts.map { "{\"text\":\"\($0)\"}\n" }.joined())
    #expect(documents.map(\.text) == texts, "seed \(testSeed)")
  }

  @Test("how a stream is cut does not matter")
  func chunks() throws {
    let lines = #"""
      {"id":"a","text":"d\u00e9j\u00e0 \"vu\" – été ’ \ud83d\ude00","metadata":{"titre":"l’été","n":1.5,"list":[1,{"x":"]}"}]}}

      {"body":"une phrase assez longue pour dépasser soixante-quatre octets, sans rien de particulier","url":"u"}
      {"text":"x\y"}
      {"text":"\\\\\\\\\\\\","date":"2024-03-05","words":12}
      """#
    func items(_ byteCount: Int) -> [String] {
      let context = ReadingContext(name: "x", path: "x", decoder: TextDecoder(), options: FileSource.Options())
      var reader = JSONLinesReader(Pieces(Array(lines.utf8), byteCount), context)
      var items: [String] = []
      while let item = reader.next() {
        switch item {
        case .document(let document):
          let raw = document.decoding.segments.map { "\($0.target) \($0.source)" }
          items.append("\(document.id) \(document.text) \(document.metadata) \(document.source) \(raw)")
        case .failure(let failure): items.append(failure.message)
        }
      }
      return items
    }
    let whole = items(1 << 20)
    #expect(whole.count == 4)
    for byteCount in 1...150 { #expect(items(byteCount) == whole, "\(byteCount) bytes at a time") }
  }

  @Test("a line of 200 MB takes a few seconds", .enabled(if: runsLongTests))
  func longLine() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "une ligne sans fin, ", count: 10_000_000)
    try folder.write("long.jsonl", Array("{\"text\":\"\(text)\"}".utf8))
    try folder.write("long.txt", Array(text.utf8))
    for name in ["long.jsonl", "long.txt"] {
      var source = try FileSource([InputSpecification(pattern: folder(name))])
      let time = ContinuousClock().measure {
        guard case .document(let document)? = source.next() else { return #expect(Bool(false), "not read") }
        #expect(document.byteCount == 200_000_000)
      }
      #expect(time < .seconds(20), "\(name): \(time)")
    }
  }
}

/// Bytes that come a few at a time.
private final class Pieces: ByteSource {
  private let bytes: [UInt8]
  private let pieceByteCount: Int
  private var place = 0

  init(_ bytes: [UInt8], _ pieceByteCount: Int) {
    self.bytes = bytes
    self.pieceByteCount = pieceByteCount
  }

  var expectedByteCount: Int? { nil }

  func read(into buffer: inout [UInt8], upTo byteCount: Int) throws(ByteStreamError) -> Int {
    let end = min(bytes.count, place + min(byteCount, pieceByteCount))
    defer { place = end }
    buffer += bytes[place..<end]
    return end - place
  }
}
