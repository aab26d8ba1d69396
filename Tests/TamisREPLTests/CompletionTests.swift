import LineEditor
import Testing

@testable import TamisREPL

@Suite("Completion")
struct CompletionTests {
  static func completer() async throws -> Completer {
    var workspace = Workspace(session: Session(registry: try Sample.registry()))
    try await workspace.session.replaceDocuments([
      Document(id: "news/a b.txt", text: "One thing.", metadata: ["agency": "AFP"]),
      Document(id: "news/c.txt", text: "Two things."),
    ])
    _ = await workspace.respond(to: "split | names | where(words > 0)")
    _ = await workspace.respond(to: "let both = scrub | split")
    return Completer(workspace: workspace) { folder in
      folder == "docs/"
        ? [("été.txt", false), ("examples", true), (".hidden", false)] : [("docs", true), ("a b.txt", false)]
    }
  }

  @Test("candidates fit the place of the cursor, which is marked by |")
  func candidates() async throws {
    let completer = try await Self.completer()
    let cases: [(line: String, texts: [String], start: Int)] = [
      (":ent|", [":entities"], 0),
      ("  :und|", [":undo"], 2),
      (":at |", ["raw", "split", "names", "where"], 4),
      (":drop na|", ["names"], 6),
      (":doc news/c|", ["news/c.txt"], 5),
      (":doc |", ["\"news/a b.txt\"", "news/c.txt"], 5),
      (":layer s|", ["sentences"], 7),
      (":entities t|", ["text", "table"], 10),
      (":set split.|", ["split.minimum", "split.unit"], 5),
      (":set split.unit s|", ["sentences"], 16),
      (":describe co|", ["copies"], 10),
      (":help un|", ["undo", "unload"], 6),
      (":load do|", ["docs/"], 6),
      (":load docs/|", ["docs/été.txt", "docs/examples/"], 6),
      (":load docs/é|", ["docs/été.txt"], 6),
      (":load a|", ["\"a b.txt\""], 6),
      (":insert |", ["before", "after"], 8),
      (":insert before na|", ["names"], 15),
      (":insert before names sc|", ["scrub"], 21),
      ("sp|", ["split"], 0),
      ("scrub | sp|", ["split"], 8),
      ("| bo|", ["both"], 2),
      ("split(|", ["minimum", "unit"], 6),
      ("split(minimum: 3, |", ["unit"], 18),
      ("split(unit: |", ["words", "sentences", "both"], 12),
      ("scrub(quotes: f|", ["false"], 14),
      ("split(unit: words) | na|", ["names"], 21),
      ("where(wo|", ["words"], 6),
      ("where(ag|", ["agency"], 6),
      ("read \"docs/e|", ["docs/examples/"], 6),
      ("tee(sp|", ["split"], 4),
      ("split # sp|", [], 10),
      ("split |", [], 6),
      (":nonsense x|", [], 11),
    ]
    for (marked, texts, start) in cases {
      let line = marked.hasSuffix("|") ? String(marked.dropLast()) : marked
      let list = completer.completions(for: LineContext(line: line, cursorByteOffset: line.utf8.count))
      #expect(list.candidates.map(\.text) == texts && list.startByteOffset == start, "\(marked): \(list)")
    }
  }

  @Test("a hint tells what the parameter at the cursor is")
  func hints() async throws {
    let completer = try await Self.completer()
    let cases = [
      ("split(minimum: ", "minimum: integer 1...40, default 1. Words of fewer bytes are left out."),
      (":set names.score ", "score: number 0...1, default 0.5. How sure to be."),
      ("split(", "split(minimum, unit)  Marks words and sentences."),
    ]
    for (line, hint) in cases {
      let list = completer.completions(for: LineContext(line: line, cursorByteOffset: line.utf8.count))
      #expect(list.hint == hint, "\(line)")
    }
  }

  @Test("in a further line, offsets count from that line's start")
  func furtherLines() async throws {
    let completer = try await Self.completer()
    let list = completer.completions(
      for: LineContext(precedingLines: ["scrub |"], line: "split(un", cursorByteOffset: 8))
    #expect(list.candidates.map(\.text) == ["unit"] && list.startByteOffset == 6)
  }

  @Test("every prefix of hard lines is completed without harm")
  func hardLines() async throws {
    let completer = try await Self.completer()
    for line in [
      ":set \"é", "((((]]]", "read \"\\\"é宇", "split(a: [1, \"x", "\u{0}:|=#", "tee(tee(", ":insert before x y | z(",
    ] {
      for end in 0...line.utf8.count {
        let list = completer.completions(for: LineContext(line: line, cursorByteOffset: end))
        #expect(list.startByteOffset <= line.utf8.count)
      }
    }
  }

  @Test("an input is open while a bracket is, or while it ends with a bar")
  func openInputs() {
    for text in ["clean |", "clean(", "a(b: [1,", "let a =", "clean | # more", "a |\n  b |", "a(b: \")\""] {
      #expect(OpenInput.isOpen(text), "\(text)")
    }
    let closed = [
      "clean", ":grep (", "# (", "a(\"(\")", "a | b", "", "a)", "a |\n", "a |\n:undo", "a # |", "a \"(", "a(b: \"c",
    ]
    for text in closed {
      #expect(!OpenInput.isOpen(text), "\(text)")
    }
  }
}
