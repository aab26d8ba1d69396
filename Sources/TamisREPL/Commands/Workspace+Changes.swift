import TamisDiagnostics
import TamisIO

extension Workspace {
  /// What scripts that are typed here can name.
  var environment: ScriptEnvironment { environment(layers: session.input.layers) }

  func environment(layers: Set<Layer>) -> ScriptEnvironment {
    ScriptEnvironment(
      registry: session.registry, inputFormats: InputFormats.all, outputFormats: OutputFormats.all,
      isReadable: { FileSource.matchesAnything($0) }, layers: layers,
      inputLayers: { InputFormats.layers(of: $0) }, loadLibrary: loadLibrary)
  }

  /// Makes these the stages, runs those behind the change, and shows what all of them did.
  ///
  /// - Parameters:
  ///   - stages: The stages.
  ///   - output: Where the pipeline writes its result.
  /// - Returns: The table of stages, with warnings in front and what failed behind.
  /// - Throws: As `Session.setStages`; the session is as it was then.
  mutating func run(_ stages: [Stage], output: OutputSpecification? = nil) async throws -> String {
    let change = try await session.setStages(
      stages, output: output, cause: line, observer: observer, announce: announce)
    return warnings(of: stages) + stageSummary(keptCount: change.keptStageCount)
  }

  /// Loads what a plan reads, if it reads anything, and runs its stages.
  mutating func carryOut(_ plan: Plan) async throws -> String {
    guard !plan.inputs.isEmpty else { return try await run(plan.pipeline.stages, output: plan.output) }
    let report = try await session.open(plan, cause: line, observer: observer, announce: announce)
    return warnings(of: plan.pipeline.stages) + loadSummary(report)
  }

  /// Checks a pipeline that was typed as a part of a line.
  ///
  /// - Parameters:
  ///   - text: The pipeline.
  ///   - byteOffset: Where it stands in the line.
  ///   - layers: The layers that documents have before it.
  /// - Returns: What it does.
  /// - Throws: ``CommandError/invalidScript(rendered:)`` with carets under the line.
  func plan(of text: String, at byteOffset: Int, layers: Set<Layer>) throws -> Plan {
    let parsed = TypedScript(text, at: byteOffset, of: line, definitions: definitions, in: environment(layers: layers))
    guard let plan = parsed.plan else {
      throw CommandError.invalidScript(rendered: renderer.render(parsed.diagnostics, in: parsed.source))
    }
    return plan
  }

  /// Problems that do not stop a pipeline.
  func warnings(of stages: [Stage]) -> String {
    Pipeline(stages: stages).problems(registry: session.registry, given: session.input.layers).filter {
      $0.severity == .warning
    }
    .map { renderer.render($0, severity: .warning) }.joined()
  }

  /// One line a stage, and a line for what failed.
  func stageSummary(keptCount: Int) -> String {
    guard !session.results.isEmpty else { return documentCount(session.input.documents.count) + "\n" }
    var text = StageTable(session: session).text(keptCount: keptCount, renderer)
    let failureCount = session.results.reduce(0) { $0 + $1.failures.count }
    if failureCount > 0 {
      text += renderer.paint("\(documentCount(failureCount)) failed: `:errors` tells why\n", .failure)
    }
    return text
  }

  func documentCount(_ count: Int) -> String { Amounts.count(count, "document") }

  /// What loading brought, and what the stages made of it.
  func loadSummary(_ report: LoadReport) -> String {
    var text = "\(documentCount(report.addedCount)) loaded, \(Amounts.number(session.input.documents.count)) in all\n"
    if !report.repeatedIDs.isEmpty {
      text += "\(documentCount(report.repeatedIDs.count)) left out, since documents of the same id are there already: "
      text += report.repeatedIDs.prefix(5).map { renderer.visible($0) }.joined(separator: ", ")
      text += report.repeatedIDs.count > 5 ? ", …\n" : "\n"
    }
    if !report.failures.isEmpty {
      let count = Amounts.count(report.failures.count, "input")
      text += renderer.paint("\(count) could not be read: `:errors` tells why\n", .failure)
    }
    return text + (session.results.isEmpty ? "" : stageSummary(keptCount: 0))
  }
}
