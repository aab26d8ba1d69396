import OrderedCollections
import TamisJSON
import TamisTesting
import Testing

@Suite("JSONObjectScanner")
struct JSONObjectScannerTests {
  @Test("reports keys, kinds and ranges without building values")
  func reportsMembers() throws {
    let text = #" {"id":"a", "te\u0078t" : "b\n", "m":{"x":[1,"]}"]},"n":-1.5e3,"t":true,"z":null,"a":[]} "#
    let record = Array(text.utf8)
    let members = try JSONObjectScanner.members(of: record.span)
    let raw = members.map { String(decoding: record[$0.valueRange], as: UTF8.self) }
    #expect(members.map(\.key) == ["id", "text", "m", "n", "t", "z", "a"])
    #expect(members.map(\.kind) == [.string, .string, .object, .number, .boolean, .null, .array])
    #expect(raw == [#""a""#, #""b\n""#, #"{"x":[1,"]}"]}"#, "-1.5e3", "true", "null", "[]"])
    #expect(String(decoding: record[members[1].keyRange], as: UTF8.self) == #""te\u0078t""#)
  }

  @Test("reports each escape with its source and size")
  func reportsEscapes() throws {
    let source = Array(#""é\n\u00e9\ud83d\ude00\ud800x\/""#.utf8)
    let decoded = try JSONObjectScanner.decodeString(0..<source.count, in: source.span)
    #expect(decoded.text == "é\né😀\u{FFFD}x/")
    #expect(decoded.escapes.map(\.source) == [3..<5, 5..<11, 11..<23, 23..<29, 30..<32])
    #expect(decoded.escapes.map(\.byteCount) == [1, 2, 4, 3, 1])
  }

  private static let mistakes: [(String, JSONError.Code, Int)] = [
    ("", JSONError.Code.unexpectedEnd, 0), ("[]", .unexpectedCharacter, 0), ("{} x", .trailing, 3),
    ("{", .unexpectedEnd, 1),
    (#"{"a":01}"#, .invalidNumber, 5), (#"{"a":[1,]}"#, .unexpectedCharacter, 8), (#"{"a":"\x"}"#, .invalidEscape, 6),
    (#"{"a":{"b" 1}}"#, .unexpectedCharacter, 10), (#"{"a":tru}"#, .unexpectedCharacter, 8),
  ]

  @Test("refuses what is not one object", arguments: mistakes)
  func refuses(text: String, code: JSONError.Code, byteOffset: Int) {
    let bytes = Array(text.utf8)
    let error = #expect(throws: JSONError.self) { try JSONObjectScanner.members(of: bytes.span) }
    #expect(error?.code == code && error?.byteOffset == byteOffset, "\(error?.description ?? "none")")
  }

  @Test("ends after an error, and refuses to decode what is no string")
  func endsAfterError() {
    let bytes = Array(#"{"a":1 "b":2}"#.utf8)
    var scanner = JSONObjectScanner()
    #expect((try? scanner.next(in: bytes.span))?.key == "a")
    #expect(throws: JSONError.self) { try scanner.next(in: bytes.span) }
    #expect((try? scanner.next(in: bytes.span)) == .some(nil))
    for range in [5..<6, 0..<0, 7..<9, 1..<8] {
      #expect(throws: JSONError.self) { try JSONObjectScanner.decodeString(range, in: bytes.span) }
    }
    let invalid: [UInt8] = [0x22, 0x61, 0xFF, 0x22]
    let error = #expect(throws: JSONError.self) { try JSONObjectScanner.decodeString(0..<4, in: invalid.span) }
    #expect(error?.code == .invalidUTF8 && error?.byteOffset == 2)
  }

  @Test("agrees with the parser, and its escapes lead from text to source", arguments: SplitMix64.seeds(4))
  func agreesWithParser(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for round in 0..<300 {
      let object = random.object(depth: 3)
      let bytes = Array(JSONValue.object(object).description.utf8)
      let members = try JSONObjectScanner.members(of: bytes.span)
      #expect(members.map(\.key) == Array(object.keys), "seed \(seed), round \(round)")
      for member in members {
        let value = try JSONParser.parse(utf8: bytes.span, range: member.valueRange)
        guard value == object[member.key] else {
          Issue.record("seed \(seed), round \(round): \(member)")
          return
        }
        guard member.kind == .string else { continue }
        let decoded = try JSONObjectScanner.decodeString(member.valueRange, in: bytes.span)
        #expect(Self.followsSource(decoded, of: member.valueRange, in: bytes), "seed \(seed), round \(round)")
      }
    }
  }

  /// Whether text and source agree byte by byte between the escapes, and each escape covers its bytes of the text.
  private static func followsSource(_ decoded: JSONDecodedString, of range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = Array(decoded.text.utf8)
    var source = range.lowerBound + 1
    var place = 0
    for escape in decoded.escapes {
      let run = bytes[source..<escape.source.lowerBound]
      guard place + run.count <= text.count, text[place..<place + run.count] == run else { return false }
      guard bytes[escape.source.lowerBound] == UInt8(ascii: "\\") else { return false }
      place += run.count + escape.byteCount
      source = escape.source.upperBound
    }
    return place <= text.count && text[place...] == bytes[source..<range.upperBound - 1]
  }
}
