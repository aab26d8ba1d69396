/// A decoder that reads a ``JSONValue``.
struct JSONValueDecoder: Decoder {
  let value: JSONValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = value else { throw mismatch(JSONObject.self, expected: "an object") }
    return KeyedDecodingContainer(KeyedDecoding(members: members, decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch([JSONValue].self, expected: "an array") }
    return UnkeyedDecoding(elements: elements, decoder: self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer {
    SingleValueDecoding(decoder: self)
  }

  /// Decodes the value as the given type.
  func decode<T: Decodable>(_ type: T.Type) throws -> T {
    let decoded: Any?
    switch type {
    case is JSONValue.Type: decoded = value
    case is JSONObject.Type: decoded = value.objectValue
    case is String.Type: decoded = value.stringValue
    case is Bool.Type: decoded = value.booleanValue
    case is Double.Type: decoded = value.numberValue
    case is Float.Type: decoded = try float()
    case let integerType as any (FixedWidthInteger & Decodable).Type: decoded = try integer(integerType)
    default: return try T(from: self)
    }
    guard let decoded = decoded as? T else { throw mismatch(type, expected: "a value of type \(type)") }
    return decoded
  }

  /// The decoder of a value that stands under `key`.
  func nested(_ value: JSONValue, at key: any CodingKey) -> JSONValueDecoder {
    JSONValueDecoder(value: value, codingPath: codingPath + [key])
  }

  private func float() throws -> Float? {
    guard let number = value.numberValue else { return nil }
    let float = Float(number)
    guard float.isFinite || !number.isFinite else { throw misfit(number.description, Float.self) }
    return float
  }

  private func integer(_ type: any (FixedWidthInteger & Decodable).Type) throws -> Any? {
    switch value {
    case .integer(let integer):
      guard let result = type.init(exactly: integer) else { throw misfit(integer.description, type) }
      return result
    case .number(let number):
      guard let result = Self.exactly(number, as: type) else { throw misfit(number.description, type) }
      return result
    default: return nil
    }
  }

  private static func exactly<T: FixedWidthInteger>(_ number: Double, as type: T.Type) -> T? {
    T(exactly: number)
  }

  private func misfit(_ number: String, _ type: any Any.Type) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(codingPath: codingPath, debugDescription: "the number \(number) does not fit \(type)"))
  }

  private func mismatch(_ type: any Any.Type, expected: String) -> DecodingError {
    let description = "expected \(expected), found \(value.kindName)"
    let context = DecodingError.Context(codingPath: codingPath, debugDescription: description)
    return value.isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }
}

extension JSONValue {
  /// The kind of the value with its article, for messages.
  var kindName: String {
    switch self {
    case .null: "null"
    case .boolean: "a boolean"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
