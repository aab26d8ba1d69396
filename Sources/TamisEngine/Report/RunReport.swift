public import TamisIO

/// What a run did: stage by stage, and in all.
public struct RunReport: Hashable, Sendable {
  /// What one stage did.
  public struct StageReport: Hashable, Sendable {
    /// The stage: `clean`, `clean#2` for a second one, `tee/clean` for one in a side branch.
    public let label: String

    /// Its place in the pipeline, from 0.
    public let stageIndex: Int

    /// Its place in the side branch that stands there, from 0, if it is in one.
    public let branchIndex: Int?

    /// The documents that went in.
    public let documentsIn: Int

    /// The documents that came out, new ones included.
    public let documentsOut: Int

    /// The bytes of text of the documents that went in.
    public let bytesIn: Int

    /// The bytes of text of the documents that came out.
    public let bytesOut: Int

    /// The documents that failed here.
    public let failureCount: Int

    /// The changes of text, by reason.
    public let edits: [EditReason: Int]

    /// The annotations in the layers that the stage makes.
    public let annotations: [Layer: Int]

    /// The documents that the stage dropped, by reason.
    public let drops: [EditReason: Int]

    /// The time spent in the stage's code, added up over all workers.
    public let seconds: Double
  }

  /// The stages in the order of the pipeline; those of a branch behind their `tee`.
  public let stages: [StageReport]

  /// The documents that failed.
  public let failures: FailureLog

  /// The documents read.
  public let readDocumentCount: Int

  /// The raw bytes read.
  public let readByteCount: Int

  /// The bytes of text of the documents read, in UTF-8.
  public let readTextByteCount: Int

  /// The documents written to the main output.
  public let writtenDocumentCount: Int

  /// The number of workers.
  public let workerCount: Int

  /// The time from the start of the run to its end.
  public let wallSeconds: Double

  /// Where the time went.
  public let profile: RunProfile

  init(
    rows: [StageRow], tallies: [StageTally], failures: FailureLog, progress: RunProgress, readTextByteCount: Int,
    workerCount: Int, elapsed: Duration, profile: RunProfile
  ) {
    stages = zip(rows, tallies).map { row, tally in
      StageReport(
        label: row.label, stageIndex: row.stageIndex, branchIndex: row.branchIndex, documentsIn: tally.documentsIn,
        documentsOut: tally.documentsOut, bytesIn: tally.bytesIn, bytesOut: tally.bytesOut,
        failureCount: tally.failures, edits: tally.edits, annotations: tally.annotations, drops: tally.drops,
        seconds: tally.time.seconds)
    }
    self.failures = failures
    readDocumentCount = progress.readDocumentCount
    readByteCount = progress.readByteCount
    self.readTextByteCount = readTextByteCount
    writtenDocumentCount = progress.writtenDocumentCount
    self.workerCount = workerCount
    wallSeconds = elapsed.seconds
    self.profile = profile
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
