public import TamisDiagnostics

/// Something that is wrong with the order of a pipeline's steps, found before anything runs.
public struct PipelineProblem: TamisError, Hashable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// A step needs a layer that no step before it makes.
    case missingLayer(Layer, providers: [String])
    /// A step needs a layer that an edit of the text, behind the step that made the layer, has outdated.
    case staleLayer(Layer, madeBy: Int, editedBy: Int)
    /// A step edits text behind steps that annotated it, and no later step makes those layers anew.
    case editAfterAnnotation([Layer], madeBy: Int)
    /// A step that needs to see all documents stands in a side branch.
    case corpusWideBranch
    /// A parameter's value does not fit.
    case parameter(ParameterError)
  }

  /// What is wrong.
  public let kind: Kind

  /// The step that it is wrong with, by its index in the pipeline.
  public let stageIndex: Int

  /// The step inside the side branch at `stageIndex`, if it is wrong there.
  public let branchIndex: Int?

  /// What the steps concerned are called.
  let labels: [String]
  let stageName: String

  /// Whether the pipeline cannot run; otherwise it can, but hardly does what was meant.
  public var severity: Severity {
    if case .editAfterAnnotation = kind { .warning } else { .error }
  }

  /// The stable name of the kind.
  public var code: DiagnosticCode {
    switch kind {
    case .missingLayer: "pipeline.missing-layer"
    case .staleLayer: "pipeline.stale-layer"
    case .editAfterAnnotation: "pipeline.edit-after-annotation"
    case .corpusWideBranch: "pipeline.corpus-wide-branch"
    case .parameter(let error): error.code
    }
  }

  /// What is wrong, in one sentence.
  public var message: String {
    switch kind {
    case .missingLayer(let layer, _): "'\(stageName)' needs the layer '\(layer)', which no stage before it makes"
    case .staleLayer(let layer, let maker, let editor):
      "'\(stageName)' needs the layer '\(layer)', but '\(labels[editor])' edits the text after '\(labels[maker])' made it"
    case .editAfterAnnotation(let layers, let maker):
      "'\(stageName)' edits the text after '\(labels[maker])' made \(Self.list(layers))"
    case .corpusWideBranch: "'\(stageName)' needs to see all documents, which a side branch cannot wait for"
    case .parameter(let error): error.message
    }
  }

  /// What to do.
  public var help: String? {
    switch kind {
    case .missingLayer(_, let providers):
      providers.isEmpty
        ? "no registered processor makes it"
        : "insert \(providers.map { "`\($0)`" }.joined(separator: " or ")) before `\(stageName)`"
    case .staleLayer(_, let maker, let editor):
      "move `\(labels[editor])` before `\(labels[maker])`, or repeat `\(labels[maker])` behind it"
    case .editAfterAnnotation(_, let maker): "move `\(stageName)` before `\(labels[maker])`"
    case .corpusWideBranch: "put it in the main pipeline, before the branch"
    case .parameter(let error): error.help
    }
  }

  private static func list(_ layers: [Layer]) -> String {
    "the layer\(layers.count == 1 ? "" : "s") \(layers.map { "'\($0)'" }.joined(separator: ", "))"
  }
}

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
    var check = LayerCheck(labels: labels, registry: registry, given: given)
    for (index, stage) in stages.enumerated() { check.visit(stage, at: index) }
    return check.finish()
  }
}

/// Follows the layers of documents through the steps of a pipeline.
private struct LayerCheck {
  /// How a layer stands at some step. An index of −1 means: before the first step.
  private struct State {
    var maker: Int
    var editor: Int?
  }

  let labels: [String]
  let registry: Registry
  private var layers: [Layer: State]
  private var problems: [PipelineProblem] = []
  /// Layers that are already reported missing: one cause, one report.
  private var reported: Set<Layer> = []
  /// Edits behind annotations, to be reported unless a worse problem comes of them.
  /// By the step that edits: the layers that it outdates, each with the step that made it.
  private var lateEdits: [Int: [Layer: Int]] = [:]

  init(labels: [String], registry: Registry, given: Set<Layer>) {
    self.labels = labels
    self.registry = registry
    layers = Dictionary(uniqueKeysWithValues: given.map { ($0, State(maker: -1)) })
  }

  mutating func visit(_ stage: Stage, at index: Int, branchIndex: Int? = nil) {
    checkParameters(of: stage, at: index, branchIndex: branchIndex)
    for layer in stage.requires.sorted() { require(layer, stage, at: index, branchIndex: branchIndex) }
    if branchIndex != nil, stage.isCorpusWide { report(.corpusWideBranch, stage, at: index, branchIndex: branchIndex) }
    if case .tee(let branch) = stage.action {
      // A branch works on copies: what it makes or edits is not seen behind it.
      let saved = layers
      let savedEdits = lateEdits
      for (position, step) in branch.stages.enumerated() { visit(step, at: index, branchIndex: position) }
      layers = saved
      lateEdits = savedEdits
    }
    if stage.editsText {
      for (layer, state) in layers where state.editor == nil && state.maker >= 0 && state.maker < index {
        layers[layer]?.editor = index
        lateEdits[index, default: [:]][layer] = state.maker
      }
    }
    if stage.replacesDocuments { layers = [:] }
    for layer in stage.provides {
      layers[layer] = State(maker: index)
      for editor in lateEdits.keys { lateEdits[editor]?[layer] = nil }
    }
  }

  mutating func finish() -> [PipelineProblem] {
    for (index, makers) in lateEdits {
      // The earliest of several makers: behind it, the edit is late for all of them.
      guard let maker = makers.values.min() else { continue }
      let layers = makers.filter { $0.value == maker }.keys.sorted()
      problems.append(
        PipelineProblem(
          kind: .editAfterAnnotation(layers, madeBy: maker), stageIndex: index, branchIndex: nil,
          labels: labels, stageName: labels[index]))
    }
    return problems.enumerated().sorted { ($0.element.stageIndex, $0.offset) < ($1.element.stageIndex, $1.offset) }
      .map(\.element)
  }

  private mutating func require(_ layer: Layer, _ stage: Stage, at index: Int, branchIndex: Int?) {
    guard let state = layers[layer] else {
      guard reported.insert(layer).inserted else { return }
      report(
        .missingLayer(layer, providers: registry.providers(of: layer)), stage, at: index, branchIndex: branchIndex)
      return
    }
    guard let editor = state.editor, reported.insert(layer).inserted else { return }
    lateEdits[editor]?[layer] = nil
    report(.staleLayer(layer, madeBy: state.maker, editedBy: editor), stage, at: index, branchIndex: branchIndex)
  }

  private mutating func checkParameters(of stage: Stage, at index: Int, branchIndex: Int?) {
    guard let processor = stage.processor else { return }
    do {
      for (name, parameter) in processor.namedParameters {
        if let mismatch = parameter.descriptor(named: name).mismatch(of: parameter.json) {
          throw ParameterError.mismatch(name: name, processor: stage.name, value: parameter.json, expected: mismatch)
        }
      }
      try processor.validate()
    } catch let error as ParameterError {
      report(.parameter(error), stage, at: index, branchIndex: branchIndex)
    } catch {
      let conflict = ParameterError.conflict(processor: stage.name, explanation: String(describing: error))
      report(.parameter(conflict), stage, at: index, branchIndex: branchIndex)
    }
  }

  private mutating func report(_ kind: PipelineProblem.Kind, _ stage: Stage, at index: Int, branchIndex: Int?) {
    problems.append(
      PipelineProblem(
        kind: kind, stageIndex: index, branchIndex: branchIndex, labels: labels, stageName: stage.name))
  }
}
