import TamisCore

/// Bytes on their way into a file that appears under its name only when it is whole.
///
/// The bytes go to a file of another name in the same folder, which takes the place of the old one in one step at the
/// end. Standard output, devices and pipes are written directly.
///
/// A class, since the unfinished file is removed once, when nothing writes to it any more.
package final class FileOutput {
  /// Bytes are collected up to this number, so that system calls do not count.
  private static let bufferByteCount = 256 * 1024

  /// Attempts at an unused name; another attempt is only needed if an earlier process of the same number was killed.
  private static let nameAttempts = 1000

  /// The path as the user named it; `-` for standard output.
  let path: String
  private var descriptor: Int32
  /// Where the bytes are and where they go, if that differs.
  private var replacement: (temporary: String, target: String)?
  private var buffer: [UInt8] = []
  private var isOpen = true
  /// Compresses what is written, if the output is compressed.
  private var frames: FrameBuffer?
  /// The bytes handed to the system.
  private var passedByteCount = 0
  /// Those of them that are known to be on the disk; `nil` if even the file's being there is not.
  private var synchronizedByteCount: Int?
  /// Whether bytes were lost on their way, so that what is there is not what was written.
  private var hasFailed = false

  /// Opens an output.
  package convenience init(path: String) throws(OutputError) { try self.init(path: path, frames: nil) }

  /// Opens an output whose bytes are compressed.
  init(path: String, frames: FrameBuffer?) throws(OutputError) {
    self.path = path
    self.frames = frames
    if path == "-" {
      descriptor = System.standardOutput
      replacement = nil
      return
    }
    do {
      let status = try? System.status(of: path)
      if status?.kind == .folder { throw OutputError.folder(path: path) }
      if let status, status.kind != .regular {
        descriptor = try System.openForWriting(path, .existing)
        replacement = nil
        return
      }
      // A link stays a link: what it points to is replaced.
      let target = System.resolved(path)
      let (opened, temporary) = try Self.openTemporary(besides: target)
      if let status { System.setMode(status.mode, of: opened) }
      descriptor = opened
      replacement = (temporary, target)
      // Whoever finds the file later can tell whether someone is writing it.
      _ = System.lock(opened)
    } catch let error as SystemError {
      throw OutputError(error, path: path)
    } catch let error as OutputError {
      throw error
    } catch {
      throw .failed(path: path, reason: "\(error)")
    }
  }

  deinit { discard() }

  /// How the names of unfinished files of a target begin.
  private static func temporaryStem(_ target: String) -> (folder: String, stem: String) {
    let (folder, name) = FilePath.split(target)
    // A name has at most 255 bytes on common file systems; the first 48 scalars tell a person what it was.
    return (folder, ".\(String(String.UnicodeScalarView(name.unicodeScalars.prefix(48)))).tamis-")
  }

  private static func openTemporary(besides target: String) throws(SystemError) -> (Int32, String) {
    let (folder, stem) = temporaryStem(target)
    var attempt = 0
    while true {
      let temporary = FilePath.join(folder, "\(stem)\(System.processNumber)-\(attempt).tmp")
      do {
        return (try System.openForWriting(temporary, .new), temporary)
      } catch {
        attempt += 1
        guard error.isExisting, attempt < nameAttempts else { throw error }
      }
    }
  }

  /// Appends bytes.
  ///
  /// - Throws: ``OutputError``, or ``BrokenPipe`` if nobody reads any more.
  package func write(_ bytes: Span<UInt8>) throws {
    guard frames != nil else { return try collect(bytes) }
    try frames?.append(bytes) { frame in try collect(frame) }
  }

  private func collect(_ bytes: Span<UInt8>) throws {
    if buffer.count + bytes.count <= Self.bufferByteCount {
      buffer.append(copying: bytes)
    } else {
      try flush()
      if bytes.count >= Self.bufferByteCount {
        try pass(bytes)
      } else {
        buffer.append(copying: bytes)
      }
    }
  }

  /// Hands everything to the system; for standard output, where readers wait for it.
  package func flush() throws {
    // Taken out and put back, so that the bytes are borrowed from a local value and their memory is kept.
    var bytes: [UInt8] = []
    swap(&bytes, &buffer)
    defer {
      bytes.removeAll(keepingCapacity: true)
      swap(&bytes, &buffer)
    }
    try pass(bytes.span)
  }

  private func pass(_ bytes: Span<UInt8>) throws {
    do {
      try System.write(bytes, to: descriptor)
      passedByteCount += bytes.count
    } catch {
      hasFailed = true
      throw failure(error)
    }
  }

  /// Puts the file in its place.
  package func finish() throws {
    guard isOpen else { return }
    try frames?.finish { frame in try collect(frame) }
    try flush()
    guard let replacement else { return close() }
    do {
      try System.synchronize(descriptor)
      try System.rename(replacement.temporary, to: replacement.target)
    } catch {
      throw failure(error)
    }
    close()
    // The new name is on the disk when its folder is. Not all file systems can; the file itself is safe.
    System.synchronizeFolder(FilePath.split(replacement.target).folder)
  }

  /// Removes what is not finished.
  package func discard() {
    guard isOpen else { return }
    close()
    if let replacement { System.remove(replacement.temporary) }
  }

  // MARK: - Going on later

  /// Whether a run can leave the file and go on with it: standard output, devices and pipes cannot be cut back.
  package var isResumable: Bool { replacement != nil }

  /// Brings everything to the disk, and tells what the file must be to go on with it.
  package func mark() throws -> JSONObject {
    guard let replacement else { throw OutputError.unresumable(path: path) }
    guard !hasFailed else { throw OutputError.failed(path: path, reason: "an earlier write failed") }
    try flush()
    do {
      if passedByteCount != synchronizedByteCount {
        try System.synchronize(descriptor)
        synchronizedByteCount = passedByteCount
      }
      let inode = try System.status(of: descriptor).inode
      var mark: JSONObject = [
        "temporary": .string(replacement.temporary), "byteCount": .integer(passedByteCount),
        "inode": .string("\(inode)"),
      ]
      if let frames { mark["frames"] = .object(frames.mark) }
      return mark
    } catch {
      throw failure(error)
    }
  }

  /// Goes on with the file of a mark in place of the new one.
  ///
  /// If that file was put in its place already, since the run was killed while it finished, nothing is left to do.
  package func resume(from mark: JSONObject) throws {
    guard let replacement, let temporary = mark["temporary"]?.stringValue,
      let byteCount = mark["byteCount"]?.integerValue, let inode = mark["inode"]?.stringValue
    else { throw OutputError.unresumable(path: path) }
    let lost = OutputError.lost(path: path, temporary: temporary)
    System.close(descriptor)
    System.remove(replacement.temporary)
    guard let status = try? System.status(of: temporary), "\(status.inode)" == inode else {
      isOpen = false
      guard let target = try? System.status(of: replacement.target), "\(target.inode)" == inode else { throw lost }
      return
    }
    self.replacement = (temporary, replacement.target)
    if frames != nil {
      guard let frame = mark["frames"]?.objectValue, frames?.resume(from: frame) == true else { throw lost }
    }
    do {
      descriptor = try System.openForWriting(temporary, .existing)
      _ = System.lock(descriptor)
      guard status.byteCount >= byteCount else { throw lost }
      try System.truncate(descriptor, to: byteCount)
      try System.seek(descriptor, to: byteCount)
    } catch let error as SystemError {
      throw failure(error)
    }
    passedByteCount = byteCount
    buffer.removeAll(keepingCapacity: true)
  }

  /// Removes what a mark speaks of, when nobody will go on with it.
  package static func removeUnfinished(_ mark: JSONObject) {
    if let temporary = mark["temporary"]?.stringValue { System.remove(temporary) }
  }

  /// Removes unfinished files of the same target that nobody writes any more: those of runs that were killed.
  ///
  /// - Parameter kept: The files that a run may go on with.
  package func removeLeftovers(keeping kept: Set<String>) {
    guard let replacement else { return }
    let (folder, stem) = Self.temporaryStem(replacement.target)
    for name in (try? System.names(in: folder)) ?? [] where name.hasPrefix(stem) && name.hasSuffix(".tmp") {
      let path = FilePath.join(folder, name)
      guard !kept.contains(path), path != replacement.temporary,
        let descriptor = try? System.openForWriting(path, .existing)
      else { continue }
      if System.lock(descriptor) { System.remove(path) }
      System.close(descriptor)
    }
  }

  /// Closes the file and leaves it under its temporary name.
  package func suspend() {
    if isOpen { close() }
  }

  private func close() {
    isOpen = false
    if path != "-" { System.close(descriptor) }
  }

  private func failure(_ error: SystemError) -> any Error {
    error.isBrokenPipe ? BrokenPipe(path: path) : OutputError(error, path: path)
  }
}
