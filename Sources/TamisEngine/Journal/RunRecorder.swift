import TamisCore
import TamisIO

/// What a run knows of its journal.
final class RunRecorder {
  let options: Engine.JournalOptions
  private let passes: PassHashes
  private var lock: FolderLock?
  private var journal: Journal?
  /// Whether the folder was made before anything was recorded.
  private var hasUnrecordedFolder = false
  private var lastTime = ContinuousClock.now
  /// The files and failures that the journal has already.
  private var knownFileCount = 0
  private var knownFailureCount = 0

  /// Where passes ended.
  private var passEnds: [Checkpoint] = []
  private static let largestJournalByteCount = 32 << 20
  /// The size at which the journal is begun anew: what must stay may be much.
  private var largestByteCount = RunRecorder.largestJournalByteCount

  /// The spools of all passes so far.
  var spools: [Spool] = []
  /// Whether the pass has come to composed documents.
  var isComposed = false
  /// Whether all outputs hold the same batches: not in the middle of writing one.
  var isBetweenBatches = true
  /// What the run had done before it was stopped.
  var earlierTime: Duration = .zero
  var earlierByteCount = 0

  init(_ options: Engine.JournalOptions, _ passes: PassHashes) {
    self.options = options
    self.passes = passes
  }

  /// What the results of the run depend on beside the input.
  var identity: RunIdentity { RunIdentity(build: RunIdentity.ownBuild, passes: passes.hashes) }

  var folder: String { options.folder }

  /// Whether something was recorded, so that the run can be gone on with.
  var hasRecord: Bool { journal != nil }

  /// Whether it is time for a checkpoint.
  var isDue: Bool { ContinuousClock.now - lastTime >= options.interval }

  /// Reads what an earlier run left, and keeps others out.
  func earlierRun() throws -> Journal.Contents? {
    guard (try? System.status(of: folder))?.kind == .folder else { return nil }
    if lock == nil { lock = try FolderLock(folder) }
    return Journal.read(folder)
  }

  /// Forgets what an earlier run left, with its unfinished files.
  func forget(_ contents: Journal.Contents?) {
    removeUnfinished(contents, keeping: [])
    Journal.remove(folder)
  }

  /// Removes the unfinished files of an earlier run that are not gone on with.
  func removeUnfinished(_ contents: Journal.Contents?, keeping kept: Set<String>) {
    for (checkpoint, _) in contents?.checkpoints ?? [] {
      for mark in checkpoint.outputs.values {
        guard let mark = mark.objectValue, let path = mark["temporary"]?.stringValue, !kept.contains(path) else {
          continue
        }
        FileOutput.removeUnfinished(mark)
      }
    }
  }

  /// Records where the run is.
  ///
  /// Where a pass ends, later passes may be run again from there.
  func record(
    _ checkpoint: Checkpoint, files: [InputFingerprint], failures: [RunFailure], endsPass: Bool = false
  ) throws {
    let seenCount = min(checkpoint.place.position.fileIndex + 1, files.count)
    if let journal, journal.byteCount < largestByteCount {
      try journal.append(
        checkpoint, files: min(knownFileCount, seenCount)..<seenCount, of: files,
        failures: Array(failures.dropFirst(knownFailureCount)))
    } else {
      // A long run has many checkpoints, of which the last one counts, and those at the ends of passes.
      if journal == nil { try makeFolder() }
      let begun = try Journal(
        startingIn: folder, identity, passEnds + [checkpoint], files: 0..<seenCount, of: files, failures: failures)
      largestByteCount = max(Self.largestJournalByteCount, 2 * begun.byteCount)
      journal = begun
    }
    if endsPass { passEnds.append(checkpoint) }
    // The last file may have more documents: what is known of it is recorded again.
    knownFileCount = max(knownFileCount, min(checkpoint.place.position.fileIndex, files.count))
    knownFailureCount = failures.count
    lastTime = ContinuousClock.now
  }

  /// Makes the folder of the journal, and keeps others out.
  func makeFolder() throws {
    do {
      try System.makeFolder(folder)
    } catch {
      throw OutputError(error, path: folder)
    }
    System.synchronizeFolder(FilePath.split(folder).folder)
    if lock == nil { lock = try FolderLock(folder) }
  }

  /// Makes the folder for a spool that memory does not hold: before anything is recorded, if documents come fast.
  func makeSpoolFolder() throws {
    guard !hasRecord else { return }
    try makeFolder()
    hasUnrecordedFolder = true
  }

  /// Takes the folder away that a run made which ends without a record.
  func abandon() {
    guard hasUnrecordedFolder, !hasRecord else { return }
    Journal.remove(folder)
    lock = nil
  }

  /// Takes the journal away, now that the run is done.
  func finish() {
    guard hasRecord || lock != nil else { return }
    journal = nil
    Journal.remove(folder)
    lock = nil
  }
}

/// A folder that this process has for itself.
final class FolderLock {
  private let descriptor: Int32

  /// - Throws: ``RunError/busy(folder:)`` if another process has it.
  init(_ folder: String) throws {
    do {
      descriptor = try System.openForStorage(FilePath.join(folder, "lock"))
    } catch {
      throw OutputError(error, path: folder)
    }
    guard System.lock(descriptor) else {
      System.close(descriptor)
      throw RunError.busy(folder: folder)
    }
  }

  deinit { System.close(descriptor) }
}
