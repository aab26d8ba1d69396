#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The bytes of a model: a file mapped into memory, a part of the program, or a buffer.
///
/// CONCURRENCY: the bytes are never written after `init`, so any number of threads may read them.
@safe final class ModelBytes: @unchecked Sendable {
  private let buffer: UnsafeRawBufferPointer
  private let release: (@Sendable () -> Void)?

  /// Copies bytes.
  init(copying bytes: [UInt8]) {
    // SAFETY: the buffer lives until `deinit`, which alone frees it.
    nonisolated(unsafe) let owned = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    unsafe owned.copyBytes(from: bytes)
    unsafe buffer = UnsafeRawBufferPointer(owned)
    release = { unsafe owned.deallocate() }
  }

  /// Uses bytes that live as long as the process.
  ///
  /// - Parameter bytes: A constant of the program.
  init(constant bytes: UnsafeRawBufferPointer) {
    unsafe buffer = bytes
    release = nil
  }

  /// Maps a file.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``EntityModelError/unreadable(path:errorNumber:)``.
  init(path: String) throws(EntityModelError) {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, errorNumber: errno) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw .unreadable(path: path, errorNumber: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .foreign(path: path) }
    let byteCount = Int(status.st_size)
    guard byteCount > 0 else { throw .foreign(path: path) }
    let mapped = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, file, 0)
    guard let mapped = unsafe mapped, unsafe mapped != MAP_FAILED else {
      throw .unreadable(path: path, errorNumber: errno)
    }
    // SAFETY: the mapping lives until `deinit`, which alone undoes it. A file that another program cuts while it is
    // mapped ends this process, as for any mapped file.
    unsafe buffer = UnsafeRawBufferPointer(start: mapped, count: byteCount)
    nonisolated(unsafe) let owned = unsafe mapped
    release = { _ = unsafe munmap(owned, byteCount) }
  }

  deinit { release?() }

  /// The number of bytes.
  var count: Int { unsafe buffer.count }

  /// A copy of a part.
  ///
  /// - Parameter range: Bytes; clamped to those that there are.
  /// - Returns: The bytes.
  func copy(_ range: Range<Int>) -> [UInt8] {
    // SAFETY: the range is clamped to the buffer, which lives as long as this object.
    unsafe [UInt8](buffer[range.clamped(to: 0..<buffer.count)])
  }

  /// A value at a byte offset, in the byte order of the machine.
  ///
  /// - Precondition: `offset` is at least 0 and the value ends inside the bytes: callers check.
  @inline(__always)
  func load<Value: BitwiseCopyable>(_ offset: Int, as type: Value.Type) -> Value {
    // SAFETY: callers keep `offset` inside; sections are checked against `count` when a model is opened.
    unsafe buffer.loadUnaligned(fromByteOffset: offset, as: type)
  }
}
