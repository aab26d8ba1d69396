import TamisCore
import TamisIO

/// Where a run was, between two batches: everything that it needs to go on from there, beside what is in its files.
struct Checkpoint: Codable, Sendable {
  /// Where reading was.
  var place: FeedPlace

  /// The pass, from 0.
  var pass: Int

  /// Whether the pass has come to the documents that the corpus-wide stage at its start composed.
  var isComposed: Bool

  /// Whether the run had done everything but put its outputs in place.
  var isFinishing = false

  /// The spools of all passes up to this one, if it has one.
  var spools: [Spool.Mark]

  /// How far each output was, by its name.
  var outputs: [String: JSONValue]

  /// What the stages had done.
  var tallies: [StageTally]

  /// Where the time had gone.
  var times: EngineTimes
  var slow: SlowDocuments

  /// How many documents had failed, and for what.
  var failureCount: Int
  var failureCounts: [DiagnosticCode: Int]

  /// How many documents had been written.
  var writtenDocumentCount: Int

  /// The time that the run had taken.
  @Nanoseconds var elapsed: Duration
}

/// How far reading was behind a batch.
struct FeedPlace: Hashable, Codable, Sendable {
  /// Where the input's next document stands; its end in later passes.
  var position = SourcePosition()

  /// The next block of the spool, or the next of the composed documents.
  var next = 0

  /// The documents read from the input.
  var readDocumentCount = 0

  /// The bytes of their text.
  var readTextByteCount = 0

  /// The raw bytes read.
  var readByteCount = 0
}
