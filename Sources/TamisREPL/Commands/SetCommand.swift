import TamisDiagnostics
import TamisJSON

/// The command `:set`.
struct SetCommand: SessionCommand {
  let name = "set"
  let usage = ":set [STAGE.PARAMETER VALUE | where CONDITION]"
  let summary = "Changes one parameter of a stage, and runs that stage and those behind it again."
  let help = """
    Values are written as in scripts: `:set dedup.threshold 0.7`, `:set dedup.unit sentence`. The condition of a `where` \
    is set as a whole: `:set where words > 50`. Without arguments, all parameters are listed.
    """
  let arguments: [ArgumentKind] = [.setting, .text]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) async throws -> String {
    let session = workspace.session
    guard let target = arguments.words.first else { return try Self.overview(workspace) }
    let parts = target.text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let position = try session.position(named: parts[0])
    guard position >= 0 else { throw SessionError.noParameters(stage: parts[0]) }
    guard let value = arguments.rest(from: 1) else {
      throw CommandError.usage(usage, problem: "a value is missing behind '\(target.text)'")
    }
    if case .filter = session.stages[position].action {
      let plan = try workspace.plan(
        of: "where(\(value.text))", at: value.byteOffset - "where(".utf8.count, layers: session.layers(before: position)
      )
      var stages = session.stages
      stages.replaceSubrange(position...position, with: plan.pipeline.stages)
      return try await workspace.run(stages, output: session.output)
    }
    guard parts.count == 2 else {
      throw CommandError.usage(usage, problem: "'\(target.text)' names no parameter of a stage")
    }
    let typed = TypedValue(
      stage: session.stages[position], parameter: parts[1], value: value.text, registry: session.registry)
    let json = try typed.check(
      line: workspace.line,
      nameOffset: target.range.lowerBound + parts[0].utf8.count + 1, valueOffset: value.byteOffset, workspace)
    let stages = try session.stages(setting: parts[1], ofStage: position, to: json)
    return try await workspace.run(stages, output: session.output)
  }

  private static func overview(_ workspace: Workspace) throws -> String {
    let session = workspace.session
    guard !session.stages.isEmpty else { throw SessionError.noStages }
    var table = Table(.text("parameter"), .text("value"), .wrapped("meaning"))
    for (label, stage) in zip(session.labels, session.stages) {
      if case .filter(let predicate) = stage.action {
        table.append(
          Table.Cell(label), Table.Cell(ScriptPrinter.condition(predicate, registry: session.registry)),
          "Documents that meet the condition stay.")
      }
      guard let descriptor = session.registry.descriptor(named: stage.name) else { continue }
      for (name, value) in stage.processor?.arguments ?? [:] {
        let parameter = descriptor.parameter(named: name)
        let isDefault = parameter?.defaultValue == value
        table.append(
          Table.Cell("\(label).\(name)"),
          Table.Cell(value.stringValue ?? value.description, isDefault ? .faint : .plain),
          Table.Cell(parameter?.help ?? ""))
      }
    }
    return table.isEmpty ? "no stage has parameters\n" : table.text(workspace.renderer)
  }
}

/// A value typed for a parameter, read by the rules of scripts.
struct TypedValue {
  let stage: Stage
  let parameter: String
  let value: String
  let registry: Registry

  /// Reads the value.
  ///
  /// A script of the one stage with the one argument is checked, and what is wrong is shown under the line.
  func check(line: String, nameOffset: Int, valueOffset: Int, _ workspace: Workspace) throws -> JSONValue {
    let head = "\(stage.name)(\(parameter): "
    let environment = workspace.environment(layers: stage.requires)
    let checked = ScriptChecker.check(
      SourceText(name: "", text: head + value + ")"), in: environment, inputsGiven: true, outputGiven: true)
    if let processor = checked.plan?.pipeline.stages.first?.processor, let json = processor.arguments[parameter] {
      return json
    }
    let (nameStart, valueStart) = (stage.name.utf8.count + 1, head.utf8.count)
    let diagnostics = checked.diagnostics.filter { $0.severity == .error }.map { diagnostic in
      var moved = diagnostic
      moved.fixIts = []
      moved.labels = diagnostic.labels.map { label in
        let shift =
          label.range.lowerBound >= valueStart ? valueOffset - valueStart : nameOffset - nameStart
        let lower = max(0, label.range.lowerBound + shift)
        return DiagnosticLabel(range: lower..<max(lower, label.range.upperBound + shift), text: label.text)
      }
      return moved
    }
    throw CommandError.invalidScript(
      rendered: workspace.renderer.render(diagnostics, in: SourceText(name: "", text: line)))
  }
}
