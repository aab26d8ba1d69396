import Synchronization
public import TamisIO

/// A store of what a run puts out of memory: a file without a name, which is gone when nothing holds it any more.
///
/// The first bytes stay in memory; the file is made when there are more than that.
public final class ScratchFile: ScratchStore {
  private struct State {
    /// The file, once there is one, and the bytes in it.
    var descriptor: Int32?
    var writtenCount = 0
    /// The bytes behind those in the file.
    var tail: [UInt8] = []
  }

  private let folder: String
  private let memoryByteCount: Int
  private let state = Mutex(State())

  /// The bytes that are collected before they are written, once there is a file.
  private static let bufferByteCount = 1 << 18

  /// Makes an empty store.
  ///
  /// - Parameters:
  ///   - folder: Where the file is made; `nil` for the folder that `TMPDIR` names, or `/tmp`.
  ///   - memoryByteCount: The most bytes that are kept without a file.
  public init(folder: String? = nil, memoryByteCount: Int = 8 << 20) {
    self.folder = folder ?? System.scratchFolder
    self.memoryByteCount = memoryByteCount
  }

  deinit { if let descriptor = state.withLock({ $0.descriptor }) { System.close(descriptor) } }

  /// The bytes appended so far.
  public var byteCount: Int { state.withLock { $0.writtenCount + $0.tail.count } }

  /// Adds bytes at the end.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The offset of the first of them.
  /// - Throws: `ScratchError` if the file cannot be made or written.
  @discardableResult
  public func append(_ bytes: RawSpan) throws -> Int {
    try state.withLock { state in
      let offset = state.writtenCount + state.tail.count
      // SAFETY: the pointer covers the bytes that are copied, and does not outlive the call.
      unsafe bytes.withUnsafeBytes { unsafe state.tail.append(contentsOf: $0) }
      let limit = state.descriptor == nil ? memoryByteCount : Self.bufferByteCount
      if state.tail.count > limit { try write(&state) }
      return offset
    }
  }

  private func write(_ state: inout State) throws {
    do {
      let descriptor = try state.descriptor ?? System.makeScratchFile(in: folder)
      state.descriptor = descriptor
      try System.write(state.tail.span, to: descriptor, at: state.writtenCount)
    } catch let error as SystemError {
      throw error.scratchError(in: folder)
    }
    state.writtenCount += state.tail.count
    // What was kept at first is much more than a buffer.
    state.tail.removeAll(keepingCapacity: state.tail.capacity <= 2 * Self.bufferByteCount)
  }

  /// Reads bytes that were appended before.
  ///
  /// - Parameters:
  ///   - range: Which ones, by their offsets.
  ///   - target: Where they go.
  ///   - start: The place in the target for the first one; there is room for all of them.
  /// - Throws: `ScratchError` if the file cannot be read.
  public func read(_ range: Range<Int>, into target: inout MutableRawSpan, at start: Int) throws {
    // What is in the file stays as it is, so it is read while others may append.
    let (descriptor, written) = state.withLock { ($0.descriptor, $0.writtenCount) }
    let inFile = min(range.lowerBound, written)..<min(range.upperBound, written)
    if let descriptor, !inFile.isEmpty {
      do {
        guard try System.read(inFile, of: descriptor, into: &target, at: start) else {
          throw ScratchError.damaged(at: inFile.lowerBound)
        }
      } catch let error as SystemError {
        throw error.scratchError(in: folder)
      }
    }
    guard range.upperBound > written else { return }
    let rest = max(range.lowerBound, written)..<range.upperBound
    var isMoved = false
    state.withLock { state in
      // The bytes may have gone to the file since.
      guard state.writtenCount == written else {
        isMoved = true
        return
      }
      precondition(rest.upperBound <= written + state.tail.count, "only what was appended can be read")
      Self.copy(
        state.tail, rest.lowerBound - written..<rest.upperBound - written, to: &target,
        start + rest.lowerBound - range.lowerBound)
    }
    if isMoved { try read(rest, into: &target, at: start + rest.lowerBound - range.lowerBound) }
  }

  private static func copy(_ bytes: [UInt8], _ range: Range<Int>, to target: inout MutableRawSpan, _ start: Int) {
    precondition(start >= 0 && range.count <= target.byteCount - start, "there is room for what is read")
    // SAFETY: both ranges lie inside what the pointers cover, which do not outlive the calls.
    unsafe target.withUnsafeMutableBytes { output in
      unsafe bytes.withUnsafeBytes { input in
        unsafe UnsafeMutableRawBufferPointer(rebasing: output[start..<start + range.count])
          .copyMemory(from: UnsafeRawBufferPointer(rebasing: input[range]))
      }
    }
  }

  /// Makes another empty store in the same folder.
  ///
  /// - Returns: The store.
  public func makeStore() -> any ScratchStore {
    ScratchFile(folder: folder, memoryByteCount: memoryByteCount)
  }
}
