import OrderedCollections

/// A coding key made of any string, or of any array index.
struct JSONKey: CodingKey, Hashable {
  let stringValue: String
  let intValue: Int?

  init(stringValue: String) {
    self.stringValue = stringValue
    intValue = nil
  }

  init(intValue: Int) {
    stringValue = String(intValue)
    self.intValue = intValue
  }
}

extension JSONValue: Codable {
  /// Encodes the value into any encoder: objects as keyed, arrays as unkeyed, the rest as single-value containers.
  ///
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements {
        try container.encode(element)
      }
    case .object(let members):
      var container = encoder.container(keyedBy: JSONKey.self)
      for (key, member) in members {
        try container.encode(member, forKey: JSONKey(stringValue: key))
      }
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .boolean(let boolean):
      var container = encoder.singleValueContainer()
      try container.encode(boolean)
    case .integer(let integer):
      var container = encoder.singleValueContainer()
      try container.encode(integer)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .string(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  /// Decodes a value from any self-describing decoder.
  ///
  /// The kinds are tried in turn, so a decoder that reads `3.0` as an integer yields ``integer(_:)``. The order of an
  /// object's members is the order in which the decoder lists its keys.
  ///
  /// - Throws: `DecodingError.typeMismatch` when the decoder offers no kind that JSON has.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: JSONKey.self) {
      var members = JSONObject(minimumCapacity: container.allKeys.count)
      for key in container.allKeys {
        members[key.stringValue] = try container.decode(JSONValue.self, forKey: key)
      }
      self = .object(members)
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !container.isAtEnd {
        elements.append(try container.decode(JSONValue.self))
      }
      self = .array(elements)
    } else {
      self = try Self.scalar(in: decoder.singleValueContainer())
    }
  }

  /// Decodes `null`, a truth value, a number or a string.
  private static func scalar(in container: any SingleValueDecodingContainer) throws -> JSONValue {
    if container.decodeNil() { return .null }
    if let boolean = try? container.decode(Bool.self) { return .boolean(boolean) }
    if let integer = try? container.decode(Int.self) { return .integer(integer) }
    if let number = try? container.decode(Double.self) { return .number(number) }
    if let text = try? container.decode(String.self) { return .string(text) }
    throw DecodingError.typeMismatch(
      JSONValue.self,
      DecodingError.Context(codingPath: container.codingPath, debugDescription: "the value is of no kind JSON has")
    )
  }
}
