import TamisDiagnostics

/// What came of one input.
public struct Response: Sendable {
  /// What to show: lines, each with its end.
  public var text: String

  /// Whether something went wrong.
  public var hasFailed = false
}

extension Workspace {
  /// Carries out what was typed: a command, a pipeline, stages to append, or a definition.
  ///
  /// Whatever goes wrong is told in the response; the session is as it was then.
  ///
  /// - Parameter input: One input, of one or several lines.
  /// - Returns: What to show.
  public mutating func respond(to input: String) async -> Response {
    line = input.trimmed
    if let end = line.lastIndex(of: "\n"), !line.hasPrefix(":"), line[end...].dropFirst().trimmed.hasPrefix(":") {
      // A command behind an input that was left open.
      let command = String(line[end...])
      let first = await respond(to: String(line[..<end]))
      let second = await respond(to: command)
      return Response(text: first.text + second.text, hasFailed: first.hasFailed || second.hasFailed)
    }
    do {
      return Response(text: try await carryOut(line))
    } catch is CancellationError {
      return Response(text: "interrupted; the session is as it was\n", hasFailed: true)
    } catch CommandError.invalidScript(let rendered) {
      return Response(text: rendered, hasFailed: true)
    } catch {
      return Response(text: renderer.render(error), hasFailed: true)
    }
  }

  private mutating func carryOut(_ line: String) async throws -> String {
    guard let first = line.utf8.first, first != UInt8(ascii: "#") else { return "" }
    if first == UInt8(ascii: ":") { return try await carryOutCommand(line) }
    if first == UInt8(ascii: "|") { return try await append(line) }
    if Definitions.isDefinition(line) { return try define(line) }
    return try await carryOutPipeline(line)
  }

  private mutating func carryOutCommand(_ line: String) async throws -> String {
    let name = line.dropFirst().prefix { !$0.isWhitespace }
    guard let command = commands.command(named: String(name)) else {
      throw CommandError.unknownCommand(String(name.prefix(64)), known: commands.names)
    }
    let arguments = CommandArguments(line: line, from: 1 + name.utf8.count)
    return try await command.run(arguments, in: &self)
  }

  private mutating func carryOutPipeline(_ line: String) async throws -> String {
    let typed = TypedScript(line, at: 0, of: line, definitions: definitions, in: environment)
    guard let plan = typed.plan else {
      throw CommandError.invalidScript(rendered: renderer.render(withColonHint(typed.diagnostics), in: typed.source))
    }
    return try await write(plan.output, behind: remarks(typed) + carryOut(plan))
  }

  /// Appends stages: the bar in front is read as a blank, so that places of errors stay where they are.
  private mutating func append(_ line: String) async throws -> String {
    let typed = TypedScript(
      " " + line.dropFirst(), at: 0, of: line, definitions: definitions,
      in: environment(layers: session.layers(before: session.stages.count)))
    guard let plan = typed.plan else {
      throw CommandError.invalidScript(rendered: renderer.render(typed.diagnostics, in: typed.source))
    }
    guard plan.inputs.isEmpty else {
      throw CommandError.usage("| STAGE", problem: "`read` stands at the beginning of a pipeline, not behind a stage")
    }
    let text = try await run(session.stages + plan.pipeline.stages, output: plan.output ?? session.output)
    return try write(plan.output, behind: remarks(typed) + text)
  }

  /// Writes the result where the typed pipeline says.
  private func write(_ output: OutputSpecification?, behind text: String) throws -> String {
    guard let output else { return text }
    try ExportCommand.write(session.documents, to: output)
    return text + "\(documentCount(session.documents.count)) written to \(renderer.visible(output.path))\n"
  }

  /// Keeps a definition for the pipelines that are typed after it.
  private mutating func define(_ line: String) throws -> String {
    let typed = TypedScript(line, at: 0, of: line, definitions: definitions, in: environment)
    // A definition alone is no pipeline, and it is not used yet.
    let unfinished: Set<DiagnosticCode> = [
      ScriptDiagnosticID.emptyScript.code, ScriptDiagnosticID.unusedDefinition.code,
      ScriptDiagnosticID.duplicateDefinition.code,
    ]
    let diagnostics = typed.diagnostics.filter { !unfinished.contains($0.code) && $0.severity > .note }
    if let plan = typed.plan, !plan.pipeline.stages.isEmpty {
      throw CommandError.usage("let NAME = PIPELINE", problem: "a definition and a pipeline are two inputs")
    }
    if Definitions.isLibrary(line), !diagnostics.contains(where: { $0.severity == .error }) {
      let known = Set(session.registry.names)
      definitions.addLibrary(line)
      session.adopt(typed.registry, libraries: typed.libraries)
      let names = session.registry.names.filter { !known.contains($0) }
      return names.isEmpty ? "loaded already\n" : "loaded \(names.joined(separator: ", "))\n"
    }
    guard !diagnostics.contains(where: { $0.severity == .error }), let name = Definitions.name(in: line) else {
      throw CommandError.invalidScript(rendered: renderer.render(diagnostics, in: typed.source))
    }
    definitions.set(name, line)
    return "'\(name)' is defined\n"
  }

  /// Warnings about a pipeline that can run all the same.
  private func remarks(_ typed: TypedScript) -> String {
    let codes = Set(PipelineProblem.warningCodes)
    let warnings = typed.diagnostics.filter { $0.severity == .warning && !codes.contains($0.code) }
    return warnings.isEmpty ? "" : renderer.render(warnings, in: typed.source)
  }

  /// Tells who types `help` that commands begin with a colon.
  private func withColonHint(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard let word = CommandArguments(line: line)[0], commands.names.contains(word),
      let index = diagnostics.firstIndex(where: { $0.code == ScriptDiagnosticID.unknownProcessor.code })
    else { return diagnostics }
    var diagnostics = diagnostics
    diagnostics[index].help = "commands begin with a colon: `:\(word)`"
    return diagnostics
  }
}

extension PipelineProblem {
  /// The codes of problems that the workspace reports for the whole pipeline.
  static let warningCodes: [DiagnosticCode] = ["pipeline.edit-after-annotation"]
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
