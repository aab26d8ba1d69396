import TamisIO

/// One line of a report: a stage of the pipeline or of one of its branches.
struct StageRow: Sendable {
  /// `clean`, `clean#2`, `tee/tokenize`.
  let label: String
  /// What messages call the processor.
  let processor: String
  /// The stage's place in the pipeline, and in the branch there.
  let stageIndex: Int
  let branchIndex: Int?
}

/// A step that sees one document at a time, ready to run.
indirect enum Step: Sendable {
  case process(any DocumentProcessor, LayerContract, row: Int)
  case filter(Predicate, row: Int)
  /// Copies go down a branch: its steps, and the number of its output.
  case branch([Step], row: Int, output: Int)

  /// The line of the report that the step has.
  var row: Int {
    switch self {
    case .process(_, _, let row), .filter(_, let row), .branch(_, let row, _): row
    }
  }
}

/// The layers that a stage finds and leaves, in a fixed order so that errors are the same in every run.
struct LayerContract: Sendable {
  let requires: [Layer]
  let provides: [Layer]

  init(_ stage: Stage) {
    requires = stage.requires.sorted()
    provides = stage.provides.sorted()
  }

  /// Checks that a document has what the stage needs.
  func checkRequired(of document: Document) throws(ProcessingError) {
    for layer in requires where !document.hasLayer(layer) {
      throw ProcessingError(
        code: "run.required-layer", reason: "the document has no layer '\(layer)', which the stage needs",
        help: "put a stage that makes it in front")
    }
  }

  /// Checks that a document has what the stage says it makes, in order and in place.
  func checkProvided(of document: Document) throws {
    for layer in provides {
      guard document.hasLayer(layer) else {
        throw ProcessingError(
          code: "run.missing-layer", reason: "the stage says that it makes the layer '\(layer)', but did not",
          help: "this is a mistake of the processor: report it to its author")
      }
      try document.checkLayer(layer)
    }
  }
}

/// A part of the pipeline that documents pass through one by one.
///
/// Corpus-wide stages divide a pipeline into segments: a segment begins with the last step of one (`head`) and ends with
/// the first step of the next one (`tail`).
struct Segment: Sendable {
  var head: CorpusStep?
  var steps: [Step] = []
  var tail: CorpusStep?
}

/// A pipeline, ready to run.
struct StagePlan: Sendable {
  private(set) var rows: [StageRow] = []
  private(set) var segments: [Segment] = [Segment()]
  private(set) var branchOutputs: [OutputSpecification] = []
  /// For each branch output, the segment that writes it.
  private(set) var branchSegments: [Int] = []

  init(_ pipeline: Pipeline) throws(RunError) {
    let labels = pipeline.labels
    for (index, stage) in pipeline.stages.enumerated() {
      let row = addRow(StageRow(label: labels[index], processor: stage.name, stageIndex: index, branchIndex: nil))
      switch stage.action {
      case .corpus(let processor):
        let step = CorpusStep(processor, LayerContract(stage), row: row)
        segments[segments.count - 1].tail = step
        segments.append(Segment(head: step))
      case .tee(let branch):
        segments[segments.count - 1].steps.append(try step(of: branch, index, label: labels[index], row: row))
      case .document(let processor):
        segments[segments.count - 1].steps.append(.process(processor, LayerContract(stage), row: row))
      case .filter(let predicate):
        segments[segments.count - 1].steps.append(.filter(predicate, row: row))
      }
    }
    var seen: Set<String> = []
    for output in branchOutputs where !seen.insert(output.path).inserted { throw .repeatedOutput(output.path) }
  }

  private mutating func step(
    of branch: Stage.Branch, _ index: Int, label: String, row: Int
  ) throws(RunError) -> Step {
    let output = branchOutputs.count
    branchOutputs.append(branch.output)
    branchSegments.append(segments.count - 1)
    var steps: [Step] = []
    let branchLabels = Pipeline(stages: branch.stages).labels
    for (position, stage) in branch.stages.enumerated() {
      let stageLabel = "\(label)/\(branchLabels[position])"
      let row = addRow(
        StageRow(label: stageLabel, processor: stage.name, stageIndex: index, branchIndex: position))
      switch stage.action {
      case .document(let processor): steps.append(.process(processor, LayerContract(stage), row: row))
      case .filter(let predicate): steps.append(.filter(predicate, row: row))
      case .tee(let inner): steps.append(try step(of: inner, index, label: stageLabel, row: row))
      case .corpus: throw .corpusWideBranch(stage.name)
      }
    }
    return .branch(steps, row: row, output: output)
  }

  private mutating func addRow(_ row: StageRow) -> Int {
    rows.append(row)
    return rows.count - 1
  }
}
