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

  /// Makes the value of what a script says, or `nil` if it is of another type.
  ///
  /// - Parameter json: The script's value.
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

  /// Makes the case whose raw value a string is, or `nil` if it is no string or no case's raw value.
  ///
  /// - Parameter json: The script's value.
  public init?(json: JSONValue) {
    guard let word = json.stringValue else { return nil }
    self.init(rawValue: word)
  }

  /// The raw value.
  public var json: JSONValue { .string(rawValue) }
}

extension Int: ParameterValue {
  /// `integer`.
  public static var parameterType: ParameterType { .integer }

  /// Makes the integer; a number with a fraction or an exponent is none.
  ///
  /// - Parameter json: The script's value.
  public init?(json: JSONValue) {
    guard let value = json.integerValue else { return nil }
    self = value
  }

  /// An integer.
  public var json: JSONValue { .integer(self) }
}

extension Double: ParameterValue {
  /// `number`.
  public static var parameterType: ParameterType { .number }

  /// Makes the number; an integer is one too.
  ///
  /// - Parameter json: The script's value.
  public init?(json: JSONValue) {
    guard let value = json.numberValue else { return nil }
    self = value
  }

  /// A number.
  public var json: JSONValue { .number(self) }
}

extension Bool: ParameterValue {
  /// `true or false`.
  public static var parameterType: ParameterType { .boolean }

  /// Makes the truth value.
  ///
  /// - Parameter json: The script's value.
  public init?(json: JSONValue) {
    guard let value = json.booleanValue else { return nil }
    self = value
  }

  /// A truth value.
  public var json: JSONValue { .boolean(self) }
}

extension String: ParameterValue {
  /// `string`.
  public static var parameterType: ParameterType { .string }

  /// Makes the text.
  ///
  /// - Parameter json: The script's value.
  public init?(json: JSONValue) {
    guard let value = json.stringValue else { return nil }
    self = value
  }

  /// A string.
  public var json: JSONValue { .string(self) }
}

extension Array: ParameterValue where Element: ParameterValue {
  /// A list of the elements' type.
  public static var parameterType: ParameterType { .list(Element.parameterType) }

  /// Makes the list, if every item is of the elements' type.
  ///
  /// - Parameter json: The script's value.
  public init?(json: JSONValue) {
    guard let items = json.arrayValue else { return nil }
    var elements: [Element] = []
    for item in items {
      guard let element = Element(json: item) else { return nil }
      elements.append(element)
    }
    self = elements
  }

  /// A list of the elements' values.
  public var json: JSONValue { .array(map(\.json)) }
}

extension Optional: ParameterValue where Wrapped: ParameterValue {
  /// The wrapped type, or none.
  public static var parameterType: ParameterType { .optional(Wrapped.parameterType) }

  /// Makes the wrapped value, or none of `null`.
  ///
  /// - Parameter json: The script's value.
  public init?(json: JSONValue) {
    if case .null = json {
      self = .none
    } else {
      guard let value = Wrapped(json: json) else { return nil }
      self = .some(value)
    }
  }

  /// The wrapped value, or `null`.
  public var json: JSONValue { self?.json ?? .null }
}
