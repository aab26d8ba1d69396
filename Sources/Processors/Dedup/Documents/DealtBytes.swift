internal import Synchronization
internal import TamisCore

/// Records that several workers deal out to parts, out of memory, each part to be read as a whole afterwards.
///
/// Records are never torn apart. In which order those of different workers stand in a part is left open.
final class DealtBytes: Sendable {
  private struct Chunk {
    var offset: Int
    var count: Int
  }

  let partCount: Int
  private let store: any ScratchStore
  private let chunks: Mutex<[[Chunk]]>

  /// The bytes that a worker keeps of each part before it writes them.
  private static let bufferedCount = 8192

  init(partCount: Int, in store: any ScratchStore) {
    self.partCount = partCount
    self.store = store
    chunks = Mutex(Array(repeating: [], count: partCount))
  }

  fileprivate func append(_ bytes: [UInt8], to part: Int) throws {
    // SAFETY: bytes have no padding.
    let offset = unsafe try store.append(bytes.span.bytes)
    chunks.withLock { $0[part].append(Chunk(offset: offset, count: bytes.count)) }
  }

  /// Reads all records of a part.
  ///
  /// - Parameters:
  ///   - part: The number of the part.
  ///   - bytes: Where they go; the array may have more bytes than they are.
  /// - Returns: The number of their bytes.
  /// - Throws: What the store throws.
  func read(_ part: Int, into bytes: inout [UInt8]) throws -> Int {
    var count = 0
    for chunk in chunks.withLock({ $0[part] }) {
      try store.read(chunk.count, at: chunk.offset, into: &bytes, from: count)
      count += chunk.count
    }
    return count
  }

  /// What one worker has in hand.
  struct Writer: Sendable {
    private let target: DealtBytes
    private var buffers: [[UInt8]]

    init(_ target: DealtBytes) {
      self.target = target
      buffers = Array(repeating: [], count: target.partCount)
    }

    /// Adds a record to a part.
    mutating func append(_ record: [UInt8], to part: Int) throws {
      buffers[part].append(contentsOf: record)
      if buffers[part].count >= DealtBytes.bufferedCount { try flush(part) }
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

extension [UInt8] {
  /// Adds a number, seven bits a byte, least significant first.
  @inline(__always)
  mutating func append(number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}

extension Span<UInt8> {
  /// Reads a number that `append(number:)` wrote.
  @inline(__always)
  func number(at offset: inout Int) -> UInt32 {
    var byte = self[offset]
    offset += 1
    if byte < 0x80 { return UInt32(byte) }
    var value = UInt32(byte & 0x7F)
    var shift: UInt32 = 7
    repeat {
      byte = self[offset]
      offset += 1
      value |= UInt32(byte & 0x7F) &<< shift
      shift &+= 7
    } while byte >= 0x80
    return value
  }
}
