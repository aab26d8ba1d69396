import LineEditor
import Synchronization
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

@Suite("Loop")
struct LoopTests {
  @Test("an interrupt stops a long stage, keeps the session, and takes the progress line away")
  func interrupts() async throws {
    var workspace = Workspace(session: Session(registry: try Sample.registry()))
    try await workspace.session.replaceDocuments((0..<2000).map { Document(id: "\($0)", text: "One. Two.") })
    _ = await workspace.respond(to: "split")
    let (switcher, progress) = (InterruptSwitch(), Transcript())
    var screen = ReplScreen(write: { _ in })
    screen.writeProgress = { progress.append($0) }
    let repl = Repl(workspace, screen: screen, interrupts: switcher)
    let watcher = Task.detached {
      // Stop as soon as progress is shown: the stage takes ten seconds or more.
      while progress.text.isEmpty { try? await Task.sleep(for: .milliseconds(10)) }
      return switcher.fire()
    }
    let response = await repl.carryOut("split | wait")
    #expect(await watcher.value)
    #expect(response.hasFailed && response.text == "interrupted; the session is as it was\n")
    #expect(repl.workspace.session.labels == ["split"] && repl.prompt == "tamis:split> ")
    #expect(progress.text.contains("wait: ") && progress.text.contains("Ctrl-C stops it"))
    #expect(progress.text.hasSuffix("\r\u{1B}[K"))
    #expect(await !repl.carryOut("| names").hasFailed)
  }

  @Test("an interrupt between the key and the stage is not lost, and one of something else is no concern of the next")
  func earlyInterrupts() async throws {
    let switcher = InterruptSwitch()
    var workspace = Workspace(session: Session(registry: try Sample.registry()))
    try await workspace.session.replaceDocuments((0..<2000).map { Document(id: "\($0)", text: "One. Two.") })
    let repl = Repl(workspace, screen: ReplScreen(write: { _ in }), interrupts: switcher)
    #expect(!switcher.fire())
    #expect(await repl.carryOut("wait").text == "interrupted; the session is as it was\n")
    #expect(await !repl.carryOut("split").hasFailed)
    #expect(!switcher.fire())
    var reader: any LineReader = ScriptedLineReader(":drop split\n")
    #expect(try await repl.run(&reader) == 0)
    #expect(repl.workspace.session.labels.isEmpty)
  }

  @Test("long results go to the pager, and are written where there is none")
  func pages() async throws {
    let (written, paged) = (Transcript(), Transcript())
    var screen = ReplScreen(write: { written.append($0) })
    screen.size = { (60, 10) }
    screen.page = { text in
      paged.append(text)
      return true
    }
    let repl = Repl(Workspace(session: Session(registry: try Sample.registry())), screen: screen)
    await repl.carryOut(":help")
    await repl.carryOut(":help undo")
    #expect(
      paged.text.contains(":undo") && paged.text.split(separator: "\n").allSatisfy { DisplayWidth.width(of: $0) <= 60 })
    #expect(written.text.hasPrefix(":undo\n"))
  }

  @Test("a saved session is a script that gives the same documents in batch, and opens again")
  func saves() async throws {
    let root = try TranscriptTests.enterPackage()
    let (script, output) = ("\(root)/.build/repl-test.tamis", "\(root)/.build/repl-test.txt")
    defer { for path in [script, output] { unlink(path) } }
    let registry = try Sample.registry()
    var workspace = Workspace(session: Session(registry: registry))
    for input in [
      ":load Tests/Fixtures/repl/news", "scrub | split(minimum: 2) | where(count(tokens) > 6 and id contains \"o\")",
      ":set split.unit words", ":save \"\(script)\"", ":export \"\(output)\"",
    ] {
      let response = await workspace.respond(to: input)
      #expect(!response.hasFailed, "\(response.text)")
    }
    let environment = ScriptEnvironment(registry: registry, inputFormats: InputFormats.all, outputFormats: [])
    let source = SourceText(name: script, text: try TestFiles.readText(script))
    let plan = try #require(ScriptChecker.check(source, in: environment, outputGiven: true).plan)
    let sink = MemorySink()
    _ = try await Engine().run(plan.pipeline, from: try FileSource(plan.inputs), to: sink)
    #expect(sink.documents.map(\.text) == workspace.session.documents.map(\.text))
    #expect(sink.documents.map { $0[.tokens] } == workspace.session.documents.map { $0[.tokens] })
    #expect(sink.documents.count == 2 && sink.documents.allSatisfy { $0[.sentences].isEmpty })
    #expect(try TestFiles.readText(output).hasPrefix("The ferry Aurora"))
    var other = Workspace(session: Session(registry: registry))
    #expect(await !other.respond(to: ":open \"\(script)\"").hasFailed)
    #expect(other.session.labels == workspace.session.labels && other.session.documents.count == 2)
  }
}
