/// Converts between `Codable` types and ``JSONValue``.
///
/// Keys keep the order in which a type encodes them; a `Dictionary` with string keys is encoded in the order of its
/// keys, so that equal values give equal text. A number is decoded as any numeric type that holds it: `3.0` as an
/// `Int`, `3` as a `Double`, but not `3.5` as an `Int`.
public enum JSONCoding {
  /// Encodes a value.
  ///
  /// - Throws: `EncodingError.invalidValue` for NaN, infinity and integers beyond 64 signed bits, which JSON text could
  ///   not hand back unchanged, and for a value that encodes nothing at all; what the value's own `encode(to:)` throws.
  /// - Complexity: O(*n*) in the size of the value.
  public static func encode<T: Encodable>(_ value: T) throws -> JSONValue {
    let encoder = JSONValueEncoder(codingPath: [])
    guard let encoded = try encoder.encode(value) else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "\(T.self) encoded no value"))
    }
    return encoded
  }

  /// Decodes a value.
  ///
  /// - Throws: `DecodingError` with the path of the member that is missing or of the wrong kind; what the type's own
  ///   `init(from:)` throws.
  /// - Complexity: O(*n*) in the size of the value.
  public static func decode<T: Decodable>(_ type: T.Type, from value: JSONValue) throws -> T {
    try JSONValueDecoder(value: value, codingPath: []).decode(type)
  }
}

/// A dictionary that is encoded as an object.
///
/// Its own `encode(to:)` would follow the hash order of its keys.
protocol StringKeyedDictionary {
  /// The members, ascending by key.
  var membersByKey: [(key: String, value: any Encodable)] { get }
}

extension Dictionary: StringKeyedDictionary where Key == String, Value: Encodable {
  var membersByKey: [(key: String, value: any Encodable)] {
    sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
