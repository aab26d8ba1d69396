import TamisCore

extension Checker {
  /// Gives every param its value: what was set from outside, or else its default.
  mutating func bindParams(settings: [String: String]) {
    let uses = paramUses()
    for param in definitions.orderedParams {
      guard let initial = literal(of: param.defaultValue) else { continue }
      let type = Self.type(of: initial, uses: uses[param.name.text] ?? [])
      var value = initial
      if let text = settings[param.name.text] {
        if let json = Self.value(ofSetting: text, type: type) {
          value = ScriptValue(json: json, origin: param.name.range, settingName: param.name.text)
        } else {
          sink.report(
            .settingMismatch, "the param '\(param.name.text)' cannot be set to '\(text.prefix(40))'",
            at: param.name.range, label: "expected \(type)",
            help: "as in `--set \(param.name.text)=\(initial.json.stringValue ?? initial.json.excerpt)`")
        }
      }
      params[param.name.text] = value
      parameters.append(
        ScriptParameter(
          name: param.name.text, type: type, defaultValue: initial.json, value: value.json, help: param.help,
          range: param.range))
    }
    let names = definitions.orderedParams.map(\.name.text)
    for name in settings.keys.sorted() where definitions.params[name] == nil {
      let help =
        if let suggestion = Suggestion.closest(to: name, among: names) {
          "did you mean '\(suggestion)'?"
        } else if names.isEmpty {
          "it has no params"
        } else {
          "its params are \(names.joined(separator: ", "))"
        }
      sink.report(.unknownSetting, "the script has no param '\(name)' to be set", at: nil, help: help)
    }
  }

  /// The value of a default: a literal, or a word that stands for a choice; `nil` if it could not be parsed.
  func literal(of value: ValueSyntax) -> ScriptValue? {
    switch value {
    case .literal(let json, let range): return ScriptValue(json: json, origin: range)
    case .word(let name):
      if name.isBroken { return nil }
      if let json = Self.keywordValue(name.text) { return ScriptValue(json: json, origin: name.range) }
      return ScriptValue(json: .string(name.text), isWord: true, origin: name.range)
    case .list(let elements, let range):
      let values = elements.compactMap(literal(of:))
      guard values.count == elements.count else { return nil }
      return ScriptValue(
        json: .array(values.map(\.json)), isWord: values.contains(where: \.isWord), origin: range)
    case .invalid: return nil
    }
  }

  static func keywordValue(_ word: String) -> JSONValue? {
    switch Keyword(rawValue: word) {
    case .true: .boolean(true)
    case .false: .boolean(false)
    case .some(.none): .null
    default: nil
    }
  }

  /// The types of the processors' parameters that params are used for.
  private func paramUses() -> [String: [ParameterType]] {
    var uses: [String: [ParameterType]] = [:]
    if let main = definitions.main { collectUses(in: main, hidden: [], into: &uses) }
    for definition in definitions.orderedLets {
      collectUses(in: definition.pipeline, hidden: Set(definition.parameters.map(\.name.text)), into: &uses)
    }
    return uses
  }

  private func collectUses(
    in pipeline: PipelineSyntax, hidden: Set<String>, into uses: inout [String: [ParameterType]]
  ) {
    guard !definitions.params.isEmpty else { return }
    for stage in pipeline.stages {
      switch stage {
      case .call(let call):
        guard definitions.lets[call.name.text] == nil,
          let descriptor = environment.registry.descriptor(named: call.name.text)
        else { continue }
        for argument in call.arguments {
          guard case .word(let word) = argument.value, definitions.params[word.text] != nil,
            !hidden.contains(word.text),
            let name = argument.name?.text, let parameter = descriptor.parameter(named: name)
          else { continue }
          uses[word.text, default: []].append(parameter.type)
        }
      case .tee(let branch, _): collectUses(in: branch, hidden: hidden, into: &uses)
      case .read, .write, .filter, .invalid: break
      }
    }
  }

  /// The type of a param, from its default and the parameters that it is used for.
  private static func type(of initial: ScriptValue, uses: [ParameterType]) -> ParameterType {
    let own = ParameterType(of: initial.json)
    guard let first = uses.first else { return own }
    if uses.allSatisfy({ $0 == first }) { return first }
    // Used for whole numbers here and for any numbers there: whole ones serve both.
    if uses.allSatisfy({ $0 == .integer || $0 == .number }) { return .integer }
    return own
  }

  /// What a text given from outside means; `nil` if it is no value of the type.
  static func value(ofSetting text: String, type: ParameterType) -> JSONValue? {
    switch type {
    case .string: return .string(text)
    case .boolean: return text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    case .choice(let choices): return choices.contains(text) ? .string(text) : nil
    case .number: return ScriptLiteral.number(ArraySlice(text.utf8))
    case .integer:
      guard case .integer(let value)? = ScriptLiteral.number(ArraySlice(text.utf8)) else { return nil }
      return .integer(value)
    case .optional(let wrapped): return text == "none" ? .null : value(ofSetting: text, type: wrapped)
    case .list(let element):
      var inner = text.utf8[...]
      if inner.first == UInt8(ascii: "["), inner.last == UInt8(ascii: "]") { inner = inner.dropFirst().dropLast() }
      var values: [JSONValue] = []
      for part in inner.split(separator: UInt8(ascii: ",")) {
        var part = part.drop { $0.isBlank }
        while part.last?.isBlank == true { part.removeLast() }
        if part.count > 1, part.first == UInt8(ascii: "\""), part.last == UInt8(ascii: "\"") {
          part = part.dropFirst().dropLast()
        }
        guard let value = value(ofSetting: String(decoding: part, as: UTF8.self), type: element) else { return nil }
        values.append(value)
      }
      return .array(values)
    }
  }
}
