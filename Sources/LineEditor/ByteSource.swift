#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads a descriptor in pieces.
struct ByteSource {
  let descriptor: Int32

  /// Reads what is there, at most 64 KiB, into `buffer`; waits until there is something.
  ///
  /// - Returns: Whether the source goes on; `nil` if it cannot be read, with the reason in `errno`.
  func read(into buffer: inout [UInt8]) -> Bool? {
    while true {
      let before = buffer.count
      buffer.append(contentsOf: repeatElement(0, count: 1 << 16))
      let count = unsafe buffer.withUnsafeMutableBytes { bytes in
        // SAFETY: the buffer has room for 64 KiB behind `before`, and nothing else uses it during the call.
        unsafe Platform.read(descriptor, UnsafeMutableRawBufferPointer(rebasing: bytes[before...]))
      }
      let error = errno
      buffer.removeLast(buffer.count - before - max(0, count))
      if count >= 0 { return count > 0 }
      switch error {
      case EINTR: continue
      // Whoever shares the descriptor may have made it non-blocking.
      case EAGAIN: waitForInput()
      default:
        errno = error
        return nil
      }
    }
  }

  /// All bytes up to the end; `nil` if they cannot be read, with the reason in `errno`.
  func readToEnd() -> [UInt8]? {
    var contents: [UInt8] = []
    while true {
      guard let goesOn = read(into: &contents) else { return nil }
      if !goesOn { return contents }
    }
  }

  private func waitForInput() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // SAFETY: the request is local, and the count is one.
    _ = unsafe poll(&request, 1, -1)
  }
}
