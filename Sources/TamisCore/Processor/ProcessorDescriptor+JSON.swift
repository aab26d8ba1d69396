public import TamisJSON

extension ProcessorDescriptor {
  /// Everything that is declared, as JSON: for reference pages, completion and other programs.
  ///
  /// Members that say nothing (no discussion, no examples) are left out; layers are sorted by name.
  public var json: JSONValue {
    var object: JSONObject = [
      "name": .string(name), "summary": .string(summary), "version": .integer(version),
      "scope": .string(scope.rawValue),
    ]
    if !discussion.isEmpty { object["discussion"] = .string(discussion) }
    object["requires"] = .array(requires.sorted().map { .string($0.name) })
    object["provides"] = .array(provides.sorted().map { .string($0.name) })
    object["editsText"] = .boolean(editsText)
    if replacesDocuments { object["replacesDocuments"] = true }
    object["parameters"] = .array(parameters.map(\.json))
    if !examples.isEmpty {
      object["examples"] = .array(
        examples.map { .object(["script": .string($0.script), "summary": .string($0.summary)]) })
    }
    return .object(object)
  }
}

extension ParameterDescriptor {
  /// Everything that is declared of the parameter, as JSON.
  ///
  /// The type is what ``ParameterType/json`` says; the bounds of a range are `minimum` and `maximum`, both included.
  public var json: JSONValue {
    var object: JSONObject = ["name": .string(name), "type": type.json, "default": defaultValue]
    if let lowerBound = range?.lowerBound { object["minimum"] = number(lowerBound) }
    if let upperBound = range?.upperBound { object["maximum"] = number(upperBound) }
    object["help"] = .string(help)
    return .object(object)
  }

  private func number(_ bound: Double) -> JSONValue {
    if type == .integer, let integer = Int(exactly: bound) { .integer(integer) } else { .number(bound) }
  }
}

extension ParameterType {
  /// The type as JSON: a word for a plain type, `{"choice": […]}`, `{"list": …}` or `{"optional": …}` for the others.
  public var json: JSONValue {
    switch self {
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .string: "string"
    case .choice(let choices): ["choice": .array(choices.map { .string($0) })]
    case .list(let element): ["list": element.json]
    case .optional(let wrapped): ["optional": wrapped.json]
    }
  }
}
