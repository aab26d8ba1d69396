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
    /// Where it was, with the files and failures that came up since the checkpoint before.
    case checkpoint(Checkpoint, files: [SeenFile], failures: [RunFailure])
  }

  /// What a file of the input held.
  struct SeenFile: Hashable, Codable, Sendable {
    let index: Int
    private let path: String
    private let byteCount: Int
    private let modificationTime: Int
    /// The bits of the hash: JSON's numbers have a sign.
    private let hashBits: Int?

    init(index: Int, _ fingerprint: InputFingerprint) {
      self.index = index
      path = fingerprint.path
      byteCount = fingerprint.byteCount
      modificationTime = fingerprint.modificationTime
      hashBits = fingerprint.contentHash.map { Int(bitPattern: UInt($0)) }
    }

    var fingerprint: InputFingerprint {
      InputFingerprint(
        path: path, byteCount: byteCount, modificationTime: modificationTime,
        contentHash: hashBits.map { UInt64(UInt(bitPattern: $0)) })
    }
  }

  /// What a journal says.
  struct Contents {
    var identity: RunIdentity
    /// Oldest first, each with the number of failures that had been kept by then.
    var checkpoints: [(checkpoint: Checkpoint, keptFailureCount: Int)] = []
    var fingerprints: [InputFingerprint] = []
    var failures: [RunFailure] = []
  }

  private let descriptor: Int32
  private let path: String
  private(set) var byteCount = 0

  /// Begins a journal, in place of any that was there: with its first records it appears whole.
  ///
  /// - Throws: ``OutputError``.
  init(startingIn folder: String, _ records: [Record]) throws {
    path = FilePath.join(folder, "journal")
    let temporary = FilePath.join(folder, "journal.new")
    do {
      descriptor = try System.openForStorage(temporary)
      try System.truncate(descriptor, to: 0)
    } catch {
      throw OutputError(error, path: temporary)
    }
    for record in records { try append(record) }
    do {
      try System.rename(temporary, to: path)
    } catch {
      throw OutputError(error, path: path)
    }
    System.synchronizeFolder(folder)
  }

  deinit { System.close(descriptor) }

  /// Adds a record; it is on the disk when this returns.
  func append(_ record: Record) throws {
    var json = JSONWriter()
    json.value(try JSONCoding.encode(record))
    let text = json.bytes
    let hash = String(ContentHash.hash(text.span), radix: 16)
    var line = Array((String(repeating: "0", count: 16 - hash.utf8.count) + hash + " ").utf8)
    line.append(contentsOf: text)
    line.append(UInt8(ascii: "\n"))
    do {
      try System.write(line.span, to: descriptor)
      try System.synchronize(descriptor)
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
      guard case .checkpoint(let checkpoint, let files, let failures)? = record(in: line) else { break }
      contents.failures += failures
      for file in files {
        if file.index < contents.fingerprints.count {
          contents.fingerprints[file.index] = file.fingerprint
        } else {
          contents.fingerprints.append(file.fingerprint)
        }
      }
      contents.checkpoints.append((checkpoint, contents.failures.count))
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
