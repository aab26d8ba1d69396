import TamisCore
import TamisIO

/// One execution of a pipeline.
///
/// Everything here belongs to the one task that reads and writes; workers get values and give values back.
final class Run {
  let plan: StagePlan
  let options: Engine.Options
  var source: any DocumentSource
  let outputs: RunOutputs
  let observer: (any RunObserver)?
  let start = ContinuousClock.now

  var tallies: [StageTally]
  var failures = FailureLog()
  var progress = RunProgress()
  var times = EngineTimes()
  var slow = SlowDocuments()

  /// Where reading is, and where it was behind the batches that are under way, by their numbers.
  var place = FeedPlace()
  var placesAhead: [Int: FeedPlace] = [:]

  /// Where reading was behind the batch of this pass that was handed on last; `nil` before the first one.
  var lastPlace: FeedPlace?

  /// Whether memory is short, and how often that was asked.
  var isTight = false
  var watchCount = 0

  /// What is written to the journal, if there is one.
  let recorder: RunRecorder?

  init(
    plan: StagePlan, options: Engine.Options, source: any DocumentSource, outputs: RunOutputs,
    observer: (any RunObserver)?, recorder: RunRecorder?
  ) {
    self.plan = plan
    self.options = options
    self.source = source
    self.outputs = outputs
    self.observer = observer
    self.recorder = recorder
    tallies = Array(repeating: StageTally(), count: plan.rows.count)
    progress.passCount = plan.segments.count
    progress.totalByteCount = source.totalByteCount
  }

  /// Runs all passes, one after the other, from where an earlier run was stopped.
  func execute() async throws {
    var resumption = try restore()
    if resumption?.isFinishing == true { return }
    let first = resumption?.pass ?? 0
    var input: Spool?
    var application: (any CorpusApplication)?
    if first > 0, let tail = plan.segments[first - 1].tail, let mark = resumption?.spools[first - 1] {
      let spool = try makeSpool(first - 1, mark)
      application = try resolve(try await sketchAgain(spool, tail), tail)
      input = spool
    }
    for index in first..<plan.segments.count {
      let segment = plan.segments[index]
      progress.pass = index + 1
      progress.passDocumentCount = 0
      let collector = try await makeCollector(segment, index, application, resumption)
      if resumption?.isComposed != true {
        if resumption == nil { place.next = 0 }
        if let resumption, resumption.pass == index, let input, let head = segment.head, head.hasExcerpts {
          try await collectExcerptsAgain(input, upTo: resumption.place.next, segment, application, into: collector)
        }
        let feed = input.map { DocumentFeed.spool($0, releasesBlocks: recorder == nil) } ?? .source
        try await stream(feed, through: runner(of: segment, application), into: collector)
      } else if let input, segment.head?.hasExcerpts == true {
        try await collectExcerptsAgain(input, upTo: input.blockCount, segment, application, into: collector)
      }
      if let application, let head = segment.head, let excerpts = collector.excerpts {
        let composed = try compose(excerpts, application, head, isRepeated: resumption?.isComposed == true)
        if resumption?.isComposed != true { place.next = 0 }
        recorder?.isComposed = true
        try await stream(.documents(composed), through: runner(of: segment, nil), into: collector)
        recorder?.isComposed = false
      }
      resumption = nil
      input = collector.spool
      application = try segment.tail.map { try resolve(collector, $0) }
    }
    try recordEnd()
  }

  /// What was done.
  func report() -> RunReport {
    let elapsed = ContinuousClock.now - start + (recorder?.earlierTime ?? .zero)
    return RunReport(
      rows: plan.rows, tallies: tallies, failures: failures, progress: progress,
      readTextByteCount: place.readTextByteCount, workerCount: options.workerCount, elapsed: elapsed,
      profile: RunProfile(
        rows: plan.rows, tallies: tallies, times: times, slow: slow, workerCount: options.workerCount, elapsed: elapsed)
    )
  }

  /// Puts the outputs in place.
  func finish() throws { try timing(&times.write) { try outputs.finish() } }

  private func runner(of segment: Segment, _ application: (any CorpusApplication)?) -> BatchRunner {
    BatchRunner(
      rows: plan.rows, steps: segment.steps, head: segment.head, application: application, tail: segment.tail,
      mainRenderer: outputs.main.renderer, branchRenderers: outputs.branches.map(\.renderer),
      policy: options.errorPolicy, keepsDocument: outputs.quarantine != nil)
  }

  // MARK: - Corpus-wide steps

  private func makeCollector(
    _ segment: Segment, _ index: Int, _ application: (any CorpusApplication)?, _ resumption: Checkpoint?
  ) async throws -> SegmentCollector {
    guard let tail = segment.tail else {
      return SegmentCollector(spool: nil, sketches: nil, excerpts: application?.makeExcerpts())
    }
    let isBegun = resumption?.pass == index
    let spool = try makeSpool(index, isBegun ? resumption?.spools.last : nil)
    recorder?.spools.append(spool)
    let sketches = isBegun ? try await sketchAgain(spool, tail).sketches : try tail.makeSketches(options)
    return SegmentCollector(spool: spool, sketches: sketches, excerpts: application?.makeExcerpts())
  }

  private func makeSpool(_ index: Int, _ mark: Spool.Mark?) throws -> Spool {
    let path = recorder.map { FilePath.join($0.folder, "spool-\(index)") }
    guard let path, let mark else {
      return Spool(path: path, memoryLimit: options.spoolMemoryByteCount) { [weak recorder] in
        try recorder?.makeSpoolFolder()
      }
    }
    return try Spool(path: path, mark: mark, memoryLimit: options.spoolMemoryByteCount)
  }

  private func resolve(_ collector: SegmentCollector, _ step: CorpusStep) throws -> any CorpusApplication {
    guard let sketches = collector.sketches else { preconditionFailure("a segment's tail has sketches") }
    let application = try timed(step, \.resolve) { try sketches.resolve() }
    observer?.runDidResolve(
      stage: plan.rows[step.row].label, warnings: application.warnings(), explanation: application.explanation)
    return application
  }

  /// Makes the new documents of a corpus-wide stage, and leaves out those that it says more of than it did.
  ///
  /// If `isRepeated`, they were counted before the run was stopped.
  private func compose(
    _ excerpts: any ExcerptCollection, _ application: any CorpusApplication, _ step: CorpusStep, isRepeated: Bool
  ) throws -> [Document] {
    let composed = try timed(step, \.compose) { try application.compose(excerpts) }
    return try composed.filter { document in
      do {
        if step.replacesDocuments { try step.contract.checkProvided(of: document) }
      } catch {
        guard !isRepeated else { return false }
        tallies[step.row].failures += 1
        let row = plan.rows[step.row]
        try note(
          FailedDocument(RunFailure(error, processor: row.processor, stage: row.label, document: document), document))
        return false
      }
      if !isRepeated {
        tallies[step.row].leave(
          document, layers: step.contract.provides, earlierRevisionCount: document.revisions.count)
      }
      return true
    }
  }

  /// Runs a step that concerns all documents: its errors end the run, and its time is the stage's.
  private func timed<Result>(
    _ step: CorpusStep, _ part: WritableKeyPath<CorpusTimes, Duration>, _ body: () throws -> Result
  ) throws -> Result {
    try Task.checkCancellation()
    do {
      return try tallies[step.row].timing(part, body)
    } catch {
      throw error is CancellationError ? error : RunError(error, stage: plan.rows[step.row].label)
    }
  }

  // MARK: - Again, after the run was stopped

  /// Makes the sketches of documents that were spooled before.
  private func sketchAgain(_ spool: Spool, _ tail: CorpusStep) async throws -> SegmentCollector {
    let collector = SegmentCollector(spool: nil, sketches: try tail.makeSketches(options), excerpts: nil)
    collector.isReplay = true
    let runner = BatchRunner(
      rows: plan.rows, steps: [], head: nil, application: nil, tail: tail, mainRenderer: nil, branchRenderers: [],
      policy: .fail, spooling: .none)
    try await replay(spool, upTo: spool.blockCount, through: runner, into: collector)
    return collector
  }

  /// Makes the excerpts of documents that the stage was carried out for before.
  private func collectExcerptsAgain(
    _ spool: Spool, upTo end: Int, _ segment: Segment, _ application: (any CorpusApplication)?,
    into collector: SegmentCollector
  ) async throws {
    let runner = BatchRunner(
      rows: plan.rows, steps: [], head: segment.head, application: application, tail: nil, mainRenderer: nil,
      branchRenderers: [], policy: .skip)
    collector.isReplay = true
    try await replay(spool, upTo: end, through: runner, into: collector)
    collector.isReplay = false
  }

  private func replay(
    _ spool: Spool, upTo end: Int, through runner: BatchRunner, into collector: SegmentCollector
  ) async throws {
    let earlier = place
    place.next = 0
    var feed = DocumentFeed.spool(spool, releasesBlocks: false)
    feed.end = end
    try await stream(feed, through: runner, into: collector)
    place = earlier
  }

  // MARK: - Failures

  func note(_ failed: FailedDocument) throws {
    let failure = failed.failure
    failures.note(failure)
    progress.failureCount += 1
    observer?.runDidFail(failure)
    if options.errorPolicy == .fail { throw RunError.document(failure) }
    try outputs.quarantine?.write(failed)
    if let limit = options.maximumFailureCount, failures.count > limit { throw RunError.failureLimit(failures.count) }
  }
}
