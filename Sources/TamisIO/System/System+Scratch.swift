#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Files without a name, read and written at any place: what a run puts out of memory.
extension System {
  /// The folder for files that last no longer than the process.
  package static var scratchFolder: String {
    // SAFETY: nothing in this process changes the environment, so the text stays valid while it is copied.
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    return folder.isEmpty ? "/tmp" : folder
  }

  /// Makes a file that is gone when it is closed, whatever happens.
  package static func makeScratchFile(in folder: String) throws(SystemError) -> Int32 {
    while true {
      let path = FilePath.join(folder, ".tamis-scratch-\(processNumber)-\(UInt64.random(in: .min ... .max))")
      let descriptor = unsafe open(try checked(path), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      if descriptor >= 0 {
        remove(path)
        return descriptor
      }
      let error = SystemError.last
      guard error.isExisting || error.isInterruption else { throw error }
    }
  }

  /// Writes all bytes at a place.
  package static func write(_ bytes: Span<UInt8>, to descriptor: Int32, at offset: Int) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      // SAFETY: the pointer covers exactly the bytes that are left, and pwrite(2) only reads them.
      let count = unsafe bytes.extracting(done..<bytes.count).withUnsafeBufferPointer { rest in
        unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Reads bytes of a file to a place in memory.
  ///
  /// - Returns: Whether all of them were there.
  package static func read(
    _ range: Range<Int>, of descriptor: Int32, into target: inout MutableRawSpan, at start: Int
  ) throws(SystemError) -> Bool {
    precondition(start >= 0 && range.count <= target.byteCount - start, "there is room for what is read")
    var done = 0
    while done < range.count {
      // SAFETY: there is room for as many bytes as are asked for.
      let count = unsafe target.withUnsafeMutableBytes { buffer in
        unsafe pread(
          descriptor, buffer.baseAddress.map { unsafe $0 + start + done }, range.count - done,
          off_t(range.lowerBound + done))
      }
      if count == 0 { return false }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw .last
      }
    }
    return true
  }
}

extension SystemError {
  /// Says of a file in a folder what went wrong.
  package func scratchError(in folder: String) -> ScratchError {
    isFull ? .full(folder: folder) : .failed(folder: folder, reason: reason)
  }
}
