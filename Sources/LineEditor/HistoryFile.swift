#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The entries of a history, kept in a file from session to session.
///
/// The file is UTF-8 text with one entry a line, the newest last; inside an entry `\n` stands for a line break and `\\`
/// for a backslash. Only its owner can read it (mode 0600). Entries are appended as they are made, under a lock, so a
/// session that is killed loses none and sessions at the same time mix.
struct HistoryFile {
  let path: String
  /// The most entries that are handed out.
  ///
  /// The file may hold twice as many before it is cut.
  let limit: Int

  /// The entries of the file, oldest first; none if there is no file.
  ///
  /// - Throws: ``LineEditorError/historyUnavailable(path:errorNumber:)`` if it is there and cannot be read or cut.
  func load() throws(LineEditorError) -> [String] {
    guard let contents = try read() else { return [] }
    let lines = Self.lines(of: contents)
    if lines.count > 2 * limit { try cut() }
    return lines.suffix(limit).map(Self.entry(ofLine:))
  }

  /// Adds an entry at the end; makes the file and its folder if they are not there.
  func append(_ entry: String) throws(LineEditorError) {
    try makeFolder()
    let descriptor = try openLocked()
    defer { _ = close(descriptor) }
    try write(Self.line(ofEntry: entry) + "\n", to: descriptor)
  }
}

// MARK: - The form of an entry

extension HistoryFile {
  static func line(ofEntry entry: String) -> String {
    var bytes: [UInt8] = []
    for byte in entry.utf8 {
      switch byte {
      case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case UInt8(ascii: "\\"): bytes += [byte, byte]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func entry(ofLine line: some Sequence<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in line {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        bytes.append(isEscaped && byte == UInt8(ascii: "n") ? UInt8(ascii: "\n") : byte)
        isEscaped = false
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func lines(of contents: [UInt8]) -> [ArraySlice<UInt8>] {
    contents.split(separator: UInt8(ascii: "\n"))
  }
}

// MARK: - The file

extension HistoryFile {
  private func failure() -> LineEditorError { .historyUnavailable(path: path, errorNumber: errno) }

  private func read() throws(LineEditorError) -> [UInt8]? {
    // SAFETY: the path is a string that lives as long as the call.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor == -1 {
      if errno == ENOENT { return nil }
      throw failure()
    }
    defer { _ = close(descriptor) }
    return try contents(of: descriptor)
  }

  private func contents(of descriptor: Int32) throws(LineEditorError) -> [UInt8] {
    guard let contents = ByteSource(descriptor: descriptor).readToEnd() else { throw failure() }
    return contents
  }

  private func write(_ text: String, to descriptor: Int32) throws(LineEditorError) {
    let error = Platform.write(text, to: descriptor)
    guard error == 0 else { throw .historyUnavailable(path: path, errorNumber: error) }
  }

  /// Opens the file for appending and waits for its lock, which ends when the descriptor is closed.
  private func openLocked() throws(LineEditorError) -> Int32 {
    while true {
      // SAFETY: the path is a string that lives as long as the call.
      let descriptor = unsafe open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
      guard descriptor != -1 else { throw failure() }
      // A file that came from elsewhere may be open to others.
      guard fchmod(descriptor, 0o600) == 0, flock(descriptor, LOCK_EX) == 0 else {
        let error = failure()
        _ = close(descriptor)
        throw error
      }
      // Another session may have put a new file in this one's place before the lock was had.
      var opened = stat()
      var named = stat()
      // SAFETY: both buffers are local and of the type that the functions fill.
      let isCurrent = unsafe fstat(descriptor, &opened) == 0 && stat(path, &named) == 0 && opened.st_ino == named.st_ino
      if isCurrent { return descriptor }
      _ = close(descriptor)
    }
  }

  /// Drops the oldest entries beyond the limit: writes a new file and puts it in the old one's place.
  private func cut() throws(LineEditorError) {
    let descriptor = try openLocked()
    defer { _ = close(descriptor) }
    let kept = Self.lines(of: try contents(of: descriptor)).suffix(limit)
    let draft = "\(path).\(getpid())"
    // SAFETY: the path is a string that lives as long as the call.
    let target = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard target != -1 else { throw failure() }
    defer { _ = close(target) }
    for line in kept { try write(String(decoding: line, as: UTF8.self) + "\n", to: target) }
    // SAFETY: both paths are strings that live as long as the call.
    guard unsafe rename(draft, path) == 0 else { throw failure() }
  }

  private func makeFolder() throws(LineEditorError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for count in parts.indices.dropFirst() {
      let folder = parts[...count].joined(separator: "/")
      // SAFETY: the path is a string that lives as long as the call.
      if unsafe mkdir(folder, 0o700) != 0, errno != EEXIST { throw failure() }
    }
  }
}
