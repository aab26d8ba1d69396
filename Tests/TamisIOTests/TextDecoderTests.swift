import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import TamisIO

@Suite("TextDecoder")
struct TextDecoderTests {
  /// Every encoding with Unicode scalars that it can express.
  private static let alphabets: [(encoding: TextEncoding, scalars: [Unicode.Scalar])] = {
    let latin = Array("aeiou nlst,.\n\r'éèàçœŒ«»€".unicodeScalars)
    let typographic = latin + Array("’…“”–—".unicodeScalars)
    let all = typographic + Array("\u{0}日本語😀\u{10FFFF}\u{FFFD}\u{301}".unicodeScalars)
    return TextEncoding.allCases.map { encoding in
      switch encoding {
      case .latin9: (encoding, latin)
      case .windows1252, .macRoman: (encoding, typographic)
      default: (encoding, all)
      }
    }
  }()

  private static func encode(_ text: String, _ encoding: TextEncoding) -> [UInt8] { encoding.encode(text) ?? [] }

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
      ("macintosh", encode("Une dépêche très brève est arrivée à l’aube.", .macRoman)),
      ("macintosh", encode("Très bref.", .macRoman)),
      ("ISO-8859-15", encode("Le cœur coûte 3 € à sa sœur.", .latin9)),
      ("windows-1252", encode("Le cœur coûte 3 € à sa sœur.", .windows1252)),
      ("windows-1252", encode("Он сказал", .utf16LittleEndian).map { $0 | 0x80 }),
      ("UTF-16LE", encode("Une dépêche coupée au milieu de son dernier caractère.", .utf16LittleEndian).dropLast()),
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

  @Test("lines in another encoding than most are read in theirs, and listed")
  func mixedEncodings() throws {
    let utf8 = ["Une dépêche est arrivée.", "Elle a été lue à l’aube.", "plain", "Un café…"]
    let other = "L’été fut très sec à Brest"
    for encoding in [TextEncoding.windows1252, .macRoman] {
      for ending in ["\n", "\r\n", "\r"] {
        var bytes: [UInt8] = []
        var text = ""
        for line in utf8 { (bytes, text) = (bytes + Array((line + ending).utf8), text + line + ending) }
        let start = bytes.count
        (bytes, text) = (bytes + Self.encode(other + ending, encoding), text + other + ending)
        let decoded = try TextDecoder().decode(bytes.span)
        #expect(Array(decoded.text.utf8) == Array(text.utf8), "\(encoding.name)")
        #expect(decoded.encoding == .utf8 && decoded.foreignLines.encoding == encoding)
        #expect(decoded.foreignLines.offsets == [start + 1], "’ is the first byte beyond ASCII")
        #expect(decoded.invalidBytes.count == 0)
        #expect(decoded.alignment.sourceByteCount == bytes.count)
      }
    }
    let reverse =
      Self.encode("Été. Un café à l’aube.\nMARCHÉ»\n", .windows1252) + Array("Une dépêche\n".utf8)
      + Self.encode("Très bref, l’été.", .windows1252)
    let decoded = try TextDecoder().decode(reverse.span)
    #expect(decoded.text == "Été. Un café à l’aube.\nMARCHÉ»\nUne dépêche\nTrès bref, l’été.")
    #expect(decoded.encoding == .windows1252 && decoded.foreignLines.encoding == .utf8)
    #expect(decoded.foreignLines.json(baseOffset: 5).description.contains("\"count\":1,\"first\":[41]"))
    // A byte that makes no sense in either is damage, not another encoding.
    let damaged = try TextDecoder().decode((Array("Une dépêche.\nabc ".utf8) + [0xFF] + Array(" def".utf8)).span)
    #expect(damaged.text == "Une dépêche.\nabc \u{FFFD} def" && damaged.invalidBytes.offsets == [19])
    #expect(damaged.foreignLines.count == 0)
  }

  @Test("every kind of ill-formed UTF-8 is replaced alike wherever it stands in a machine word")
  func errorsAtEveryOffset() throws {
    let errors: [[UInt8]] = [
      [0x80], [0xBF], [0xC0, 0xAF], [0xC1, 0x81], [0xC3], [0xE0, 0x80, 0x80], [0xE0, 0xA0], [0xE2, 0x82],
      [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x90, 0x80], [0xF0, 0x9F], [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xFF],
    ]
    for error in errors {
      for padding in 0..<18 {
        for tail in [[], Array("é".utf8), Array("abcdefghij".utf8)] as [[UInt8]] {
          let bytes = [UInt8](repeating: 0x61, count: padding) + error + tail
          let decoded = try TextDecoder(encoding: .utf8).decode(bytes.span)
          #expect(Array(decoded.text.utf8) == Array(String(decoding: bytes, as: UTF8.self).utf8), "\(bytes)")
          #expect(decoded.invalidBytes.offsets.first == padding && decoded.invalidBytes.count > 0, "\(bytes)")
          #expect(decoded.alignment.sourceByteCount == bytes.count)
          _ = try TextDecoder().decode(bytes.span)
        }
      }
    }
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
    #expect(try TextDecoder(encodingNamed: "ISO-8859-15").decode(([0xA4, 0xBD] as [UInt8]).span).text == "€œ")
    #expect(try TextDecoder(encodingNamed: "MacRoman").decode(([0x8E, 0xD5] as [UInt8]).span).text == "é’")
    #expect(throws: InputError.unknownEncoding("utf-9", known: TextEncoding.knownNames)) {
      _ = try TextDecoder(encodingNamed: "utf-9")
    }
    for name in TextEncoding.knownNames { #expect(TextEncoding.named(name) != nil, "\(name)") }
  }
}
