import TamisCore

extension Checker {
  /// The metadata entries that processors and readers agree on.
  static let sharedMetadata = ["language", "title", "date", "agency", "cluster"]

  /// The field that an operand names; `nil` if it names none, which is reported.
  mutating func field(of operand: OperandSyntax, in scope: Scope) -> Predicate.Field? {
    switch operand {
    case .count(let layer, _): return layer.isBroken ? nil : .count(Layer(layer.text))
    case .metadata(let name, _): return name.isBroken ? nil : .metadata(name.text)
    case .value(.word(let word)) where Self.keywordValue(word.text) == nil:
      return word.isBroken ? nil : field(named: word)
    case .value(.invalid): return nil
    case .value(let value):
      sink.report(
        .notACondition, "expected the name of a field", at: value.range,
        help: "as in `has(title)`; a field with another name is `metadata(\"…\")`")
      return nil
    }
  }

  private mutating func field(named word: NameSyntax) -> Predicate.Field {
    if let builtin = Predicate.Field.builtin.first(where: { $0.name == word.text }) { return builtin.field }
    if layers.contains(word.text) { return .count(Layer(word.text)) }
    if !Self.sharedMetadata.contains(word.text) { warnIfUnusual(word) }
    return .metadata(word.text)
  }

  func isKnownField(_ name: String) -> Bool {
    layers.contains(name) || Self.sharedMetadata.contains(name)
      || Predicate.Field.builtin.contains { $0.name == name }
  }

  /// Warns of a field that is nearly a well-known one: any name is good for metadata, so a mistake would be silent.
  private mutating func warnIfUnusual(_ word: NameSyntax) {
    let known = Predicate.Field.builtin.map(\.name) + Self.sharedMetadata + layers.sorted()
    guard let meant = Suggestion.closest(to: word.text, among: known) else { return }
    sink.report(
      .unusualField, "'\(word.text)' is taken for a metadata entry of that name", at: word.range,
      help: "did you mean '\(meant)'? if not, write `metadata(\(word.text))`",
      fix: .replace(word.range, with: meant))
  }

  /// Whether a comparison can ever hold, by the types of both sides; otherwise it is reported.
  mutating func fits(
    _ field: Predicate.Field, _ operation: Predicate.Comparison, _ value: ScriptValue, at range: Range<Int>,
    fieldRange: Range<Int>
  ) -> Bool {
    let json = value.json
    if operation == .contains, field.isCount {
      sink.report(
        .fieldMismatch, "a number contains nothing", at: fieldRange, label: "a number",
        help: "compare it, as in `words > 20`")
      return false
    }
    let expected: String?
    switch operation {
    case .isIn: expected = json.arrayValue == nil ? "a list, as in `[\(json.excerpt)]`" : nil
    case .contains: expected = field.isText && json.stringValue == nil ? "a string" : nil
    case .equal, .notEqual: expected = field.expected(instead: json)
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      let isOrdered = json.numberValue != nil || json.stringValue != nil
      expected = field.expected(instead: json) ?? (isOrdered ? nil : "a number or a string")
    }
    guard let expected else { return true }
    reportMismatch(field, operation, value, expected: expected, at: range, fieldRange: fieldRange)
    return false
  }

  private mutating func reportMismatch(
    _ field: Predicate.Field, _ operation: Predicate.Comparison, _ value: ScriptValue, expected: String,
    at range: Range<Int>, fieldRange: Range<Int>
  ) {
    var others: [DiagnosticLabel] = []
    if field.isCount { others.append(DiagnosticLabel(range: fieldRange, text: "a number")) }
    if field.isText { others.append(DiagnosticLabel(range: fieldRange, text: "a string")) }
    if let origin = value.origin, origin != range {
      others.append(DiagnosticLabel(range: origin, text: "the value comes from here"))
    }
    var fix: FixIt?
    if value.origin == range {
      if operation == .isIn {
        fix = ScriptLiteral.text(of: value.json).map { .replace(range, with: "[\($0)]") }
      } else if field.isCount, let text = value.json.stringValue, ScriptLiteral.number(ArraySlice(text.utf8)) != nil {
        fix = .replace(range, with: text)
      }
    }
    sink.report(
      .fieldMismatch, "'\(operation.rawValue)' cannot hold between these two", at: range,
      label: "\(value.json.kindName); expected \(expected)", others: others, fix: fix)
  }
}

extension Predicate.Field {
  /// Whether every value of the field is a string.
  var isText: Bool { self == .id || self == .source }

  /// What a value would have to be, if the one there is can never equal the field.
  fileprivate func expected(instead value: JSONValue) -> String? {
    if isCount { return value.numberValue == nil ? "a number" : nil }
    return isText && value.stringValue == nil ? "a string" : nil
  }
}
