public import TamisCore

/// What a plan will do, for people and for programs: `tamis plan`.
public enum PlanDescription {
  /// The plan as text.
  ///
  /// Inputs, then each stage with every argument that takes effect (defaults are marked), the layers that it needs and
  /// makes, whether it edits text, and whether it waits for all documents, then the output.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: Lines, each with its end.
  public static func text(of plan: Plan) -> String {
    var lines: [String] = plan.libraries.isEmpty ? [] : ["plugins"] + plan.libraries.map { "  \($0)" }
    lines.append("inputs")
    if plan.inputs.isEmpty { lines.append("  from the command line") }
    lines += plan.inputs.map { "  \($0.pattern)  (\(format($0.format)), \($0.encoding ?? "encoding detected"))" }
    lines.append("stages")
    if plan.pipeline.stages.isEmpty { lines.append("  none: documents are written as they are read") }
    describe(plan.pipeline.stages, number: "", indent: "  ", into: &lines)
    lines.append("output")
    lines.append(plan.output.map { "  \(text(of: $0))" } ?? "  where the command line says")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The plan as JSON.
  ///
  /// ```json
  /// {"inputs": [{"pattern": "news/*.txt", "format": null, "encoding": null}],
  ///  "stages": [{"label": "clean", "name": "clean", "kind": "document", "arguments": {"dehyphenate": true},
  ///              "defaults": ["dehyphenate"], "requires": [], "provides": [], "editsText": true, "barrier": false}],
  ///  "output": {"path": "out.jsonl", "format": null}}
  /// ```
  ///
  /// A plan that needs libraries has `plugins`, their paths. A `where` has a `condition`, a `tee` a `branch` of stages and an output.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: An object with `inputs`, `stages` and `output`.
  public static func json(of plan: Plan) -> JSONValue {
    let inputs = plan.inputs.map { input in
      JSONValue.object([
        "pattern": .string(input.pattern), "format": string(input.format), "encoding": string(input.encoding),
      ])
    }
    var object: JSONObject = [
      "inputs": .array(inputs), "stages": json(of: plan.pipeline.stages),
      "output": plan.output.map(json(of:)) ?? .null,
    ]
    if !plan.libraries.isEmpty { object["plugins"] = .array(plan.libraries.map { .string($0) }) }
    return .object(object)
  }

  // MARK: - Text

  private static func describe(_ stages: [Stage], number: String, indent: String, into lines: inout [String]) {
    for (index, stage) in stages.enumerated() {
      let place = number.isEmpty ? "\(index + 1)" : "\(number).\(index + 1)"
      let remarks = remarks(on: stage)
      lines.append("\(indent)\(place) \(stage.name)\(remarks.isEmpty ? "" : "  (\(remarks.joined(separator: "; ")))")")
      let inner = indent + "    "
      switch stage.action {
      case .document(let processor): lines += arguments(of: processor).map { inner + $0 }
      case .corpus(let processor): lines += arguments(of: processor).map { inner + $0 }
      case .filter(let predicate): lines.append(inner + ScriptPrinter.condition(predicate))
      case .tee(let branch):
        describe(branch.stages, number: place, indent: inner, into: &lines)
        lines.append("\(inner)output \(text(of: branch.output))")
      }
    }
  }

  private static func remarks(on stage: Stage) -> [String] {
    var remarks: [String] = []
    if !stage.requires.isEmpty { remarks.append("needs \(names(stage.requires))") }
    if !stage.provides.isEmpty { remarks.append("makes \(names(stage.provides))") }
    if stage.editsText { remarks.append("edits text") }
    if stage.isCorpusWide { remarks.append("waits for all documents") }
    if stage.replacesDocuments { remarks.append("its documents replace those before") }
    return remarks
  }

  private static func arguments(of processor: any Processor) -> [String] {
    let descriptor = ProcessorDescriptor(type(of: processor))
    return processor.arguments.map { name, value in
      let parameter = descriptor.parameter(named: name)
      let text = ScriptLiteral.text(of: value, asWord: parameter?.type.choices != nil) ?? value.description
      return "\(name): \(text)\(parameter?.defaultValue == value ? "  (default)" : "")"
    }
  }

  private static func text(of output: OutputSpecification) -> String {
    "\(output.path)  (\(format(output.format)))"
  }

  private static func format(_ name: String?) -> String { name ?? "format by extension" }

  private static func names(_ layers: Set<Layer>) -> String { layers.sorted().map(\.name).joined(separator: ", ") }

  // MARK: - JSON

  private static func json(of stages: [Stage]) -> JSONValue {
    let labels = Pipeline(stages: stages).labels
    return .array(zip(stages, labels).map { json(of: $0, label: $1) })
  }

  private static func json(of stage: Stage, label: String) -> JSONValue {
    var object: JSONObject = ["label": .string(label), "name": .string(stage.name)]
    switch stage.action {
    case .document(let processor):
      object["kind"] = "document"
      add(processor, to: &object)
    case .corpus(let processor):
      object["kind"] = "corpus"
      add(processor, to: &object)
    case .filter(let predicate):
      object["kind"] = "filter"
      object["condition"] = .string(ScriptPrinter.condition(predicate))
    case .tee(let branch):
      object["kind"] = "tee"
      object["branch"] = .object(["stages": json(of: branch.stages), "output": json(of: branch.output)])
    }
    object["requires"] = .array(stage.requires.sorted().map { .string($0.name) })
    object["provides"] = .array(stage.provides.sorted().map { .string($0.name) })
    object["editsText"] = .boolean(stage.editsText)
    object["barrier"] = .boolean(stage.isCorpusWide)
    return .object(object)
  }

  private static func add(_ processor: any Processor, to object: inout JSONObject) {
    let descriptor = ProcessorDescriptor(type(of: processor))
    let arguments = processor.arguments
    let defaults = arguments.filter { descriptor.parameter(named: $0.key)?.defaultValue == $0.value }
    object["arguments"] = .object(arguments)
    object["defaults"] = .array(defaults.map { .string($0.key) })
  }

  private static func json(of output: OutputSpecification) -> JSONValue {
    .object(["path": .string(output.path), "format": string(output.format)])
  }

  private static func string(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
}
