import TamisIO

/// Documents that are worked on together, in one task.
struct Batch: Sendable {
  /// Its place in the pass, from 0.
  var number: Int
  var items: [SourceItem] = []
  /// Documents from a spool, in place of items.
  var block: Spool.Block?
  /// The places of documents that are left out, since they took too long before.
  var overdue: Set<Int> = []
  /// The place of its first document among those that the corpus-wide stage in front has sketched.
  var firstIndex = 0
}

/// What became of a batch.
struct BatchResult: Sendable {
  let number: Int
  let itemCount: Int
  /// Documents at the end of the segment, for the main output.
  var main = OutputBatch()
  /// Documents at the end of the segment, for the spool.
  var spooled: Spool.Block?
  /// What goes to each branch.
  var branches: [OutputBatch]
  var sketches: (any SketchCollection)?
  var excerpts: (any ExcerptCollection)?
  var tallies: [StageTally]
  var failures: [FailedDocument] = []
  /// What the engine itself spent time on.
  var times = EngineTimes()
  var slow = SlowDocuments()
  /// What the document takes that is being worked on.
  var current = DocumentTime()
}

/// What becomes of documents at the end of a segment that a corpus-wide stage ends.
enum Spooling {
  /// They are sketched, and not needed any more.
  case none
  /// They stay in memory.
  case asTheyAre
  /// They stay in memory while a journal has not begun, and must be fit to be stored then.
  case storable
  /// They are stored, and go to a file.
  case stored
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
  /// Whether documents that fail are filed with what they said.
  var keepsDocument = false
  /// What becomes of documents on their way to a spool.
  var spooling = Spooling.asTheyAre

  /// The time that a document may take, for the failure of one that took longer.
  var timeLimit: Duration?

  /// Works on a batch from its first document to its last.
  ///
  /// - Parameters:
  ///   - batch: The batch.
  ///   - watch: Who is told which document is being worked on.
  /// - Returns: What became of it.
  /// - Throws: `CancellationError` between two documents, ``RunError`` for a spool that is damaged.
  func run(_ batch: Batch, _ watch: DocumentWatch? = nil) throws -> BatchResult {
    var takingOut = Duration.zero
    let items = try timing(&takingOut) { try batch.block.map { try unpack($0) } ?? batch.items }
    var result = BatchResult(
      number: batch.number, itemCount: items.count,
      branches: Array(repeating: OutputBatch(), count: branchRenderers.count),
      tallies: Array(repeating: StageTally(), count: rows.count))
    result.times.takeOut = takingOut
    result.sketches = tail?.makeSketches()
    result.excerpts = application?.makeExcerpts()
    let stretches = Self.stretches(of: steps)
    var documents: [Document] = []
    for (index, item) in items.enumerated() {
      if Task.isCancelled { throw CancellationError() }
      switch item {
      case .failure(let failure): result.failures.append(FailedDocument(failure))
      case .document(let document) where batch.overdue.contains(index): failOverdue(document, &result)
      case .document(var document):
        watch?.begin(index)
        result.current = DocumentTime()
        defer { result.slow.note(result.current, of: document) }
        guard apply(to: &document, at: batch.firstIndex + index, &result), pass(&document, stretches[0].steps, &result)
        else { break }
        documents.append(document)
      }
      if policy == .fail, !result.failures.isEmpty { break }
    }
    // Behind the first step that takes several at a time, places in the batch are not known any more.
    watch?.end()
    for stretch in stretches.dropFirst() {
      try passTogether(&documents, stretch, &result)
      var passed: [Document] = []
      for var document in documents {
        if Task.isCancelled { throw CancellationError() }
        if policy == .fail, !result.failures.isEmpty { break }
        if pass(&document, stretch.steps, &result) { passed.append(document) }
      }
      documents = passed
    }
    if tail == nil { result.main.documents = documents } else { store(documents, &result) }
    timing(&result.times.render) {
      if tail == nil { result.main.render(with: mainRenderer) }
      for index in result.branches.indices { result.branches[index].render(with: branchRenderers[index]) }
    }
    return result
  }

  /// Takes the documents of a block out.
  private func unpack(_ block: Spool.Block) throws -> [SourceItem] {
    switch block {
    case .documents(let documents): return documents.map(SourceItem.document)
    case .stored(let block):
      do {
        return try block.documents().map(SourceItem.document)
      } catch {
        throw RunError(error, stage: head.map { rows[$0.row].label } ?? RunFailure.readStage)
      }
    }
  }

  /// Steps that documents go through one by one, behind a step that takes several at a time; the first has none.
  private struct Stretch {
    var batch: (processor: any BatchProcessor, contract: LayerContract, row: Int)?
    var steps: [Step] = []
  }

  /// Cuts steps before each that takes several documents at a time.
  private static func stretches(of steps: [Step]) -> [Stretch] {
    var stretches = [Stretch()]
    for step in steps {
      if case .process(let processor, let contract, let row) = step, let batch = processor as? any BatchProcessor {
        stretches.append(Stretch(batch: (batch, contract, row)))
      } else {
        stretches[stretches.count - 1].steps.append(step)
      }
    }
    return stretches
  }

  /// Takes documents through a step that works on several at a time; those that fail go.
  private func passTogether(
    _ documents: inout [Document], _ stretch: Stretch, _ result: inout BatchResult
  ) throws(CancellationError) {
    guard let (processor, contract, row) = stretch.batch else { return }
    let size = max(1, processor.batchSize)
    var passed: [Document] = []
    for start in stride(from: 0, to: documents.count, by: size) {
      if Task.isCancelled { throw CancellationError() }
      if policy == .fail, !result.failures.isEmpty { return }
      var ready: [Document] = []
      for document in documents[start..<min(start + size, documents.count)] {
        result.tallies[row].enter(document)
        do {
          try contract.checkRequired(of: document)
          ready.append(document)
        } catch {
          fail(error, row, document, &result)
        }
      }
      let revisionCounts = ready.map(\.revisions.count)
      let clock = ContinuousClock.now
      let failures = processor.process(&ready)
      result.tallies[row].time += ContinuousClock.now - clock
      for (index, document) in ready.enumerated() {
        do {
          if let error = failures[index] { throw error }
          try contract.checkProvided(of: document)
        } catch {
          fail(error, row, document, &result)
          continue
        }
        result.tallies[row].leave(document, layers: contract.provides, earlierRevisionCount: revisionCounts[index])
        passed.append(document)
      }
    }
    documents = passed
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
        result.spend(ContinuousClock.now - start, on: row)
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
      result.spend(ContinuousClock.now - start, on: row)
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
    do {
      let dropReason = try result.tallies[head.row].timing(\.apply) {
        try result.excerpts?.apply(to: &document, at: index)
      }
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

  /// The first step of the corpus-wide stage that the segment ends with, for documents that it can keep.
  private func store(_ documents: [Document], _ result: inout BatchResult) {
    guard let tail else { return }
    // What a journal keeps and may not encode is stored at once, so that a document that cannot be fails by itself.
    let stores = spooling == .stored || spooling == .storable && !documents.allSatisfy(\.alwaysStores)
    var block = StoredBlock.Builder()
    var kept: [Document] = []
    for document in documents {
      result.tallies[tail.row].enter(document)
      do {
        try tail.contract.checkRequired(of: document)
        let record = stores ? try timing(&result.times.store) { try StoredBlock.record(of: document) } : nil
        try result.tallies[tail.row].timing(\.sketch) { try result.sketches?.sketch(document) }
        if let record { block.append(record) } else if spooling != .none { kept.append(document) }
      } catch {
        fail(error, tail.row, document, &result)
      }
    }
    result.spooled = timing(&result.times.store) {
      stores ? .stored(block.build(isCompressed: true)) : .documents(kept)
    }
  }

  /// Documents that take too long fail where the segment begins: which stage held them up is not known.
  private func failOverdue(_ document: Document, _ result: inout BatchResult) {
    let seconds = timeLimit.map { $0 / .seconds(1) } ?? 0
    let error = ProcessingError(
      code: "run.time-limit", reason: "it took more than \(seconds) seconds",
      help: "look at what is unusual about it, or raise --time-limit")
    fail(error, head?.row ?? steps.first?.row ?? tail?.row ?? 0, document, &result)
  }

  private func fail(_ error: any Error, _ row: Int, _ document: Document, _ result: inout BatchResult) {
    result.tallies[row].failures += 1
    let failure = RunFailure(error, processor: rows[row].processor, stage: rows[row].label, document: document)
    result.failures.append(FailedDocument(failure, keepsDocument ? document : nil))
  }
}

extension BatchResult {
  /// Counts time that a stage took for a document.
  fileprivate mutating func spend(_ time: Duration, on row: Int) {
    tallies[row].time += time
    current.spend(time, on: row)
  }
}
