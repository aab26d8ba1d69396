import Foundation
import TerminalTesting
import Testing

@testable import LineEditor

@Suite("PlainLineReader")
struct PlainLineReaderTests {
  /// All inputs of a source that has these bytes.
  private func inputs(of bytes: [UInt8], isOpen: @escaping (String) -> Bool = { _ in false }) throws -> [LineInput] {
    let url = FileManager.default.temporaryDirectory.appending(path: "plain-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    let file = try FileHandle(forReadingFrom: url)
    try FileManager.default.removeItem(at: url)
    var reader = PlainLineReader(descriptor: file.fileDescriptor, isOpen: isOpen)
    var inputs: [LineInput] = []
    while inputs.last != .endOfInput { inputs.append(try reader.readLine(prompt: Prompt("> "))) }
    // The end stays the end.
    #expect(try reader.readLine(prompt: Prompt("> ")) == .endOfInput)
    return inputs
  }

  @Test("lines end at line feeds, with or without carriage returns, and the last needs none")
  func lines() throws {
    let cases: [(String, [String])] = [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\n\r\nb\n", ["a", "", "b"]),
      ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]),
      ("e\u{301}te\u{301}\n日本", ["été", "日本"]), ("a\0b\rc\n", ["a\0b\rc"]),
    ]
    for (text, lines) in cases {
      let read = try inputs(of: Array(text.utf8))
      #expect(read == lines.map { .line($0) } + [.endOfInput], "\(text.debugDescription)")
      // Equal strings may differ in how they are composed.
      if case .line(let line) = read[0] { #expect(line.unicodeScalars.elementsEqual(lines[0].unicodeScalars)) }
    }
    #expect(try inputs(of: [0x61, 0xFF, 0x62]) == [.line("a\u{FFFD}b"), .endOfInput])
  }

  @Test("an open input takes further lines, and the end closes it")
  func continuation() throws {
    let isOpen: (String) -> Bool = { $0.filter { $0 == "(" }.count > $0.filter { $0 == ")" }.count }
    let read = try inputs(of: Array("f(\na)\ng(\nb".utf8), isOpen: isOpen)
    #expect(read == [.line("f(\na)"), .line("g(\nb"), .endOfInput])
  }

  @Test("long input comes in whole")
  func long() throws {
    let lines = (0..<30).map { String(repeating: "é\($0)", count: $0 * 3000) }
    let read = try inputs(of: Array(lines.joined(separator: "\n").utf8))
    #expect(read == lines.map { .line($0) } + [.endOfInput])
  }

  @Test("a source that cannot be read is an error")
  func unreadable() throws {
    var reader = PlainLineReader(descriptor: -1)
    #expect(throws: LineEditorError.cannotRead(errorNumber: EBADF)) { try reader.readLine(prompt: Prompt("> ")) }
  }

  @Test("without a terminal the program reads plainly")
  func fallback() throws {
    let process = Process()
    process.executableURL = URL(filePath: PseudoTerminal.fixture)
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data("e\u{301}t\u{E9}\r\nf(\n)\nx(".utf8))
    try input.fileHandleForWriting.close()
    let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let lines = text.split(separator: "\n").dropFirst()
    #expect(text.hasPrefix("[reader PlainLineReader"))
    #expect(Array(lines) == ["[read \"été\" 3]", "[read \"f(\\n)\" 4]", "[read \"x(\" 2]", "[end]"])
  }
}
