import Foundation
import TerminalTesting
import Testing

@testable import LineEditor

@Suite("The state of the terminal", .serialized)
struct TerminalStateTests {
  @Test(
    "the modes are back however the program ends",
    arguments: [
      ("quit\r", 0), ("exit\r", 3), ("leave\t", 4), ("half\u{1}\u{B}\u{4}", 0), ("crash\t", nil),
    ])
  func ending(typed: String, status: Int?) throws {
    let terminal = try PseudoTerminal()
    try terminal.awaitPrompt()
    #expect(!terminal.hasModesOfBefore)
    try terminal.type(typed, until: "status \(status.map(String.init) ?? "1")")
    #expect(terminal.hasModesOfBefore)
  }

  @Test(
    "the modes are back when a signal ends the program, and the signal still ends it",
    arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGUSR1, SIGALRM])
  func signal(signal: Int32) throws {
    let terminal = try PseudoTerminal()
    try terminal.awaitPrompt()
    try terminal.type("half")
    try terminal.awaitLine("> half")
    kill(try terminal.reader(), signal)
    try terminal.awaitText("status \(128 + signal)")
    #expect(terminal.hasModesOfBefore)
  }

  @Test("after a signal that no program can act on, the modes are not back: the other tests do see a difference")
  func killed() throws {
    let terminal = try PseudoTerminal()
    try terminal.awaitPrompt()
    kill(try terminal.reader(), SIGKILL)
    try terminal.awaitText("status 137")
    #expect(!terminal.hasModesOfBefore && !terminal.isCanonical)
  }

  @Test("a crash reaches the handler that was there before, with the modes back")
  func crashHandler() throws {
    let terminal = try PseudoTerminal(environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=no,color=no"])
    try terminal.awaitPrompt()
    try terminal.type("crash\t", until: "Program crashed")
    try terminal.awaitText("status ")
    #expect(terminal.hasModesOfBefore)
    #expect(terminal.transcript.contains("Fixture.complete"))
  }

  @Test("a terminal that is gone is the end of the input")
  func hangUp() throws {
    let result = FileManager.default.temporaryDirectory.appending(path: "hang-up-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: result) }
    let terminal = try PseudoTerminal(
      "trap '' HUP; $FIXTURE; echo status $? >$RESULT", environment: ["RESULT": result.path])
    try terminal.awaitPrompt()
    try terminal.type("half")
    try terminal.awaitLine("> half")
    terminal.hangUp()
    try terminal.wait("the program's end") { (try? String(contentsOf: result, encoding: .utf8)) == "status 0\n" }
  }

  @Test("draws on whichever output is a terminal, and reads plainly if none is")
  func outputs() throws {
    for (redirection, prompt) in [("2>/dev/null", "> "), (">/dev/null", "> "), (">/dev/null 2>&1", "")] {
      let terminal = try PseudoTerminal("$FIXTURE \(redirection); echo status $?; read -r wait")
      if !prompt.isEmpty { try terminal.awaitPrompt() }
      try terminal.type("x\rexit\r", until: "status 3")
      #expect(terminal.transcript.contains("> ") == !prompt.isEmpty && terminal.hasModesOfBefore)
    }
  }

  @Test("an editor that is released leaves the terminal to the next")
  func reopening() throws {
    let terminal = try PseudoTerminal()
    for _ in 0..<3 {
      try terminal.awaitPrompt()
      try terminal.type("reopen\r", until: "[reader TerminalLineEditor")
    }
    try terminal.awaitPrompt()
    try terminal.type("second\r", until: "[line-editor.already-open]")
    try terminal.awaitPrompt()
    try terminal.type("quit\r", until: "status 0")
    #expect(terminal.hasModesOfBefore)
  }

  @Test("between inputs the modes are the program's, and Ctrl-C is an ordinary signal")
  func between() throws {
    let terminal = try PseudoTerminal("trap '' INT; $FIXTURE; echo status $?; read -r wait")
    try terminal.awaitPrompt()
    // The shell ignores SIGINT, and so does its child; the editor gets the key all the same.
    try terminal.type("x\u{3}", until: "[interrupted]")
    try terminal.awaitPrompt()
    try terminal.type("busy\r", until: "[working]")
    #expect(terminal.hasModesOfBefore)
    kill(try terminal.reader(), SIGTERM)
    try terminal.awaitText("status 143")

    let other = try PseudoTerminal("trap : INT; $FIXTURE; echo status $?; read -r wait")
    try other.awaitPrompt()
    try other.type("busy\r", until: "[working]")
    // What is typed meanwhile is not lost, but Ctrl-C discards it as it always does.
    try other.type("\u{3}", until: "status 130")
    #expect(other.hasModesOfBefore)
  }

  @Test("Ctrl-Z hands the terminal to the shell, and fg brings the line back")
  func suspension() throws {
    let terminal = try PseudoTerminal(nil)
    try terminal.awaitText("shell% ")
    try terminal.type("$FIXTURE\r", until: "[reader")
    try terminal.awaitPrompt()
    try terminal.type("été")
    try terminal.awaitLine("> été")
    try terminal.type("\u{1A}", until: "shell% ")
    #expect(terminal.isCanonical)
    try terminal.type("fg\r", until: "> été")
    try terminal.wait("raw mode") { !terminal.isCanonical }
    try terminal.type("s\r", until: "[read \"étés\" 4]")
    // Stopped and continued by others.
    try terminal.awaitPrompt()
    let pid = try terminal.reader()
    for signal in [SIGTSTP, SIGSTOP] {
      try terminal.type("ab")
      try terminal.awaitLine("> ab")
      kill(pid, signal)
      try terminal.awaitLine("shell%")
      try terminal.type("fg\r", until: "> ab")
      try terminal.wait("raw mode") { !terminal.isCanonical }
      try terminal.type("c\r", until: "[read \"abc\" 3]")
      try terminal.awaitPrompt()
    }
    try terminal.type("\u{4}", until: "[end]")
  }

  @Test(
    "edits UTF-8 whatever the environment says",
    arguments: [
      ["LANG": "C"], ["LANG": nil], ["LANG": nil, "LC_ALL": "C"], ["LC_ALL": "fr_FR.UTF-8"], ["TERM": "dumb"],
      ["TERM": nil], ["TERM": "no-such-terminal"], ["TERM": "vt100"],
    ] as [[String: String?]])
  func environment(variables: [String: String?]) throws {
    var environment = variables
    environment["FIXTURE_PROMPT"] = "\u{1B}[1mé日>\u{1B}[0m "
    let terminal = try PseudoTerminal(environment: environment)
    try terminal.awaitPrompt("é日>")
    try terminal.type("tété\u{7F}\u{7F}\u{7F}é é\u{1}\u{4}x\r", until: "[read \"xé é\" 4]")
    try terminal.awaitPrompt("é日>")
    try terminal.type("c\u{3}", until: "[interrupted]")
  }
}
