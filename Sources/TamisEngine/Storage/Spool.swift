import TamisCore
import TamisIO

/// Where a corpus-wide stage keeps documents between the step that looks at all of them and the step that changes them.
///
/// Blocks of documents in the order of the input: in memory while they are few, in a file beyond that. In memory,
/// documents stay what they are and share what they share with others. A block that was read back is what was written,
/// or an error: each has a hash of its own.
final class Spool {
  /// Documents of one batch.
  enum Block: Sendable {
    case documents([Document])
    case stored(StoredBlock)

    var documentCount: Int {
      switch self {
      case .documents(let documents): documents.count
      case .stored(let block): block.documentCount
      }
    }

    /// About how many bytes it takes in memory.
    fileprivate var byteCount: Int {
      switch self {
      case .documents(let documents): documents.reduce(0) { $0 + Spool.byteCount(of: $1) }
      case .stored(let block): block.bytes.count
      }
    }
  }

  /// Where a block is.
  private struct Entry {
    var documentCount: Int
    /// The documents in front of it.
    var firstDocument: Int
    /// Where it starts in the file; `nil` for one that is in memory.
    var offset: Int?
  }

  /// What must be known of the file to go on with it.
  struct Mark: Hashable, Codable, Sendable {
    var byteCount: Int
    var blockCount: Int
  }

  private let path: String?
  private let memoryLimit: Int
  /// Makes the folder of the file, if it is not there yet.
  private let makeFolder: () throws -> Void
  private var entries: [Entry] = []
  /// Blocks that are not in the file: all of them until there is a file.
  private var held: [Block?] = []
  private var heldByteCount = 0
  private var file: SpoolFile?

  /// The documents in all blocks.
  private(set) var documentCount = 0

  /// Makes an empty spool.
  ///
  /// - Parameters:
  ///   - path: The file that it makes when it has to; `nil` for one without a name in a folder for temporary files.
  ///   - memoryLimit: The bytes that are held in memory.
  ///   - makeFolder: Makes the folder of the file, if it is not there yet.
  init(path: String?, memoryLimit: Int, makeFolder: @escaping () throws -> Void = {}) {
    self.path = path
    self.memoryLimit = memoryLimit
    self.makeFolder = makeFolder
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
        Entry(documentCount: header.documentCount, firstDocument: documentCount, offset: offset))
      documentCount += header.documentCount
      held.append(nil)
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
  func append(_ block: Block) throws {
    guard block.documentCount > 0 else { return }
    let byteCount = block.byteCount
    if file == nil, heldByteCount + byteCount > memoryLimit { try moveToFile() }
    let offset = try file.map { try write(block, to: $0) } ?? nil
    held.append(offset == nil ? block : nil)
    heldByteCount += byteCount
    entries.append(Entry(documentCount: block.documentCount, firstDocument: documentCount, offset: offset))
    documentCount += block.documentCount
  }

  /// The block at a place, and the number of documents in front of it.
  ///
  /// - Throws: ``OutputError`` if the file is damaged or cannot be read.
  func block(at index: Int) throws -> (block: Block, firstDocument: Int) {
    let entry = entries[index]
    if let file, let offset = entry.offset { return (.stored(try file.block(at: offset)), entry.firstDocument) }
    return (held[index] ?? .documents([]), entry.firstDocument)
  }

  /// Gives the memory of a block free that is not asked for again; one in a file has none.
  func release(blockAt index: Int) { held[index] = nil }

  /// Brings everything to the disk, and tells how to take it up again.
  func mark() throws -> Mark {
    if file == nil { try moveToFile() }
    guard let file else { preconditionFailure("the spool has a file now") }
    try file.synchronize()
    return Mark(byteCount: file.byteCount, blockCount: entries.count)
  }

  private func moveToFile() throws {
    try makeFolder()
    let file = try path.map { try SpoolFile(path: $0, keeping: 0) } ?? SpoolFile.unnamed()
    for index in held.indices {
      guard let block = held[index], let offset = try write(block, to: file) else { continue }
      entries[index].offset = offset
      held[index] = nil
    }
    heldByteCount = 0
    self.file = file
  }

  /// - Returns: Where the block starts; `nil` if it has a document that cannot be stored, and stays in memory therefore.
  private func write(_ block: Block, to file: SpoolFile) throws -> Int? {
    switch block {
    case .stored(let block): return try file.append(block)
    case .documents(let documents):
      var builder = StoredBlock.Builder()
      for document in documents {
        guard let record = try? StoredBlock.record(of: document) else { return nil }
        builder.append(record)
      }
      return try file.append(builder.build(isCompressed: true))
    }
  }

  /// About how many bytes a document takes in memory.
  private static func byteCount(of document: Document) -> Int {
    let layers = document.layerNames.reduce(0) { $0 + 16 * (document.contents(of: $1)?.count ?? 0) }
    let edits = document.revisions.reduce(0) { $0 + 40 * $1.edits.count }
    let texts = document.byteCount + (document.revisions.isEmpty ? 0 : document.originalText.utf8.count)
    return 500 + texts + layers + edits + 16 * (document.alignment.runCount + document.decoding.runCount)
  }
}
