import TamisTesting
import Testing

@testable import TamisREPL

@Suite("Session")
struct SessionTests {
  /// A session with news-like documents in memory.
  static func session(count: Int, byteCount: Int = 400) async throws -> Session {
    var session = Session(registry: try Sample.registry(), engine: Engine(options: .init(workerCount: 2)))
    let documents = (0..<count).map { number in
      let filler = String(repeating: "Word number \(number) stands in Brest. ", count: byteCount / 32 + 1)
      return Document(id: "doc-\(number)", text: "A ferry-\nboat sank. > no quote\n" + filler)
    }
    try await session.replaceDocuments(documents)
    return session
  }

  static func stages(_ text: String) throws -> [Stage] {
    let environment = ScriptEnvironment(registry: try Sample.registry(), inputFormats: [], outputFormats: [])
    let checked = ScriptChecker.check(
      SourceText(name: "", text: text), in: environment, inputsGiven: true, outputGiven: true)
    return try #require(checked.plan, "\(checked.diagnostics)").pipeline.stages
  }

  @Test("a change runs the stages behind it and no others, over 1,000 documents")
  func runsWhatChanged() async throws {
    let counter = SeenCounter()
    try await Seen.$counter.withValue(counter) {
      var session = try await Self.session(count: 1000)
      try await session.setStages(Self.stages("scrub | split | names | copies"))
      #expect(["split", "names", "copies"].map { counter[$0] } == [1000, 1000, 1000])
      // The last stage alone.
      let stages = try session.stages(setting: "action", ofStage: 3, to: .string("drop"))
      let change = try await session.setStages(stages)
      #expect(change == SessionChange(keptStageCount: 3, stageCount: 4))
      #expect(["split", "names", "copies"].map { counter[$0] } == [1000, 1000, 2000])
      // Back to a value that was there before: nothing runs.
      try await session.setStages(session.stages(setting: "action", ofStage: 3, to: .string("mark")))
      #expect(["split", "names", "copies"].map { counter[$0] } == [1000, 1000, 2000])
      // In the middle.
      try await session.setStages(session.stages(setting: "score", ofStage: 2, to: .number(0.9)))
      #expect(["split", "names", "copies"].map { counter[$0] } == [1000, 2000, 3000])
      // Undo, redo, time travel and dropping the last stage run nothing.
      try session.undo()
      try session.redo()
      session.look(at: 0)
      try await session.setStages(session.stages(withoutStage: 3))
      #expect(["split", "names", "copies"].map { counter[$0] } == [1000, 2000, 3000])
      #expect(session.processedCounts == ["scrub": 1000, "split": 1000, "names": 2000, "copies": 3000])
      #expect(session.labels == ["scrub", "split", "names"])
    }
  }

  @Test("ten stages hold less than three times what one stage holds")
  func sharesStorage() async throws {
    let filters = Array(repeating: "where(bytes > 1)", count: 6).joined(separator: " | ")
    var session = try await Self.session(count: 1000, byteCount: 2500)
    try await session.setStages(Self.stages("split"))
    let one = StorageCount(session).byteCount
    try await session.setStages(Self.stages("scrub | split | names | copies | \(filters)"))
    let ten = StorageCount(session)
    #expect(session.results.count == 10)
    #expect(ten.byteCount < 3 * one, "\(ten.byteCount) bytes for ten stages, \(one) for one")
    // The measure must be able to fail: without sharing there would be eleven copies of every text.
    #expect(ten.unsharedByteCount > 5 * one)
  }

  @Test("undo and redo lead through all states, and a new change ends what was undone")
  func undoes() async throws {
    var session = try await Self.session(count: 3)
    #expect(throws: SessionError.nothingToRedo) { try session.redo() }
    try await session.setStages(Self.stages("split"), cause: "first")
    try await session.setStages(Self.stages("split | names"), cause: "second")
    #expect(try session.undo() == "second")
    #expect(session.labels == ["split"])
    #expect(session.documents[0].hasLayer(.tokens) && !session.documents[0].hasLayer(.entities))
    #expect(try session.redo() == "second")
    #expect(session.documents[0].hasLayer(.entities))
    try session.undo()
    try await session.setStages(Self.stages("split | split"), cause: "third")
    #expect(session.labels == ["split", "split#2"])
    #expect(throws: SessionError.nothingToRedo) { try session.redo() }
    try session.undo()
    try session.undo()
    try session.undo()
    #expect(throws: SessionError.nothingToUndo) { try session.undo() }
    #expect(session.documents.isEmpty)
  }

  @Test("stages that do not fit, and stages that fail, leave the session as it was")
  func staysAsItWas() async throws {
    var session = try await Self.session(count: 5)
    try await session.setStages(Self.stages("split | names"))
    let before = session.labels
    let misfit = session.stages(withoutStage: 0)
    await #expect(throws: SessionError.self) { try await session.setStages(misfit) }
    #expect(throws: ParameterError.self) { try session.stages(setting: "score", ofStage: 1, to: .number(7)) }
    #expect(throws: ParameterError.self) { try session.stages(setting: "scor", ofStage: 1, to: .number(0.7)) }
    #expect(throws: SessionError.noSuchStage("nmaes", known: ["raw"] + before)) { try session.position(named: "nmaes") }
    await #expect(throws: (any Error).self) { try await session.load([InputSpecification(pattern: "no/such/*.txt")]) }
    #expect(session.labels == before && session.documents.count == 5)
  }

  @Test("a cancelled change keeps the session, and what was done of it")
  func cancels() async throws {
    let counter = SeenCounter()
    try await Seen.$counter.withValue(counter) {
      var session = try await Self.session(count: 1000)
      try await session.setStages(Self.stages("scrub"))
      let (start, stages) = (session, try Self.stages("scrub | split | wait"))
      let task = Task { () -> (Session, Bool) in
        var session = start
        do {
          try await session.setStages(stages)
          return (session, false)
        } catch {
          return (session, error is CancellationError)
        }
      }
      while counter["split"] < 1000 { try await Task.sleep(for: .milliseconds(5)) }
      try await Task.sleep(for: .milliseconds(50))
      task.cancel()
      var (result, isCancelled) = await task.value
      #expect(isCancelled)
      #expect(result.labels == ["scrub"])
      // The stage that was done before the other one was stopped need not run again.
      try await result.setStages(Self.stages("scrub | split"))
      #expect(counter["split"] == 1000)
    }
  }

  @Test("a document that fails is left out with its reason, and the rest goes on")
  func collectsFailures() async throws {
    var session = try await Self.session(count: 1500)
    try await session.setStages(Self.stages("split | names(forbidden: \"number 7\")"))
    // 7, 70-79, 700-799, and nothing is cut off.
    #expect(session.results[1].failures.count == 111)
    #expect(session.documents.count == 1500 - 111)
    #expect(session.results[1].failures.allSatisfy { $0.code == "names.forbidden" })
  }

  @Test("what a stage drops is kept with its reason and marks")
  func keepsDropped() async throws {
    var session = try await Self.session(count: 3)
    try await session.replaceDocuments(["a", "b"].map { Document(id: $0, text: "One thing happened.") })
    try await session.setStages(Self.stages("split | copies(action: documents) | where(id == \"c\")"))
    let dropped = session.results[1].dropped
    #expect(dropped.map(\.document.id) == ["b"] && dropped[0].reason == "copies.copy")
    #expect(dropped[0].document[.duplicates].first?.partnerID == "a")
    #expect(session.results[2].dropped.map(\.reason) == ["where.not-met"])
    #expect(session.results[2].dropped.map(\.document.id) == ["a"])
  }

  @Test("a number is a document's place, a number with zeros before it a part of its name")
  func documentNames() async throws {
    var session = try await Self.session(count: 1)
    try await session.replaceDocuments(["x/03-a", "y/01-b", "z/02-c"].map { Document(id: $0, text: "One.") })
    let workspace = Workspace(session: session)
    #expect(
      ["03", "3", "y/", "1"].map { try? workspace.document(named: $0).id } == ["x/03-a", "z/02-c", "y/01-b", "x/03-a"])
    #expect(throws: SessionError.self) { try workspace.document(named: "07") }
  }

  @Test("sampling is the same for the same seed, and undo brings the rest back")
  func samples() async throws {
    var session = try await Self.session(count: 100)
    try await session.sample(10, seed: 4)
    let first = session.documents.map(\.id)
    #expect(first.count == 10 && session.input.isPartial)
    try session.undo()
    #expect(session.documents.count == 100)
    try await session.sample(10, seed: 4)
    #expect(session.documents.map(\.id) == first)
    try session.undo()
    try await session.sample(10, seed: 5)
    #expect(session.documents.map(\.id) != first)
  }
}
