public import TamisCore

/// Writes a plan as a script that gives the same plan.
public enum ScriptPrinter {
  /// The script of a plan, formatted.
  ///
  /// Arguments that are defaults are left out. What a plan built in Swift can say and a script cannot (a condition on a
  /// JSON object, on infinity) is written as a remark at the top, and the condition as it would be for JSON text.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - registry: The processors that the script will be checked against. With it, fields of metadata stand under
  ///     their plain names wherever that means the same; without it, only those do that all processors share.
  /// - Returns: The script; empty for a plan that does nothing.
  public static func script(for plan: Plan, registry: Registry? = nil) -> String {
    var writer = StageWriter(fields: FieldNames(registry: registry))
    var stages = plan.inputs.isEmpty ? [] : writer.reads(plan.inputs)
    stages += plan.pipeline.stages.map { writer.text(of: $0) }
    if let output = plan.output { stages.append(writer.text(of: output)) }
    var text = writer.remarks.map { "# \($0)\n" }.joined()
    text += plan.libraries.map { "plugin \(ScriptLiteral.quoted($0))\n" }.joined()
    // Three stages or more are read one below the other.
    text += stages.joined(separator: stages.count > 2 ? "\n| " : " | ")
    return ScriptFormatter.format(SourceText(name: "script", text: text)).text ?? text + "\n"
  }

  /// A condition as it stands between the brackets of `where`.
  ///
  /// - Parameters:
  ///   - predicate: The condition.
  ///   - registry: The processors that a script with it will be checked against.
  /// - Returns: The condition, on one line.
  public static func condition(_ predicate: Predicate, registry: Registry? = nil) -> String {
    var writer = StageWriter(fields: FieldNames(registry: registry))
    return writer.text(of: predicate)
  }
}

/// Which fields of metadata can stand under their plain names.
private struct FieldNames {
  let registry: Registry?

  func isPlain(_ name: String) -> Bool {
    guard ScriptLiteral.isPlainName(name) else { return false }
    if Checker.sharedMetadata.contains(name) { return true }
    guard let registry else { return false }
    var known = Set(Predicate.Field.builtin.map(\.name))
    for descriptor in registry.descriptors {
      known.formUnion(descriptor.provides.union(descriptor.requires).map(\.name))
    }
    known.formUnion(["paragraphs", "sentences", "tokens", "entities", "duplicates", "citations"])
    // A name that the checker would warn about is no plain one.
    return !known.contains(name)
      && Suggestion.closest(to: name, among: known.sorted() + Checker.sharedMetadata) == nil
  }
}

/// Writes single stages as scripts have them.
private struct StageWriter {
  let fields: FieldNames
  private(set) var remarks: [String] = []

  init(fields: FieldNames) {
    self.fields = fields
  }

  /// Inputs with the same options stand in one `read`.
  func reads(_ inputs: [InputSpecification]) -> [String] {
    var reads: [String] = []
    var index = 0
    while index < inputs.count {
      let first = inputs[index]
      let rest = inputs[index...]
      let end = rest.firstIndex { ($0.format, $0.encoding) != (first.format, first.encoding) } ?? inputs.count
      var options: [String] = []
      if let format = first.format { options.append("format: \(word(format))") }
      if let encoding = first.encoding { options.append("encoding: \(ScriptLiteral.quoted(encoding))") }
      let paths = inputs[index..<end].map { ScriptLiteral.quoted($0.pattern) }
      reads.append(
        options.isEmpty
          ? "read \(paths.joined(separator: ", "))" : "read(\((paths + options).joined(separator: ", ")))")
      index = end
    }
    return reads
  }

  func text(of output: OutputSpecification) -> String {
    let path = ScriptLiteral.quoted(output.path)
    return output.format.map { "write(\(path), format: \(word($0)))" } ?? "write \(path)"
  }

  private func word(_ text: String) -> String { ScriptLiteral.isPlainName(text) ? text : ScriptLiteral.quoted(text) }

  mutating func text(of stage: Stage) -> String {
    switch stage.action {
    case .document(let processor): return text(of: processor)
    case .corpus(let processor): return text(of: processor)
    case .filter(let predicate): return "where(\(text(of: predicate)))"
    case .tee(let branch):
      let stages = branch.stages.map { text(of: $0) } + [text(of: branch.output)]
      return "tee(\(stages.joined(separator: " | ")))"
    }
  }

  private mutating func text(of processor: any Processor) -> String {
    let descriptor = ProcessorDescriptor(type(of: processor))
    var arguments: [String] = []
    for (name, value) in processor.arguments {
      guard let parameter = descriptor.parameter(named: name), parameter.defaultValue != value else { continue }
      arguments.append("\(name): \(literal(value, asWord: parameter.type.choices != nil))")
    }
    return arguments.isEmpty ? descriptor.name : "\(descriptor.name)(\(arguments.joined(separator: ", ")))"
  }

  private mutating func literal(_ value: JSONValue, asWord: Bool = false) -> String {
    if let text = ScriptLiteral.text(of: value, asWord: asWord) { return text }
    remarks.append("not the same as its plan: scripts cannot say \(value.kindName) such as this one below")
    return ScriptLiteral.quoted(value.description)
  }

  // MARK: - Conditions

  private enum Strength: Int {
    case or, and, not
  }

  mutating func text(of predicate: Predicate) -> String { text(of: predicate, in: .or) }

  /// A condition, in brackets if it binds less than what is around it.
  private mutating func text(of predicate: Predicate, in context: Strength) -> String {
    switch predicate {
    case .or(let left, let right):
      // On the right, brackets keep the shape: `a or (b or c)` is another tree than `a or b or c`.
      let text = "\(text(of: left, in: .or)) or \(text(of: right, in: .and))"
      return context.rawValue > Strength.or.rawValue ? "(\(text))" : text
    case .and(let left, let right):
      let text = "\(text(of: left, in: .and)) and \(text(of: right, in: .not))"
      return context.rawValue > Strength.and.rawValue ? "(\(text))" : text
    case .not(.comparison(let field, .isIn, let value)):
      return "\(text(of: field)) not in \(literal(value))"
    case .not(.comparison(let field, .contains, let value)):
      return "\(text(of: field)) not contains \(literal(value))"
    case .not(let part): return "not \(text(of: part, in: .not))"
    case .has(let field): return "has(\(text(of: field)))"
    case .comparison(let field, let comparison, let value):
      return "\(text(of: field)) \(comparison.rawValue) \(literal(value))"
    }
  }

  private func text(of field: Predicate.Field) -> String {
    switch field {
    case .id: "id"
    case .source: "source"
    case .bytes: "bytes"
    case .characters: "characters"
    case .words: "words"
    case .count(let layer): "count(\(word(layer.name)))"
    case .metadata(let name): fields.isPlain(name) ? name : "metadata(\(ScriptLiteral.quoted(name)))"
    }
  }
}
