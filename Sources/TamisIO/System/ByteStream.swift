/// The bytes of an open file, read from its start to its end.
///
/// A class, since a descriptor is closed once, when nothing reads from it any more.
final class ByteStream {
  /// How much is read at a time: large enough that system calls do not count, small enough for the cache.
  static let chunkByteCount = 256 * 1024

  private let descriptor: Int32
  private let isOwned: Bool

  /// What the file was when it was opened.
  let status: System.FileStatus

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
  func read(into buffer: inout [UInt8]) throws(SystemError) -> Int {
    try System.read(descriptor, into: &buffer, upTo: Self.chunkByteCount)
  }

  /// Reads the rest of the file behind the bytes that a buffer holds.
  ///
  /// - Returns: Whether the buffer stayed within the limit; otherwise reading stopped there.
  func readAll(into buffer: inout [UInt8], limit: Int) throws(SystemError) -> Bool {
    if status.kind == .regular, status.byteCount < limit { buffer.reserveCapacity(status.byteCount + 1) }
    while true {
      let expected = status.kind == .regular ? status.byteCount + 1 - buffer.count : 0
      let byteCount = min(max(expected, Self.chunkByteCount), 1 << 30)
      if try System.read(descriptor, into: &buffer, upTo: byteCount) == 0 { return true }
      if buffer.count > limit { return false }
    }
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
}
