import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import TamisIO

@Suite("TextDecoder")
struct TextDecoderTests {
  /// Every encoding with Unicode scalars that it can express.
  private static let alphabets: [(encoding: TextEncoding, scalars: [Unicode.Scalar])] = {
    let latin = Array("aeiou nlst,.\n\r'éèàçœŒ«»€’…".unicodeScalars)
    let all = latin + Array("\u{0}日本語😀\u{10FFFF}\u{FFFD}\u{301}".unicodeScalars)
    return TextEncoding.allCases.map { ($0, $0 == .windows1252 ? latin : all) }
  }()

  private static func encode(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf32LittleEndian:
      text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> ($0 * 8) & 0xFF) } }
    case .utf32BigEndian:
      text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> (24 - $0 * 8) & 0xFF) } }
    case .windows1252:
      text.unicodeScalars.map { scalar in
        (0...255).first { Windows1252.scalarValue(of: $0) == scalar.value } ?? UInt8(ascii: "?")
      }
    }
  }

  @Test("the raw bytes that a span came from decode to the span's text, in every encoding")
  func provenance() throws {
    var random = SplitMix64(seed: testSeed)
    for (encoding, alphabet) in Self.alphabets {
      for round in 0..<60 {
        let scalars = (0..<Int.random(in: 0...80, using: &random)).map { _ in alphabet.randomElement(using: &random)! }
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        let mark = round % 2 == 0 ? encoding.byteOrderMark : []
        let raw = mark + Self.encode(text, encoding)
        let decoded = try TextDecoder(encoding: encoding).decode(raw.span)
        let comment: Comment = "seed \(testSeed), \(encoding.name), round \(round)"
        #expect(Array(decoded.text.utf8) == Array(text.utf8), comment)
        #expect(decoded.invalidBytes.count == 0, comment)
        let document = try Document(
          id: "x", text: decoded.text, source: SourceReference(path: "x", baseOffset: 7, byteCount: raw.count),
          decoding: decoded.alignment)
        let bounds = decoded.text.unicodeScalars.indices.map { $0.utf16Offset(in: decoded.text) }.count
        guard bounds > 0 else { continue }
        let offsets = decoded.text.unicodeScalars.indices.map {
          decoded.text.utf8.distance(from: decoded.text.startIndex, to: $0)
        }
        for _ in 0..<8 {
          let ends = [offsets.randomElement(using: &random)!, offsets.randomElement(using: &random)!].sorted()
          guard ends[0] < ends[1] else { continue }
          let ranges = document.rawRanges(of: TextSpan(ends[0], ends[1]))
          let bytes = ranges.flatMap { raw[$0.lowerBound - 7..<$0.upperBound - 7] }
          #expect(bytes == Self.encode(String(document[TextSpan(ends[0], ends[1])]), encoding), comment)
        }
      }
    }
  }

  @Test(
    "the encoding is told from the bytes",
    arguments: [
      ("UTF-8", Array("déjà «vu»".utf8)),
      ("UTF-8", []),
      ("UTF-8", Array("plain".utf8)),
      ("UTF-8", Array("a NUL \0 in the text, and another \0, stay".utf8)),
      ("UTF-8", [0xEF, 0xBB, 0xBF] + Array("marqué".utf8)),
      ("UTF-8", Array("été, été, été: ".utf8) + [0xE9] + Array(" coupé".utf8)),
      ("UTF-8", Array("été cut off: é".utf8.dropLast())),
      ("windows-1252", Array("d".utf8) + [0xE9] + Array("j".utf8) + [0xE0] + Array(" vu".utf8)),
      ("windows-1252", Array("MARCH".utf8) + [0xC9, 0xBB] + Array(" l'".utf8) + [0xE9, 0x74, 0xE9, 0x20, 0x92]),
      ("UTF-16LE", encode("Une dépêche.\nDeux lignes.", .utf16LittleEndian)),
      ("UTF-16BE", encode("Une dépêche.\nDeux lignes.", .utf16BigEndian)),
      ("UTF-16LE", [0xFF, 0xFE] + encode("日本語", .utf16LittleEndian)),
      ("UTF-16LE", encode("Новости дня из порта", .utf16LittleEndian)),
      ("UTF-32LE", encode("Une dépêche.", .utf32LittleEndian)),
      ("UTF-32BE", [0, 0, 0xFE, 0xFF] + encode("Une dépêche.", .utf32BigEndian)),
    ] as [(String, [UInt8])])
  func detection(name: String, bytes: [UInt8]) throws {
    let decoded = try TextDecoder().decode(bytes.span)
    #expect(decoded.encoding.name == name)
    #expect(decoded.alignment.sourceByteCount == bytes.count)
    #expect(decoded.alignment.targetByteCount == decoded.text.utf8.count)
  }

  @Test("random bytes never trap, in any encoding, and are replaced as String does in UTF-8")
  func randomBytes() throws {
    var random = SplitMix64(seed: testSeed)
    for round in 0..<2000 {
      // Few values, so that sequences that are nearly right come up often.
      let values: [UInt8] = [
        0x00, 0x41, 0x80, 0xBF, 0xC2, 0xE0, 0xED, 0xA0, 0xEF, 0xBB, 0xF0, 0x90, 0xF4, 0xFF, 0xFE, 0xD8,
      ]
      let bytes = (0..<Int.random(in: 0...24, using: &random)).map { _ in values.randomElement(using: &random)! }
      let comment: Comment = "seed \(testSeed), round \(round), bytes \(bytes)"
      for encoding in TextEncoding.allCases {
        let decoded = try TextDecoder(encoding: encoding).decode(bytes.span)
        #expect(decoded.alignment.sourceByteCount == bytes.count, comment)
        #expect(decoded.alignment.targetByteCount == decoded.text.utf8.count, comment)
        guard encoding == .utf8 else { continue }
        let hasMark = bytes.starts(with: encoding.byteOrderMark)
        let expected = String(decoding: hasMark ? Array(bytes.dropFirst(3)) : bytes, as: UTF8.self)
        #expect(Array(decoded.text.utf8) == Array(expected.utf8), comment)
      }
      _ = try TextDecoder().decode(bytes.span)
    }
  }

  @Test("invalid bytes are counted, and the first of them listed by offset")
  func invalidBytes() throws {
    let bytes = Array("ab".utf8) + [0xFF] + Array("é".utf8) + [0xE2, 0x82] + Array("c".utf8)
    let decoded = try TextDecoder(encodingNamed: "UTF8").decode(bytes.span)
    #expect(decoded.text == "ab\u{FFFD}é\u{FFFD}c")
    #expect(decoded.invalidBytes.json(baseOffset: 10).description == #"{"count":2,"first":[12,15]}"#)
    let many = try TextDecoder(encoding: .utf8).decode([UInt8](repeating: 0xFF, count: 100).span)
    #expect(many.invalidBytes.count == 100 && many.invalidBytes.offsets == Array(0..<16))
    let halves = try TextDecoder(encoding: .utf16BigEndian).decode(([0xD8, 0x00, 0x00, 0x41, 0x00] as [UInt8]).span)
    #expect(halves.text == "\u{FFFD}A\u{FFFD}" && halves.invalidBytes.offsets == [0, 4])
  }

  @Test("a name chooses the encoding, a mark its byte order, and an unknown name lists the known ones")
  func names() throws {
    let bytes = Self.encode("vu", .utf16BigEndian)
    #expect(try TextDecoder(encodingNamed: "utf-16").decode(([0xFE, 0xFF] + bytes).span).text == "vu")
    #expect(try TextDecoder(encodingNamed: "UTF-16BE").decode(bytes.span).text == "vu")
    #expect(try TextDecoder(encodingNamed: "Latin-1").decode(([0xE9, 0x80] as [UInt8]).span).text == "é€")
    #expect(throws: InputError.unknownEncoding("utf-9", known: TextEncoding.knownNames)) {
      _ = try TextDecoder(encodingNamed: "utf-9")
    }
    for name in TextEncoding.knownNames { #expect(TextEncoding.named(name) != nil, "\(name)") }
  }
}
