import TamisCore

/// Cuts what a program writes into lines.
struct ProgramLines {
  private var buffer: [UInt8] = []
  /// Where the next line starts.
  private var start = 0
  /// How far the buffer was searched for the next line's end.
  private var searched = 0

  /// The number of bytes that belong to no whole line yet.
  var pendingByteCount: Int { buffer.count - start }

  /// Reads what the program has written.
  mutating func read(from child: inout ChildProcess) -> ChildProcess.Reading {
    if start > 0, start == buffer.count || start > 1 << 20 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    return child.readOutput(into: &buffer)
  }

  /// The next whole line that is not empty, without its end.
  mutating func next() -> [UInt8]? {
    while true {
      guard let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
        searched = buffer.count
        return nil
      }
      var line = buffer[start..<end]
      start = end + 1
      searched = start
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if !line.isEmpty { return Array(line) }
    }
  }
}

/// What a program writes to standard error: passed on line by line, with the document that it was at, and its end kept
/// for messages.
struct ProgramErrorOutput {
  /// Lines passed on at most, so that a program that complains of every document does not fill a disk.
  private static let shownLineLimit = 1000
  private static let keptByteCount = 300

  let command: String
  /// The id of the document that the program is at.
  var document: String?
  private var buffer: [UInt8] = []
  private var lineCount = 0
  /// The last lines, on one line.
  private(set) var tail = ""

  init(command: String) { self.command = command }

  /// The last lines, as the end of a sentence.
  var quotedTail: String { tail.isEmpty ? "" : "; it wrote: \(tail)" }

  /// Reads and passes on what there is.
  mutating func read(from child: inout ChildProcess) {
    while child.readErrors(into: &buffer) == .some {}
    var start = 0
    while let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
      show(buffer[start..<end])
      start = end + 1
    }
    buffer.removeFirst(start)
    if buffer.count > 4096 {
      show(buffer[...])
      buffer.removeAll()
    }
  }

  private mutating func show(_ bytes: ArraySlice<UInt8>) {
    let line = ProgramText.line(String(decoding: bytes, as: UTF8.self), limit: 2000)
    guard !line.allSatisfy({ $0 == " " }) else { return }
    tail = String((tail.isEmpty ? line : tail + " / " + line).suffix(Self.keptByteCount))
    lineCount += 1
    guard lineCount <= Self.shownLineLimit else { return }
    let place = document.map { ", document '\($0)'" } ?? ""
    var text = "\(RunProgram.name): '\(ProgramText.line(command, limit: 40))'\(place): \(line)\n"
    if lineCount == Self.shownLineLimit { text += "\(RunProgram.name): further lines are not shown\n" }
    StandardError.write(text)
  }
}
