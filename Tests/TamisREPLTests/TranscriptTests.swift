import LineEditor
import Tamis
import TamisTesting
import Testing

@testable import TamisREPL

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Transcripts")
struct TranscriptTests {
  @Test("every command answers as recorded")
  func commands() async throws {
    let path = "\(try Self.enterPackage())/Tests/Fixtures/repl/commands.txt"
    let recorded = try TestFiles.readText(path)
    let transcript = try await Transcript.of(Transcript.inputs(of: recorded), registry: Sample.registry())
    #expect(goldenMismatch(of: Transcript.stable(transcript), at: path) == nil)
  }

  @Test("binary garbage, open brackets and long lines are answered and end nothing")
  func garbage() async throws {
    let garbage = String(decoding: (0...255).filter { $0 != 10 && $0 != 13 }.map { UInt8($0) }, as: UTF8.self)
    let inputs = [
      garbage, ":" + garbage, "| " + garbage, "let " + garbage, ":grep /" + garbage + "/", ":set " + garbage,
      "split(" + String(repeating: "(", count: 5000), ":" + String(repeating: "é", count: 100_000),
      ":load " + garbage, ":trace " + garbage, ":why 5..2", ":trace 99999999999999999999..2", ":doc -1", ":at 99",
      ":help \u{1B}[31m", "tee(write \"/nonexistent/x.jsonl\")", ":sample 99999999999999999999", ":open /dev/null",
    ]
    var workspace = Workspace(session: Session(registry: try Sample.registry()))
    try await workspace.session.replaceDocuments([Document(id: "a\u{1B}[2J", text: "Evil \u{1B}[2J text. One.")])
    _ = await workspace.respond(to: "split | names")
    for input in inputs {
      let response = await workspace.respond(to: input)
      #expect(response.hasFailed, "\(input.prefix(40))")
      #expect(
        !response.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{0}" || $0 == "\u{7}" },
        "\(input.prefix(40))")
    }
    #expect(workspace.session.labels == ["split", "names"])
    for input in [
      ":text", ":docs", ":tokens", ":sentences", ":doc 1", ":grep Evil", ":trace text", ":why s1", ":layer tokens",
    ] {
      let response = await workspace.respond(to: input)
      #expect(!response.hasFailed && !response.text.contains("\u{1B}"), "\(input): \(response.text)")
    }
  }

  @Test("the table of stages fits terminals of 64 columns and more, and loses no word on the way")
  func narrowStages() async throws {
    var workspace = Workspace(session: Session(registry: try Sample.registry()))
    let text = String(repeating: "Anna sailed from Brest. ", count: 100)
    try await workspace.session.replaceDocuments((0..<12).map { Document(id: "\($0)", text: text) })
    var words: [[String]] = []
    for width in [200, 100, 64] {
      workspace.renderer = Renderer(width: width)
      if width == 200 { _ = await workspace.respond(to: "scrub | split | names | copies(action: documents)") }
      let table = await workspace.respond(to: ":stages").text
      #expect(table.split(separator: "\n").allSatisfy { DisplayWidth.width(of: $0) <= width }, "\(table)")
      words.append(table.split { $0 == " " || $0 == "\n" }.map(String.init).sorted())
    }
    #expect(words[0] == words[1] && words[1] == words[2])
    // However long a stage takes, its time is as wide as others.
    let times = [0.00012, 0.9996, 99.9, 99.96, 125, 3599.6, 35_999].map(Amounts.clock)
    #expect(times == ["0.12 ms", "1.00 s", "99.9 s", "1:40", "2:05", "1:00:00", "9:59:59"])
  }

  @Test("colours mark names without changing the text, and lines stay inside the screen")
  func colours() async throws {
    var workspace = Workspace(
      session: Session(registry: try Sample.registry()), renderer: Renderer(width: 40, hasColour: true))
    let text = "Le Ferry de Brest porte 宇宙船の長い名前 et e\u{301}tait Là. " + String(repeating: "Une Phrase. ", count: 30)
    try await workspace.session.replaceDocuments([Document(id: "a", text: text)])
    _ = await workspace.respond(to: "split | names")
    let marked = await workspace.respond(to: ":entities").text
    #expect(marked.contains("\u{1B}[1;36mFerry\u{1B}[0m"))
    let plain = marked.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain.split(separator: "\n").allSatisfy { DisplayWidth.width(of: $0) <= 40 })
    let body = plain.split(separator: "\n").dropFirst().joined(separator: " ")
    #expect(body.split(separator: " ") == text.split(separator: " "))
  }

  @Test("the tour in docs/repl.md is what really happens")
  func tour() async throws {
    let path = "\(try Self.enterPackage())/docs/repl.md"
    let page = try TestFiles.readText(path)
    var session = try TourSession(registry: .builtin)
    var (rebuilt, isInside, block) = ("", false, "")
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if isInside, line == "```" {
        rebuilt += try await session.answer(to: block) + "```\n"
        isInside = false
      } else if isInside {
        block += line + "\n"
      } else {
        rebuilt += line + "\n"
        if line == "```tamis-repl" { (isInside, block) = (true, "") }
      }
    }
    rebuilt.removeLast()
    #expect(session.inputCount > 10)
    if TestFiles.environment("RECORD_FIXTURES") == "1" {
      #expect(goldenMismatch(of: rebuilt, at: path) == nil)
    } else {
      #expect(lineDiff(Transcript.stable(page), Transcript.stable(rebuilt)) == "")
    }
  }

  /// Goes to the package's folder: paths in transcripts are relative to it.
  static func enterPackage() throws -> String {
    let root = try #require(SharedData.packageRoot())
    try #require(chdir(root) == 0)
    return root
  }
}

/// One session over all blocks of a page.
struct TourSession {
  private let repl: Repl
  private let transcript = Transcript()
  private(set) var inputCount = 0

  init(registry: Registry) throws {
    let output = transcript
    let session = Session(registry: registry, engine: Engine(options: Engine.Options(workerCount: 2)))
    repl = Repl(
      Workspace(session: session, renderer: Renderer(width: 100)),
      screen: ReplScreen(write: { output.append($0) }, echoesInput: true))
  }

  mutating func answer(to block: String) async throws -> String {
    transcript.clear()
    let inputs = Transcript.inputs(of: block)
    inputCount += inputs.split(separator: "\n").count
    var reader: any LineReader = ScriptedLineReader(inputs)
    _ = try await repl.run(&reader)
    return transcript.text
  }
}
