import OrderedCollections
import TamisJSON
import Testing

@Suite("JSONParser")
struct JSONParserTests {
  @Test("reads the examples of RFC 8259, section 13")
  func readsExamples() throws {
    let image = try JSONParser.parse(
      """
      {
        "Image": {
            "Width":  800,
            "Height": 600,
            "Title":  "View from 15th Floor",
            "Thumbnail": { "Url": "http://www.example.com/image/481989943", "Height": 125, "Width": 100 },
            "Animated" : false,
            "IDs": [116, 943, 234, 38793]
          }
      }
      """)
    let expected: JSONValue = [
      "Image": [
        "Width": 800, "Height": 600, "Title": "View from 15th Floor",
        "Thumbnail": ["Url": "http://www.example.com/image/481989943", "Height": 125, "Width": 100],
        "Animated": false, "IDs": [116, 943, 234, 38793],
      ]
    ]
    let zips = try JSONParser.parse(
      #"[{"precision": "zip", "Latitude": 37.7668, "Longitude": -122.3959, "Zip": "94107"}, {"Latitude": 37.371991}]"#)
    let second = zips.arrayValue?.last
    #expect(image == expected && image["Image"]?["IDs"]?.arrayValue?.count == 4)
    #expect(zips.arrayValue?.first?["Longitude"] == -122.3959 && second?["Latitude"]?.numberValue == 37.371991)
  }

  private static let values: [(String, JSONValue)] = [
    (" null\t\r\n", JSONValue.null), ("true", true), ("false", false), ("0", 0), ("-1", -1), ("10", 10),
    ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
    ("9223372036854775808", .number(0x1p63)), ("-9223372036854775809", .number(-0x1p63)),
    ("123456789012345678901234567890", .number(1.2345678901234568e29)),
    ("-0", .number(-0.0)), ("0.0", .number(0)), ("1e2", .number(100)), ("1E+2", .number(100)), ("25e-1", .number(2.5)),
    ("-0.1", .number(-0.1)), ("5e-324", .number(.leastNonzeroMagnitude)),
    ("1e-999", .number(0)), ("0e99999999999", .number(0)),
    ("9007199254740993.0", .number(9007199254740992)), ("0.1000000000000000055511151231257827", .number(0.1)),
    ("1.7976931348623157e308", .number(.greatestFiniteMagnitude)), ("1e23", .number(1e23)), ("1e22", .number(1e22)),
    ("[]", []), ("{}", [:]), ("[ ]", []), ("{ }", [:]), ("[[],{}]", [[], [:]]), (#""""#, ""), ("\"é日😀\"", "é日😀"),
    (#"{"a":1,"b":2,"a":3}"#, ["a": 3, "b": 2]), ("[1 ,\n2]", [1, 2]),
    (#"{"a" : 1 , "b":[null]}"#, ["a": 1, "b": [nil]]),
  ]

  @Test("reads values", arguments: values)
  func readsValue(text: String, value: JSONValue) throws {
    let parsed = try JSONParser.parse(text)
    #expect(parsed == value && parsed.numberValue?.sign == value.numberValue?.sign)
  }

  private static let escapes: [(String, String)] = [
    (#"\" \\ \/ \b \f \n \r \t"#, "\" \\ / \u{8} \u{C} \n \r \t"), (#"\u0000\u001f"#, "\u{0}\u{1F}"),
    (#"\u00e9\u00E9"#, "éé"), (#"\u65e5\u672C"#, "日本"), (#"\ud83d\ude00x"#, "😀x"), (#"\uDBFF\uDFFF"#, "\u{10FFFF}"),
    (#"\ud83d"#, "\u{FFFD}"), (#"a\ude00b"#, "a\u{FFFD}b"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
    (#"\ud83d\n"#, "\u{FFFD}\n"), (#"\ud83dx"#, "\u{FFFD}x"), (#"\ud83d\u0041"#, "\u{FFFD}A"), (#"é\n日"#, "é\n日"),
  ]

  @Test("decodes escapes", arguments: escapes)
  func decodesEscapes(source: String, text: String) throws {
    let decoded = try JSONParser.parse("\"\(source)\"").stringValue
    #expect(decoded.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
  }

  private static let mistakes: [(String, JSONError.Code, Int)] = [
    ("", JSONError.Code.unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[", .unexpectedEnd, 1),
    ("[1", .unexpectedEnd, 2),
    ("[1,", .unexpectedEnd, 3), ("{", .unexpectedEnd, 1), (#"{"a""#, .unexpectedEnd, 4), (#"{"a":"#, .unexpectedEnd, 5),
    (#"{"a":1"#, .unexpectedEnd, 6), (#"{"a":1,"#, .unexpectedEnd, 7), ("\"a", .unexpectedEnd, 2),
    ("tru", .unexpectedEnd, 3),
    ("\"\\", .unexpectedEnd, 2), ("\"\\u00", .unexpectedEnd, 5), ("-", .unexpectedEnd, 1), ("1.", .unexpectedEnd, 2),
    ("1e", .unexpectedEnd, 2), ("1e+", .unexpectedEnd, 3), ("\"\\ud83d\\u", .unexpectedEnd, 9),
    ("[1,]", .unexpectedCharacter, 3), ("[,1]", .unexpectedCharacter, 1), ("[1 2]", .unexpectedCharacter, 3),
    (#"{"a":1,}"#, .unexpectedCharacter, 7), ("{a:1}", .unexpectedCharacter, 1), (#"{"a" 1}"#, .unexpectedCharacter, 5),
    (#"{"a":}"#, .unexpectedCharacter, 5), ("[}", .unexpectedCharacter, 1), (#"{"a":1]"#, .unexpectedCharacter, 6),
    ("nul1", .unexpectedCharacter, 3), ("True", .unexpectedCharacter, 0), ("NaN", .unexpectedCharacter, 0),
    ("+1", .unexpectedCharacter, 0),
    ("'a'", .unexpectedCharacter, 0), ("\u{FEFF}1", .unexpectedCharacter, 0), ("\u{A0}1", .unexpectedCharacter, 0),
    ("\"\n\"", .unexpectedCharacter, 1), ("\"\u{0}\"", .unexpectedCharacter, 1), ("// x\n1", .unexpectedCharacter, 0),
    ("01", .invalidNumber, 0), ("-01", .invalidNumber, 0), ("1.e1", .invalidNumber, 2), ("-a", .invalidNumber, 1),
    ("1e999", .invalidNumber, 0), ("[-1e999]", .invalidNumber, 1), ("1ea", .invalidNumber, 2),
    (#""\x""#, .invalidEscape, 1), (#""ab\u12g4""#, .invalidEscape, 3), (#""\ud83d\uzzzz""#, .invalidEscape, 7),
    ("1 2", .trailing, 2), ("{}x", .trailing, 2), ("[]]", .trailing, 2), (#""a""b""#, .trailing, 3),
    ("0x1", .trailing, 1),
  ]

  @Test("refuses what is not JSON, and says where", arguments: mistakes)
  func refuses(text: String, code: JSONError.Code, byteOffset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(text) }
    #expect(error?.code == code && error?.byteOffset == byteOffset, "\(error?.description ?? "none")")
  }

  @Test(
    "refuses bytes that are not UTF-8, with the offset of the first",
    arguments: [
      ([0xFF], 0), ([0x22, 0x61, 0xFF, 0x22], 2), ([0x22, 0xC3, 0x22], 1), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0x5C, 0x6E, 0xC0, 0x80, 0x22], 3), ([0x5B, 0x31, 0x2C, 0x80, 0x5D], 3), ([0x31, 0xC3], 1),
    ] as [([UInt8], Int)])
  func refusesInvalidUTF8(bytes: [UInt8], byteOffset: Int) {
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(utf8: bytes.span) }
    #expect(error?.code == .invalidUTF8 && error?.byteOffset == byteOffset, "\(error?.description ?? "none")")
  }

  @Test("limits the depth instead of exhausting the stack", arguments: ["[", #"{"a":"#, #"[{"a":"#])
  func limitsDepth(opening: String) throws {
    let bomb = String(repeating: opening, count: 200_000)
    let parserError = #expect(throws: JSONError.self) { try JSONParser.parse(bomb) }
    let object = Array((#"{"b":"# + bomb).utf8)
    let scannerError = #expect(throws: JSONError.self) { try JSONObjectScanner.members(of: object.span) }
    #expect(parserError?.code == .depth && scannerError?.code == .depth)

    let depth = JSONParser.maximumDepth
    let deepest = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(try JSONParser.parse(deepest).description == deepest)
    #expect(throws: JSONError.self) { try JSONParser.parse("[\(deepest)]") }
  }

  @Test("reads large values in linear time")
  func readsLargeValues() throws {
    let count = 100_000
    let numbers = try JSONParser.parse("[\((0..<count).map(String.init).joined(separator: ","))]")
    let members = try JSONParser.parse("{\((0..<count).map { #""\#($0)":\#($0)"# }.joined(separator: ","))}")
    let digits = try JSONParser.parse("0." + String(repeating: "7", count: 1_000_000))
    let escapes = try JSONParser.parse("\"" + String(repeating: #"\n"#, count: 1_000_000) + "\"")
    #expect(numbers.arrayValue?.count == count && numbers.arrayValue?.last?.integerValue == count - 1)
    #expect(members.objectValue?.count == count && members["99999"] == 99999)
    #expect(digits.numberValue == 7.0 / 9 && escapes.stringValue?.utf8.count == 1_000_000)
  }

  @Test("reads a range, with offsets of the whole")
  func readsRange() throws {
    let bytes = Array("[1] {\"a\":x} 2".utf8)
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(utf8: bytes.span, range: 4..<11) }
    #expect(try JSONParser.parse(utf8: bytes.span, range: 0..<4) == [1] && error?.byteOffset == 9)
    #expect(error?.description == "json.unexpected-character: expected a value, found 'x' (byte 9)")
  }
}
