extension Pipeline {
  /// Checks that every step finds the layers that it needs, in a text that has not changed since they were made, and
  /// that parameters fit.
  ///
  /// - Parameters:
  ///   - registry: Where to look for processors that make a missing layer.
  ///   - given: The layers that documents bring along.
  /// - Returns: All problems in the order of the steps; warnings included.
  /// - Complexity: O(*s* · *l*) for *s* steps and *l* layers.
  public func problems(registry: Registry, given: Set<Layer> = []) -> [PipelineProblem] {
    var check = LayerCheck(registry: registry, given: given)
    for ((index, stage), label) in zip(stages.enumerated(), labels) {
      check.visit(stage, at: LayerCheck.Step(index: index, branchIndex: nil, label: label))
    }
    return check.finish()
  }
}

/// Follows the layers of documents through the steps of a pipeline.
private struct LayerCheck {
  /// A step of the pipeline, or of a side branch of it.
  struct Step: Hashable {
    var index: Int
    /// Its place in the side branch at `index`, if it is in one.
    var branchIndex: Int?
    var label: String

    func isBefore(_ other: Step) -> Bool { (index, branchIndex ?? -1) < (other.index, other.branchIndex ?? -1) }
  }

  /// How a layer stands at some step.
  private struct State {
    /// The step that made it; `nil` if documents brought it along.
    var maker: Step?
    /// The first step that edited the text since.
    var editor: Step?
  }

  private let registry: Registry
  private var layers: [Layer: State]
  private var problems: [PipelineProblem] = []
  /// Layers that are already reported, until a step makes them anew: one cause, one report.
  private var reported: Set<Layer> = []
  /// The layers and their makers that edits outdated, to be reported unless a worse problem comes of them.
  private var lateEdits: [Step: [Layer: Step]] = [:]
  /// The layers that are reported stale, by the edit that outdated them.
  private var blamed: [Step: Set<Layer>] = [:]

  init(registry: Registry, given: Set<Layer>) {
    self.registry = registry
    layers = given.reduce(into: [:]) { $0[$1] = State() }
  }

  mutating func visit(_ stage: Stage, at step: Step) {
    checkParameters(of: stage, at: step)
    for layer in stage.requires.sorted() { require(layer, at: step) }
    if step.branchIndex != nil, stage.isCorpusWide { report(.corpusWideBranch, at: step) }
    if case .tee(let branch) = stage.action { visit(branch, at: step) }
    if stage.editsText { edit(at: step) }
    if stage.replacesDocuments {
      // What the old documents lacked says nothing of the new ones.
      layers = [:]
      reported = []
    }
    for layer in stage.provides {
      layers[layer] = State(maker: step)
      reported.remove(layer)
      for editor in lateEdits.keys { lateEdits[editor]?[layer] = nil }
    }
  }

  /// A branch works on copies: what it makes or edits is not seen behind it.
  private mutating func visit(_ branch: Stage.Branch, at tee: Step) {
    let outside = (layers: layers, reported: reported, lateEdits: lateEdits)
    lateEdits = [:]
    for ((position, stage), label) in zip(branch.stages.enumerated(), Pipeline(stages: branch.stages).labels) {
      visit(stage, at: Step(index: tee.index, branchIndex: position, label: label))
    }
    reportLateEdits()
    layers = outside.layers
    lateEdits = outside.lateEdits
    // A layer that is missing inside and behind the branch is missing for one reason.
    reported.formUnion(outside.reported)
  }

  private mutating func edit(at step: Step) {
    for (layer, state) in layers where state.editor == nil {
      layers[layer]?.editor = step
      // Nothing can be moved before the documents: what they brought along is reported if a step needs it.
      if let maker = state.maker { lateEdits[step, default: [:]][layer] = maker }
    }
  }

  private mutating func require(_ layer: Layer, at step: Step) {
    guard let state = layers[layer] else {
      guard reported.insert(layer).inserted else { return }
      report(.missingLayer(layer, providers: registry.providers(of: layer)), at: step)
      return
    }
    guard let editor = state.editor, reported.insert(layer).inserted else { return }
    blamed[editor, default: []].insert(layer)
    let providers = registry.providers(of: layer)
    report(.staleLayer(layer, madeBy: state.maker?.index ?? -1, editedBy: editor.index), at: step) { names in
      names.maker = state.maker?.label
      names.editor = editor.label
      names.providers = providers
    }
  }

  private mutating func checkParameters(of stage: Stage, at step: Step) {
    guard let processor = stage.processor else { return }
    var fits = true
    for (name, parameter) in processor.namedParameters {
      guard let mismatch = parameter.descriptor(named: name).mismatch(of: parameter.json) else { continue }
      fits = false
      let error = ParameterError.mismatch(
        name: name, processor: stage.name, value: parameter.json, expected: mismatch)
      report(.parameter(error), at: step)
    }
    // What parameters say of each other means something only if each of them fits.
    guard fits else { return }
    do {
      try processor.validate()
    } catch let error as ParameterError {
      report(.parameter(error), at: step)
    } catch {
      let explanation = (error as? any TamisError)?.message ?? String(describing: error)
      report(.parameter(.conflict(processor: stage.name, explanation: explanation)), at: step)
    }
  }

  private mutating func report(
    _ kind: PipelineProblem.Kind, at step: Step, naming: (inout PipelineProblem.StepNames) -> Void = { _ in }
  ) {
    var names = PipelineProblem.StepNames(step: step.label)
    naming(&names)
    problems.append(
      PipelineProblem(kind: kind, stageIndex: step.index, branchIndex: step.branchIndex, names: names))
  }

  private mutating func reportLateEdits() {
    for (step, edited) in lateEdits {
      let makers = edited.filter { blamed[step]?.contains($0.key) != true }
      guard let first = makers.values.min(by: { $0.isBefore($1) }) else { continue }
      report(.editAfterAnnotation(makers.keys.sorted(), madeBy: first.index), at: step) { names in
        names.firstMaker = first.label
        names.maker = makers.values.allSatisfy { $0 == first } ? first.label : nil
      }
    }
    lateEdits = [:]
  }

  /// All problems in the order of the steps; those of one step in the order in which they were found.
  mutating func finish() -> [PipelineProblem] {
    reportLateEdits()
    return problems.enumerated().sorted { first, second in
      let (left, right) = (first.element, second.element)
      return (left.stageIndex, left.branchIndex ?? -1, first.offset)
        < (right.stageIndex, right.branchIndex ?? -1, second.offset)
    }.map(\.element)
  }
}
