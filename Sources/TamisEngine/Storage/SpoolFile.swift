import TamisCore
import TamisIO

/// A file of blocks, each behind a header: the bytes of the block, its documents, its bytes before compression (0 if
/// there was none), and a hash of its bytes.
final class SpoolFile {
  /// What stands in front of a block.
  struct Header {
    var byteCount: Int
    var documentCount: Int
    var expandedByteCount: Int
    var hash: UInt64
  }

  static let headerByteCount = 32

  private let path: String
  private let descriptor: Int32
  private(set) var byteCount: Int
  private var synchronizedByteCount = 0

  /// Opens a file, or makes it.
  ///
  /// What stands behind the bytes that are kept is cut off.
  init(path: String, keeping byteCount: Int) throws {
    self.path = path
    self.byteCount = byteCount
    do {
      descriptor = try System.openForStorage(path)
      guard try System.status(of: descriptor).byteCount >= byteCount else {
        throw OutputError.lost(path: path, temporary: path)
      }
      try System.truncate(descriptor, to: byteCount)
      try System.seek(descriptor, to: byteCount)
    } catch let error as SystemError {
      throw OutputError(error, path: path)
    }
  }

  /// Makes a file that is gone when it is closed, whatever happens.
  static func unnamed() throws -> SpoolFile {
    let folder = System.scratchFolder
    do {
      return SpoolFile(unnamed: try System.makeScratchFile(in: folder), in: folder)
    } catch {
      throw OutputError(error, path: folder)
    }
  }

  private init(unnamed descriptor: Int32, in folder: String) {
    path = folder
    self.descriptor = descriptor
    byteCount = 0
  }

  deinit { System.close(descriptor) }

  /// Appends a block.
  ///
  /// - Returns: Its offset.
  func append(_ block: StoredBlock) throws -> Int {
    let offset = byteCount
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headerByteCount + block.bytes.count)
    Self.append(UInt64(block.bytes.count), to: &bytes)
    Self.append(UInt64(block.documentCount), to: &bytes)
    Self.append(UInt64(block.expandedByteCount ?? 0), to: &bytes)
    Self.append(ContentHash.hash(block.bytes.span), to: &bytes)
    bytes.append(contentsOf: block.bytes)
    do {
      try System.write(bytes.span, to: descriptor)
    } catch {
      throw OutputError(error, path: path)
    }
    byteCount += bytes.count
    return offset
  }

  func header(at offset: Int) throws -> Header {
    var bytes: [UInt8] = []
    guard try read(at: offset, byteCount: Self.headerByteCount, into: &bytes) else { throw damage(at: offset) }
    let numbers = (0..<3).map { Int(exactly: Self.number(bytes, 8 * $0)) ?? .max }
    guard numbers[0] <= byteCount - offset - Self.headerByteCount, numbers[1] <= 1 << 32, numbers[2] <= 1 << 40 else {
      throw damage(at: offset)
    }
    return Header(
      byteCount: numbers[0], documentCount: numbers[1], expandedByteCount: numbers[2], hash: Self.number(bytes, 24))
  }

  func block(at offset: Int) throws -> StoredBlock {
    let header = try header(at: offset)
    var bytes: [UInt8] = []
    guard try read(at: offset + Self.headerByteCount, byteCount: header.byteCount, into: &bytes),
      ContentHash.hash(bytes.span) == header.hash
    else { throw damage(at: offset) }
    return StoredBlock(
      bytes: bytes, documentCount: header.documentCount,
      expandedByteCount: header.expandedByteCount == 0 ? nil : header.expandedByteCount)
  }

  func synchronize() throws {
    guard byteCount > synchronizedByteCount else { return }
    do {
      try System.synchronize(descriptor)
      synchronizedByteCount = byteCount
    } catch {
      throw OutputError(error, path: path)
    }
  }

  func damage(at offset: Int) -> RunError { .damagedStorage(path: path, offset: offset) }

  private func read(at offset: Int, byteCount: Int, into bytes: inout [UInt8]) throws -> Bool {
    do {
      return try System.read(descriptor, at: offset, byteCount: byteCount, into: &bytes)
    } catch {
      throw RunError.unreadableStorage(path: path, reason: error.reason)
    }
  }

  private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: number &>> shift)) }
  }

  private static func number(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[offset + $1]) &<< UInt64(8 * $1) }
  }
}
