#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension EntityModel {
  /// Writes bytes to a file: all of them, or the file stays as it was.
  ///
  /// - Parameters:
  ///   - bytes: A model.
  ///   - path: Where to.
  /// - Throws: ``EntityModelError/unwritable(path:errorNumber:)``.
  public static func write(_ bytes: [UInt8], to path: String) throws(EntityModelError) {
    let temporary = path + ".part"
    let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .unwritable(path: path, errorNumber: errno) }
    var failure: Int32 = 0
    // SAFETY: the pointer is used inside the closure only.
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, failure == 0 {
        let count = unsafe writeBytes(file, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
        if count < 0, errno != EINTR { failure = errno } else { done += max(count, 0) }
      }
    }
    if close(file) != 0, failure == 0 { failure = errno }
    if failure == 0, unsafe rename(temporary, path) != 0 { failure = errno }
    guard failure == 0 else {
      unsafe unlink(temporary)
      throw .unwritable(path: path, errorNumber: failure)
    }
  }
}

/// The system's `write`, which the type's own hides.
private func writeBytes(_ file: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(file, start, count)
}
