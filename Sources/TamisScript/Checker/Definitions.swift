import TamisCore

/// What a script defines, by name, and its main pipeline.
struct Definitions {
  private(set) var lets: [String: LetSyntax] = [:]
  private(set) var params: [String: ParamSyntax] = [:]
  private(set) var orderedLets: [LetSyntax] = []
  private(set) var orderedParams: [ParamSyntax] = []
  private(set) var main: PipelineSyntax?
  private(set) var hasSecondPipeline = false

  /// Collects the definitions of a script, and reports what is defined twice or hides a processor.
  init(_ syntax: ScriptSyntax, registry: Registry, sink: inout DiagnosticSink) {
    var places: [String: Range<Int>] = [:]
    for statement in syntax.statements {
      switch statement {
      case .definition(let definition):
        checkParameters(of: definition, sink: &sink)
        guard Self.isNew(definition.name, among: &places, sink: &sink) else { continue }
        if registry.descriptor(named: definition.name.text) != nil {
          sink.report(
            .shadowedProcessor, "'\(definition.name.text)' is also a processor, which this definition hides",
            at: definition.name.range, help: "give the pipeline another name")
        }
        lets[definition.name.text] = definition
        orderedLets.append(definition)
      case .parameter(let parameter):
        guard Self.isNew(parameter.name, among: &places, sink: &sink) else { continue }
        params[parameter.name.text] = parameter
        orderedParams.append(parameter)
      case .library: break
      case .pipeline(let pipeline): addMain(pipeline, sink: &sink)
      }
    }
  }

  private mutating func addMain(_ pipeline: PipelineSyntax, sink: inout DiagnosticSink) {
    guard let main else {
      main = pipeline
      return
    }
    // What could not be parsed was reported already.
    if pipeline.stages.count == 1, case .invalid = pipeline.stages[0] { return }
    hasSecondPipeline = true
    let first = pipeline.stages[0].range
    sink.report(
      .secondPipeline, "a script has one main pipeline, and this is another", at: first,
      others: [DiagnosticLabel(range: main.stages[0].range, text: "the first one begins here")],
      help: "put '|' before it if it goes on with the first, or name it with `let`",
      fix: .insert("| ", at: first.lowerBound, "go on with the first: insert `| `"))
  }

  private func checkParameters(of definition: LetSyntax, sink: inout DiagnosticSink) {
    var places: [String: Range<Int>] = [:]
    for (name, _) in definition.parameters { _ = Self.isNew(name, among: &places, sink: &sink) }
  }

  private static func isNew(
    _ name: NameSyntax, among places: inout [String: Range<Int>], sink: inout DiagnosticSink
  ) -> Bool {
    guard let first = places[name.text] else {
      places[name.text] = name.range
      return true
    }
    sink.report(
      .duplicateDefinition, "'\(name.text)' is defined twice", at: name.range,
      others: [DiagnosticLabel(range: first, text: "first defined here")],
      help: "give one of them another name; `let` and `param` share their names")
    return false
  }
}
