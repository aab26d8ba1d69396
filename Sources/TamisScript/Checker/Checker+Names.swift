import TamisCore

extension Checker {
  /// Checks every pipeline by itself: names, arguments, conditions, as far as they do not depend on the use of a `let`.
  ///
  /// - Parameter reportsUnused: Whether unused definitions matter: after an error of syntax, their use may only be
  ///   what could not be parsed.
  mutating func checkNames(reportsUnused: Bool) {
    var unused: [(name: NameSyntax, kind: String)] = []
    if let main = definitions.main { check(main, in: Scope()) }
    for definition in definitions.orderedLets {
      var scope = Scope()
      for (name, defaultValue) in definition.parameters {
        scope.values[name.text] = .some(nil)
        if let defaultValue { _ = resolve(defaultValue, for: nil, in: Scope()) }
      }
      usedLetParameters = []
      check(definition.pipeline, in: scope)
      for (name, _) in definition.parameters where !usedLetParameters.contains(name.text) {
        unused.append((name, "parameter"))
      }
    }
    let graph = LetGraph(definitions, sink: &sink)
    recursiveLets = graph.recursive
    guard reportsUnused, definitions.main != nil else { return }
    unused += definitions.orderedLets.map(\.name).filter { !isUsed($0.text, graph) }
      .map { ($0, "named pipeline") }
    unused += definitions.orderedParams.map(\.name).filter { !usedParams.contains($0.text) }.map { ($0, "param") }
    for (name, kind) in unused where Keyword(rawValue: name.text) == nil {
      sink.report(
        .unusedDefinition, "the \(kind) '\(name.text)' is never used", at: name.range, help: "use it or remove it")
    }
  }

  /// Whether something uses a named pipeline, be it under a mistyped name.
  private func isUsed(_ name: String, _ graph: LetGraph) -> Bool {
    graph.used.contains(name) || graph.recursive.contains(name) || correctedNames.contains(name)
  }

  private mutating func check(_ pipeline: PipelineSyntax, in scope: Scope) {
    for stage in pipeline.stages {
      switch stage {
      case .call(let call): check(call, in: scope)
      case .read(let paths): _ = inputs(of: paths, in: scope)
      case .write(let paths): _ = output(of: paths, in: scope)
      case .filter(let condition, _):
        var places: [Layer: Range<Int>] = [:]
        _ = predicate(of: condition, in: scope, places: &places)
      case .tee(let branch, _): check(branch, in: scope)
      case .invalid: break
      }
    }
  }

  private mutating func check(_ call: CallSyntax, in scope: Scope) {
    switch target(of: call.name) {
    case .definition(let definition): _ = arguments(of: call, for: definition, in: scope)
    case .processor(let descriptor): _ = arguments(of: call, for: descriptor, in: scope)
    case nil:
      // Words in the arguments of an unknown stage may well be uses of params.
      for argument in call.arguments { markUses(in: argument.value, scope: scope) }
    }
  }

  /// What a stage's name stands for.
  enum Target {
    case definition(LetSyntax)
    case processor(ProcessorDescriptor)
  }

  /// Looks up the name of a stage, and reports it if it is unknown.
  ///
  /// - Returns: For a mistyped name, what it was meant to be, so that checking goes on as if it were right.
  mutating func target(of name: NameSyntax) -> Target? {
    if let definition = definitions.lets[name.text] { return .definition(definition) }
    if let descriptor = environment.registry.descriptor(named: name.text) { return .processor(descriptor) }
    let correction = correction(of: name.text)
    if !name.isBroken, !lacksLibraries, Keyword(rawValue: name.text) == nil {
      // No list of all names: where there are many it hides the advice, and every new processor would change it.
      let known =
        environment.registry.names.isEmpty ? "no processors are registered" : "`tamis list` shows the processors"
      let isParam = definitions.params[name.text] != nil
      sink.report(
        .unknownProcessor, "no processor or pipeline is named '\(name.text.prefix(40))'", at: name.range,
        help: isParam
          ? "'\(name.text)' is a param, which is a value and no stage"
          : correction.map { "did you mean '\($0)'?" } ?? known,
        fix: correction.map { .replace(name.range, with: $0) })
    }
    // A named pipeline is not gone into: what would be found there is found where it is defined.
    guard let correction, definitions.lets[correction] == nil else { return nil }
    return environment.registry.descriptor(named: correction).map(Target.processor)
  }

  private mutating func markUses(in value: ValueSyntax, scope: Scope) {
    switch value {
    case .word(let word): markUse(of: word.text, scope: scope)
    case .list(let elements, _): for element in elements { markUses(in: element, scope: scope) }
    case .literal, .invalid: break
    }
  }

  mutating func markUse(of word: String, scope: Scope) {
    if scope.values.keys.contains(word) {
      usedLetParameters.insert(word)
    } else if definitions.params[word] != nil {
      usedParams.insert(word)
    }
  }
}
