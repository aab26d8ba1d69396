internal import Synchronization

/// Bytes that a processor puts out of memory while it decides over a collection.
///
/// What is appended stays where it is until the store is gone. Any number of tasks may append and read at the same time.
/// Nothing is kept beyond the process: numbers may be stored as they lie in memory.
public protocol ScratchStore: AnyObject, Sendable {
  /// The bytes appended so far.
  var byteCount: Int { get }

  /// Adds bytes at the end.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The offset of the first of them.
  /// - Throws: An error that ends the run: the disk is full.
  @discardableResult
  func append(_ bytes: RawSpan) throws -> Int

  /// Reads bytes that were appended before.
  ///
  /// - Parameters:
  ///   - range: Which ones, by their offsets.
  ///   - target: Where they go.
  ///   - start: The place in the target for the first one; there is room for all of them.
  /// - Throws: An error that ends the run.
  func read(_ range: Range<Int>, into target: inout MutableRawSpan, at start: Int) throws

  /// Makes an empty store of the same kind, for what is needed for a while only.
  ///
  /// - Returns: The store; its bytes are gone with it.
  /// - Throws: An error that ends the run.
  func makeStore() throws -> any ScratchStore
}

extension ScratchStore {
  /// Adds the bytes of values at the end.
  ///
  /// - Parameter elements: The values.
  /// - Returns: The offset of the first byte.
  /// - Throws: An error that ends the run.
  @discardableResult
  public func append(_ elements: [UInt32]) throws -> Int {
    // SAFETY: the elements have no padding, so all of their bytes have values.
    unsafe try append(elements.span.bytes)
  }

  /// Reads bytes.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - offset: The offset of the first one.
  ///   - bytes: Where they go; the array grows if it is too short, and keeps what it has behind them.
  ///   - start: The place in the array for the first one.
  /// - Throws: An error that ends the run.
  public func read(_ count: Int, at offset: Int, into bytes: inout [UInt8], from start: Int = 0) throws {
    let wanted = start + count
    if bytes.count < wanted { bytes.append(contentsOf: repeatElement(0, count: wanted + wanted / 4 - bytes.count)) }
    var all = bytes.mutableSpan
    // SAFETY: any bytes are values of the element type.
    var target = unsafe all.mutableBytes
    try read(offset..<offset + count, into: &target, at: start)
  }

  /// Reads numbers that were appended as an array.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - offset: The offset of the first one's first byte.
  ///   - elements: Where they go.
  ///   - start: Where the first one goes; the array grows if it is too short.
  /// - Throws: An error that ends the run.
  public func read(_ count: Int, at offset: Int, into elements: inout [UInt32], from start: Int = 0) throws {
    let wanted = start + count
    if elements.count < wanted {
      elements.append(contentsOf: repeatElement(0, count: wanted + wanted / 4 - elements.count))
    }
    var all = elements.mutableSpan
    // SAFETY: any bytes are values of the element type.
    var target = unsafe all.mutableBytes
    try read(offset..<offset + 4 * count, into: &target, at: 4 * start)
  }
}

/// A store in memory: for collections that fit there, and for tests.
public final class MemoryScratch: ScratchStore {
  /// Blocks of one size, so that what was appended is never copied again.
  private let blocks = Mutex<(full: [[UInt8]], last: [UInt8])>(([], []))

  private static let blockByteCount = 1 << 20

  /// Makes an empty store.
  public init() {}

  /// The bytes appended so far.
  public var byteCount: Int { blocks.withLock { Self.byteCount(of: $0) } }

  private static func byteCount(of blocks: (full: [[UInt8]], last: [UInt8])) -> Int {
    blocks.full.count * blockByteCount + blocks.last.count
  }

  /// Adds bytes at the end.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The offset of the first of them.
  @discardableResult
  public func append(_ bytes: RawSpan) -> Int {
    blocks.withLock { blocks in
      let offset = Self.byteCount(of: blocks)
      var done = 0
      while done < bytes.byteCount {
        let count = min(bytes.byteCount - done, Self.blockByteCount - blocks.last.count)
        // SAFETY: the pointer covers the bytes that are copied, and does not outlive the call.
        unsafe bytes.extracting(done..<done + count).withUnsafeBytes { part in
          unsafe blocks.last.append(contentsOf: part)
        }
        done += count
        if blocks.last.count == Self.blockByteCount {
          blocks.full.append(blocks.last)
          blocks.last = []
        }
      }
      return offset
    }
  }

  /// Reads bytes that were appended before.
  ///
  /// - Parameters:
  ///   - range: Which ones, by their offsets.
  ///   - target: Where they go.
  ///   - start: The place in the target for the first one; there is room for all of them.
  public func read(_ range: Range<Int>, into target: inout MutableRawSpan, at start: Int) {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= byteCount && start >= 0
        && range.count <= target.byteCount - start, "only what was appended can be read, to where there is room")
    var place = range.lowerBound
    while place < range.upperBound {
      // A full block never changes, so its bytes are copied while others may append.
      let block = blocks.withLock { blocks in
        let index = place / Self.blockByteCount
        return index < blocks.full.count ? blocks.full[index] : blocks.last
      }
      let first = place % Self.blockByteCount
      let count = min(range.upperBound - place, block.count - first)
      let goal = start + place - range.lowerBound
      // SAFETY: both ranges lie inside what the pointers cover, which do not outlive the calls.
      unsafe target.withUnsafeMutableBytes { output in
        unsafe block.withUnsafeBytes { input in
          unsafe UnsafeMutableRawBufferPointer(rebasing: output[goal..<goal + count])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: input[first..<first + count]))
        }
      }
      place += count
    }
  }

  /// Makes another empty store in memory.
  ///
  /// - Returns: The store.
  public func makeStore() -> any ScratchStore { MemoryScratch() }
}
