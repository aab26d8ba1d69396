import Foundation
import TerminalTesting
import Testing

@testable import LineEditor

@Suite("Editing at a terminal", .serialized)
struct EditingTests {
  @Test("edits text in any script, and composes what is decomposed")
  func editing() throws {
    let terminal = try PseudoTerminal()
    try terminal.awaitPrompt()
    // Home, delete, end, backspace, left twice, insert.
    try terminal.type("Xété 日本語!\u{1}\u{1B}[3~\u{5}\u{7F}\u{1B}[D\u{1B}[D=\r", until: "[read \"été 日=本語\" 8]")
    try terminal.awaitPrompt()
    // A decomposed letter is one for the backspace too; an accent without a letter stays.
    try terminal.type("e\u{301}te\u{301}\u{7F}\u{1EB9}\u{302}\r", until: "[read \"ét\u{1EC7}\" 3]")
    try terminal.awaitPrompt()
    try terminal.type("1\u{301}x\r", until: " 3]")
    #expect(terminal.screen.lines.contains("> ét\u{1EC7}"))
    // A byte that is not UTF-8 is seen, and loses nothing of what follows.
    try terminal.awaitPrompt()
    try terminal.type([0x61, 0xE9, 0x62, 0x0D])
    try terminal.awaitText("[read \"a\u{FFFD}b\" 3]")
  }

  @Test("a coloured prompt with wide characters takes the columns that it shows")
  func prompt() throws {
    let terminal = try PseudoTerminal(
      environment: ["FIXTURE_PROMPT": "\u{1B}[1;32mtamis-é日本\u{1B}[0m>\u{1B}[2m \u{1B}[0m"], columns: 40)
    try terminal.awaitPrompt("tamis-é日本>")
    #expect(terminal.transcript.contains("\u{1B}[1;32mt") && terminal.transcript.contains("\u{1B}[2m"))
    try terminal.wait("cursor") { terminal.screen.column == 13 }
    let line = "abcdefghijklmnopqrstuvwxyz日本"
    try terminal.type(line)
    // 13 columns of prompt and 26 of letters leave one column: a wide character does not fit.
    try terminal.awaitLine("日本")
    try terminal.type("\u{1}")
    try terminal.wait("cursor") { terminal.screen.column == 13 }
    #expect(terminal.screen.currentLine == "tamis-é日本> abcdefghijklmnopqrstuvwxyz")
    try terminal.type("\r", until: "[read")
    try terminal.awaitPrompt("tamis")
    try terminal.type("f(\r")
    try terminal.awaitLine("         ...")
    #expect(terminal.screen.column == 13)
  }

  @Test("Ctrl-C drops the input, Ctrl-D at an empty prompt ends it")
  func controlKeys() throws {
    let terminal = try PseudoTerminal()
    try terminal.awaitPrompt()
    try terminal.type("dropped\u{1}\u{3}", until: "[interrupted]")
    #expect(terminal.screen.lines.contains("> dropped^C"))
    try terminal.awaitPrompt()
    // Lines that were entered before belong to the same input.
    try terminal.type("f(a\r", until: "...")
    try terminal.awaitLine("...")
    try terminal.type("\u{3}", until: "[interrupted]")
    try terminal.awaitPrompt()
    // From another process, with something typed.
    try terminal.type("half")
    try terminal.awaitLine("> half")
    let pid = try terminal.reader()
    kill(pid, SIGINT)
    try terminal.wait("interrupt") { terminal.transcript.split(separator: "[interrupted]").count == 4 }
    try terminal.awaitPrompt()
    try terminal.type("a\u{4}b\r", until: "[read \"ab\" 2]")
    try terminal.awaitPrompt()
    try terminal.type("g(\r")
    try terminal.awaitLine("...")
    try terminal.type("\u{4}", until: "[read \"g(\" 2]")
    try terminal.awaitPrompt()
    try terminal.type("\u{4}", until: "[end]")
    try terminal.awaitText("status 0")
  }

  @Test("several lines make one input while it is open")
  func continuation() throws {
    let terminal = try PseudoTerminal(environment: ["FIXTURE_CONTINUATION": "more> "])
    try terminal.awaitPrompt()
    try terminal.type("f(\r")
    try terminal.awaitLine("more>")
    try terminal.type("é,\r")
    try terminal.type("cl\t")
    try terminal.awaitLine("more> clean(")
    try terminal.type("))\r", until: "[read \"f(\\né,\\nclean())\" 14]")
  }

  @Test("a paste of 200 lines comes in whole, tabs included")
  func paste() throws {
    let terminal = try PseudoTerminal()
    try terminal.awaitPrompt()
    let lines = (1...200).map { "\($0.isMultiple(of: 7) ? "\t" : "")line \($0) is für all: e\u{301}té, 日本" }
    try terminal.type(lines.joined(separator: "\r") + "\r")
    try terminal.awaitText("line 200 is für all: été, 日本\" ")
    // Between two inputs the driver echoes what comes in, so an answer need not begin a line.
    let read = terminal.transcript.components(separatedBy: "[read \"").dropFirst()
      .compactMap { $0.split(separator: "\"").first.map(String.init) }
    #expect(read.count == lines.count)
    for (line, read) in zip(lines, read) {
      #expect(read == Composition.composed(line).replacing("\t", with: "\\t"))
    }
  }

  @Test("a resized terminal shows the line once, and it is whole")
  func resize() throws {
    let terminal = try PseudoTerminal(columns: 60)
    try terminal.awaitPrompt()
    let text = "The line is longer than the terminal will be wide."
    try terminal.type(text)
    try terminal.awaitLine("> " + text)
    let first = terminal.screen.row
    for columns in [20, 33, 60] {
      let before = terminal.transcript.utf8.count
      terminal.resize(to: columns, rewrapping: first)
      let end = 2 + text.utf8.count
      try terminal.wait("the line at \(columns) columns") {
        // Only once the editor has drawn: the screen wraps by itself what it had.
        terminal.transcript.utf8.count > before + end && terminal.screen.row == first + end / columns
          && terminal.screen.column == end % columns
          && terminal.screen.lines[first...].joined().filter { $0 != " " } == (">" + text).filter { $0 != " " }
      }
    }
    try terminal.type("!\r", until: "[read \"\(text)!\" 51]")
    #expect(terminal.screen.lines.count { $0.hasPrefix("> The") } == 1)
  }
}
