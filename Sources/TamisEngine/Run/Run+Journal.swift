import TamisCore
import TamisIO

// What a run tells its journal, and what it takes from it.
extension Run {
  /// Goes to where an earlier run was stopped, as far as what it did still holds.
  ///
  /// - Returns: Where that is; `nil` for the beginning.
  func restore() throws -> Checkpoint? {
    guard let recorder else { return nil }
    guard let contents = try recorder.earlierRun() else {
      forget(nil, recorder)
      return nil
    }
    switch recorder.options.start {
    case .restart:
      forget(contents, recorder)
      return nil
    case .new:
      if let last = contents.checkpoints.last?.checkpoint, contents.identity == recorder.identity {
        throw RunError.unfinished(folder: recorder.folder, documentCount: last.place.readDocumentCount)
      }
      forget(contents, recorder)
      return nil
    case .resume:
      break
    }
    for (checkpoint, keptFailureCount) in contents.checkpoints.reversed() {
      guard try holds(checkpoint, of: contents, recorder) else { continue }
      let kept = contents.failures.prefix(min(keptFailureCount, checkpoint.failureCount))
      try restore(checkpoint, Array(kept), contents, recorder)
      return checkpoint
    }
    // Whatever seeking did, reading begins at the start.
    if let obstacle = try seek(to: SourcePosition(), []) { throw RunError.unresumable(obstacle) }
    forget(contents, recorder)
    observer?.runDidStartOver(reason: "the script, the program or the input is not what it was")
    return nil
  }

  private func forget(_ contents: Journal.Contents?, _ recorder: RunRecorder) {
    recorder.forget(contents)
    outputs.removeLeftovers()
  }

  /// Whether everything that a checkpoint rests on is as it was; then the source is where it was, too.
  private func holds(
    _ checkpoint: Checkpoint, of contents: Journal.Contents, _ recorder: RunRecorder
  ) throws -> Bool {
    guard contents.identity.build == RunIdentity.ownBuild else { return false }
    let (then, now) = (contents.identity.passes, recorder.identity.passes)
    guard checkpoint.pass < min(then.count, now.count), then[...checkpoint.pass] == now[...checkpoint.pass],
      try seek(to: checkpoint.place.position, contents.fingerprints) == nil
    else { return false }
    // Behind the first pass the input was read to its end: it must end there still.
    return checkpoint.pass == 0 && !checkpoint.isFinishing || source.next() == nil
  }

  /// - Returns: Why not, if the source cannot go there.
  private func seek(to position: SourcePosition, _ fingerprints: [InputFingerprint]) throws -> String? {
    guard var seekable = source as? any SeekableSource else { return "its input cannot be read again" }
    guard try seekable.seek(to: position, after: fingerprints) else { return "its input changed" }
    source = seekable
    return nil
  }

  private func restore(
    _ checkpoint: Checkpoint, _ kept: [RunFailure], _ contents: Journal.Contents, _ recorder: RunRecorder
  ) throws {
    let last = plan.segments.count - 1
    let resumed = try outputs.resume(from: checkpoint.outputs) { name in
      switch name {
      case .quarantine: true
      case .main: checkpoint.pass == last
      case .branch(let index): plan.branchSegments[index] <= checkpoint.pass
      }
    }
    recorder.removeUnfinished(contents, keeping: resumed)
    outputs.removeLeftovers(keeping: resumed)
    recorder.earlierTime = checkpoint.elapsed
    recorder.earlierByteCount = checkpoint.place.readByteCount - source.readByteCount
    tallies = checkpoint.tallies
    times = checkpoint.times
    slow = checkpoint.slow
    failures = FailureLog(kept, count: checkpoint.failureCount, counts: checkpoint.failureCounts)
    place = checkpoint.place
    progress.readDocumentCount = place.readDocumentCount
    progress.readByteCount = place.readByteCount
    progress.writtenDocumentCount = checkpoint.writtenDocumentCount
    progress.failureCount = failures.count
    if !checkpoint.isFinishing {
      try recorder.makeFolder()
      // With the outputs as they are now: those that begin anew have other unfinished files.
      var begun = checkpoint
      begun.outputs = try outputs.marks()
      try recorder.record(begun, files: contents.fingerprints, failures: kept)
      recorder.spools = try completedSpools(checkpoint, recorder)
    }
    observer?.runDidResume(documentCount: place.readDocumentCount, pass: checkpoint.pass + 1)
  }

  /// The spools of the passes in front of the one that a checkpoint was made in.
  private func completedSpools(_ checkpoint: Checkpoint, _ recorder: RunRecorder) throws -> [Spool] {
    try checkpoint.spools.prefix(checkpoint.pass).enumerated().map { index, mark in
      try Spool(
        path: FilePath.join(recorder.folder, "spool-\(index)"), mark: mark, memoryLimit: options.spoolMemoryByteCount)
    }
  }

  /// Records where the run is, if it is time to.
  func recordProgress(at place: FeedPlace) throws {
    guard let recorder, recorder.isDue, options.isOrdered else { return }
    try record(at: place)
  }

  /// Records the end of a pass, if the journal has begun.
  func recordPassEnd() throws {
    guard let recorder, recorder.hasRecord else { return }
    try record(at: place, endsPass: !recorder.isComposed)
  }

  /// Records that nothing is left but to put outputs in their places.
  func recordEnd() throws {
    guard let recorder, recorder.hasRecord else { return }
    try record(at: place, isFinishing: true)
  }

  /// Records where the run is when it is stopped on purpose.
  ///
  /// - Returns: Whether it can be gone on with.
  func recordStop() -> Bool {
    guard let recorder else { return false }
    if recorder.isBetweenBatches, recorder.hasRecord || recorder.isDue, let reached = lastPlace {
      try? record(at: reached)
    }
    return recorder.hasRecord
  }

  private func record(at place: FeedPlace, isFinishing: Bool = false, endsPass: Bool = false) throws {
    guard let recorder else { return }
    // Should it fail, an output may lack what it was handed: what is recorded already is all that holds.
    recorder.isBetweenBatches = false
    let begin = ContinuousClock.now
    if !recorder.hasRecord { try recorder.makeFolder() }
    let checkpoint = Checkpoint(
      place: place, pass: progress.pass - 1, isComposed: recorder.isComposed, isFinishing: isFinishing,
      spools: try recorder.spools.map { try $0.mark() }, outputs: try outputs.marks(), tallies: tallies,
      times: times, slow: slow, failureCount: failures.count, failureCounts: failures.counts,
      writtenDocumentCount: progress.writtenDocumentCount,
      elapsed: ContinuousClock.now - start + recorder.earlierTime)
    try recorder.record(
      checkpoint, files: (source as? any SeekableSource)?.fingerprints ?? [], failures: failures.first,
      endsPass: endsPass)
    times.journal += ContinuousClock.now - begin
    recorder.isBetweenBatches = true
  }

  // MARK: - Memory

  /// Looks now and then how much memory the process has.
  func watchMemory() throws {
    guard let budget = options.memoryByteCount else { return }
    watchCount += 1
    guard watchCount % 16 == 0 else { return }
    let used = System.residentByteCount
    isTight = used > budget / 4 * 3
    if used > budget { throw RunError.memory(usedByteCount: used, budgetByteCount: budget) }
  }
}
