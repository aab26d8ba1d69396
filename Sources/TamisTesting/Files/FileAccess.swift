#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files and environment of a test, by the C library: linking Foundation would cost every test binary its start-up time.
public enum TestFiles {
  /// A file that could not be read or written.
  public struct Failure: Error, CustomStringConvertible {
    /// The path and the system's reason.
    public let description: String
  }

  /// Reads a file whole.
  ///
  /// - Parameter path: The file.
  /// - Returns: Its bytes.
  /// - Throws: ``Failure`` if it cannot be opened or read.
  public static func read(_ path: String) throws -> [UInt8] {
    // SAFETY: the stream is opened, used and closed here, and the buffer outlives each call that fills it.
    guard let stream = unsafe fopen(path, "rb") else { throw failure("read", path) }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, stream) }
      bytes.append(contentsOf: buffer[..<count])
      guard count < buffer.count else { continue }
      guard unsafe ferror(stream) == 0 else { throw failure("read", path) }
      return bytes
    }
  }

  /// Reads a file of UTF-8 text whole; invalid bytes become U+FFFD.
  ///
  /// - Parameter path: The file.
  /// - Returns: Its text.
  /// - Throws: ``Failure`` if it cannot be opened or read.
  public static func readText(_ path: String) throws -> String {
    String(decoding: try read(path), as: UTF8.self)
  }

  /// Writes a file whole, in place of what it held.
  ///
  /// - Parameters:
  ///   - text: What to write.
  ///   - path: The file; its folder exists.
  /// - Throws: ``Failure`` if it cannot be opened or written.
  public static func write(_ text: String, to path: String) throws {
    // SAFETY: as in `read`; the bytes live until the call returns.
    guard let stream = unsafe fopen(path, "wb") else { throw failure("write", path) }
    let bytes = Array(text.utf8)
    let count = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, stream) }
    // Closing flushes: a full disk shows here.
    let isClosed = unsafe fclose(stream) == 0
    guard count == bytes.count, isClosed else { throw failure("write", path) }
  }

  /// Lists what a folder holds.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - suffix: How the names end that are wanted.
  /// - Returns: Their paths, sorted by name; empty if there is no such folder.
  public static func list(_ folder: String, suffix: String = "") -> [String] {
    // SAFETY: the directory is opened, read and closed here; an entry is copied before the next one is asked for.
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix("."), name.hasSuffix(suffix) { names.append(name) }
    }
    return names.sorted().map { "\(folder)/\($0)" }
  }

  /// Whether a file or folder exists.
  ///
  /// - Parameter path: The file or folder.
  /// - Returns: Whether the process may see it.
  public static func exists(_ path: String) -> Bool {
    // SAFETY: the path is passed as a temporary C string, which lives as long as the call.
    unsafe access(path, F_OK) == 0
  }

  /// The value of an environment variable.
  ///
  /// - Parameter name: The variable.
  /// - Returns: `nil` if it is not set.
  public static func environment(_ name: String) -> String? {
    // SAFETY: the C string is copied at once; tests do not change their environment.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  private static func failure(_ verb: String, _ path: String) -> Failure {
    // SAFETY: `strerror` answers with a string of the C library's own, which is copied at once.
    let reason = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
    return Failure(description: "could not \(verb) '\(path)': \(reason)")
  }
}
