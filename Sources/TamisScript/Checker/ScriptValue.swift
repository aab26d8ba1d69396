import TamisCore

/// A value together with what matters for judging it.
struct ScriptValue {
  let json: JSONValue

  /// Whether it is a bare word or a list with one: right for choices, wrong for strings.
  var isWord = false

  /// Where it was said: a literal, the default of a `param`, an argument of a named pipeline.
  let origin: Range<Int>?

  /// The `param` that it was set for from outside, if it was.
  var settingName: String?
}

/// The names of values that a pipeline can use beside the script's params: the parameters of its `let`.
struct Scope {
  /// `nil` for a value that is not known while a named pipeline is looked at by itself.
  var values: [String: ScriptValue?] = [:]
}

extension ParameterType {
  /// The words that a value of the type may be, if it is a choice or has choices in it.
  var choices: [String]? {
    switch self {
    case .choice(let choices): choices
    case .list(let element): element.choices
    case .optional(let wrapped): wrapped.choices
    case .integer, .number, .boolean, .string: nil
    }
  }

  /// The type of the elements, if it is a list.
  var elementType: ParameterType? {
    switch self {
    case .list(let element): element
    case .optional(let wrapped): wrapped.elementType
    default: nil
    }
  }

  /// The type that a literal has by itself: of a whole number, any number.
  init(of value: JSONValue) {
    switch value {
    case .boolean: self = .boolean
    case .integer, .number: self = .number
    case .array(let elements): self = .list(elements.first.map(ParameterType.init(of:)) ?? .string)
    case .string, .object: self = .string
    case .null: self = .optional(.string)
    }
  }
}

extension JSONValue {
  /// The kind of value in words, for messages.
  var kindName: String {
    switch self {
    case .null: "none"
    case .boolean: "true or false"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }

  /// The value as a script says it, shortened for messages.
  var excerpt: String {
    let text = ScriptLiteral.text(of: self) ?? kindName
    return text.count > 40 ? "\(text.prefix(39))…" : text
  }
}
