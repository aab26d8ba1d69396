public import TamisCore

/// Finds everything that is wrong with a script before anything runs, and lowers a script that is right to a plan.
public enum ScriptChecker {
  /// Checks a script.
  ///
  /// Never traps and always ends, whatever the text is. All independent errors are reported, and no second error that
  /// only follows from a first.
  ///
  /// - Parameters:
  ///   - source: The script.
  ///   - environment: The processors, formats and files that there are.
  ///   - settings: Values for the script's params as text, by name.
  ///   - inputsGiven: Whether the caller has documents of its own. Then a missing `read` is not noted, and files that
  ///     the script reads are not looked for.
  ///   - outputGiven: Whether the caller knows where the result goes. Then a missing `write` is not noted.
  /// - Returns: The diagnostics and, without errors, the plan.
  /// - Complexity: O(*n*) in the bytes of the script, and at most 1000 stages are made of it.
  public static func check(
    _ source: SourceText, in environment: ScriptEnvironment, settings: [String: String] = [:],
    inputsGiven: Bool = false, outputGiven: Bool = false
  ) -> CheckedScript {
    let parsed = Parser.parse(Lexer.lex(source.text))
    var sink = parsed.sink
    let hasSyntaxErrors = sink.hasErrors
    let libraries = ScriptLibraries(parsed.syntax, environment, sink: &sink)
    var environment = environment
    environment.registry = libraries.registry
    let definitions = Definitions(parsed.syntax, registry: environment.registry, sink: &sink)
    var checker = Checker(definitions: definitions, environment: environment, sink: sink)
    checker.lacksLibraries = libraries.areIncomplete
    checker.bindParams(settings: settings)
    checker.checkNames(reportsUnused: !hasSyntaxErrors)
    let lowered = checker.lowerMain(
      isEmpty: parsed.syntax.statements.isEmpty, inputsGiven: inputsGiven, outputGiven: outputGiven,
      hasSyntaxErrors: hasSyntaxErrors)
    let hasErrors = checker.sink.hasErrors
    var plan = hasErrors ? nil : lowered?.plan
    plan?.libraries = libraries.paths
    return CheckedScript(
      diagnostics: checker.sink.sorted, plan: plan, registry: libraries.registry,
      libraries: libraries.paths, parameters: checker.parameters,
      stageRanges: hasErrors ? [] : lowered?.stageRanges ?? [])
  }
}

/// The state of one check; its parts are in the other files of this folder.
struct Checker {
  let definitions: Definitions
  let environment: ScriptEnvironment
  var sink: DiagnosticSink

  var parameters: [ScriptParameter] = []
  /// The values of the params.
  var params: [String: ScriptValue] = [:]
  var usedParams: Set<String> = []
  /// The parameters of the `let` being looked at that its pipeline uses.
  var usedLetParameters: Set<String> = []
  /// Named pipelines that cannot be written out, because they use themselves.
  var recursiveLets: Set<String> = []
  /// Whether a library could not be loaded, whose processors may be those that are not found.
  var lacksLibraries = false
  /// The layers that documents bring along.
  var givenLayers: Set<Layer>
  /// Whether the main pipeline is longer than pipelines can be.
  var hasTooManyStages = false
  /// The names of all layers that some processor makes or needs, or that documents bring along.
  ///
  /// Stages add theirs as they are lowered: what a stage makes may depend on its arguments.
  var layers: Set<String>
  /// What mistyped stages were probably meant to be; a script may have one mistake a thousand times.
  private var corrections: [String: String?] = [:]
  /// The names among them.
  private(set) var correctedNames: Set<String> = []

  init(definitions: Definitions, environment: ScriptEnvironment, sink: DiagnosticSink) {
    self.definitions = definitions
    self.environment = environment
    self.sink = sink
    givenLayers = environment.layers
    var layers: Set<Layer> = [.paragraphs, .sentences, .tokens, .entities, .duplicates, .citations]
    layers.formUnion(environment.layers)
    for descriptor in environment.registry.descriptors {
      layers.formUnion(descriptor.provides)
      layers.formUnion(descriptor.requires)
    }
    self.layers = Set(layers.map(\.name))
  }

  /// The processor or named pipeline that a mistyped name was meant to be, if that is certain.
  mutating func correction(of name: String) -> String? {
    if let known = corrections[name] { return known }
    let correction = Suggestion.closest(
      to: name, among: environment.registry.names + definitions.orderedLets.map(\.name.text))
    corrections[name] = correction
    if let correction { correctedNames.insert(correction) }
    return correction
  }
}
