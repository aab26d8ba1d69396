import TamisCore

extension FileSource {
  /// Where the next document starts.
  public var position: SourcePosition {
    guard var position = opened?.reader.position else { return SourcePosition(fileIndex: nextFileIndex) }
    position.fileIndex = nextFileIndex - 1
    return position
  }

  /// Why the source cannot be read again: its first input that is no regular file, such as standard input.
  public var obstacle: InputError? {
    files.first { $0.byteCount == nil }.map { .unrepeatable($0.path) }
  }

  /// Goes to a position that a source of the same inputs had.
  ///
  /// A file of the same size and time of change is trusted; one of another time is read, and trusted if it holds the same
  /// as far as that is known. Compressed files and archives are read up to the position.
  ///
  /// - Parameters:
  ///   - position: The position.
  ///   - fingerprints: What the files held then; those behind the position's file are ignored.
  /// - Returns: Whether every file up to there still holds what it held. If not, nothing has happened.
  /// - Throws: ``InputError`` if a file cannot be read any more, or never could twice.
  public mutating func seek(
    to position: SourcePosition, after fingerprints: [InputFingerprint]
  ) throws(InputError) -> Bool {
    if let obstacle { throw obstacle }
    let isInside = position.byteOffset > 0 || position.recordCount > 0
    let knownCount = position.fileIndex + (isInside ? 1 : 0)
    guard position.fileIndex >= 0, knownCount <= files.count, knownCount <= fingerprints.count else { return false }
    for index in 0..<knownCount {
      guard try holds(fingerprints[index], files[index]) else { return false }
    }
    var opened: OpenedFile?
    if isInside {
      let file = files[position.fileIndex]
      do throws(ByteStreamError) {
        var candidate = try OpenedFile.open(file, settings[file.setting], options)
        guard try candidate.reader.begin(at: position) else { return false }
        opened = candidate
      } catch {
        let failure = ReadFailure.stream(error, path: file.path)
        throw .unreadable(file.path, reason: failure.reason)
      }
    }
    self.opened = opened
    self.fingerprints = Array(fingerprints[..<knownCount])
    nextFileIndex = knownCount
    finishedByteCount = fingerprints[..<position.fileIndex].reduce(0) { $0 + max(0, $1.byteCount) }
    return true
  }

  /// Whether a file holds what it held, as far as that was known.
  private func holds(_ fingerprint: InputFingerprint, _ file: ResolvedInput) throws(InputError) -> Bool {
    guard fingerprint.path == file.path else { return false }
    let status: System.FileStatus
    do {
      status = try System.status(of: file.path)
    } catch {
      if fingerprint.isMissing { return true }
      throw .unreadable(file.path, reason: error.reason)
    }
    if fingerprint.isMissing { return (try? ByteStream(path: file.path)) == nil }
    guard status.byteCount == fingerprint.byteCount else { return false }
    if status.modificationTime == fingerprint.modificationTime { return true }
    guard let contentHash = fingerprint.contentHash else { return false }
    do throws(ByteStreamError) {
      let stream = try ByteStream(path: file.path)
      var buffer: [UInt8] = []
      while try stream.read(into: &buffer) > 0 { buffer.removeAll(keepingCapacity: true) }
      return stream.fingerprint(path: file.path).contentHash == contentHash
    } catch {
      throw .unreadable(file.path, reason: ReadFailure.stream(error, path: file.path).reason)
    }
  }
}

extension InputFingerprint {
  /// Stands for a file that could not be opened.
  init(missing path: String) {
    self.init(path: path, byteCount: -1, modificationTime: 0)
  }

  var isMissing: Bool { byteCount < 0 }
}
