import Foundation
import OrderedCollections
import TamisJSON
import Testing

@Suite("JSONCoding")
struct JSONCodingTests {
  class Animal: Codable {
    var name: String
    init(name: String) { self.name = name }
  }

  final class Dog: Animal {
    var age: Int

    private enum CodingKeys: CodingKey { case age }

    init(name: String, age: Int) {
      self.age = age
      super.init(name: name)
    }

    required init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      age = try container.decode(Int.self, forKey: .age)
      try super.init(from: container.superDecoder())
    }

    override func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(age, forKey: .age)
      try super.encode(to: container.superEncoder())
    }
  }

  /// Encodes as `[[1, 2], {"k": true}, null]` by nested containers.
  struct Nested: Codable, Equatable {
    private enum Key: String, CodingKey { case k }

    init() {}

    init(from decoder: any Decoder) throws {
      var outer = try decoder.unkeyedContainer()
      var numbers = try outer.nestedUnkeyedContainer()
      let first = try numbers.decode(Int.self)
      let second = try numbers.decode(Int8.self)
      let member = try outer.nestedContainer(keyedBy: Key.self).decode(Bool.self, forKey: .k)
      guard first == 1, second == 2, numbers.isAtEnd, member, try outer.decodeNil(), outer.isAtEnd else {
        throw DecodingError.dataCorruptedError(in: outer, debugDescription: "other content")
      }
    }

    func encode(to encoder: any Encoder) throws {
      var outer = encoder.unkeyedContainer()
      var numbers = outer.nestedUnkeyedContainer()
      var members = outer.nestedContainer(keyedBy: Key.self)
      try outer.encodeNil()
      try members.encode(true, forKey: .k)
      try numbers.encode(1)
      try numbers.encode(2)
    }
  }

  enum Choice: Codable, Equatable { case plain, number(Int), named(name: String, values: [Double]) }

  enum Letter: String, Codable { case upper, lower }

  struct Settings: Codable, Equatable {
    var name = "é\"\n"
    var limits = ["z": 1, "a": 2]
    var ratio: Float = 0.1
    var weights: [Double?] = [1, nil, 2.5]
    var missing: String?
    var small: UInt8 = 200
    var grid: [[Bool]] = [[true], []]
    var any: JSONValue = ["k": [1, 2.0, nil, "x"]]
    var object: JSONObject = ["second": 1, "first": 2]
    var choices: [Choice] = [.plain, .number(1), .named(name: "n", values: [0.5])]
    var byNumber = [3: "three"]
    var nested = Nested()
    var letter: Letter? = .upper
  }

  @Test("brings a value back through text")
  func roundTrips() throws {
    let settings = Settings()
    let encoded = try JSONCoding.encode(settings)
    let text = encoded.description
    #expect(try JSONCoding.decode(Settings.self, from: JSONParser.parse(text)) == settings)
    let start = #"{"name":"é\"\n","limits":{"a":2,"z":1},"ratio":0.10000000149011612,"weights":[1.0,null,2.5],"#
    #expect(text.hasPrefix(start) && encoded["missing"] == nil && encoded["letter"] == "upper")
    #expect(encoded["nested"] == [[1, 2], ["k": true], nil])
    #expect(encoded["object"]?.objectValue?.keys.first == "second" && encoded["any"]?["k"]?.arrayValue?[1] == 2.0)
  }

  @Test("encodes superclasses, scalars and empty values")
  func encodesSpecialShapes() throws {
    let dog = try JSONCoding.encode(Dog(name: "Rex", age: 3))
    let read = try JSONCoding.decode(Dog.self, from: dog)
    struct Empty: Codable {}
    #expect(dog == ["age": 3, "super": ["name": "Rex"]] && read.name == "Rex" && read.age == 3)
    #expect(try JSONCoding.encode(Empty()) == [:] && JSONCoding.encode([Empty]()) == [] && JSONCoding.encode(5) == 5)
    #expect(try JSONCoding.encode(Int?.none) == .null && JSONCoding.encode(Choice.plain) == ["plain": [:]])
    #expect(try JSONCoding.decode(String?.self, from: nil) == nil && JSONCoding.decode(Int.self, from: 3.0) == 3)
    #expect(try JSONCoding.decode(Double.self, from: 3) == 3 && JSONCoding.decode([Float].self, from: [0.1]) == [0.1])
  }

  @Test("refuses what JSON cannot hand back, and what does not fit the type")
  func refuses() {
    #expect(throws: EncodingError.self) { try JSONCoding.encode([1, Double.nan]) }
    #expect(throws: EncodingError.self) { try JSONCoding.encode(["a": Float.infinity]) }
    #expect(throws: EncodingError.self) { try JSONCoding.encode(UInt64.max) }
    for (value, path) in [
      (["small": 256], "small"), (["small": -1], "small"), (["small": 1.5], "small"), (["small": "1"], "small"),
      (["small": nil], "small"), (["small": 1, "list": [1, true]], "list.Index 1"), (["small": 1], ""), ([1], ""),
    ] as [(JSONValue, String)] {
      #expect(Self.failurePath(decoding: value) == path)
    }
  }

  private struct Target: Decodable {
    let small: UInt8
    let list: [Int]
  }

  private static func failurePath(decoding value: JSONValue) -> String? {
    do {
      _ = try JSONCoding.decode(Target.self, from: value)
      return nil
    } catch let error as DecodingError {
      switch error {
      case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
        .valueNotFound(_, let context):
        return context.codingPath.map { $0.intValue.map { "Index \($0)" } ?? $0.stringValue }.joined(separator: ".")
      @unknown default: return nil
      }
    } catch {
      return nil
    }
  }

  @Test("lets other coders read and write values")
  func worksWithFoundation() throws {
    let value: JSONValue = ["a": [1, 2.5, "x", nil, true, [:], []], "b": ["c": -7]]
    let data = try JSONEncoder().encode(value)
    #expect(try JSONParser.parse(utf8: Array(data).span)["a"] == value["a"])
    #expect(try JSONDecoder().decode(JSONValue.self, from: data)["a"] == value["a"])
    #expect(try JSONCoding.decode(JSONValue.self, from: value) == value && JSONCoding.encode(value) == value)
  }
}
