import TamisCore
import TamisIO

extension Run {
  /// Takes all documents through a segment: reads batches ahead, keeps every worker busy, and puts results in order.
  ///
  /// At most `window` batches are between reading and writing. A slow batch holds up the ones behind it, and those hold
  /// up reading.
  func stream(
    _ feed: consuming DocumentFeed, through runner: BatchRunner, into collector: SegmentCollector
  ) async throws {
    var feed = feed
    let pool = WorkerPool(timeLimit: options.timeLimit)
    do {
      var (readCount, writtenCount) = (0, 0)
      var waiting: [Int: BatchResult] = [:]
      var isExhausted = false
      placesAhead = [:]
      while true {
        let window = isTight ? options.workerCount : 2 * options.workerCount + 2
        while !isExhausted, pool.runningCount < options.workerCount, readCount - writtenCount < window {
          guard let batch = try timing(&times.read, { try nextBatch(readCount, from: &feed) }) else {
            isExhausted = true
            break
          }
          placesAhead[readCount] = place
          readCount += 1
          var runner = runner
          if let spool = collector.spool {
            runner.spooling = spool.isInFile ? .stored : recorder == nil ? .asTheyAre : .storable
          }
          runner.timeLimit = options.timeLimit
          pool.start(batch, runner)
        }
        // Workers are busy again; now there is time to write.
        while let result = options.isOrdered ? waiting.removeValue(forKey: writtenCount) : waiting.popFirst()?.value {
          writtenCount += 1
          try take(result, collector)
        }
        guard pool.runningCount > 0 else {
          guard isExhausted else { continue }
          break
        }
        let result = try await pool.next()
        waiting[result.number] = result
      }
    } catch {
      await pool.stop()
      throw error
    }
    await pool.stop()
    // Nothing is under way: reading is where writing is. Whatever stops the run from here to the next batch, that is what
    // is recorded.
    if !collector.isReplay { try recordPassEnd() }
    lastPlace = nil
  }

  private func nextBatch(_ number: Int, from feed: inout DocumentFeed) throws -> Batch? {
    try Task.checkCancellation()
    if feed.kind == .spool { return try nextBlock(number, from: &feed) }
    var batch = Batch(number: number)
    var byteCount = 0
    while batch.items.count < options.batchDocumentCount, byteCount < options.batchByteCount {
      try Task.checkCancellation()
      guard let item = nextItem(from: feed) else { break }
      if case .document(let document) = item { byteCount += document.byteCount }
      batch.items.append(item)
    }
    if feed.kind == .source {
      place.position = (source as? any SeekableSource)?.position ?? SourcePosition()
      place.readByteCount = source.readByteCount + (recorder?.earlierByteCount ?? 0)
    }
    return batch.items.isEmpty ? nil : batch
  }

  private func nextBlock(_ number: Int, from feed: inout DocumentFeed) throws -> Batch? {
    guard let spool = feed.spool, place.next < feed.end ?? spool.blockCount else { return nil }
    let (block, firstDocument) = try spool.block(at: place.next)
    if feed.releasesBlocks { spool.release(blockAt: place.next) }
    place.next += 1
    return Batch(number: number, block: block, firstIndex: firstDocument)
  }

  private func nextItem(from feed: DocumentFeed) -> SourceItem? {
    guard feed.kind == .source else {
      guard place.next < feed.composed.count else { return nil }
      defer { place.next += 1 }
      return .document(feed.composed[place.next])
    }
    guard let item = source.next() else { return nil }
    if case .document(let document) = item {
      place.readDocumentCount += 1
      place.readTextByteCount += document.byteCount
    }
    return item
  }

  /// Hands the results of a batch on: to the branches, and to the main output or the spool.
  private func take(_ result: BatchResult, _ collector: SegmentCollector) throws {
    let reached = placesAhead.removeValue(forKey: result.number)
    if collector.isReplay {
      if let failed = result.failures.first, collector.sketches != nil { throw RunError.document(failed.failure) }
      if let sketches = result.sketches { try collector.sketches?.append(sketches) }
      if let excerpts = result.excerpts { collector.excerpts?.append(excerpts) }
      return
    }
    recorder?.isBetweenBatches = false
    for (row, tally) in result.tallies.enumerated() { tallies[row].add(tally) }
    times.add(result.times)
    slow.add(result.slow)
    for failed in result.failures { try note(failed) }
    try timing(&times.write) {
      for index in result.branches.indices { try outputs.branches[index].write(result.branches[index]) }
      if result.sketches == nil { try outputs.main.write(result.main) }
    }
    if let sketches = result.sketches {
      try timing(&times.store) {
        try collector.sketches?.append(sketches)
        if let block = result.spooled { try collector.spool?.append(block) }
      }
    } else {
      progress.writtenDocumentCount += result.main.documentCount
    }
    if let excerpts = result.excerpts { collector.excerpts?.append(excerpts) }
    recorder?.isBetweenBatches = true
    progress.readDocumentCount = place.readDocumentCount
    progress.readByteCount = place.readByteCount
    progress.passDocumentCount += result.itemCount
    progress.elapsed = ContinuousClock.now - start
    observer?.runDidProgress(progress)
    try watchMemory()
    lastPlace = reached
    if let reached { try recordProgress(at: reached) }
  }
}
