/// A sketch that can be written as bytes and taken back.
public protocol StoredSketch: Sendable {
  /// Adds the bytes that stand for the sketch.
  ///
  /// - Parameter bytes: Where they go, at the end.
  func encode(into bytes: inout [UInt8])

  /// Takes a sketch back.
  ///
  /// - Parameter bytes: What ``encode(into:)`` added, all of it and nothing else.
  /// - Throws: ``ScratchError`` if they are no such bytes.
  init(decoding bytes: Span<UInt8>) throws
}

/// The sketches of all documents in input order, as bytes in a store.
public struct StoredSketches<Sketch: StoredSketch>: Sendable {
  /// Where the sketches are; nothing else is there.
  public let store: any ScratchStore

  /// Who may work on them.
  public let workers: Workers

  /// The number of sketches.
  public private(set) var count = 0

  /// Makes an empty collection.
  ///
  /// - Parameters:
  ///   - store: An empty store.
  ///   - workers: Who may work on the sketches.
  public init(in store: any ScratchStore = MemoryScratch(), workers: Workers = .one) {
    self.store = store
    self.workers = workers
  }

  /// Adds the sketch of the next document.
  ///
  /// - Parameter sketch: The sketch.
  /// - Throws: What the store throws.
  public mutating func append(_ sketch: Sketch) throws {
    var batch = Batch()
    batch.append(sketch)
    try append(batch)
  }

  /// Adds the sketches of the next documents.
  ///
  /// - Parameter batch: The sketches.
  /// - Throws: What the store throws.
  public mutating func append(_ batch: Batch) throws {
    // SAFETY: bytes have no padding.
    unsafe try store.append(batch.bytes.span.bytes)
    count += batch.count
  }

  /// Sketches on their way to a store.
  public struct Batch: Sendable {
    fileprivate var bytes: [UInt8] = []
    fileprivate var count = 0

    /// Makes an empty batch.
    public init() {}

    /// Adds the sketch of the next document.
    ///
    /// - Parameter sketch: The sketch.
    public mutating func append(_ sketch: Sketch) {
      let start = bytes.count
      bytes.append(contentsOf: repeatElement(0, count: lengthByteCount))
      sketch.encode(into: &bytes)
      var length = UInt64(bytes.count - start - lengthByteCount)
      for index in start..<start + lengthByteCount {
        bytes[index] = UInt8(truncatingIfNeeded: length)
        length &>>= 8
      }
      count += 1
    }
  }

  /// Goes through the sketches in input order, without taking them back: for what needs a part of each only.
  ///
  /// - Parameter body: Is given the bytes of a sketch, and their offset in the store.
  /// - Throws: What the store and the body throw.
  public func forEachRecord(_ body: (Span<UInt8>, Int) throws -> Void) throws {
    var buffer = [UInt8](repeating: 0, count: readByteCount)
    // The bytes of the store that are in the buffer.
    var loaded = 0..<0
    var offset = 0
    let end = store.byteCount
    func load(_ byteCount: Int) throws {
      guard offset + byteCount > loaded.upperBound else { return }
      guard offset + byteCount <= end else { throw ScratchError.damaged(at: offset) }
      loaded = offset..<min(end, offset + max(byteCount, readByteCount))
      try store.read(loaded.count, at: offset, into: &buffer)
    }
    for _ in 0..<count {
      try load(lengthByteCount)
      var length: UInt64 = 0
      for index in (0..<lengthByteCount).reversed() {
        length = length &<< 8 | UInt64(buffer[offset - loaded.lowerBound + index])
      }
      guard length < end else { throw ScratchError.damaged(at: offset) }
      try load(lengthByteCount + Int(length))
      let start = offset + lengthByteCount - loaded.lowerBound
      try body(buffer.span.extracting(start..<start + Int(length)), offset + lengthByteCount)
      offset += lengthByteCount + Int(length)
    }
  }

  /// Goes through the sketches in input order, as often as is wanted.
  ///
  /// - Parameter body: Is given one sketch after the other.
  /// - Throws: What the store and the body throw.
  public func forEach(_ body: (Sketch) throws -> Void) throws {
    try forEachRecord { bytes, _ in try body(try Sketch(decoding: bytes)) }
  }
}

/// The bytes in front of a sketch that tell its length.
private let lengthByteCount = 8

/// The bytes that are read from a store at a time.
private let readByteCount = 1 << 18

/// A corpus processor whose sketches, and what it makes of them, may lie outside memory.
///
/// The engine keeps the sketches of other processors in memory, all of them until ``CorpusProcessor/resolve(_:)`` is
/// done. Those of a spilling processor are bytes in a ``ScratchStore``, and it makes further stores for what it needs
/// while it decides.
public protocol SpillingProcessor: CorpusProcessor where Sketch: StoredSketch {
  /// Decides over all documents.
  ///
  /// - Parameter sketches: The sketches of all documents, in input order.
  /// - Returns: What ``CorpusProcessor/apply(_:to:at:)`` needs to know; it may hold on to stores.
  /// - Throws: An error that ends the run.
  func resolve(stored sketches: StoredSketches<Sketch>) throws -> Resolution
}

extension SpillingProcessor {
  /// Decides over all documents, in memory.
  ///
  /// - Parameter sketches: The sketches of all documents, in input order.
  /// - Returns: What ``CorpusProcessor/apply(_:to:at:)`` needs to know.
  /// - Throws: An error that ends the run.
  public func resolve(_ sketches: some Sequence<Sketch>) throws -> Resolution {
    var stored = StoredSketches<Sketch>()
    for sketch in sketches { try stored.append(sketch) }
    return try resolve(stored: stored)
  }
}
