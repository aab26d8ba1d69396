import TamisIO

/// One execution of a pipeline.
///
/// Everything here belongs to the one task that reads and writes; workers get values and give values back.
final class Run {
  private let plan: StagePlan
  private let options: Engine.Options
  private var source: any DocumentSource
  private let outputs: RunOutputs
  private let observer: (any RunObserver)?
  private let start = ContinuousClock.now

  private var tallies: [StageTally]
  private var failures = FailureLog()
  private var progress = RunProgress()
  private var readTextByteCount = 0

  init(
    plan: StagePlan, options: Engine.Options, source: any DocumentSource, outputs: RunOutputs,
    observer: (any RunObserver)?
  ) {
    self.plan = plan
    self.options = options
    self.source = source
    self.outputs = outputs
    self.observer = observer
    tallies = Array(repeating: StageTally(), count: plan.rows.count)
    progress.passCount = plan.segments.count
    progress.totalByteCount = source.totalByteCount
  }

  /// Runs all segments, one after the other.
  func execute() async throws {
    var spool: (any DocumentSpool)?
    var application: (any CorpusApplication)?
    for (index, segment) in plan.segments.enumerated() {
      progress.pass = index + 1
      progress.passDocumentCount = 0
      let collector = SegmentCollector(
        spool: segment.tail == nil ? nil : try options.makeSpool(), sketches: try segment.tail?.makeSketches(options),
        excerpts: application?.makeExcerpts())
      // Handed over, not shared: documents are to be free as soon as they have been taken out.
      let documents = spool.take().map(DocumentFeed.spool) ?? .source
      try await stream(documents, through: runner(of: segment, application), into: collector)
      if let application, let head = segment.head, let excerpts = collector.excerpts {
        let composed = try compose(excerpts, application, head)
        try await stream(.memory(composed), through: runner(of: segment, nil), into: collector)
      }
      spool = collector.spool.take()
      application = try segment.tail.map { try resolve(collector, $0) }
    }
  }

  /// What was done.
  func report() -> RunReport {
    RunReport(
      rows: plan.rows, tallies: tallies, failures: failures, progress: progress,
      readTextByteCount: readTextByteCount, workerCount: options.workerCount, elapsed: ContinuousClock.now - start)
  }

  private func runner(of segment: Segment, _ application: (any CorpusApplication)?) -> BatchRunner {
    BatchRunner(
      rows: plan.rows, steps: segment.steps, head: segment.head, application: application, tail: segment.tail,
      mainRenderer: outputs.main.renderer, branchRenderers: outputs.branches.map(\.renderer),
      policy: options.errorPolicy)
  }

  // MARK: - Corpus-wide steps

  private func resolve(_ collector: SegmentCollector, _ step: CorpusStep) throws -> any CorpusApplication {
    guard let sketches = collector.sketches else { preconditionFailure("a segment's tail has sketches") }
    let application = try timed(step) { try sketches.resolve() }
    observer?.runDidResolve(
      stage: plan.rows[step.row].label, warnings: application.warnings(), explanation: application.explanation)
    return application
  }

  /// Makes the new documents of a corpus-wide stage, and leaves out those that it says more of than it did.
  private func compose(
    _ excerpts: any ExcerptCollection, _ application: any CorpusApplication, _ step: CorpusStep
  ) throws -> [Document] {
    let composed = try timed(step) { try application.compose(excerpts) }
    return try composed.filter { document in
      do {
        if step.replacesDocuments { try step.contract.checkProvided(of: document) }
      } catch {
        tallies[step.row].failures += 1
        let row = plan.rows[step.row]
        try note(RunFailure(error, processor: row.processor, stage: row.label, document: document))
        return false
      }
      tallies[step.row].leave(
        document, layers: step.contract.provides, earlierRevisionCount: document.revisions.count)
      return true
    }
  }

  /// Runs a step that concerns all documents: its errors end the run, and its time is the stage's.
  private func timed<Result>(_ step: CorpusStep, _ body: () throws -> Result) throws -> Result {
    try Task.checkCancellation()
    let start = ContinuousClock.now
    defer { tallies[step.row].time += ContinuousClock.now - start }
    do {
      return try body()
    } catch {
      throw error is CancellationError ? error : RunError(error, stage: plan.rows[step.row].label)
    }
  }

  // MARK: - Streaming

  /// Takes all documents through a segment: reads batches ahead, keeps every worker busy, and puts results in order.
  ///
  /// At most `window` batches are between reading and writing. A slow batch holds up the ones behind it, and those hold
  /// up reading.
  private func stream(
    _ feed: consuming DocumentFeed, through runner: BatchRunner, into collector: SegmentCollector
  ) async throws {
    var feed = feed
    let workerCount = options.workerCount
    let window = 2 * workerCount + 2
    try await withThrowingTaskGroup(of: BatchResult.self) { group in
      var (readCount, runningCount, writtenCount) = (0, 0, 0)
      var waiting: [Int: BatchResult] = [:]
      var isExhausted = false
      while true {
        while !isExhausted, runningCount < workerCount, readCount - writtenCount < window {
          guard let batch = try nextBatch(readCount, from: &feed, firstIndex: collector.sketchedCount) else {
            isExhausted = true
            break
          }
          collector.sketchedCount += batch.items.count
          readCount += 1
          runningCount += 1
          group.addTask { try runner.run(batch) }
        }
        // Workers are busy again; now there is time to write.
        while let result = options.isOrdered ? waiting.removeValue(forKey: writtenCount) : waiting.popFirst()?.value {
          writtenCount += 1
          try take(result, collector)
        }
        guard runningCount > 0 else {
          guard isExhausted else { continue }
          break
        }
        guard let result = try await group.next() else { break }
        runningCount -= 1
        waiting[result.number] = result
      }
    }
  }

  private func nextBatch(_ number: Int, from feed: inout DocumentFeed, firstIndex: Int) throws -> Batch? {
    var batch = Batch(number: number, firstIndex: firstIndex)
    var byteCount = 0
    while batch.items.count < options.batchDocumentCount, byteCount < options.batchByteCount {
      try Task.checkCancellation()
      guard let item = try nextItem(from: &feed) else { break }
      if case .document(let document) = item { byteCount += document.byteCount }
      batch.items.append(item)
    }
    return batch.items.isEmpty ? nil : batch
  }

  private func nextItem(from feed: inout DocumentFeed) throws -> SourceItem? {
    switch feed.kind {
    case .source:
      guard let item = source.next() else { return nil }
      if case .document(let document) = item {
        progress.readDocumentCount += 1
        readTextByteCount += document.byteCount
      }
      return item
    case .spool: return try feed.spool?.next().map(SourceItem.document)
    case .memory: return feed.memory.next()
    }
  }

  /// Hands the results of a batch on: to the branches, and to the main output or the spool.
  private func take(_ result: BatchResult, _ collector: SegmentCollector) throws {
    for (row, tally) in result.tallies.enumerated() { tallies[row].add(tally) }
    for failure in result.failures { try note(failure) }
    for index in result.branches.indices { try outputs.branches[index].write(result.branches[index]) }
    if let sketches = result.sketches {
      try collector.sketches?.append(sketches)
      for document in result.main.documents { try collector.spool?.append(document) }
    } else {
      try outputs.main.write(result.main)
      progress.writtenDocumentCount += result.main.documentCount
    }
    if let excerpts = result.excerpts { collector.excerpts?.append(excerpts) }
    progress.passDocumentCount += result.itemCount
    progress.readByteCount = source.readByteCount
    progress.elapsed = ContinuousClock.now - start
    observer?.runDidProgress(progress)
  }

  private func note(_ failure: RunFailure) throws {
    failures.note(failure)
    progress.failureCount += 1
    observer?.runDidFail(failure)
    if options.errorPolicy == .fail { throw RunError.document(failure) }
    try outputs.quarantine?.write(failure)
  }
}

/// Where the documents of a segment come from.
///
/// Not an enumeration with payloads: a payload that is taken out to be changed is copied, and a spool is large.
private struct DocumentFeed {
  enum Kind {
    /// The run's source.
    case source
    /// What the corpus-wide stage in front has collected.
    case spool
    /// What the corpus-wide stage in front has composed.
    case memory
  }

  let kind: Kind
  var spool: (any DocumentSpool)?
  var memory = MemorySource([])

  static var source: DocumentFeed { DocumentFeed(kind: .source) }
  static func spool(_ spool: any DocumentSpool) -> DocumentFeed { DocumentFeed(kind: .spool, spool: spool) }
  static func memory(_ documents: [Document]) -> DocumentFeed {
    DocumentFeed(kind: .memory, memory: MemorySource(documents))
  }
}

/// What a segment collects for the corpus-wide stages at its ends.
private final class SegmentCollector {
  var spool: (any DocumentSpool)?
  var sketches: (any SketchCollection)?
  var excerpts: (any ExcerptCollection)?
  /// The number of documents taken from the spool so far.
  var sketchedCount = 0

  init(spool: (any DocumentSpool)?, sketches: (any SketchCollection)?, excerpts: (any ExcerptCollection)?) {
    self.spool = spool
    self.sketches = sketches
    self.excerpts = excerpts
  }
}
