#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads inputs from a file or a pipe, or from a terminal that the line editor cannot serve.
///
/// Lines end at `\n` or `\r\n`; the last needs no line break. Bytes that are not UTF-8 become U+FFFD, and a byte order
/// mark at the start is dropped. The reader reads ahead, so nothing else should read the same descriptor.
public struct PlainLineReader: LineReader {
  private let source: ByteSource
  private let promptDescriptor: Int32?
  private let isOpen: (String) -> Bool
  /// Bytes that were read and not yet handed out, from `start` on.
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  private var isAtStart = true

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - descriptor: What to read; by default standard input. It stays the caller's.
  ///   - promptDescriptor: Where to write prompts, without their escape sequences; by default nowhere.
  ///   - isOpen: Whether an input needs another line; by default none does.
  public init(
    descriptor: Int32 = 0, promptDescriptor: Int32? = nil, isOpen: @escaping (String) -> Bool = { _ in false }
  ) {
    source = ByteSource(descriptor: descriptor)
    self.promptDescriptor = promptDescriptor
    self.isOpen = isOpen
  }

  /// Reads the next input, which is never ``LineInput/interrupted``.
  ///
  /// - Parameter prompt: What to write before each line, if the reader was told where.
  /// - Returns: The input, or that there is none.
  /// - Throws: ``LineEditorError/cannotRead(errorNumber:)`` if the source fails.
  public mutating func readLine(prompt: Prompt) throws(LineEditorError) -> LineInput {
    try assembleInput(isOpen: isOpen) { lines throws(LineEditorError) in
      show(lines.isEmpty ? prompt.text : prompt.continuation)
      guard let line = try nextLine() else { return .endOfInput }
      return .line(Composition.composed(line))
    }
  }

  private func show(_ prompt: String) {
    guard let promptDescriptor else { return }
    // Input can be read although nobody sees the prompt.
    _ = Platform.write(Prompt.encoded(prompt, withEscapes: false), to: promptDescriptor)
  }

  private mutating func nextLine() throws(LineEditorError) -> String? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return line(buffer[start..<end])
      }
      if hasEnded {
        if start == buffer.count { return nil }
        defer { start = buffer.count }
        return line(buffer[start...])
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      guard let goesOn = source.read(into: &buffer) else { throw .cannotRead(errorNumber: errno) }
      hasEnded = !goesOn
    }
  }

  private mutating func line(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    isAtStart = false
    return String(decoding: bytes, as: UTF8.self)
  }
}
