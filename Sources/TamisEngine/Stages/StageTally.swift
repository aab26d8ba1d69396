import TamisIO

/// What a stage did, counted while it runs: one tally a batch, added up afterwards.
struct StageTally: Codable, Sendable {
  var documentsIn = 0
  var documentsOut = 0
  var bytesIn = 0
  var bytesOut = 0
  var failures = 0
  var edits: [EditReason: Int] = [:]
  var annotations: [Layer: Int] = [:]
  var drops: [EditReason: Int] = [:]
  @Nanoseconds var time: Duration = .zero
  /// What of the time was spent on which step, for a corpus-wide stage.
  var corpusTimes: CorpusTimes?

  mutating func enter(_ document: Document) {
    documentsIn += 1
    bytesIn += document.byteCount
  }

  /// Counts a document that comes out.
  mutating func leave(_ document: Document, layers: [Layer], earlierRevisionCount: Int) {
    documentsOut += 1
    bytesOut += document.byteCount
    for layer in layers { annotations[layer, default: 0] += document.contents(of: layer)?.count ?? 0 }
    for revision in document.revisions.dropFirst(earlierRevisionCount) {
      for (reason, count) in revision.editCounts { edits[reason, default: 0] += count }
    }
  }

  /// Runs a step of a corpus-wide stage, and counts its time.
  mutating func timing<Result>(
    _ step: WritableKeyPath<CorpusTimes, Duration>, _ work: () throws -> Result
  ) rethrows -> Result {
    let start = ContinuousClock.now
    defer {
      let spent = ContinuousClock.now - start
      time += spent
      corpusTimes = corpusTimes ?? CorpusTimes()
      corpusTimes?[keyPath: step] += spent
    }
    return try work()
  }

  mutating func add(_ other: StageTally) {
    documentsIn += other.documentsIn
    documentsOut += other.documentsOut
    bytesIn += other.bytesIn
    bytesOut += other.bytesOut
    failures += other.failures
    edits.merge(other.edits, uniquingKeysWith: +)
    annotations.merge(other.annotations, uniquingKeysWith: +)
    drops.merge(other.drops, uniquingKeysWith: +)
    time += other.time
    if let times = other.corpusTimes { corpusTimes = corpusTimes.map { $0.sum(times) } ?? times }
  }
}
