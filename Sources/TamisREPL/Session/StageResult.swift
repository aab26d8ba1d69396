/// What one stage made of the documents that came to it.
public struct StageResult: Sendable {
  /// The stage.
  public let stage: Stage

  /// The documents that came out.
  public let documents: [Document]

  /// What the stage did, and behind it what the stages of its side branch did.
  public let reports: [RunReport.StageReport]

  /// The documents that failed here, all of them.
  public let failures: [RunFailure]

  /// The documents that the stage took out, with the reason of each.
  public let dropped: [DroppedDocument]

  /// The time from start to end.
  public let wallSeconds: Double

  /// What the stage itself did.
  public var report: RunReport.StageReport? { reports.first }
}

/// A document that left the pipeline.
public struct DroppedDocument: Sendable {
  /// The document as it was when it left, with what the stage said of it.
  public let document: Document

  /// Why it left, as `processor.rule`.
  public let reason: EditReason
}
