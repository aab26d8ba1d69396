import TamisCore

extension Checker {
  /// The main pipeline in its parts.
  private struct Assembly {
    var inputs: [PlacedInput] = []
    var stages: [PlacedStage] = []
    var output: PlacedOutput?
    var readRange: Range<Int>?
    var writeRange: Range<Int>?
    /// Where stages that no document reaches begin.
    var unreachable: (range: Range<Int>, write: Range<Int>)?
  }

  /// Lowers the main pipeline to a plan.
  ///
  /// - Returns: `nil` if there is no pipeline. With errors, the plan is not one to run.
  mutating func lowerMain(
    isEmpty: Bool, inputsGiven: Bool, outputGiven: Bool, hasSyntaxErrors: Bool
  ) -> (plan: Plan, stageRanges: [Range<Int>])? {
    guard let main = definitions.main else {
      if !hasSyntaxErrors {
        sink.report(
          .emptyScript, isEmpty ? "the script is empty" : "the script defines names but has no pipeline", at: nil,
          help: "as in `clean | tokenize | write \"out.jsonl\"`")
      }
      return nil
    }
    var expansion = Expansion()
    expand(main, in: Scope(), uses: [], into: &expansion)
    var outputs: [PlacedOutput] = []
    let assembly = assemble(expansion.elements, isBranch: false, outputs: &outputs)
    noteMissing(assembly, main, inputsGiven: inputsGiven, outputGiven: outputGiven, isBroken: hasSyntaxErrors)
    checkFiles(inputs: assembly.inputs, outputs: outputs, looksForInputs: !inputsGiven)
    if !inputsGiven, let inputLayers = environment.inputLayers {
      givenLayers.formUnion(inputLayers(assembly.inputs.map(\.specification)))
    }
    checkLayers(of: assembly.stages, behind: [])
    let plan = Plan(
      inputs: assembly.inputs.map(\.specification), pipeline: Pipeline(stages: assembly.stages.compactMap(\.stage)),
      output: assembly.output?.specification)
    return (plan, assembly.stages.map(\.range))
  }

  /// Sorts the elements of a pipeline into what reads, what works and what writes, and reports what is out of place.
  private mutating func assemble(
    _ elements: [PipelineElement], isBranch: Bool, outputs: inout [PlacedOutput]
  ) -> Assembly {
    var assembly = Assembly()
    for element in elements {
      if let write = assembly.writeRange {
        if assembly.unreachable == nil, !element.isInvalid { assembly.unreachable = (element.range, write) }
        continue
      }
      switch element {
      case .read(let inputs, let range):
        if isBranch || assembly.stages.contains(where: { $0.stage != nil }) {
          reportRead(at: range, isBranch: isBranch)
        } else {
          assembly.readRange = assembly.readRange ?? range
          assembly.inputs += inputs
        }
      case .write(let output, let range):
        assembly.writeRange = range
        assembly.output = output
        if let output { outputs.append(output) }
      case .stage(let stage): assembly.stages.append(stage)
      case .tee(let branch, let stage):
        assembly.stages.append(assembleBranch(branch, of: stage, outputs: &outputs))
      }
    }
    if let (range, write) = assembly.unreachable { reportUnreachable(range, behind: write, isBranch: isBranch) }
    return assembly
  }

  private mutating func assembleBranch(
    _ elements: [PipelineElement], of tee: PlacedStage, outputs: inout [PlacedOutput]
  ) -> PlacedStage {
    var tee = tee
    let branch = assemble(elements, isBranch: true, outputs: &outputs)
    if branch.writeRange == nil, !elements.contains(where: \.isUnknown) {
      sink.report(
        .teeWithoutWrite, "the side branch does not end with 'write'", at: tee.nameRange,
        help: "as in `tee(write \"copy.jsonl\")`; what is not written is lost")
    }
    let output = branch.output?.specification ?? OutputSpecification(path: "-")
    tee.stage = Stage(.tee(Stage.Branch(stages: branch.stages.compactMap(\.stage), output: output)))
    tee.branch = branch.stages
    return tee
  }

  private mutating func reportRead(at range: Range<Int>, isBranch: Bool) {
    sink.report(
      .readNotFirst, isBranch ? "a side branch cannot read" : "'read' stands behind another stage", at: range,
      help: isBranch
        ? "it gets copies of the documents of the main pipeline"
        : "move it to the beginning; several `read`s may stand there, one behind the other")
  }

  private mutating func reportUnreachable(_ range: Range<Int>, behind write: Range<Int>, isBranch: Bool) {
    sink.report(
      .unreachableStage, "no document reaches what stands behind 'write'", at: range, label: "never runs",
      others: [DiagnosticLabel(range: write, text: "documents end here")],
      help: "to write on the way, use `tee(write \"…\")`",
      fix: FixIt(
        message: "write on the way: put `tee(…)` around the `write`",
        edits: [
          SourceEdit(range: write.lowerBound..<write.lowerBound, replacement: "tee("),
          SourceEdit(range: write.upperBound..<write.upperBound, replacement: ")"),
        ]))
  }

  private mutating func noteMissing(
    _ assembly: Assembly, _ main: PipelineSyntax, inputsGiven: Bool, outputGiven: Bool, isBroken: Bool
  ) {
    // What is missing may be what could not be parsed, or what the second pipeline has.
    let isUnsure = isBroken || definitions.hasSecondPipeline || hasTooManyStages
    guard !isUnsure, !assembly.stages.contains(where: { $0.stage == nil }) else { return }
    let start = main.range.lowerBound..<main.range.lowerBound
    let end = main.range.upperBound..<main.range.upperBound
    if assembly.readRange == nil, !inputsGiven {
      sink.report(
        .noInput, "the script does not say what it reads", at: start,
        help: "name files on the command line, or begin with `read \"news/*.txt\"`")
    }
    if assembly.writeRange == nil, !outputGiven {
      sink.report(
        .noOutput, "the script does not say where its result goes", at: end,
        help: "use `-o`, or end with `write \"out.jsonl\"`")
    }
  }
}
