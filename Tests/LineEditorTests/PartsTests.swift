import Foundation
import Testing

@testable import LineEditor

@Suite("Parts of the line editor")
struct PartsTests {
  @Test("escape sequences of a prompt are marked, joined, and never last")
  func prompt() {
    let cases = [
      "> ": "> ",
      "\u{1B}[1;32mé>\u{1B}[0m ": "\u{1}\u{1B}[1;32m\u{1}é>\u{1}\u{1B}[0m\u{1} ",
      "\u{1B}[1m\u{1B}[32ma> \u{1B}[0m": "\u{1}\u{1B}[1m\u{1B}[32m\u{1}a>\u{1}\u{1B}[0m\u{1} ",
      "\u{1B}]0;title\u{7}a": "\u{1}\u{1B}]0;title\u{7}\u{1}a", "\u{1B}]0;t\u{1B}\\a": "\u{1}\u{1B}]0;t\u{1B}\\\u{1}a",
      "a\u{1}\u{0}\r\n\tb": "a\nb", "\u{1B}[0m": "", "": "", "a\u{1B}[": "\u{1}\u{1B}[\u{1}a", "\u{1B}": "",
    ]
    for (prompt, encoded) in cases {
      #expect(Prompt.encoded(prompt, withEscapes: true) == encoded, "\(prompt.debugDescription)")
      #expect(!Prompt.encoded(prompt, withEscapes: false).unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{1}" })
    }
    #expect(Prompt("\u{1B}[1mtamis-日>\u{1B}[0m ").continuation == "      ... ")
    #expect(Prompt(">").continuation == "... ")
  }

  @Test("a completion replaces what was typed, from where the completer says")
  func plan() {
    func plan(_ line: String, cursor: Int? = nil, start: Int, _ candidates: [Completion], hint: String? = nil)
      -> CompletionPlan
    {
      CompletionPlan(
        CompletionList(candidates, startByteOffset: start, hint: hint),
        context: LineContext(line: line, cursorByteOffset: cursor ?? line.utf8.count), columns: 80)
    }
    let unique = plan("é cl", start: 3, [Completion("clean", suffix: "(")])
    #expect(unique.replacedScalarCount == 2 && unique.replacement == "clean(" && unique.below.isEmpty)
    let complete = plan("clean(", cursor: 5, start: 0, [Completion("clean", suffix: "(")], hint: "form\u{1B}")
    #expect(complete.replacement == nil && complete.below == "form ")
    let several = plan("a", start: 0, [Completion("abé"), Completion("abe")], hint: "h")
    #expect(several.replacement == "ab" && several.below == "h\nabé  abe")
    // Matched by its middle: what was typed stays.
    #expect(plan("lea", start: 0, [Completion("clean"), Completion("flea")]).replacement == nil)
    // A letter and its accent are not separated.
    #expect(plan("e", start: 0, [Completion("e\u{301}x"), Completion("ea")]).replacement == nil)
    // Offsets that fit nowhere: beyond the cursor, before the line, inside a scalar.
    #expect(plan("ab", start: 9, [Completion("c")]).replacedScalarCount == 0)
    #expect(plan("ab", start: -3, [Completion("c")]).replacedScalarCount == 2)
    #expect(plan("aéb", start: 2, [Completion("c")]).replacedScalarCount == 2)
    #expect(plan("aéb", cursor: 2, start: 0, [Completion("c")]).replacedScalarCount == 1)
    #expect(plan("", start: 0, []) == plan("ab", start: 0, []))
    let context = LineContext(precedingLines: ["é(", "b"], line: "cd", cursorByteOffset: 1)
    #expect(context.text == "é(\nb\ncd" && context.textCursorByteOffset == 7)
  }

  @Test("a list has every candidate and keeps within the terminal's width")
  func listing() {
    for count in [1, 2, 7, 60] {
      for columns in [1, 10, 40, 200] {
        let names = (0..<count).map { "名\($0)" }
        let text = CompletionListing.text(of: names.map { Completion($0) }, columns: columns)
        #expect(Set(text.split { $0 == " " || $0 == "\n" }.map(String.init)) == Set(names))
        if columns >= 10 {
          #expect(text.split(separator: "\n").allSatisfy { $0.count + $0.count { $0 == "名" } < columns })
        }
      }
    }
    let downwards = CompletionListing.text(of: ["a", "b", "c", "d", "e"].map { Completion($0) }, columns: 8)
    #expect(downwards == "a  c  e\nb  d")
    // Words of a help stay whole, below each other.
    let candidates = [Completion("unit", help: "What is compared to what."), Completion("名", help: "Short.")]
    #expect(
      CompletionListing.text(of: candidates, columns: 27)
        == "unit  What is compared to\n      what.\n名    Short.")
    #expect(
      CompletionListing.text(of: candidates, columns: 32)
        == "unit  What is compared to what.\n名    Short.")
    #expect(CompletionListing.wrap("f(a, b)  Says \(String(repeating: "x", count: 30)) y", to: 20).count == 3)
  }

  @Test("an entry of the history is a line of its file, whatever it holds")
  func historyEntries() {
    for entry in ["", "a", "é\n日\n", "\\n", "\\\\\n", "\\", "\n\n", "a\\nb\nc\\"] {
      let line = HistoryFile.line(ofEntry: entry)
      #expect(!line.contains("\n") && HistoryFile.entry(ofLine: line.utf8) == entry)
    }
  }

  @Test("the history is cut to its limit, and sessions at the same time lose nothing")
  func historyFile() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "history-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = HistoryFile(path: folder.appending(path: "a/history").path, limit: 10)
    #expect(try file.load().isEmpty)
    let path = file.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          let file = HistoryFile(path: path, limit: 1000)
          for number in 0..<25 { try file.append("\(session)-\(number)") }
        }
      }
      // Meanwhile another session cuts, to a limit that nothing exceeds.
      group.addTask { for _ in 0..<20 { _ = try HistoryFile(path: path, limit: 1000).load() } }
      try await group.waitForAll()
    }
    let all = try HistoryFile(path: path, limit: 1000).load()
    #expect(all.count == 100 && Set(all).count == 100)
    #expect(try file.load() == all.suffix(10))
    #expect(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count == 10)
    try file.append("é\n")
    #expect(try file.load() == all.suffix(9) + ["é\n"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "a").path) == ["history"])
  }

  @Test("the history's place follows the XDG specification")
  func location() {
    let cases: [([String: String], String?)] = [
      (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/tamis/history"), (["HOME": "/h"], "/h/.local/state/tamis/history"),
      (["XDG_STATE_HOME": "s", "HOME": "/h"], "/h/.local/state/tamis/history"),
      (["XDG_STATE_HOME": "", "HOME": ""], nil), ([:], nil),
    ]
    for (environment, path) in cases {
      #expect(HistoryLocation.standard(for: "tamis", environment: { environment[$0] }) == path)
    }
  }

  @Test("composition joins letters and accents, and nothing else")
  func composition() {
    #expect(Composition.composed("e\u{301} 日 a").unicodeScalars.count == 5)
    #expect(Composition.composed("abé") == "abé")
    #expect(Composition.scalar(base: 0x65, mark: 0x301) == "é")
    #expect(Composition.scalar(base: 0x1EB9, mark: 0x302) == "\u{1EC7}")
    #expect(Composition.scalar(base: 0x31, mark: 0x301) == nil && Composition.scalar(base: 0xD800, mark: 0x301) == nil)
  }
}
