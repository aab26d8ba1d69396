import TamisCore

extension Checker {
  /// Stages of a pipeline once named pipelines are written out, at most.
  static let stageLimit = 1000

  /// How far the writing out of named pipelines has come.
  struct Expansion {
    var elements: [PipelineElement] = []
    var count = 0
    var isFull: Bool { count >= Checker.stageLimit }
  }

  /// Writes a pipeline out, stage by stage, with the arguments of the named pipelines that it uses.
  mutating func expand(
    _ pipeline: PipelineSyntax, in scope: Scope, uses: [Range<Int>], into expansion: inout Expansion
  ) {
    for stage in pipeline.stages {
      if case .call(let call) = stage, case .definition(let definition)? = target(of: call.name) {
        expand(call, definition, in: scope, uses: uses, into: &expansion)
        continue
      }
      guard !expansion.isFull else { return reportTooMany(at: uses.first ?? stage.range) }
      expansion.count += 1
      expansion.elements.append(element(of: stage, in: scope, uses: uses, expansion: &expansion))
    }
  }

  private mutating func expand(
    _ call: CallSyntax, _ definition: LetSyntax, in scope: Scope, uses: [Range<Int>], into expansion: inout Expansion
  ) {
    guard !expansion.isFull else { return reportTooMany(at: uses.first ?? call.range) }
    guard !recursiveLets.contains(definition.name.text) else {
      expansion.count += 1
      return expansion.elements.append(
        .stage(PlacedStage(stage: nil, range: call.range, nameRange: call.name.range, uses: uses)))
    }
    guard uses.count < Parser.nestingLimit else {
      // One chain that is too deep is enough: what else is written out of it is as deep.
      expansion.count = Self.stageLimit
      hasTooManyStages = true
      return sink.report(
        .nestingTooDeep, "named pipelines use each other more than \(Parser.nestingLimit) deep",
        at: uses.first ?? call.range, help: "write some of them out")
    }
    let inner = arguments(of: call, for: definition, in: scope)
    expand(definition.pipeline, in: inner, uses: uses + [call.range], into: &expansion)
  }

  private mutating func element(
    of stage: StageSyntax, in scope: Scope, uses: [Range<Int>], expansion: inout Expansion
  ) -> PipelineElement {
    switch stage {
    case .call(let call):
      return .stage(
        PlacedStage(
          stage: makeStage(call, in: scope), range: call.range, nameRange: call.name.range, uses: uses))
    case .read(let paths): return .read(inputs(of: paths, in: scope), paths.range)
    case .write(let paths): return .write(output(of: paths, in: scope), paths.range)
    case .filter(let condition, let range):
      var places: [Layer: Range<Int>] = [:]
      // A condition that could not be read neither makes nor edits anything: what follows can be checked without it.
      let predicate = predicate(of: condition, in: scope, places: &places) ?? .has(.id)
      let keyword = range.lowerBound..<range.lowerBound + Keyword.where.rawValue.utf8.count
      return .stage(
        PlacedStage(
          stage: Stage(.filter(predicate)), range: range, nameRange: keyword, uses: uses, fieldPlaces: places))
    case .tee(let branch, let range):
      var inner = Expansion(count: expansion.count)
      expand(branch, in: scope, uses: uses, into: &inner)
      expansion.count = inner.count
      let keyword = range.lowerBound..<range.lowerBound + Keyword.tee.rawValue.utf8.count
      return .tee(inner.elements, PlacedStage(stage: nil, range: range, nameRange: keyword, uses: uses))
    case .invalid(let range):
      return .stage(PlacedStage(stage: nil, range: range, nameRange: range, uses: uses, isInvalid: true))
    }
  }

  /// The processor of a call with the arguments that fit.
  private mutating func makeStage(_ call: CallSyntax, in scope: Scope) -> Stage? {
    guard case .processor(let descriptor)? = target(of: call.name) else { return nil }
    let arguments = arguments(of: call, for: descriptor, in: scope)
    // Without an argument that was refused, values may not go together, and that would be no news.
    let isComplete = arguments.count == call.arguments.count
    do {
      let stage = stage(of: try environment.registry.makeProcessor(named: descriptor.name, arguments: arguments))
      layers.formUnion(stage?.provides.map(\.name) ?? [])
      return stage
    } catch let error as any TamisError {
      if isComplete {
        sink.add(
          Diagnostic(
            code: error.code, message: error.message, labels: [DiagnosticLabel(range: call.range)], help: error.help))
      }
    } catch {
      let conflict = ParameterError.conflict(processor: descriptor.name, explanation: String(describing: error))
      sink.add(
        Diagnostic(code: conflict.code, message: conflict.message, labels: [DiagnosticLabel(range: call.range)]))
    }
    // With its defaults it needs and makes about the same layers.
    return (try? environment.registry.makeProcessor(named: descriptor.name)).flatMap(stage(of:))
  }

  private func stage(of processor: any Processor) -> Stage? {
    if let processor = processor as? any DocumentProcessor { return Stage(.document(processor)) }
    if let processor = processor as? any CorpusProcessor { return Stage(.corpus(processor)) }
    return nil
  }

  private mutating func reportTooMany(at range: Range<Int>) {
    guard !hasTooManyStages else { return }
    hasTooManyStages = true
    sink.report(
      .tooManyStages, "the pipeline has more than \(Self.stageLimit) stages", at: range,
      help: "named pipelines that use others several times grow quickly")
  }
}
