import TamisDiagnostics

/// Definitions that were typed: they stand before every pipeline that is typed after them.
struct Definitions: Sendable {
  private var entries: [(name: String, text: String)] = []
  private var libraries: [String] = []

  /// The definitions as a script.
  var script: String { libraries.map { $0 + "\n" }.joined() + entries.map { $0.text + "\n" }.joined() }

  /// The names that are defined.
  var names: [String] { entries.map(\.name) }

  /// Adds a definition, or puts it in place of the one of that name.
  mutating func set(_ name: String, _ text: String) {
    if let index = entries.firstIndex(where: { $0.name == name }) {
      entries[index].text = text
    } else {
      entries.append((name, text))
    }
  }

  /// Adds a `plugin`.
  mutating func addLibrary(_ text: String) {
    if !libraries.contains(text) { libraries.append(text) }
  }

  /// Whether a line defines something: its first word is `let`, `param` or `plugin`.
  static func isDefinition(_ line: String) -> Bool {
    let word = CommandArguments(line: line).words.first?.text
    return word == "let" || word == "param" || isLibrary(line)
  }

  /// Whether a line names a library: its first word is `plugin`.
  static func isLibrary(_ line: String) -> Bool { CommandArguments(line: line).words.first?.text == "plugin" }

  /// The name that a line defines.
  static func name(in line: String) -> String? {
    CommandArguments(line: line)[1].map { String($0.prefix { $0 != "(" && $0 != "=" }) }
  }
}

/// A pipeline typed at the prompt or behind a command, checked, with diagnostics at the places of the typed line.
struct TypedScript {
  /// What is wrong, at places of the line.
  let diagnostics: [Diagnostic]

  /// The line.
  let source: SourceText

  /// What it does; `nil` if it has errors.
  let plan: Plan?

  /// The processors that it can name, those of libraries included.
  let registry: Registry

  /// The libraries that are loaded for it and for what was defined before.
  let libraries: [String]

  /// Checks a pipeline.
  ///
  /// - Parameters:
  ///   - text: The pipeline; may start with `|`.
  ///   - byteOffset: Where it stands in the line.
  ///   - line: The line.
  ///   - definitions: What was defined before.
  ///   - environment: What it can name.
  init(_ text: String, at byteOffset: Int, of line: String, definitions: Definitions, in environment: ScriptEnvironment)
  {
    let prefix = definitions.script
    let checked = ScriptChecker.check(
      SourceText(name: "", text: prefix + text), in: environment, inputsGiven: true, outputGiven: true)
    let shift = byteOffset - prefix.utf8.count
    source = SourceText(name: "", text: line)
    diagnostics = checked.diagnostics.compactMap { Self.moved($0, by: shift, from: prefix.utf8.count) }
    plan = checked.plan
    registry = checked.registry
    libraries = checked.libraries
  }

  /// A diagnostic at its place in the line; `nil` for a remark about a definition that is not used this time.
  private static func moved(_ diagnostic: Diagnostic, by shift: Int, from start: Int) -> Diagnostic? {
    var moved = diagnostic
    let labels = diagnostic.labels.filter { $0.range.lowerBound >= start }
    if let first = diagnostic.labels.first, first.range.lowerBound < start, diagnostic.severity < .error { return nil }
    moved.labels = labels.map { label in
      DiagnosticLabel(
        range: label.range.lowerBound + shift..<max(label.range.lowerBound, label.range.upperBound) + shift,
        text: label.text)
    }
    // Edits of other places would be made to the wrong text.
    moved.fixIts = diagnostic.fixIts.map { FixIt(message: $0.message, edits: []) }
    return moved
  }
}
