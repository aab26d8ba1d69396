internal import Synchronization
internal import TamisCore

/// Numbers that several workers deal out to parts, out of memory, each part to be read as a whole afterwards.
///
/// Records are never torn apart. In which order those of different workers stand in a part is left open.
final class DealtWords: Sendable {
  private struct Chunk {
    var offset: Int
    var count: Int
  }

  let partCount: Int
  private let store: any ScratchStore
  private let chunks: Mutex<[[Chunk]]>

  /// The words that a worker keeps of each part before it writes them.
  private static let bufferedCount = 4096

  init(partCount: Int, in store: any ScratchStore) {
    self.partCount = partCount
    self.store = store
    chunks = Mutex(Array(repeating: [], count: partCount))
  }

  fileprivate func append(_ words: [UInt32], to part: Int) throws {
    let offset = try store.append(words)
    chunks.withLock { $0[part].append(Chunk(offset: offset, count: words.count)) }
  }

  /// Reads all words of a part.
  ///
  /// - Returns: Their number; the array may be longer.
  func read(_ part: Int, into words: inout [UInt32]) throws -> Int {
    var count = 0
    for chunk in chunks.withLock({ $0[part] }) {
      try store.read(chunk.count, at: chunk.offset, into: &words, from: count)
      count += chunk.count
    }
    return count
  }

  /// What one worker has in hand.
  struct Writer: Sendable {
    private let target: DealtWords
    private var buffers: [[UInt32]]

    init(_ target: DealtWords) {
      self.target = target
      buffers = Array(repeating: [], count: target.partCount)
    }

    /// Adds a word to the record in hand of a part.
    @inline(__always)
    mutating func append(_ word: UInt32, to part: Int) { buffers[part].append(word) }

    /// Adds words to the record in hand of a part.
    mutating func append(_ words: ArraySlice<UInt32>, to part: Int) { buffers[part].append(contentsOf: words) }

    /// Ends the record in hand of a part.
    mutating func endRecord(of part: Int) throws {
      if buffers[part].count >= DealtWords.bufferedCount { try flush(part) }
    }

    /// Writes what is left.
    mutating func finish() throws {
      for part in buffers.indices where !buffers[part].isEmpty { try flush(part) }
    }

    private mutating func flush(_ part: Int) throws {
      try target.append(buffers[part], to: part)
      buffers[part].removeAll(keepingCapacity: true)
    }
  }
}
