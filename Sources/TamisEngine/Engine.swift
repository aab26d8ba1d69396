public import TamisIO

/// Runs pipelines over documents: in parallel, in order, in bounded memory.
///
/// ```swift
/// let engine = Engine()
/// let report = try await engine.run(pipeline, from: source, to: sink)
/// print(report.table)
/// ```
///
/// Documents are read in batches, and at most a fixed number of batches is under way, so memory does not grow with the
/// length of the input. A stage that needs to see all documents collects them in a spool first. The output
/// is the same, byte for byte, for any number of workers.
public struct Engine: Sendable {
  /// What becomes of a run when a document fails.
  public enum ErrorPolicy: String, Hashable, Sendable, CaseIterable {
    /// The run goes on; the failure is written to the quarantine file, if there is one, and counted.
    case quarantine
    /// The run goes on; the failure is counted.
    case skip
    /// The run ends with the first failure in input order.
    case fail
  }

  /// How pipelines are run.
  public struct Options: Sendable {
    /// The number of batches that are worked on at the same time, at least 1.
    public var workerCount: Int

    /// What becomes of the run when a document fails.
    public var errorPolicy: ErrorPolicy

    /// Whether documents leave in the order in which they came; otherwise as they are done.
    public var isOrdered: Bool

    /// The number of bytes of text after which a batch is full; a larger document is a batch of its own.
    public var batchByteCount = 256 * 1024

    /// The number of documents after which a batch is full.
    public var batchDocumentCount = 256

    /// The bytes of stored documents that a corpus-wide stage keeps in memory; more go to a file.
    public var spoolMemoryByteCount = 64 << 20

    /// The bytes of memory that the process may use; a run that needs more is ended.
    ///
    /// `nil` for any number.
    public var memoryByteCount: Int?

    /// The number of documents that may fail; a run with more is ended.
    ///
    /// `nil` for any number.
    public var maximumFailureCount: Int?

    /// The time that one document may take on its way to the next corpus-wide stage; one that takes longer fails.
    ///
    /// `nil` for any.
    ///
    /// A processor cannot be stopped in the middle: its thread goes on until it comes back, and another takes its place.
    public var timeLimit: Duration?

    /// How the run keeps a journal; `nil` for one that cannot be gone on with.
    public var journal: JournalOptions?

    /// Makes the places that corpus-wide stages put out of memory what they keep of all documents.
    public var makeScratch: @Sendable () throws -> any ScratchStore = { ScratchFile() }

    /// Makes options.
    ///
    /// - Parameters:
    ///   - workerCount: The number of batches worked on at the same time; `nil` for the number of processors.
    ///   - errorPolicy: What becomes of the run when a document fails.
    ///   - isOrdered: Whether documents leave in the order in which they came.
    public init(workerCount: Int? = nil, errorPolicy: ErrorPolicy = .quarantine, isOrdered: Bool = true) {
      self.workerCount = max(1, workerCount ?? System.activeProcessorCount)
      self.errorPolicy = errorPolicy
      self.isOrdered = isOrdered
    }
  }

  /// How this engine runs pipelines.
  public let options: Options

  /// Makes an engine.
  ///
  /// - Parameter options: How it runs pipelines.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Runs a pipeline.
  ///
  /// A document that fails is reported and left out, and the run goes on, unless the options say otherwise. If the run
  /// itself fails or its task is cancelled, no output appears.
  ///
  /// - Parameters:
  ///   - pipeline: The steps. It should be checked before (`Pipeline.problems(registry:)`); what is wrong with it
  ///     otherwise shows up as failures of documents.
  ///   - source: Where documents come from.
  ///   - sink: Where documents go. It is finished when the run is, and discarded if the run fails.
  ///   - makeBranchSink: Opens the output of a `tee`.
  ///   - quarantine: Where failures are written under the policy `quarantine`.
  ///   - observer: Who is told about progress and failures.
  /// - Returns: What was done, stage by stage.
  /// - Throws: ``RunError`` if a stage fails for all documents, or a document does under the policy `fail`;
  ///   `CancellationError`; and what the sinks throw.
  @concurrent
  public func run(
    _ pipeline: Pipeline, from source: sending any DocumentSource, to sink: sending any DocumentSink,
    branches makeBranchSink: @Sendable (OutputSpecification) throws -> any DocumentSink = {
      try OutputFormats.makeSink(for: $0)
    },
    quarantine: sending QuarantineWriter? = nil, observer: (any RunObserver)? = nil
  ) async throws -> RunReport {
    let plan = try StagePlan(pipeline)
    let outputs = RunOutputs(
      main: sink, quarantine: options.errorPolicy == .quarantine ? quarantine : nil)
    var run: Run?
    do {
      for output in plan.branchOutputs { outputs.branches.append(Output(try makeBranchSink(output))) }
      let recorder = try makeRecorder(pipeline, plan, source, outputs)
      let started = Run(
        plan: plan, options: options, source: source, outputs: outputs, observer: observer, recorder: recorder)
      run = started
      try await started.execute()
      try started.finish()
      recorder?.finish()
      return started.report()
    } catch {
      if run?.recordStop() == true {
        outputs.suspend()
      } else {
        outputs.discard()
        run?.recorder?.abandon()
      }
      throw error
    }
  }

  /// The journal of a run that can be gone on with; `nil` for one that cannot.
  private func makeRecorder(
    _ pipeline: Pipeline, _ plan: StagePlan, _ source: any DocumentSource, _ outputs: RunOutputs
  ) throws -> RunRecorder? {
    guard let journal = options.journal else { return nil }
    var obstacle: String?
    if !options.isOrdered { obstacle = "documents leave as they are done, not in order" }
    if !outputs.areResumable { obstacle = "an output is no regular file" }
    if let seekable = source as? any SeekableSource {
      obstacle = seekable.obstacle?.message ?? obstacle
    } else {
      obstacle = "its input cannot be read a second time"
    }
    guard let obstacle else {
      let names = plan.branchOutputs.map { "\($0.path) \($0.format ?? "")" }
      return RunRecorder(
        journal, PassHashes(pipeline, options: options, journal: journal, outputNames: names))
    }
    if journal.start == .resume { throw RunError.unresumable(obstacle) }
    return nil
  }
}
