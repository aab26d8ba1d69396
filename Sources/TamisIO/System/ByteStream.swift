import TamisCompression

/// The bytes of an open file, read from its start to its end.
///
/// A class, since a descriptor is closed once, when nothing reads from it any more.
final class ByteStream: ByteSource {
  /// How much is read at a time: large enough that system calls do not count, small enough for the cache.
  static let chunkByteCount = 256 * 1024

  private let descriptor: Int32
  private let isOwned: Bool

  /// What the file was when it was opened.
  let status: System.FileStatus

  /// The number of bytes read so far.
  private(set) var readByteCount = 0

  /// Bytes read ahead of the first reader.
  private var peeked: [UInt8] = []
  /// The hash of all bytes read so far; `nil` if some were left out, or the file cannot be read again anyway.
  private var hash: ContentHash?
  private var isAtEnd = false

  /// The number of bytes of a regular file.
  var expectedByteCount: Int? { status.kind == .regular ? status.byteCount : nil }

  /// Opens a file; `-` is standard input.
  ///
  /// A pipe is not opened unless another program holds its other end already (`/dev/fd/63`), since opening it could wait
  /// for ever.
  init(path: String) throws(ByteStreamError) {
    do {
      if path == "-" {
        descriptor = System.standardInput
        isOwned = false
        status = try System.status(of: descriptor)
        return
      }
      let isOpenDescriptor = Self.isDescriptorPath(path)
      let kind = try System.status(of: path).kind
      if let name = Self.refusedKind(kind, isOpenDescriptor: isOpenDescriptor) { throw ByteStreamError.notAFile(name) }
      // The kind may have changed since: without waiting, opening cannot hang, and the descriptor tells what it is.
      let opened = try System.openForReading(path, waits: isOpenDescriptor || kind == .characterDevice)
      let status: System.FileStatus
      do {
        status = try System.status(of: opened)
        if let name = Self.refusedKind(status.kind, isOpenDescriptor: isOpenDescriptor) {
          throw ByteStreamError.notAFile(name)
        }
      } catch {
        System.close(opened)
        throw error
      }
      descriptor = opened
      isOwned = true
      self.status = status
      if status.kind == .regular { hash = ContentHash() }
    } catch let error as SystemError {
      throw .system(error)
    } catch let error as ByteStreamError {
      throw error
    } catch {
      throw .notAFile("\(error)")
    }
  }

  deinit {
    if isOwned { System.close(descriptor) }
  }

  /// Reads one chunk behind the bytes that a buffer holds.
  ///
  /// - Returns: The number of bytes read; 0 at the end of the file.
  func read(into buffer: inout [UInt8]) throws(ByteStreamError) -> Int {
    try read(into: &buffer, upTo: Self.chunkByteCount)
  }

  func read(into buffer: inout [UInt8], upTo byteCount: Int) throws(ByteStreamError) -> Int {
    if !peeked.isEmpty {
      let count = peeked.count
      buffer += peeked
      peeked = []
      return count
    }
    let start = buffer.count
    do throws(SystemError) {
      _ = try System.read(descriptor, into: &buffer, upTo: byteCount)
    } catch {
      throw .system(error)
    }
    note(buffer.span.extracting(start..<buffer.count))
    return buffer.count - start
  }

  /// The first bytes of the file, which are read again by the next call; fewer if the file has fewer.
  ///
  /// - Precondition: Nothing was read yet.
  func peek(_ byteCount: Int) throws(ByteStreamError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < byteCount, try read(into: &bytes, upTo: byteCount - bytes.count) > 0 {}
    peeked = bytes
    return bytes
  }

  /// Passes over bytes; those of a regular file are not read, so what it holds as a whole cannot be told any more.
  func skip(_ byteCount: Int) throws(ByteStreamError) -> Bool {
    guard byteCount > 0 else { return true }
    guard status.kind == .regular else { return try readOver(byteCount) }
    let offset = readByteCount - peeked.count + byteCount
    do throws(SystemError) {
      guard try System.status(of: descriptor).byteCount >= offset else { return false }
      try System.seek(descriptor, to: offset)
    } catch {
      throw .system(error)
    }
    peeked = []
    readByteCount = offset
    hash = nil
    return true
  }

  private func note(_ bytes: Span<UInt8>) {
    readByteCount += bytes.count
    if bytes.isEmpty { isAtEnd = true }
    hash?.append(bytes)
  }

  /// Whether a regular file has other contents now than when it was opened, by its size and its time.
  var hasChanged: Bool {
    guard status.kind == .regular, let now = try? System.status(of: descriptor) else { return false }
    return now.byteCount != status.byteCount || now.modificationTime != status.modificationTime
  }

  /// What a regular file held; its contents count if all of them were read.
  func fingerprint(path: String) -> InputFingerprint {
    let isWhole = isAtEnd || readByteCount == status.byteCount
    return InputFingerprint(
      path: path, byteCount: status.byteCount, modificationTime: status.modificationTime,
      contentHash: isWhole ? hash?.value : nil)
  }

  /// Whether a path names a descriptor that is open already.
  static func isDescriptorPath(_ path: String) -> Bool {
    path.hasPrefix("/dev/fd/") || path.hasPrefix("/proc/self/fd/") || path == "/dev/stdin"
  }

  /// What a file is called that is not read; `nil` for one that is.
  static func refusedKind(_ kind: System.FileKind, isOpenDescriptor: Bool) -> String? {
    switch kind {
    case .regular, .characterDevice: nil
    case .pipe: isOpenDescriptor ? nil : "a named pipe"
    case .folder: "a folder"
    case .socket: isOpenDescriptor ? nil : "a socket"
    case .other: "a device"
    }
  }
}

/// Why a file cannot be read as a stream of bytes.
enum ByteStreamError: Error {
  /// The system refused.
  case system(SystemError)
  /// The path names something else, in words.
  case notAFile(String)
  /// The bytes are not the compressed data that they should be.
  case compression(CompressionError)
  /// An archive cannot be read on.
  case archive(ArchiveError)
}
