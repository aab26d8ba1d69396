public import TamisDiagnostics

/// Something that is wrong with the order of a pipeline's steps, found before anything runs.
public struct PipelineProblem: TamisError, Hashable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// A step needs a layer that no step before it makes.
    case missingLayer(Layer, providers: [String])
    /// A step needs a layer that an edit of the text, behind the step that made the layer, has outdated.
    ///
    /// Steps are given by their index in the pipeline; a layer that documents brought along is made by step −1.
    case staleLayer(Layer, madeBy: Int, editedBy: Int)
    /// A step edits text behind steps that annotated it, and no later step makes those layers anew.
    ///
    /// The maker is the first of those steps.
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
  let names: StepNames

  /// What messages call the steps that a problem is about.
  struct StepNames: Hashable {
    /// The step that something is wrong with.
    var step: String
    /// The step that made the layer; `nil` if documents brought it, or if several steps made the layers.
    var maker: String?
    /// The first of the makers.
    var firstMaker = ""
    /// The step that edited the text.
    var editor = ""
    /// The processors that could make the layer anew.
    var providers: [String] = []
  }

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
    case .missingLayer(let layer, _):
      return "'\(names.step)' needs the layer '\(layer)', which no stage before it makes"
    case .staleLayer(let layer, _, _):
      let since = names.maker.map { "after '\($0)' made it" } ?? "that it was made for"
      return "'\(names.step)' needs the layer '\(layer)', but '\(names.editor)' edits the text \(since)"
    case .editAfterAnnotation(let layers, _):
      let list = "the layer\(layers.count == 1 ? "" : "s") \(layers.map { "'\($0)'" }.joined(separator: ", "))"
      let since = names.maker.map { "'\($0)' made \(list)" } ?? "\(list) were made"
      return "'\(names.step)' edits the text after \(since)"
    case .corpusWideBranch: return "'\(names.step)' needs to see all documents, which a side branch cannot wait for"
    case .parameter(let error): return error.message
    }
  }

  /// What to do.
  public var help: String? {
    switch kind {
    case .missingLayer(_, let providers):
      if providers.isEmpty { return "no registered processor makes it" }
      return "insert \(Self.choice(providers)) before `\(names.step)`"
    case .staleLayer:
      if let maker = names.maker { return "move `\(names.editor)` before `\(maker)`, or repeat `\(maker)` behind it" }
      if names.providers.isEmpty { return "no registered processor makes it anew" }
      return "insert \(Self.choice(names.providers)) behind `\(names.editor)`"
    case .editAfterAnnotation: return "move `\(names.step)` before `\(names.firstMaker)`"
    case .corpusWideBranch: return "put it in the main pipeline, before the branch"
    case .parameter(let error): return error.help
    }
  }

  private static func choice(_ providers: [String]) -> String {
    providers.map { "`\($0)`" }.joined(separator: " or ")
  }
}
