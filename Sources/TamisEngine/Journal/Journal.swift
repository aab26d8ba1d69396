import TamisCore
import TamisIO

/// The file that says how to go on with a run.
///
/// One record a line, behind the hash of its bytes: a line that was not completely written is no record, and ends the
/// journal. What a record speaks of is on the disk before the record is.
final class Journal {
  /// What stands in a line.
  enum Record: Codable {
    /// The run, in the first line.
    case run(RunIdentity)
    /// Files of the input that came up since the checkpoint before, some at a time: a corpus may have a million.
    case files([SeenFile])
    /// Where it was, with the failures that came up since the checkpoint before.
    case checkpoint(Checkpoint, failures: [RunFailure])
  }

  /// What a file of the input held, as one text: a run over many small files has more of these than of anything else.
  struct SeenFile: Hashable, Codable, Sendable {
    let index: Int
    let fingerprint: InputFingerprint

    init(index: Int, _ fingerprint: InputFingerprint) {
      (self.index, self.fingerprint) = (index, fingerprint)
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let parts = try container.decode(String.self).split(
        separator: " ", maxSplits: 4, omittingEmptySubsequences: false)
      guard parts.count == 5, let index = Int(parts[0]), let byteCount = Int(parts[1]), let time = Int(parts[2]) else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "it is no file that was seen")
      }
      self.index = index
      fingerprint = InputFingerprint(
        path: String(parts[4]), byteCount: byteCount, modificationTime: time, contentHash: UInt64(parts[3], radix: 16))
    }

    func encode(to encoder: any Encoder) throws {
      let hash = fingerprint.contentHash.map { String($0, radix: 16) } ?? "-"
      var container = encoder.singleValueContainer()
      try container.encode(
        "\(index) \(fingerprint.byteCount) \(fingerprint.modificationTime) \(hash) \(fingerprint.path)")
    }
  }

  /// What a journal says.
  struct Contents {
    var identity: RunIdentity
    /// Oldest first, each with the number of failures that had been kept by then.
    var checkpoints: [(checkpoint: Checkpoint, keptFailureCount: Int)] = []
    var fingerprints: [InputFingerprint] = []
    var failures: [RunFailure] = []

    /// Takes up what files held; of one that was being read then, what is told last counts.
    fileprivate mutating func note(_ files: [SeenFile]) {
      for file in files {
        if file.index < fingerprints.count {
          fingerprints[file.index] = file.fingerprint
        } else {
          fingerprints.append(file.fingerprint)
        }
      }
    }
  }

  private let descriptor: Int32
  private let path: String
  private(set) var byteCount = 0

  /// Begins a journal, in place of any that was there: with its first records it appears whole.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - identity: The run.
  ///   - checkpoints: Where it was, oldest first; the files and failures are told with the first.
  ///   - files: The files of the input up to the last checkpoint.
  ///   - all: What all files held.
  ///   - failures: The failures up to the last checkpoint.
  /// - Throws: ``OutputError``.
  init(
    startingIn folder: String, _ identity: RunIdentity, _ checkpoints: [Checkpoint], files: Range<Int>,
    of all: [InputFingerprint], failures: [RunFailure]
  ) throws {
    path = FilePath.join(folder, "journal")
    let temporary = FilePath.join(folder, "journal.new")
    do {
      descriptor = try System.openForStorage(temporary)
      try System.truncate(descriptor, to: 0)
    } catch {
      throw OutputError(error, path: temporary)
    }
    try append(.run(identity), synchronizes: false)
    for (index, checkpoint) in checkpoints.enumerated() {
      try append(checkpoint, files: index == 0 ? files : 0..<0, of: all, failures: index == 0 ? failures : [])
    }
    do {
      try System.rename(temporary, to: path)
    } catch {
      throw OutputError(error, path: path)
    }
    System.synchronizeFolder(folder)
  }

  deinit { System.close(descriptor) }

  /// Adds a checkpoint and the files of the input up to it; they are on the disk when this returns.
  func append(_ checkpoint: Checkpoint, files: Range<Int>, of all: [InputFingerprint], failures: [RunFailure]) throws {
    for start in stride(from: files.lowerBound, to: files.upperBound, by: Self.fileCount) {
      let part = start..<min(start + Self.fileCount, files.upperBound)
      try append(.files(part.map { SeenFile(index: $0, all[$0]) }), synchronizes: false)
    }
    try append(.checkpoint(checkpoint, failures: failures))
  }

  /// The files in one record.
  private static let fileCount = 4096

  /// Adds a record.
  private func append(_ record: Record, synchronizes: Bool = true) throws {
    var json = JSONWriter()
    json.value(try JSONCoding.encode(record))
    let text = json.bytes
    let hash = String(ContentHash.hash(text.span), radix: 16)
    var line = Array((String(repeating: "0", count: 16 - hash.utf8.count) + hash + " ").utf8)
    line.append(contentsOf: text)
    line.append(UInt8(ascii: "\n"))
    do {
      try System.write(line.span, to: descriptor)
      if synchronizes { try System.synchronize(descriptor) }
      byteCount += line.count
    } catch {
      throw OutputError(error, path: path)
    }
  }

  /// Removes the journal and everything beside it that a run makes.
  static func remove(_ folder: String) {
    for name in (try? System.names(in: folder)) ?? [] where isOwn(name) {
      System.remove(FilePath.join(folder, name))
    }
    System.removeFolder(folder)
  }

  /// Whether a run makes a file of that name in the folder of its journal.
  private static func isOwn(_ name: String) -> Bool {
    name == "journal" || name == "journal.new" || name == "lock" || name.hasPrefix("spool-")
  }

  /// Reads what an earlier run left.
  ///
  /// - Returns: `nil` if there is none, or not one whole record.
  static func read(_ folder: String) -> Contents? {
    guard let bytes = FileHash.contents(ofFile: FilePath.join(folder, "journal")) else { return nil }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
    guard let first = lines.popFirst(), case .run(let identity)? = record(in: first) else { return nil }
    var contents = Contents(identity: identity)
    for line in lines {
      switch record(in: line) {
      case .files(let files)?: contents.note(files)
      case .checkpoint(let checkpoint, let failures)?:
        contents.failures += failures
        contents.checkpoints.append((checkpoint, contents.failures.count))
      case .run, nil: return contents
      }
    }
    return contents
  }

  private static func record(in line: ArraySlice<UInt8>) -> Record? {
    guard line.count > 17, let hash = UInt64(String(decoding: line.prefix(16), as: UTF8.self), radix: 16) else {
      return nil
    }
    let text = Array(line.dropFirst(17))
    guard ContentHash.hash(text.span) == hash, let json = try? JSONParser.parse(utf8: text.span) else { return nil }
    return try? JSONCoding.decode(Record.self, from: json)
  }
}
