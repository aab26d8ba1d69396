@_exported public import OrderedCollections

/// The members of a JSON object, in the order in which they were read or added.
///
/// Two objects are equal when they hold the same members in the same order.
public typealias JSONObject = OrderedDictionary<String, JSONValue>

/// Any value that JSON text can express.
///
/// Integers and fractions are distinct cases, so that identifiers and byte offsets keep all of their 64 bits:
/// `.integer(1)` and `.number(1)` are not equal, print as `1` and `1.0`, and read back as what they were.
public enum JSONValue: Hashable, Sendable {
  /// The literal `null`.
  case null
  /// The literal `true` or `false`.
  case boolean(Bool)
  /// A number written without fraction or exponent that fits 64 bits.
  case integer(Int)
  /// Any other number. Infinity and NaN have no JSON form; ``JSONWriter`` writes them as `null`.
  case number(Double)
  /// A string.
  case string(String)
  /// An array, in its order.
  case array([JSONValue])
  /// An object, its members in their order.
  case object(JSONObject)
}

extension JSONValue {
  /// Whether the value is `null`.
  public var isNull: Bool { self == .null }

  /// The string, or `nil` when the value is of another kind.
  public var stringValue: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The integer, or `nil` when the value is of another kind; a ``number(_:)`` is never rounded to one.
  public var integerValue: Int? {
    guard case .integer(let integer) = self else { return nil }
    return integer
  }

  /// The number as a 64-bit float, or `nil` when the value is not a number.
  ///
  /// An integer is widened; beyond ±2⁵³ it is rounded to the nearest float.
  public var numberValue: Double? {
    switch self {
    case .number(let number): number
    case .integer(let integer): Double(integer)
    default: nil
    }
  }

  /// The truth value, or `nil` when the value is of another kind.
  public var booleanValue: Bool? {
    guard case .boolean(let boolean) = self else { return nil }
    return boolean
  }

  /// The elements, or `nil` when the value is not an array.
  public var arrayValue: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The members, or `nil` when the value is not an object.
  public var objectValue: JSONObject? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  /// Returns the member with the given key, or `nil` when there is none or the value is not an object.
  ///
  /// - Complexity: O(1) on average.
  public subscript(key: String) -> JSONValue? {
    objectValue?[key]
  }
}

extension JSONValue: CustomStringConvertible {
  /// The value as compact JSON text.
  public var description: String {
    var writer = JSONWriter()
    writer.value(self)
    return writer.string
  }
}
