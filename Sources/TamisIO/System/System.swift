// The one file that knows the operating system. Everything else works with descriptors and paths through it.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Calls to the operating system, with Swift errors instead of `errno`.
package enum System {
  /// What a path names.
  package enum FileKind: Sendable {
    case regular, folder, characterDevice, pipe, socket, other
  }

  /// What is known of a path without opening it.
  package struct FileStatus: Sendable {
    package let kind: FileKind
    package let byteCount: Int
    /// Two paths with equal device and inode are the same file.
    package let device: UInt64
    package let inode: UInt64
    /// The permission bits.
    let mode: UInt32
    /// When the contents were last modified, in nanoseconds since 1970.
    package let modificationTime: Int
  }

  /// How a file is opened for writing.
  enum Creation: Sendable {
    /// A new file; an error if the path exists.
    case new
    /// An existing device or pipe.
    case existing
  }

  /// The descriptors of the standard streams.
  static let standardInput: Int32 = STDIN_FILENO
  static let standardOutput: Int32 = STDOUT_FILENO

  /// The number of processors that are on line, at least 1.
  package static var activeProcessorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The number of this process, for names that no other process uses.
  static var processNumber: Int { Int(getpid()) }

  // MARK: - Paths

  package static func status(of path: String) throws(SystemError) -> FileStatus {
    var record = stat()
    // SAFETY: `record` outlives the call, which fills it in.
    guard unsafe stat(try checked(path), &record) == 0 else { throw .last }
    return FileStatus(record)
  }

  package static func status(of descriptor: Int32) throws(SystemError) -> FileStatus {
    var record = stat()
    // SAFETY: `record` outlives the call, which fills it in.
    guard unsafe fstat(descriptor, &record) == 0 else { throw .last }
    return FileStatus(record)
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  package static func names(in folder: String) throws(SystemError) -> [String] {
    // SAFETY: the stream is closed on every way out, and an entry is copied before the next call.
    guard let stream = unsafe opendir(try checked(folder.isEmpty ? "." : folder)) else { throw .last }
    defer { _ = unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    // Swift compares strings by canonical equivalence; bytes are what every other tool sorts by.
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names
  }

  /// The path without symbolic links; the path itself where it does not exist.
  package static func resolved(_ path: String) -> String {
    guard let checkedPath = try? checked(path), let buffer = unsafe realpath(checkedPath, nil) else { return path }
    // SAFETY: realpath allocated the buffer and ended it with a zero byte; it is freed once, after the copy.
    defer { unsafe free(buffer) }
    return unsafe String(cString: buffer)
  }

  package static func rename(_ path: String, to target: String) throws(SystemError) {
    guard unsafe platformRename(try checked(path), try checked(target)) == 0 else { throw .last }
  }

  package static func remove(_ path: String) {
    guard let checkedPath = try? checked(path) else { return }
    _ = unsafe unlink(checkedPath)
  }

  // MARK: - Descriptors

  /// Opens a file for reading; waits for a writer at the other end of a pipe only if told to.
  static func openForReading(_ path: String, waits: Bool) throws(SystemError) -> Int32 {
    let flags = O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK)
    let descriptor = unsafe open(try checked(path), flags)
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  static func openForWriting(_ path: String, _ creation: Creation) throws(SystemError) -> Int32 {
    let flags = O_WRONLY | O_CLOEXEC | (creation == .new ? O_CREAT | O_EXCL : 0)
    let descriptor = unsafe open(try checked(path), flags, 0o666)
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  package static func close(_ descriptor: Int32) { _ = platformClose(descriptor) }

  static func setMode(_ mode: UInt32, of descriptor: Int32) { _ = fchmod(descriptor, mode_t(mode)) }

  /// Waits until everything written is on the disk; devices that cannot are no error.
  package static func synchronize(_ descriptor: Int32) throws(SystemError) {
    while fsync(descriptor) != 0 {
      let error = SystemError.last
      if error.isInterruption { continue }
      if error.number == EINVAL || error.number == EROFS || error.number == ENOTSUP { return }
      throw error
    }
  }

  /// Waits until everything that was written anywhere is on the disk.
  static func synchronizeAll() { sync() }

  /// Waits until the names in a folder are on the disk, where the system can do that.
  package static func synchronizeFolder(_ folder: String) {
    guard let descriptor = try? openForReading(folder.isEmpty ? "." : folder, waits: false) else { return }
    try? synchronize(descriptor)
    close(descriptor)
  }

  /// Reads once, behind the bytes that a buffer holds.
  ///
  /// - Returns: The number of bytes read; 0 at the end of the file.
  static func read(_ descriptor: Int32, into buffer: inout [UInt8], upTo byteCount: Int) throws(SystemError) -> Int {
    var result = 0
    buffer.append(addingCapacity: byteCount) { output in
      // SAFETY: read(2) fills at most `byteCount` bytes from the start, and as many are reported as filled.
      unsafe output.withUnsafeMutableBufferPointer { free, initializedCount in
        repeat {
          result = unsafe platformRead(descriptor, free.baseAddress, byteCount)
        } while result < 0 && waitIfTransient(descriptor, events: Int16(POLLIN))
        initializedCount = max(0, result)
      }
    }
    guard result >= 0 else { throw .last }
    return result
  }

  /// Writes all bytes.
  package static func write(_ bytes: Span<UInt8>, to descriptor: Int32) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      // SAFETY: the pointer covers exactly the bytes that are left, and write(2) only reads them.
      let count = unsafe bytes.extracting(done..<bytes.count).withUnsafeBufferPointer { rest in
        unsafe platformWrite(descriptor, rest.baseAddress, rest.count)
      }
      if count >= 0 {
        done += count
      } else if !waitIfTransient(descriptor, events: Int16(POLLOUT)) {
        throw .last
      }
    }
  }

  /// Whether the last call failed for a reason that passes.
  ///
  /// It was interrupted, or the descriptor was not ready: then this waits until it is. Keeps `errno` otherwise.
  private static func waitIfTransient(_ descriptor: Int32, events: Int16) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var request = pollfd(fd: descriptor, events: events, revents: 0)
    // SAFETY: `request` is the one element that the call is told of.
    _ = unsafe poll(&request, 1, -1)
    return true
  }

  // MARK: - Bytes

  /// The offset of the first byte of a value in a range, found by the C library's vectorised search.
  static func firstOffset(of byte: UInt8, in bytes: Span<UInt8>) -> Int? {
    // SAFETY: the search stays inside the span, and what it finds is turned into an offset before the pointer ends.
    unsafe bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress, let found = unsafe memchr(base, Int32(byte), raw.count) else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// A path for the C library; one with a zero byte would be cut there and name another file.
  static func checked(_ path: String) throws(SystemError) -> String {
    guard !path.utf8.contains(0) else { throw SystemError(number: ENOENT) }
    return path
  }
}

// Inside `System` these names mean its own functions.
private let platformRename = unsafe rename
private let platformClose = close
private let platformRead = unsafe read
private let platformWrite = unsafe write

extension System.FileStatus {
  fileprivate init(_ record: stat) {
    kind =
      switch record.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFCHR: .characterDevice
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .other
      }
    byteCount = Int(record.st_size)
    device = UInt64(truncatingIfNeeded: record.st_dev)
    inode = UInt64(truncatingIfNeeded: record.st_ino)
    mode = UInt32(record.st_mode) & 0o7777
    #if canImport(Darwin)
      let time = record.st_mtimespec
    #else
      let time = record.st_mtim
    #endif
    modificationTime = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}

/// Why the operating system refused a call.
package struct SystemError: Error, Hashable {
  /// The value of `errno`.
  let number: Int32

  /// The error of the last call on this thread.
  static var last: SystemError { SystemError(number: errno) }

  var isInterruption: Bool { number == EINTR }
  package var isMissing: Bool { number == ENOENT || number == ENOTDIR }
  package var isExisting: Bool { number == EEXIST }
  var isPermission: Bool { number == EACCES || number == EPERM || number == EROFS }
  var isFull: Bool { number == ENOSPC || number == EDQUOT || number == EFBIG }
  var isBrokenPipe: Bool { number == EPIPE }
  var isFolder: Bool { number == EISDIR }

  /// The system's words for it, lower case.
  package var reason: String {
    var buffer = [CChar](repeating: 0, count: 256)
    // SAFETY: the buffer is as long as the call is told; the POSIX strerror_r ends the text with a zero byte.
    let text = unsafe buffer.withUnsafeMutableBufferPointer { storage -> String in
      guard let base = storage.baseAddress else { return "" }
      guard unsafe strerror_r(number, base, storage.count) == 0 else { return "" }
      return unsafe String(cString: base)
    }
    return text.isEmpty ? "error \(number)" : text.lowercased()
  }
}
