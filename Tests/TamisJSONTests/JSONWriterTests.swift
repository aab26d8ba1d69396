import TamisJSON
import TamisTesting
import Testing

@Suite("JSONWriter")
struct JSONWriterTests {
  @Test("puts commas and colons where they belong")
  func writesRecords() {
    var writer = JSONWriter()
    for index in 0..<2 {
      writer.beginObject()
      writer.key("id")
      writer.value(index)
      writer.key("empty")
      writer.beginObject()
      writer.endObject()
      writer.key("mixed")
      writer.beginArray()
      writer.null()
      writer.value(true)
      writer.value("abc".dropFirst())
      writer.value(["x": [1, 2.5]])
      writer.beginArray()
      writer.endArray()
      writer.endArray()
      writer.key("bytes")
      writer.value(utf8: Array("é\"".utf8).span)
      writer.endObject()
      writer.newline()
    }
    let rest = #","empty":{},"mixed":[null,true,"bc",{"x":[1,2.5]},[]],"bytes":"é\""}"#
    #expect(writer.string == "{\"id\":0\(rest)\n{\"id\":1\(rest)\n")
    writer.removeAll(keepingCapacity: true)
    writer.value(1)
    #expect(writer.bytes == Array("1".utf8))
  }

  private static let scalars: [(JSONValue, String)] = [
    (JSONValue.null, "null"), (false, "false"), (.integer(.min), "-9223372036854775808"),
    (.integer(.max), "9223372036854775807"), (0, "0"), (-10, "-10"), (3.0, "3.0"), (.number(-0.0), "-0.0"),
    (0.1, "0.1"), (1e100, "1e+100"), (.number(.leastNonzeroMagnitude), "5e-324"),
    (.number(.infinity), "null"), (.number(-.infinity), "null"),
    (.number(.nan), "null"), ("", #""""#), ("é日😀’", "\"é日😀’\""), ("\u{7F}/", "\"\u{7F}/\""),
    ("\" \\ \n \t \r \u{8} \u{C}", #""\" \\ \n \t \r \b \f""#),
    ("\u{0}\u{1}\u{F}\u{10}\u{1F}", #""\u0000\u0001\u000f\u0010\u001f""#),
    ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""), ("1234567\"9", #""1234567\"9""#),
    ("\u{2028}", #""\u2028""#), ("12345678’\n", "\"12345678’\\n\""),
  ]

  @Test("writes scalars", arguments: scalars)
  func writesScalar(value: JSONValue, text: String) {
    #expect(value.description == text)
  }

  @Test("indents, and keeps short arrays of scalars on their line")
  func prettyPrints() throws {
    let value: JSONValue = [
      "a": [1, 2.0, "x y", nil, true], "b": [], "c": [:], "d": [[1, 2], ["k": []]],
      "long": .array((100...120).map(JSONValue.integer)), "deep": ["er": [[]], "text": "a\nb"],
    ]
    var writer = JSONWriter(prettyPrinted: true)
    writer.value(value)
    writer.newline()
    let numbers = (100...120).map { "    \($0)" }.joined(separator: ",\n")
    #expect(
      writer.string == """
        {
          "a": [1, 2.0, "x y", null, true],
          "b": [],
          "c": {},
          "d": [
            [1, 2],
            {
              "k": []
            }
          ],
          "long": [
        \(numbers)
          ],
          "deep": {
            "er": [
              []
            ],
            "text": "a\\nb"
          }
        }

        """)
    #expect(try JSONParser.parse(writer.string) == value)
  }

  @Test("reads back what it wrote", arguments: SplitMix64.seeds(4))
  func roundTrips(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let value = random.value(depth: 4)
      var pretty = JSONWriter(prettyPrinted: true)
      pretty.value(value)
      let compact = value.description
      guard try JSONParser.parse(compact) == value, try JSONParser.parse(pretty.string) == value else {
        Issue.record("seed \(seed): \(compact)")
        return
      }
      #expect(!compact.utf8.contains { $0 < 0x20 }, "seed \(seed)")
    }
  }

  @Test("never stops the program, whatever is read", arguments: SplitMix64.seeds(4))
  func survivesRandomBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let alphabet = Array(#"[]{}:,"\u0019eE+-.truefalsn d8"#.utf8) + [0x00, 0x0A, 0xC3, 0xA9, 0xFF]
    var accepted = 0
    for round in 0..<10_000 {
      var bytes: [UInt8]
      if round.isMultiple(of: 2) {
        bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      } else {
        bytes = Array(JSONValue.object(random.object(depth: 2)).description.utf8)
        for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
          let place = Int.random(in: 0..<bytes.count, using: &random)
          bytes[place] = alphabet.randomElement(using: &random) ?? 0
        }
      }
      let value = try? JSONParser.parse(utf8: bytes.span)
      let members = try? JSONObjectScanner.members(of: bytes.span)
      if let value {
        accepted += 1
        // What one reader takes, the other must take.
        #expect(value.objectValue == nil || members != nil, "seed \(seed), round \(round)")
        #expect((try? JSONParser.parse(value.description)) == value, "seed \(seed), round \(round)")
      }
    }
    #expect(accepted > 1_000)
  }
}
