import TamisCore

extension Checker {
  /// The value that a piece of a script stands for.
  ///
  /// A bare word is, in this order: a parameter of the `let` that it stands in, a `param`, one of the choices that are
  /// asked for, a literal (`true`, `false`, `none`).
  ///
  /// - Parameters:
  ///   - value: The piece.
  ///   - slot: What it is the value of; `nil` if anything goes.
  ///   - scope: The parameters of the `let`.
  /// - Returns: `nil` if the value is not known, or was reported.
  mutating func resolve(_ value: ValueSyntax, for slot: Slot?, in scope: Scope) -> ScriptValue? {
    resolve(value, type: slot?.type, slot: slot, in: scope)
  }

  private mutating func resolve(
    _ value: ValueSyntax, type: ParameterType?, slot: Slot?, in scope: Scope
  ) -> ScriptValue? {
    switch value {
    case .literal(let json, let range): return ScriptValue(json: json, origin: range)
    case .word(let word): return resolve(word, type: type, slot: slot, in: scope)
    case .list(let elements, let range):
      var values: [ScriptValue] = []
      values.reserveCapacity(elements.count)
      for element in elements {
        if let value = resolve(element, type: type?.elementType, slot: slot, in: scope) { values.append(value) }
      }
      guard values.count == elements.count else { return nil }
      return ScriptValue(json: .array(values.map(\.json)), isWord: values.contains(where: \.isWord), origin: range)
    case .invalid: return nil
    }
  }

  private mutating func resolve(
    _ word: NameSyntax, type: ParameterType?, slot: Slot?, in scope: Scope
  ) -> ScriptValue? {
    let choices = type?.choices ?? []
    if let value = namedValue(word, in: scope) {
      if choices.contains(word.text) {
        sink.report(
          .ambiguousWord, "'\(word.text)' is a param here, and also a choice of '\(slot?.name ?? "")'", at: word.range,
          label: "the value of the param is used", help: "the choice is written \"\(word.text)\", in quotes")
      }
      switch value {
      case .known(let value): return value
      case .unknown: return nil
      }
    }
    if choices.contains(word.text) { return ScriptValue(json: .string(word.text), isWord: true, origin: word.range) }
    if let json = Self.keywordValue(word.text) { return ScriptValue(json: json, origin: word.range) }
    if word.isBroken { return nil }
    guard let type, let slot else {
      return ScriptValue(json: .string(word.text), isWord: true, origin: word.range)
    }
    reportUnknown(word, type: type, slot: slot, in: scope)
    return nil
  }

  /// The value of a name that is defined, as far as it is known.
  enum NamedValue {
    case known(ScriptValue)
    case unknown

    init(_ value: ScriptValue?) { self = value.map(NamedValue.known) ?? .unknown }
  }

  /// The value of a parameter of the `let` or of a param; `nil` if the word names neither.
  mutating func namedValue(_ word: NameSyntax, in scope: Scope) -> NamedValue? {
    markUse(of: word.text, scope: scope)
    if let value = scope.values[word.text] { return NamedValue(value) }
    return definitions.params[word.text] == nil ? nil : NamedValue(params[word.text])
  }

  private mutating func reportUnknown(_ word: NameSyntax, type: ParameterType, slot: Slot, in scope: Scope) {
    let choices = type.choices ?? []
    let names = scope.values.keys.sorted() + definitions.orderedParams.map(\.name.text)
    var meant = Suggestion.closest(to: word.text, among: choices + names)
    if let meant { markUse(of: meant, scope: scope) }
    let message: String
    var help: String
    if !choices.isEmpty {
      message = "'\(word.text.prefix(40))' is no choice of '\(slot.name)'"
      help = "it is \(type)"
      if let meant { help = "did you mean '\(meant)'? \(help)" }
    } else {
      message = "'\(word.text.prefix(40))' is no param; '\(slot.name)' is \(type.article)\(type)"
      if let meant {
        help = "did you mean '\(meant)'?"
      } else if isText(type) {
        meant = "\"\(word.text)\""
        help = "texts stand in quotes"
      } else {
        meant = type == .boolean ? ["yes": "true", "no": "false"][word.text.lowercased()] : nil
        help = "bare words are names of params, or of choices"
      }
    }
    sink.report(
      .unknownWord, message, at: word.range, help: help, fix: meant.map { .replace(word.range, with: $0) })
  }

  private func isText(_ type: ParameterType) -> Bool {
    switch type {
    case .string: true
    case .optional(let wrapped), .list(let wrapped): isText(wrapped)
    default: false
    }
  }
}

extension ParameterType {
  /// The article before the type's description, if it takes one.
  var article: String {
    switch self {
    case .integer: "an "
    case .number, .string, .list: "a "
    case .optional(let wrapped): wrapped.article
    case .boolean, .choice: ""
    }
  }
}
