import TamisCore

/// A stage of the pipeline as it runs, with the places of the script that it comes from.
struct PlacedStage {
  /// `nil` if it is not known what the stage does; that was reported.
  var stage: Stage?

  /// Where it stands: in the main pipeline, or in the `let` that it comes from.
  let range: Range<Int>

  /// What a caret points at: the stage's name.
  let nameRange: Range<Int>

  /// The uses of named pipelines that led to it, from the main pipeline inwards.
  let uses: [Range<Int>]

  /// Whether it could not be parsed.
  var isInvalid = false

  /// The stages of the side branch, if it is a `tee`.
  var branch: [PlacedStage] = []

  /// Where a condition counts a layer.
  var fieldPlaces: [Layer: Range<Int>] = [:]
}

/// What a pipeline consists of once its named pipelines are written out.
enum PipelineElement {
  case read([Checker.PlacedInput], Range<Int>)
  case write(Checker.PlacedOutput?, Range<Int>)
  case stage(PlacedStage)
  case tee([PipelineElement], PlacedStage)

  /// Whether it is a stage of which it is not known what it does, or has one in its branch.
  var isUnknown: Bool {
    switch self {
    case .stage(let stage): stage.stage == nil
    case .tee(let branch, _): branch.contains(where: \.isUnknown)
    case .read, .write: false
    }
  }

  /// Whether it is a stage that could not be parsed.
  var isInvalid: Bool {
    if case .stage(let stage) = self { stage.isInvalid } else { false }
  }

  var range: Range<Int> {
    switch self {
    case .read(_, let range), .write(_, let range): range
    case .stage(let stage), .tee(_, let stage): stage.nameRange
    }
  }
}
