import Tamis

/// Holds JSON against a JSON Schema (draft 2020-12), as far as docs/schema uses it; an unknown keyword is a finding too.
struct JSONSchema {
  let root: JSONValue

  /// What is wrong with a value: the place and the rule; empty for a valid one.
  func findings(_ value: JSONValue) -> [String] { findings(value, root, at: "$") }

  private func findings(_ value: JSONValue, _ schema: JSONValue, at place: String) -> [String] {
    guard let rules = schema.objectValue else { return ["\(place): the schema is no object"] }
    var findings: [String] = []
    for (keyword, rule) in rules {
      switch keyword {
      case "$schema", "title", "description", "$defs": break
      case "$ref": findings += self.findings(value, definition(rule), at: place)
      case "allOf": for part in rule.arrayValue ?? [] { findings += self.findings(value, part, at: place) }
      case "type" where !Self.isOfType(value, rule.stringValue ?? ""): findings.append("\(place): no \(rule)")
      case "enum" where rule.arrayValue?.contains(value) != true:
        findings.append("\(place): \(value) is not in \(rule)")
      case "minimum":
        if let bound = number(rule), let own = number(value), own < bound { findings.append("\(place) < \(bound)") }
      case "maximum":
        if let bound = number(rule), let own = number(value), own > bound { findings.append("\(place) > \(bound)") }
      case "minItems", "maxItems":
        guard let count = value.arrayValue?.count, let bound = rule.integerValue else { break }
        if keyword == "minItems" ? count < bound : count > bound { findings.append("\(place): \(count) items") }
      case "items":
        for (index, item) in (value.arrayValue ?? []).enumerated() {
          findings += self.findings(item, rule, at: "\(place)[\(index)]")
        }
      case "required", "properties", "additionalProperties", "dependentRequired":
        if let object = value.objectValue { findings += self.findings(object, keyword, rule, rules, at: place) }
      case "type", "enum": break
      default: findings.append("\(place): the schema has an unknown keyword '\(keyword)'")
      }
    }
    return findings
  }

  private func findings(
    _ object: JSONObject, _ keyword: String, _ rule: JSONValue, _ rules: JSONObject, at place: String
  ) -> [String] {
    switch keyword {
    case "required":
      return (rule.arrayValue ?? []).compactMap(\.stringValue).filter { object[$0] == nil }.map {
        "\(place) lacks '\($0)'"
      }
    case "properties":
      return (rule.objectValue ?? [:]).flatMap { name, schema in
        object[name].map { findings($0, schema, at: "\(place).\(name)") } ?? []
      }
    case "dependentRequired":
      return (rule.objectValue ?? [:]).flatMap { name, needed in
        object[name] == nil ? [] : findings(object, "required", needed, rules, at: place)
      }
    default:
      let known = rules["properties"]?.objectValue ?? [:]
      let others = object.filter { known[$0.key] == nil }
      if rule == .boolean(false) { return others.map { "\(place) has '\($0.key)'" } }
      return others.flatMap { findings($0.value, rule, at: "\(place).\($0.key)") }
    }
  }

  private func definition(_ reference: JSONValue) -> JSONValue {
    let name = reference.stringValue?.split(separator: "/").last.map(String.init) ?? ""
    return root.objectValue?["$defs"]?.objectValue?[name] ?? .null
  }

  private func number(_ value: JSONValue) -> Double? { value.numberValue }

  private static func isOfType(_ value: JSONValue, _ type: String) -> Bool {
    switch type {
    case "object": value.objectValue != nil
    case "array": value.arrayValue != nil
    case "string": value.stringValue != nil
    case "integer": value.integerValue != nil
    case "number": value.numberValue != nil
    default: false
    }
  }
}
