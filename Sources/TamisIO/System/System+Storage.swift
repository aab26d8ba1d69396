#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// Files that are written and read back: spools, journals, outputs that a run goes on with.
extension System {
  /// Opens a file for reading and writing, and makes it if it does not exist.
  package static func openForStorage(_ path: String) throws(SystemError) -> Int32 {
    let descriptor = unsafe open(try checked(path), O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last }
    return descriptor
  }

  /// Cuts a file to a length, or lengthens it with zeros.
  package static func truncate(_ descriptor: Int32, to byteCount: Int) throws(SystemError) {
    while ftruncate(descriptor, off_t(byteCount)) != 0 {
      guard errno == EINTR else { throw .last }
    }
  }

  /// Sets the place of the next byte to write.
  package static func seek(_ descriptor: Int32, to offset: Int) throws(SystemError) {
    guard lseek(descriptor, off_t(offset), SEEK_SET) >= 0 else { throw .last }
  }

  /// Reads bytes at a place, behind those that a buffer holds.
  ///
  /// - Returns: Whether all of them were there.
  package static func read(
    _ descriptor: Int32, at offset: Int, byteCount: Int, into buffer: inout [UInt8]
  ) throws(SystemError) -> Bool {
    var done = 0
    var failure: SystemError?
    buffer.append(addingCapacity: byteCount) { output in
      // SAFETY: pread(2) fills at most the bytes that are asked for, behind those that it has filled already.
      unsafe output.withUnsafeMutableBufferPointer { free, initializedCount in
        while done < byteCount {
          let target = unsafe free.baseAddress.map { unsafe $0 + done }
          let count = unsafe pread(descriptor, target, byteCount - done, off_t(offset + done))
          if count > 0 {
            done += count
          } else if count == 0 {
            break
          } else if errno != EINTR {
            failure = .last
            break
          }
        }
        initializedCount = done
      }
    }
    if let failure { throw failure }
    return done == byteCount
  }

  /// Takes a file for this process alone, until it is closed.
  ///
  /// - Returns: Whether no other process has it.
  package static func lock(_ descriptor: Int32) -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  /// The file of the program that runs.
  package static var executablePath: String { "/proc/self/exe" }

  /// The bytes of memory that the process has in use; 0 where the system does not tell.
  package static var residentByteCount: Int {
    guard let bytes = FileHash.contents(ofFile: "/proc/self/statm") else { return 0 }
    let fields = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    guard fields.count > 1, let pages = Int(fields[1]) else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// Makes a folder; one that exists is no error.
  package static func makeFolder(_ path: String) throws(SystemError) {
    guard unsafe mkdir(try checked(path), 0o777) != 0 else { return }
    let error = SystemError.last
    guard error.isExisting else { throw error }
  }

  /// Removes an empty folder, if it is there.
  package static func removeFolder(_ path: String) {
    guard let checkedPath = try? checked(path) else { return }
    _ = unsafe rmdir(checkedPath)
  }
}
