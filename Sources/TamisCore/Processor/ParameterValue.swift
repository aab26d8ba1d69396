public import TamisJSON

/// The type of a parameter, as scripts, help and schemas speak of it.
public indirect enum ParameterType: Hashable, Sendable {
  /// A whole number.
  case integer
  /// A number.
  case number
  /// `true` or `false`.
  case boolean
  /// A text.
  case string
  /// One of a few words.
  case choice([String])
  /// Any number of values of one type.
  case list(ParameterType)
  /// A value of a type, or none.
  case optional(ParameterType)
}

extension ParameterType: CustomStringConvertible {
  /// The type in words: `integer`, `one of document, paragraph, sentence`.
  public var description: String {
    switch self {
    case .integer: "integer"
    case .number: "number"
    case .boolean: "true or false"
    case .string: "string"
    case .choice(let choices): "one of \(choices.joined(separator: ", "))"
    case .list(let element): "list of \(element)"
    case .optional(let wrapped): "\(wrapped), or none"
    }
  }
}

/// A type that parameters may have: integers, numbers, Booleans, strings, choices, and lists and optionals of these.
public protocol ParameterValue: Hashable, Sendable {
  /// The type, as scripts speak of it.
  static var parameterType: ParameterType { get }

  /// Makes the value of what a script says.
  ///
  /// - Parameter json: The script's value.
  /// - Returns: `nil` if it is of another type.
  init?(json: JSONValue)

  /// The value as a script would say it.
  var json: JSONValue { get }
}

/// A parameter that is one of a few words: an enumeration with string raw values.
///
/// ```swift
/// public enum Unit: String, ParameterChoice { case document, paragraph, sentence }
/// ```
public protocol ParameterChoice: ParameterValue, RawRepresentable<String>, CaseIterable {}

extension ParameterChoice {
  /// One of the cases' raw values.
  public static var parameterType: ParameterType { .choice(allCases.map(\.rawValue)) }

  /// Makes the case whose raw value a string is.
  ///
  /// - Parameter json: The script's value.
  /// - Returns: `nil` if it is no string, or not the raw value of a case.
  public init?(json: JSONValue) {
    guard let word = json.stringValue else { return nil }
    self.init(rawValue: word)
  }

  /// The raw value.
  public var json: JSONValue { .string(rawValue) }
}

extension Int: ParameterValue {
  public static var parameterType: ParameterType { .integer }

  public init?(json: JSONValue) {
    guard let value = json.integerValue else { return nil }
    self = value
  }

  public var json: JSONValue { .integer(self) }
}

extension Double: ParameterValue {
  public static var parameterType: ParameterType { .number }

  public init?(json: JSONValue) {
    guard let value = json.numberValue else { return nil }
    self = value
  }

  public var json: JSONValue { .number(self) }
}

extension Bool: ParameterValue {
  public static var parameterType: ParameterType { .boolean }

  public init?(json: JSONValue) {
    guard let value = json.booleanValue else { return nil }
    self = value
  }

  public var json: JSONValue { .boolean(self) }
}

extension String: ParameterValue {
  public static var parameterType: ParameterType { .string }

  public init?(json: JSONValue) {
    guard let value = json.stringValue else { return nil }
    self = value
  }

  public var json: JSONValue { .string(self) }
}

extension Array: ParameterValue where Element: ParameterValue {
  public static var parameterType: ParameterType { .list(Element.parameterType) }

  public init?(json: JSONValue) {
    guard let items = json.arrayValue else { return nil }
    var elements: [Element] = []
    for item in items {
      guard let element = Element(json: item) else { return nil }
      elements.append(element)
    }
    self = elements
  }

  public var json: JSONValue { .array(map(\.json)) }
}

extension Optional: ParameterValue where Wrapped: ParameterValue {
  public static var parameterType: ParameterType { .optional(Wrapped.parameterType) }

  public init?(json: JSONValue) {
    if case .null = json {
      self = .none
    } else {
      guard let value = Wrapped(json: json) else { return nil }
      self = .some(value)
    }
  }

  public var json: JSONValue { self?.json ?? .null }
}
