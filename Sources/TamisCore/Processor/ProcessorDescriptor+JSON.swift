public import TamisJSON

extension ProcessorDescriptor {
  /// The descriptor as data: what `tamis list --json` and the reference docs show.
  public var json: JSONValue {
    .object([
      "name": .string(name),
      "summary": .string(summary),
      "discussion": .string(discussion),
      "version": .integer(version),
      "scope": .string(scope.rawValue),
      "requires": .array(requires.sorted().map { .string($0.name) }),
      "provides": .array(provides.sorted().map { .string($0.name) }),
      "editsText": .boolean(editsText),
      "replacesDocuments": .boolean(replacesDocuments),
      "parameters": .array(parameters.map(\.json)),
      "examples": .array(
        examples.map { .object(["script": .string($0.script), "summary": .string($0.summary)]) }),
    ])
  }
}

extension ParameterDescriptor {
  /// The descriptor as data, with the type as a JSON Schema.
  public var json: JSONValue {
    .object([
      "name": .string(name),
      "help": .string(help),
      "default": defaultValue,
      "schema": .object(Self.schema(of: type, range: range)),
    ])
  }

  private static func schema(of type: ParameterType, range: ParameterRange?) -> JSONObject {
    switch type {
    case .integer, .number:
      var schema: JSONObject = ["type": .string(type == .integer ? "integer" : "number")]
      if let lower = range?.lowerBound { schema["minimum"] = bound(lower) }
      if let upper = range?.upperBound { schema["maximum"] = bound(upper) }
      return schema
    case .boolean: return ["type": "boolean"]
    case .string: return ["type": "string"]
    case .choice(let choices): return ["enum": .array(choices.map { .string($0) })]
    case .list(let element): return ["type": "array", "items": .object(schema(of: element, range: nil))]
    case .optional(let wrapped):
      return ["anyOf": .array([.object(schema(of: wrapped, range: range)), .object(["type": "null"])])]
    }
  }

  private static func bound(_ number: Double) -> JSONValue {
    Int(exactly: number).map { .integer($0) } ?? .number(number)
  }
}

extension FormatDescriptor {
  /// The descriptor as data.
  public var json: JSONValue {
    .object([
      "name": .string(name),
      "extensions": .array(extensions.map { .string($0) }),
      "summary": .string(summary),
    ])
  }
}
