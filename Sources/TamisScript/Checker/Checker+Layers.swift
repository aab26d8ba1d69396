import TamisCore

extension Checker {
  /// Checks that every stage finds the layers that it needs, and reports problems at the places of the script.
  ///
  /// - Parameters:
  ///   - stages: The stages of the main pipeline or of a side branch.
  ///   - earlier: The stages that documents went through before; those are checked already.
  mutating func checkLayers(of stages: [PlacedStage], behind earlier: [PlacedStage]) {
    // Behind a stage that is not known, nothing is certain.
    let known = Array(stages.prefix { $0.stage != nil })
    let all = earlier + known
    // Side branches are checked below, each as a continuation of what stands before it.
    let pipeline = Pipeline(stages: all.compactMap { $0.stage?.withoutBranch })
    for problem in pipeline.problems(registry: environment.registry, given: givenLayers)
    where problem.stageIndex >= earlier.count {
      report(problem, all)
    }
    for (index, stage) in known.enumerated() where !stage.branch.isEmpty {
      reportCorpusWide(in: stage)
      checkLayers(of: stage.branch, behind: earlier + known[..<index])
    }
  }

  private mutating func report(_ problem: PipelineProblem, _ stages: [PlacedStage]) {
    let stage = stages[problem.stageIndex]
    var labels: [DiagnosticLabel] = []
    var fixIts: [FixIt] = []
    switch problem.kind {
    case .missingLayer(let layer, let providers):
      labels.append(DiagnosticLabel(range: stage.fieldPlaces[layer] ?? stage.nameRange, text: "needs '\(layer)'"))
      if providers.count == 1, let provider = providers.first {
        fixIts.append(
          .insert("\(provider) | ", at: stage.range.lowerBound, "insert `\(provider) | ` before `\(stage.name)`"))
      }
    case .staleLayer(let layer, let maker, let editor):
      labels.append(DiagnosticLabel(range: stage.fieldPlaces[layer] ?? stage.nameRange, text: "needs '\(layer)'"))
      labels += label(stages, maker, "makes '\(layer)'")
      labels += label(stages, editor, "edits the text")
    case .editAfterAnnotation(let layers, let maker):
      labels.append(DiagnosticLabel(range: stage.nameRange, text: "edits the text"))
      // Several steps may have made them; the one that is shown is named with its own.
      let made = stages.indices.contains(maker) ? stages[maker].stage?.provides ?? [] : []
      let own = layers.filter(made.contains)
      labels += label(stages, maker, "makes \(own.map { "'\($0)'" }.joined(separator: ", "))")
    case .corpusWideBranch: labels.append(DiagnosticLabel(range: stage.nameRange))
    case .parameter:
      // Reported when the processor was made.
      return
    }
    if let use = stage.uses.first { labels.append(DiagnosticLabel(range: use, text: "used here")) }
    sink.add(
      Diagnostic(
        code: problem.code, severity: problem.severity, message: problem.message, labels: labels, help: problem.help,
        fixIts: fixIts))
  }

  private func label(_ stages: [PlacedStage], _ index: Int, _ text: String) -> [DiagnosticLabel] {
    // An index below 0 stands for what documents brought along.
    stages.indices.contains(index) ? [DiagnosticLabel(range: stages[index].nameRange, text: text)] : []
  }

  /// Reports stages of a side branch that need all documents, as ``TamisCore/Pipeline/problems(registry:given:)`` does.
  private mutating func reportCorpusWide(in tee: PlacedStage) {
    guard case .tee(var branch)? = tee.stage?.action else { return }
    branch.stages = branch.stages.map(\.withoutBranch)
    for problem in Pipeline(stages: [Stage(.tee(branch))]).problems(registry: environment.registry) {
      guard case .corpusWideBranch = problem.kind, let index = problem.branchIndex,
        tee.branch.allSatisfy({ $0.stage != nil }), tee.branch.indices.contains(index)
      else { continue }
      report(problem, [tee.branch[index]])
    }
  }
}

extension PlacedStage {
  /// What the stage is called in messages.
  var name: String { stage?.name ?? "tee" }
}

extension Stage {
  /// The stage; if it is a `tee`, with nothing in its branch.
  fileprivate var withoutBranch: Stage {
    guard case .tee(let branch) = action else { return self }
    return Stage(.tee(Branch(output: branch.output)))
  }
}
