import TamisIO

/// Documents that are worked on together, in one task.
struct Batch: Sendable {
  /// Its place in the pass, from 0.
  var number: Int
  var items: [SourceItem] = []
  /// The place of its first document among those that the corpus-wide stage in front has sketched.
  var firstIndex = 0
}

/// What became of a batch.
struct BatchResult: Sendable {
  let number: Int
  let itemCount: Int
  /// Documents at the end of the segment: for the main output, or for the spool.
  var main = OutputBatch()
  /// What goes to each branch.
  var branches: [OutputBatch]
  var sketches: (any SketchCollection)?
  var excerpts: (any ExcerptCollection)?
  var tallies: [StageTally]
  var failures: [RunFailure] = []
}

/// Takes a batch of documents through a segment of the pipeline.
struct BatchRunner: Sendable {
  let rows: [StageRow]
  let steps: [Step]
  let head: CorpusStep?
  let application: (any CorpusApplication)?
  let tail: CorpusStep?
  let mainRenderer: (any DocumentRenderer)?
  let branchRenderers: [(any DocumentRenderer)?]
  let policy: Engine.ErrorPolicy

  /// Works on a batch from its first document to its last.
  ///
  /// - Throws: `CancellationError` between two documents.
  func run(_ batch: Batch) throws(CancellationError) -> BatchResult {
    var result = BatchResult(
      number: batch.number, itemCount: batch.items.count,
      branches: Array(repeating: OutputBatch(), count: branchRenderers.count),
      tallies: Array(repeating: StageTally(), count: rows.count))
    result.sketches = tail?.makeSketches()
    result.excerpts = application?.makeExcerpts()
    for (index, item) in batch.items.enumerated() {
      if Task.isCancelled { throw CancellationError() }
      switch item {
      case .failure(let failure): result.failures.append(RunFailure(failure))
      case .document(var document):
        guard apply(to: &document, at: batch.firstIndex + index, &result), pass(&document, steps, &result),
          sketch(document, &result)
        else { break }
        result.main.documents.append(document)
      }
      if policy == .fail, !result.failures.isEmpty { break }
    }
    // Documents on their way to a spool stay documents.
    result.main.render(with: tail == nil ? mainRenderer : nil)
    for index in result.branches.indices { result.branches[index].render(with: branchRenderers[index]) }
    return result
  }

  /// Takes a document through steps.
  ///
  /// - Returns: Whether it came out.
  private func pass(_ document: inout Document, _ steps: [Step], _ result: inout BatchResult) -> Bool {
    for step in steps {
      switch step {
      case .process(let processor, let contract, let row):
        guard process(&document, processor, contract, row, &result) else { return false }
      case .filter(let predicate, let row):
        let start = ContinuousClock.now
        result.tallies[row].enter(document)
        let isKept = predicate.holds(for: document)
        if isKept {
          result.tallies[row].leave(document, layers: [], earlierRevisionCount: document.revisions.count)
        } else {
          result.tallies[row].drops["where.not-met", default: 0] += 1
        }
        result.tallies[row].time += ContinuousClock.now - start
        guard isKept else { return false }
      case .branch(let steps, let row, let output):
        result.tallies[row].enter(document)
        result.tallies[row].leave(document, layers: [], earlierRevisionCount: document.revisions.count)
        var copy = document
        if pass(&copy, steps, &result) { result.branches[output].documents.append(copy) }
        if policy == .fail, !result.failures.isEmpty { return false }
      }
    }
    return true
  }

  private func process(
    _ document: inout Document, _ processor: any DocumentProcessor, _ contract: LayerContract, _ row: Int,
    _ result: inout BatchResult
  ) -> Bool {
    result.tallies[row].enter(document)
    let revisionCount = document.revisions.count
    let start = ContinuousClock.now
    do {
      try contract.checkRequired(of: document)
      try processor.process(&document)
      result.tallies[row].time += ContinuousClock.now - start
      try contract.checkProvided(of: document)
    } catch {
      fail(error, row, document, &result)
      return false
    }
    result.tallies[row].leave(document, layers: contract.provides, earlierRevisionCount: revisionCount)
    return true
  }

  /// The last step of the corpus-wide stage that the segment begins with.
  private func apply(to document: inout Document, at index: Int, _ result: inout BatchResult) -> Bool {
    guard let head, result.excerpts != nil else { return true }
    let revisionCount = document.revisions.count
    let start = ContinuousClock.now
    do {
      let dropReason = try result.excerpts?.apply(to: &document, at: index)
      result.tallies[head.row].time += ContinuousClock.now - start
      if let dropReason {
        result.tallies[head.row].drops[dropReason, default: 0] += 1
        return false
      }
      guard !head.replacesDocuments else { return false }
      try head.contract.checkProvided(of: document)
    } catch {
      fail(error, head.row, document, &result)
      return false
    }
    result.tallies[head.row].leave(document, layers: head.contract.provides, earlierRevisionCount: revisionCount)
    return true
  }

  /// The first step of the corpus-wide stage that the segment ends with.
  private func sketch(_ document: Document, _ result: inout BatchResult) -> Bool {
    guard let tail else { return true }
    result.tallies[tail.row].enter(document)
    let start = ContinuousClock.now
    do {
      try tail.contract.checkRequired(of: document)
      try result.sketches?.sketch(document)
    } catch {
      fail(error, tail.row, document, &result)
      return false
    }
    result.tallies[tail.row].time += ContinuousClock.now - start
    return true
  }

  private func fail(_ error: any Error, _ row: Int, _ document: Document, _ result: inout BatchResult) {
    result.tallies[row].failures += 1
    result.failures.append(
      RunFailure(error, processor: rows[row].processor, stage: rows[row].label, document: document))
  }
}
