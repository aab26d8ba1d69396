import TamisCore
import TamisIO

/// Where a corpus-wide stage keeps documents between the step that looks at all of them and the step that changes them.
///
/// Blocks of documents in the order of the input: in memory while they are few, in a file beyond that. A block that was
/// read back is what was written, or an error: each has a hash of its own.
final class Spool {
  /// Where a block is.
  private struct Entry {
    var documentCount: Int
    /// The documents in front of it.
    var firstDocument: Int
    var offset: Int
    var byteCount: Int
  }

  /// What must be known of the file to go on with it.
  struct Mark: Hashable, Codable, Sendable {
    var byteCount: Int
    var blockCount: Int
  }

  private let path: String?
  private let memoryLimit: Int
  private var entries: [Entry] = []
  /// Blocks that are not in the file: all of them until there is a file.
  private var held: [StoredBlock?] = []
  private var heldByteCount = 0
  private var file: SpoolFile?

  /// The documents in all blocks.
  private(set) var documentCount = 0

  /// Makes an empty spool.
  ///
  /// - Parameters:
  ///   - path: The file that it makes when it has to; `nil` for one without a name in a folder for temporary files.
  ///   - memoryLimit: The bytes that are held in memory.
  init(path: String?, memoryLimit: Int) {
    self.path = path
    self.memoryLimit = memoryLimit
  }

  /// Takes up the file of an earlier run.
  ///
  /// - Throws: ``OutputError`` if the file is not what it was.
  convenience init(path: String, mark: Mark, memoryLimit: Int) throws {
    self.init(path: path, memoryLimit: memoryLimit)
    let file = try SpoolFile(path: path, keeping: mark.byteCount)
    var offset = 0
    while offset < mark.byteCount {
      let header = try file.header(at: offset)
      entries.append(
        Entry(
          documentCount: header.documentCount, firstDocument: documentCount, offset: offset,
          byteCount: header.byteCount))
      documentCount += header.documentCount
      offset += SpoolFile.headerByteCount + header.byteCount
    }
    guard offset == mark.byteCount, entries.count == mark.blockCount else { throw file.damage(at: offset) }
    self.file = file
  }

  /// Whether blocks go to a file, so that compressing them pays.
  var isInFile: Bool { file != nil }

  /// The number of blocks.
  var blockCount: Int { entries.count }

  /// Adds a block at the end; one without documents is left out.
  ///
  /// - Throws: ``OutputError`` if the disk is full or fails.
  func append(_ block: StoredBlock) throws {
    guard block.documentCount > 0 else { return }
    if file == nil, heldByteCount + block.bytes.count > memoryLimit { try moveToFile() }
    var entry = Entry(
      documentCount: block.documentCount, firstDocument: documentCount, offset: 0, byteCount: block.bytes.count)
    if let file {
      entry.offset = try file.append(block)
    } else {
      held.append(block)
      heldByteCount += block.bytes.count
    }
    entries.append(entry)
    documentCount += block.documentCount
  }

  /// The block at a place, and the number of documents in front of it.
  ///
  /// - Throws: ``OutputError`` if the file is damaged or cannot be read.
  func block(at index: Int) throws -> (block: StoredBlock, firstDocument: Int) {
    let entry = entries[index]
    if let file {
      return (try file.block(at: entry.offset), entry.firstDocument)
    }
    return (held[index] ?? StoredBlock(bytes: [], documentCount: 0, expandedByteCount: nil), entry.firstDocument)
  }

  /// Gives the memory of a block free that is not asked for again; one in a file has none.
  func release(blockAt index: Int) {
    if index < held.count { held[index] = nil }
  }

  /// Brings everything to the disk, and tells how to take it up again.
  func mark() throws -> Mark {
    if file == nil { try moveToFile() }
    guard let file else { preconditionFailure("the spool has a file now") }
    try file.synchronize()
    return Mark(byteCount: file.byteCount, blockCount: entries.count)
  }

  private func moveToFile() throws {
    let file = try path.map { try SpoolFile(path: $0, keeping: 0) } ?? SpoolFile.unnamed()
    for index in held.indices {
      guard let block = held[index] else { continue }
      entries[index].offset = try file.append(block)
    }
    held = []
    heldByteCount = 0
    self.file = file
  }
}
