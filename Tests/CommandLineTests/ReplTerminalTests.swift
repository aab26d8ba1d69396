import Foundation
import TerminalTesting
import Testing

@Suite("The REPL at a terminal", .serialized)
struct ReplTerminalTests {
  @Test("typing, completion, accents and Ctrl-D; the next session has the history and searches it")
  func typing() throws {
    let folder = try ReplFolder()
    defer { folder.remove() }
    let first = try folder.terminal("été.txt")
    try first.awaitPrompt("tamis>")
    #expect(first.transcript.contains("1 document loaded"))
    try first.type("cle\t")
    try first.awaitLine("tamis> clean")
    try first.type("\r")
    try first.awaitPrompt("tamis:clean>")
    try first.type("| dedup(thr\t")
    try first.awaitLine("tamis:clean> | dedup(threshold:")
    try first.type("\t", until: "threshold: number 0...1")
    try first.type("0.7)\r")
    try first.awaitPrompt("tamis:dedup>")
    try first.type(":grep e\u{301}x\u{7F}te\u{301}\r", until: "1 match in 1 document")
    #expect(first.transcript.contains("\u{1B}[7mété\u{1B}[0m"))
    try first.awaitPrompt("tamis:dedup>")
    // A bracket that is open, and a bar at the end, ask for more.
    try first.type("clean |\r")
    try first.awaitLine("...")
    try first.type("dedup(\r")
    try first.awaitLine("...")
    try first.type("threshold: 7)\r", until: "expected 0...1")
    try first.awaitPrompt("tamis:dedup>")
    #expect(
      first.screen.lines.contains("3 | threshold: 7)")
        && first.screen.lines.contains { $0.hasSuffix("   ^ expected 0...1") })
    try first.type("\u{4}", until: "status 0")
    #expect(first.hasModesOfBefore)

    let second = try folder.terminal("été.txt")
    try second.awaitPrompt("tamis>")
    try second.type("\u{10}\u{10}")
    try second.awaitLine("tamis> :grep été")
    try second.type("\u{12}dedup(thr")
    try second.awaitText("| dedup(threshold: 0.7)")
    try second.type("\r")
    try second.awaitPrompt("tamis:dedup>")
    try second.type(":quit\r", until: "status 0")
    #expect(second.hasModesOfBefore)
  }

  @Test("a wide line behind a coloured prompt has its cursor where it belongs, also after a resize, and answers fit")
  func widths() throws {
    let folder = try ReplFolder()
    defer { folder.remove() }
    let terminal = try folder.terminal("été.txt -e 'where(bytes > 0) | where(bytes > 1)'", columns: 45)
    let prompt = "tamis:where#2>"
    try terminal.awaitPrompt(prompt)
    #expect(terminal.transcript.contains("\u{1B}[1m"))
    // 15 columns of prompt, 6 of letters and 11 wide characters leave two columns: a twelfth fits, no thirteenth.
    let first = terminal.screen.row
    try terminal.type(":grep " + String(repeating: "日本", count: 7))
    try terminal.awaitLine("日本")
    #expect(terminal.screen.lines[first] == prompt + " :grep " + String(repeating: "日本", count: 6))
    try terminal.type("\u{1}")
    try terminal.wait("the cursor behind the prompt") {
      terminal.screen.column == 15 && terminal.screen.row == first
    }
    terminal.resize(to: 60, rewrapping: first)
    try terminal.wait("the line in one row") {
      terminal.screen.lines[first...].joined() == prompt + " :grep " + String(repeating: "日本", count: 7)
        && terminal.screen.column == 15 && terminal.screen.row == first
    }
    try terminal.type("\u{5}\r", until: "is not in any text")
    for columns in [50, 100] {
      try terminal.awaitPrompt(prompt)
      terminal.resize(to: columns, rewrapping: terminal.screen.row)
      let start = terminal.transcript.count
      try terminal.type(":help load\r", until: "named.")
      try terminal.awaitPrompt(prompt)
      let widths = terminal.transcript.dropFirst(start).split(whereSeparator: \.isNewline)
        .filter { !$0.contains("\u{1B}") }.map(\.count)
      #expect(widths.contains { $0 > columns / 2 } && widths.allSatisfy { $0 <= columns })
    }
  }

  @Test("Ctrl-C stops a long stage, shows what it stopped, and keeps the session")
  func interrupt() throws {
    let folder = try ReplFolder(documentCount: 1500)
    defer { folder.remove() }
    let terminal = try folder.terminal("many.jsonl")
    try terminal.awaitPrompt("tamis>")
    try terminal.type("tokenize\r")
    try terminal.awaitPrompt("tamis:tokenize>")
    for _ in 0..<2 {
      try terminal.type("| ner | ner | ner | ner | ner | ner\r")
      try terminal.wait("a running stage") { terminal.isCanonical }
      #expect(terminal.hasModesOfBefore)
      try terminal.type("\u{3}", until: "interrupted; the session is as it was")
      try terminal.awaitPrompt("tamis:tokenize>")
    }
    try terminal.type(":docs document-7\r", until: "1,500 documents at tokenize")
    try terminal.awaitPrompt("tamis:tokenize>")
    try terminal.type("\u{4}", until: "status 0")
    #expect(terminal.hasModesOfBefore)
  }

  @Test("a paste of 200 lines is carried out line by line, past long answers; alone these are paged")
  func paste() throws {
    let folder = try ReplFolder()
    defer { folder.remove() }
    // It leaves the terminal as one does that is killed.
    let pager = "cat; echo was paged; stty -icanon -echo </dev/tty"
    let terminal = try folder.terminal("été.txt", environment: ["PAGER": pager])
    try terminal.awaitPrompt("tamis>")
    let lines = (1...200).map { $0 == 100 ? ":help" : "let p\($0) = clean" }
    try terminal.type(lines.joined(separator: "\r") + "\r", until: "'p200' is defined")
    try terminal.awaitPrompt("tamis>")
    for number in 1...200 where number != 100 { #expect(terminal.transcript.contains("'p\(number)' is defined")) }
    #expect(terminal.transcript.contains(":quit") && !terminal.transcript.contains("was paged"))
    try terminal.type(":help\r", until: "was paged")
    try terminal.awaitPrompt("tamis>")
    // Bytes that are no text are an error and no more.
    try terminal.type((0x20...0xFF).filter { $0 != 0x7F } + [0x0D])
    try terminal.wait("an error") { terminal.transcript.split(separator: "error[").count > 1 }
    try terminal.awaitPrompt("tamis>")
    try terminal.type("p200\r")
    try terminal.awaitPrompt("tamis:clean>")
    try terminal.type("\u{4}", until: "status 0")
    #expect(terminal.hasModesOfBefore)
  }

  @Test(
    "a signal that ends the program, or a crash, leaves the terminal as it was", arguments: [SIGTERM, SIGSEGV, SIGHUP])
  func signals(signal: Int32) throws {
    let folder = try ReplFolder(documentCount: 1500)
    defer { folder.remove() }
    let waiting = try folder.terminal("été.txt")
    try waiting.awaitPrompt("tamis>")
    try waiting.type("half")
    try waiting.awaitLine("tamis> half")
    #expect(!waiting.hasModesOfBefore)
    kill(try folder.process(of: waiting), signal)
    try waiting.awaitText("status \(128 + signal)")
    #expect(waiting.hasModesOfBefore)

    let working = try folder.terminal("many.jsonl")
    try working.awaitPrompt("tamis>")
    try working.type("tokenize | ner | ner | ner | ner | ner | ner\r")
    try working.wait("a running stage") { working.isCanonical }
    kill(try folder.process(of: working), signal)
    try working.awaitText("status \(128 + signal)")
    #expect(working.hasModesOfBefore)
  }
}

/// A folder with documents, and with the history of the sessions that run in it.
private struct ReplFolder {
  let folder: URL

  /// Makes the folder.
  ///
  /// - Parameter documentCount: How many documents of some sentences `many.jsonl` has: a stage takes a while on them.
  /// - Throws: If the folder cannot be made.
  init(documentCount: Int = 0) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "tamis-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("Le ferry de Brest part en été.\n".utf8).write(to: folder.appending(path: "été.txt"))
    let text = String(repeating: "Anne Le Bris a vu le ferry de Brest à Nantes mardi. ", count: 40)
    let lines = (0..<documentCount).map { "{\"id\":\"document-\($0)\",\"text\":\"\(text)\"}\n" }
    try Data(lines.joined().utf8).write(to: folder.appending(path: "many.jsonl"))
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Starts `tamis repl` with these words of shell.
  func terminal(_ arguments: String, environment: [String: String?] = [:], columns: Int = 100) throws -> PseudoTerminal
  {
    var all: [String: String?] = [
      "TAMIS": PseudoTerminal.program("tamis"), "XDG_STATE_HOME": folder.path, "FOLDER": folder.path, "PAGER": "cat",
    ]
    all.merge(environment) { $1 }
    // The inner shell tells its number and becomes the program; the outer one outlives Ctrl-C, which goes to both.
    let program = "cd \"$FOLDER\" && echo \"[process $$]\" && exec \"$TAMIS\" repl \(arguments)"
    return try PseudoTerminal(
      shell: "trap : INT; sh -c '\(program.replacing("'", with: "'\\''"))'; echo status $?; read -r wait",
      environment: all,
      columns: columns)
  }

  /// The number of the program.
  func process(of terminal: PseudoTerminal) throws -> pid_t {
    try terminal.awaitText("[process ")
    let digits = terminal.transcript.split(separator: "[process ").last?.prefix { $0.isNumber } ?? ""
    guard let number = pid_t(digits) else {
      throw PseudoTerminal.Failure("no process number in \(terminal.transcript)")
    }
    return number
  }
}
