import Foundation
import TerminalTesting
import Testing

@testable import LineEditor

@Suite("History, search and completion", .serialized)
struct SessionTests {
  @Test("the history lasts from session to session, for its owner only")
  func history() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "line-editor-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "state/fixture/history").path
    for (typed, answer) in [
      ("été\r", "[read \"été\" 3]"), ("f(\\n\ra)\r", "[read \"f(\\\\n\\na)\" 7]"), ("a)\r", ""), ("a)\r", ""),
      ("  \r", ""),
    ] {
      // A session that is killed has kept what was entered.
      let terminal = try PseudoTerminal(environment: ["FIXTURE_HISTORY": path])
      try terminal.awaitPrompt()
      for line in typed.split(separator: "\r") {
        try terminal.type(line + "\r")
        try terminal.wait("an answer") {
          terminal.screen.currentLine.hasPrefix("...") || terminal.transcript.contains("[read \"")
        }
      }
      if !answer.isEmpty { try terminal.awaitText(answer) }
      kill(try terminal.reader(), SIGKILL)
      try terminal.awaitText("status 137")
    }
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    #expect(kept == "été\nf(\\\\n\\na)\na)\n")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)

    let terminal = try PseudoTerminal(environment: ["FIXTURE_HISTORY": path])
    try terminal.awaitPrompt()
    try terminal.type("\u{1B}[A")
    try terminal.awaitLine("> a)")
    try terminal.type("\u{1B}[A\r", until: "[read \"f(\\\\n\\na)\" 7]")
  }

  @Test("Ctrl-R searches the history, and an arrow key ends the search")
  func search() throws {
    let terminal = try PseudoTerminal()
    for line in ["clean(é)", "tokenize", "dedup(é)"] {
      try terminal.awaitPrompt()
      try terminal.type(line + "\r", until: "[read \"\(line)\"")
    }
    try terminal.awaitPrompt()
    try terminal.type("\u{12}(é")
    try terminal.awaitText("dedup(é)")
    try terminal.type("\u{12}")
    try terminal.wait("the entry before") { terminal.screen.lines.suffix(2).first == "> clean(é)" }
    // The arrow moves by one; libedit's own search would take a part of it for text.
    try terminal.type("\u{1B}[D")
    try terminal.type("\u{5}+\r", until: "[read \"clean(é)+\" 9]")
    try terminal.awaitPrompt()
    try terminal.type("\u{12}tok\u{3}", until: "[interrupted]")
  }

  @Test("Tab inserts what all candidates share, lists them, and hints")
  func completion() throws {
    let terminal = try PseudoTerminal(columns: 60)
    try terminal.awaitPrompt()
    // The only candidate, with its suffix; then the hint for its place.
    try terminal.type("cle\t")
    try terminal.awaitLine("> clean(")
    try terminal.type("\t", until: "form: String = \"NFC\"")
    try terminal.awaitLine("> clean(")
    // The suffix is there already.
    try terminal.type(")\u{1}\u{B}clea(x)\u{1B}[D\u{1B}[D\u{1B}[D\t\u{5}\r", until: "[read \"clean(x)\" 8]")
    try terminal.awaitPrompt()
    // What all share, and the list of all, below a line of several rows with the cursor in its first.
    let tail = " " + String(repeating: "0123456789", count: 7)
    try terminal.type("t" + tail + "\u{1}\u{1B}[C\t", until: "translate  no such thing")
    // The whole line is drawn again below the list, and the cursor is back in its first row.
    let shown = [
      "67890123456789", "tokenize   words", "translate  no such thing", "> t" + tail.prefix(57), "67890123456789",
    ]
    try terminal.wait("the list and the line") {
      Array(terminal.screen.lines.suffix(5)) == shown && terminal.screen.column == 3
        && terminal.screen.currentLine == shown[3]
    }
    try terminal.type("ok\t\u{B})\r", until: "[read \"tokenize()\" 10]")
    try terminal.awaitPrompt()
    try terminal.type("\u{E9}\t", until: "étage")
    try terminal.awaitLine("> ét")
    try terminal.type("a\t\r", until: "[read \"étage \" 6]")
    try terminal.awaitPrompt()
    // A list that is longer than a row, in columns and without a gap.
    try terminal.type("n\t", until: "n49")
    for number in 10..<50 { #expect(terminal.transcript.contains("n\(number)")) }
    try terminal.type("\u{15}zz\t")
    try terminal.wait("the bell") { terminal.screen.bellCount > 0 }
  }

  @Test("a history that cannot be kept is reported, and the session goes on")
  func unavailable() throws {
    let terminal = try PseudoTerminal(environment: ["FIXTURE_HISTORY": "/dev/null/history"])
    try terminal.awaitText("[the history '/dev/null/history' cannot be read or written: Not a directory]")
    try terminal.awaitPrompt()
    try terminal.type("on\r", until: "[read \"on\" 2]")
    try terminal.awaitPrompt()
    try terminal.type("second\r", until: "[line-editor.already-open]")
  }
}
