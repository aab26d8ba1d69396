import TamisCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that is open for reading.
///
/// It is checked and loaded by its descriptor, so that both mean the same file whatever happens to its name.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let byteCount: Int

  /// Opens a file.
  ///
  /// - Throws: ``SystemProblem``, also for what is no file.
  init(path: String) throws(SystemProblem) {
    // A named pipe would wait for somebody to write into it.
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SystemProblem(number: errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw SystemProblem(number: errno) }
    byteCount = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
  }

  deinit { _ = close(descriptor) }

  /// Leaves the file open for good.
  consuming func keepOpen() { discard self }

  /// A stretch of a file; `nil` if it cannot be read in full.
  static func bytes(of descriptor: Int32, at offset: Int, count: Int) -> [UInt8]? {
    guard count > 0 else { return [] }
    var filled = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      while filled < count {
        // SAFETY: `filled` is less than `count`, so the rest lies inside the buffer.
        let rest = unsafe buffer.baseAddress.map { unsafe $0 + filled }
        let step = unsafe pread(descriptor, rest, count - filled, off_t(offset + filled))
        if step < 0, errno == EINTR { continue }
        guard step > 0 else { break }
        filled += step
      }
      initializedCount = filled
    }
    return filled == count ? bytes : nil
  }
}

/// What the system says went wrong.
struct SystemProblem: Error, CustomStringConvertible {
  let number: Int32

  var description: String {
    // SAFETY: strerror gives a text that ends with a zero byte.
    guard let text = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: text).lowercased()
  }
}

/// The dynamic linker.
enum DynamicLinker {
  /// The function with which a library hands over its processors.
  typealias Entry = @convention(c) (UnsafeMutableRawPointer) -> Void

  /// Loads an open file, and has a function of it fill a list.
  ///
  /// What is loaded stays: the runtime keeps what it has learnt of types, and a closed library would leave it with
  /// pointers to nothing.
  ///
  /// - Returns: `nil` if the library has no such function.
  /// - Throws: ``LinkerProblem`` if it cannot be loaded.
  static func list(of file: consuming OpenFile, symbol: String) throws(LinkerProblem) -> [any Processor.Type]? {
    guard let handle = unsafe dlopen("/proc/self/fd/\(file.descriptor)", RTLD_NOW | RTLD_LOCAL) else {
      // SAFETY: the text of the last error lives until the next call of the linker on this thread.
      throw LinkerProblem(text: unsafe dlerror().map { unsafe String(cString: $0) } ?? "no reason given")
    }
    // The linker knows what it has loaded by its name: no other file may come to have this number.
    file.keepOpen()
    guard let address = unsafe dlsym(handle, symbol) else { return nil }
    // SAFETY: a library whose handshake fits declares the function so: Scripts/build-library writes both.
    let entry = unsafe unsafeBitCast(address, to: Entry.self)
    var types: [any Processor.Type] = []
    // SAFETY: the library is of this very build, so both sides mean the same type by this pointer.
    unsafe withUnsafeMutablePointer(to: &types) { unsafe entry(UnsafeMutableRawPointer($0)) }
    return types
  }
}

/// Why the linker refused a library.
struct LinkerProblem: Error {
  let text: String
}
