import LineEditor

/// What completion says of parameters.
enum ParameterHints {
  /// The values that a parameter may have, where they can be listed.
  static func values(of parameter: ParameterDescriptor) -> [Completion] {
    values(of: parameter.type).map { value in
      Completion(
        value, help: parameter.defaultValue.stringValue ?? parameter.defaultValue.description == value ? "default" : "",
        suffix: "")
    }
  }

  private static func values(of type: ParameterType) -> [String] {
    switch type {
    case .boolean: ["true", "false"]
    case .choice(let choices): choices
    case .optional(let wrapped): values(of: wrapped) + ["none"]
    case .integer, .number, .string, .list: []
    }
  }

  /// A line about a parameter.
  ///
  /// For example `threshold: number 0...1, default 0.8. Units at least this similar are copies.`
  static func hint(_ parameter: ParameterDescriptor) -> String {
    let range = parameter.range.map { " \($0)" } ?? ""
    let standard = parameter.defaultValue.stringValue ?? parameter.defaultValue.description
    return "\(parameter.name): \(parameter.type)\(range), default \(standard). \(parameter.help)"
  }

  /// A line about a processor: its parameters and what it does.
  static func hint(_ descriptor: ProcessorDescriptor) -> String {
    let names = descriptor.parameters.map(\.name).joined(separator: ", ")
    return "\(descriptor.name)(\(names))  \(descriptor.summary)"
  }
}
