import TamisCore

/// What an argument can be given for: a parameter of a processor, a parameter of a `let`, an option of `read`.
struct Slot {
  let name: String
  /// `nil` for parameters of a `let`, which take any value.
  let type: ParameterType?
  let range: ParameterRange?
  /// Whether the first argument may be given for it without its name.
  let isPositional: Bool
  /// The stage in messages: `'tokenize'`.
  let owner: String

  init(name: String, type: ParameterType?, owner: String) {
    self.name = name
    self.type = type
    self.owner = owner
    range = nil
    isPositional = false
  }

  init(_ descriptor: ParameterDescriptor, owner: String) {
    name = descriptor.name
    type = descriptor.type
    range = descriptor.range
    isPositional = descriptor.isPositional
    self.owner = owner
  }
}

extension Checker {
  /// The arguments of a processor that fit; everything else is reported.
  mutating func arguments(of call: CallSyntax, for descriptor: ProcessorDescriptor, in scope: Scope) -> JSONObject {
    let slots = descriptor.parameters.map { Slot($0, owner: "'\(descriptor.name)'") }
    var object = JSONObject()
    for (slot, value, range) in assign(call.arguments, to: slots, of: "'\(descriptor.name)'", in: scope) {
      guard let descriptor = descriptor.parameter(named: slot.name) else { continue }
      if let mismatch = mismatch(of: value, slot: slot) ?? descriptor.mismatch(of: value.json) {
        report(value, at: range, mismatching: mismatch, slot: slot)
      } else {
        object[slot.name] = value.json
      }
    }
    return object
  }

  /// The values that a `let`'s parameters have in one use of it; `nil` for those that are not known.
  mutating func arguments(of call: CallSyntax, for definition: LetSyntax, in scope: Scope) -> Scope {
    let slots = definition.parameters.map { Slot(name: $0.name.text, type: nil, owner: "'\(call.name.text)'") }
    var result = Scope()
    for (name, defaultValue) in definition.parameters {
      result.values[name.text] = .some(defaultValue.flatMap { resolve($0, for: nil, in: Scope()) })
    }
    for (slot, value, _) in assign(call.arguments, to: slots, of: "'\(call.name.text)'", in: scope) {
      result.values[slot.name] = .some(value)
    }
    let given = Set(call.arguments.compactMap(\.name?.text))
    let positionalCount = call.arguments.count { $0.name == nil }
    for (name, defaultValue) in definition.parameters
    where defaultValue == nil && !given.contains(name.text) && positionalCount == 0 {
      sink.report(
        .missingArgument, "'\(call.name.text)' needs the argument '\(name.text)'", at: call.range,
        others: [DiagnosticLabel(range: name.range, text: "a parameter without a default")],
        help: "as in `\(call.name.text)(\(name.text): …)`")
    }
    return result
  }

  /// Matches arguments with what they can be given for, and reports those that match nothing.
  ///
  /// - Returns: The arguments whose values are known.
  mutating func assign(
    _ arguments: [ArgumentSyntax], to slots: [Slot], of owner: String, in scope: Scope
  ) -> [(slot: Slot, value: ScriptValue, range: Range<Int>)] {
    var result: [(slot: Slot, value: ScriptValue, range: Range<Int>)] = []
    var places: [String: Range<Int>] = [:]
    for (index, argument) in arguments.enumerated() {
      if argument.name == nil, index == 0, let slot = slots.first(where: \.isPositional) {
        places[slot.name] = argument.range
        if let value = resolve(argument.value, for: slot, in: scope) {
          result.append((slot, value, argument.value.range))
        }
        continue
      }
      guard let name = argument.name else {
        markUse(ofPositional: argument.value, scope: scope)
        reportPositional(argument, slots, owner)
        continue
      }
      guard let slot = slots.first(where: { $0.name == name.text }) else {
        markUse(ofPositional: argument.value, scope: scope)
        reportUnknown(name, slots, owner)
        continue
      }
      if let first = places[name.text] {
        sink.report(
          .duplicateArgument, "'\(name.text)' of \(owner) is given twice", at: name.range,
          others: [DiagnosticLabel(range: first, text: "first given here")], help: "remove one of them")
      } else {
        places[name.text] = name.range
        if let value = resolve(argument.value, for: slot, in: scope) {
          result.append((slot, value, argument.value.range))
        }
      }
    }
    return result
  }

  private mutating func markUse(ofPositional value: ValueSyntax, scope: Scope) {
    if case .word(let word) = value { markUse(of: word.text, scope: scope) }
  }

  private mutating func reportPositional(_ argument: ArgumentSyntax, _ slots: [Slot], _ owner: String) {
    if case .invalid = argument.value { return }
    let only = slots.count == 1 ? slots.first : nil
    let names = slots.map(\.name).joined(separator: ", ")
    sink.report(
      .positionalArgument, "arguments of \(owner) are given by name", at: argument.range,
      help: slots.isEmpty ? "it takes none" : "write `name: value`; it takes \(names)",
      fix: only.map { .insert("\($0.name): ", at: argument.range.lowerBound, "insert `\($0.name): `") })
  }

  private mutating func reportUnknown(_ name: NameSyntax, _ slots: [Slot], _ owner: String) {
    if name.isBroken { return }
    let names = slots.map(\.name)
    let suggestion = Suggestion.closest(to: name.text, among: names)
    let known = names.isEmpty ? "it takes none" : "it takes \(names.joined(separator: ", "))"
    sink.report(
      .unknownParameter, "\(owner) has no parameter '\(name.text.prefix(40))'", at: name.range,
      help: suggestion.map { "did you mean '\($0)'? \(known)" } ?? known,
      fix: suggestion.map { .replace(name.range, with: $0) })
  }

  /// What is wrong with a value beside its JSON type: a bare word where no choice is asked for.
  private func mismatch(of value: ScriptValue, slot: Slot) -> String? {
    guard value.isWord, let type = slot.type, type.choices == nil else { return nil }
    return "expected \(type)"
  }

  mutating func report(_ value: ScriptValue, at range: Range<Int>, mismatching mismatch: String, slot: Slot) {
    var others: [DiagnosticLabel] = []
    if let origin = value.origin, origin != range {
      let text = value.settingName == nil ? "the value comes from here" : "set from outside to \(value.json.excerpt)"
      others.append(DiagnosticLabel(range: origin, text: text))
    }
    // Only what stands at this very place can be put right here.
    let repair = others.isEmpty ? repair(value, slot: slot) : nil
    let shown = value.isWord ? value.json.stringValue ?? value.json.excerpt : value.json.excerpt
    sink.report(
      .argumentMismatch, "'\(slot.name)' of \(slot.owner) cannot be \(shown)", at: range, label: mismatch,
      others: others, help: repair.map { "write `\($0)`" }, fix: repair.map { .replace(range, with: $0) })
  }

  /// What was meant by a value of the wrong type, if that is certain.
  private func repair(_ value: ScriptValue, slot: Slot) -> String? {
    guard let type = slot.type else { return nil }
    switch (type, value.json) {
    case (.choice(let choices), .string(let text)): return Suggestion.closest(to: text, among: choices)
    case (.integer, .string(let text)), (.number, .string(let text)):
      guard let number = ScriptLiteral.number(ArraySlice(text.utf8)) else { return nil }
      if type == .integer, number.integerValue == nil { return nil }
      return text
    case (.integer, .number(let number)):
      return Int(exactly: number).map { "\($0)" }
    case (.boolean, .string(let text)):
      return ["true": "true", "yes": "true", "false": "false", "no": "false"][text.lowercased()]
    case (.boolean, .integer(1)): return "true"
    case (.boolean, .integer(0)): return "false"
    case (.string, .integer(let number)): return "\"\(number)\""
    case (.string, .string(let text)) where value.isWord: return "\"\(text)\""
    case (.list, .array), (.list, .null): return nil
    case (.list, let json): return ScriptLiteral.text(of: json, asWord: value.isWord).map { "[\($0)]" }
    default: return nil
    }
  }
}
