import Foundation
import TamisIO
import TamisTesting
import TestSupport
import Testing

@testable import TamisEngine

@Suite("Journal")
struct JournalTests {
  private static func corpus(_ count: Int) -> [Document] {
    var random = SplitMix64(seed: SplitMix64.seed(41))
    return (0..<count).map { index in
      let words = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        ["un", "#deux", "é", "bad", "quatre#"].randomElement(using: &random) ?? ""
      }
      return Document(id: "d\(index)", text: words.joined(separator: " "))
    }
  }

  /// Edits, layers, failures, a side output, a stage that drops and one that composes.
  private static func pipeline(_ folder: TemporaryFolder, prefix: String = "bad", poison: String = "") -> Pipeline {
    var picky = Picky()
    picky.prefix = prefix
    var unique = Unique()
    unique.poison = poison
    return Pipeline {
      Strip()
      Split()
      Tee(OutputSpecification(path: folder("side.jsonl")))
      picky
      unique
      Tee(OutputSpecification(path: folder("unique.jsonl.zst")))
      Catalogue()
    }
  }

  private static func options(_ folder: TemporaryFolder, _ start: Engine.JournalOptions.Start) -> Engine.Options {
    var options = Engine.Options(workerCount: 2)
    options.batchDocumentCount = 7
    options.journal = Engine.JournalOptions(folder: folder("journal"), start: start, interval: .zero)
    return options
  }

  /// Runs until the observer stops it, or to the end.
  private static func run(
    _ pipeline: Pipeline, on documents: [Document], in folder: TemporaryFolder, _ options: Engine.Options,
    _ stopper: Stopper
  ) async throws -> RunReport? {
    let task = Task {
      try await Engine(options: options).run(
        pipeline, from: ReplayableSource(documents),
        to: try OutputFormats.makeSink(for: OutputSpecification(path: folder("out.jsonl"))),
        quarantine: try QuarantineWriter(path: folder("lost.jsonl")), observer: stopper)
    }
    do {
      return try await task.value
    } catch is CancellationError {
      return nil
    }
  }

  /// All outputs of a run, and its counts.
  private static func results(_ folder: TemporaryFolder, _ report: RunReport) throws -> [String] {
    let files = try ["out.jsonl", "side.jsonl", "unique.jsonl.zst", "lost.jsonl"].map {
      try folder.bytes($0).map(String.init).joined(separator: " ").replacing(folder.path, with: "")
    }
    let rows = report.stages.map { row in
      let drops = row.drops.map { "\($0.key) \($0.value)" }.sorted()
      return "\(row.label) \(row.documentsIn) \(row.documentsOut) \(row.bytesIn) \(row.failureCount) \(drops)"
    }
    return files + rows + ["\(report.readDocumentCount) \(report.failures.count) \(report.failures.counts)"]
  }

  private static func names(_ folder: TemporaryFolder) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  @Test func `a run that is stopped again and again gives the bytes of one that was not`() async throws {
    let documents = Self.corpus(400)
    let whole = try TemporaryFolder()
    var options = Self.options(whole, .new)
    options.journal = nil
    let wholeReport = try #require(
      try await Self.run(Self.pipeline(whole), on: documents, in: whole, options, Stopper(after: .max)))
    let expected = try Self.results(whole, wholeReport)
    #expect(wholeReport.failures.count > 20)
    for step in [5, 40] {
      let folder = try TemporaryFolder()
      var stopCount = 0
      while true {
        var options = Self.options(folder, .resume)
        options.workerCount = 1 + stopCount % 3
        let stopper = Stopper(after: step)
        let report = try await Self.run(Self.pipeline(folder), on: documents, in: folder, options, stopper)
        #expect((stopper.resumedDocumentCount != nil) == (stopCount > 0) && !stopper.didStartOver)
        if let report {
          #expect(try Self.results(folder, report) == expected, "stopped every \(step) batches, \(stopCount) times")
          break
        }
        // What a kill may leave behind the last checkpoint.
        for name in Self.names(folder) where name.hasSuffix(".tmp") { try Self.append("garbage", to: folder(name)) }
        for name in try FileManager.default.contentsOfDirectory(atPath: folder("journal")) where name != "lock" {
          try Self.append("0123 {\"half", to: folder("journal/\(name)"))
        }
        stopCount += 1
        try #require(stopCount < 1000)
      }
      #expect(stopCount >= 120 / step / 2, "there are some 120 batches")
      #expect(Self.names(folder) == ["lost.jsonl", "out.jsonl", "side.jsonl", "unique.jsonl.zst"])
    }
  }

  private static func append(_ text: String, to path: String) throws {
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  @Test func `what changed is noticed, and passes in front of it are kept`() async throws {
    let documents = Self.corpus(200)
    // Stopped in the second pass: 29 batches are the first one.
    func stopped() async throws -> TemporaryFolder {
      let folder = try TemporaryFolder()
      let report = try await Self.run(
        Self.pipeline(folder), on: documents, in: folder, Self.options(folder, .new), Stopper(after: 33))
      try #require(report == nil)
      return folder
    }
    func resumed(
      _ pipeline: (TemporaryFolder) -> Pipeline, on changed: [Document]
    ) async throws -> (Stopper, Bool) {
      let folder = try await stopped()
      let stopper = Stopper(after: .max)
      let report = try await Self.run(
        pipeline(folder), on: changed, in: folder, Self.options(folder, .resume), stopper)
      let fresh = try TemporaryFolder()
      var options = Self.options(fresh, .new)
      options.journal = nil
      let expected = try await Self.run(pipeline(fresh), on: changed, in: fresh, options, Stopper(after: .max))
      let results = try Self.results(folder, try #require(report))
      return (stopper, try results == Self.results(fresh, try #require(expected)))
    }
    // A later stage: the first pass is kept.
    var (stopper, isRight) = try await resumed({ Self.pipeline($0, poison: "nothing") }, on: documents)
    #expect(stopper.resumedDocumentCount == 200 && isRight)
    // An earlier stage: everything again.
    (stopper, isRight) = try await resumed({ Self.pipeline($0, prefix: "un") }, on: documents)
    #expect(stopper.resumedDocumentCount == nil && stopper.didStartOver && isRight)
    // More input behind the old one: the old one is kept.
    (stopper, isRight) = try await resumed(
      { Self.pipeline($0) }, on: documents + [Document(id: "new", text: "un dernier")])
    #expect(stopper.resumedDocumentCount == 200 && isRight)
    // A document in the middle: what was done before it is kept.
    var changed = documents
    changed[100] = Document(id: "d100", text: "tout autre")
    (stopper, isRight) = try await resumed({ Self.pipeline($0) }, on: changed)
    #expect(isRight)
    let kept = try #require(stopper.resumedDocumentCount)
    #expect((60...100).contains(kept))
  }

  @Test func `documents may be too many for memory before anything is recorded`() async throws {
    let documents = Self.corpus(400)
    var results: [[String]] = []
    for limit in [Int.max, 1000] {
      let folder = try TemporaryFolder()
      var options = Self.options(folder, .new)
      options.journal?.interval = .seconds(3600)
      options.spoolMemoryByteCount = limit
      let report = try #require(
        try await Self.run(Self.pipeline(folder), on: documents, in: folder, options, Stopper(after: .max)))
      results.append(try Self.results(folder, report))
      #expect(Self.names(folder) == ["lost.jsonl", "out.jsonl", "side.jsonl", "unique.jsonl.zst"])
      // A run that is stopped by then leaves nothing.
      let stopped = try TemporaryFolder()
      options.journal?.folder = stopped("journal")
      let none = try await Self.run(Self.pipeline(stopped), on: documents, in: stopped, options, Stopper(after: 40))
      #expect(none == nil && Self.names(stopped).isEmpty)
    }
    #expect(results[0] == results[1])
  }

  @Test func `a document that a journal cannot keep costs itself only, whether the journal has begun or not`()
    async throws
  {
    let documents = ["a", "nan", "b", "b"].map { Document(id: $0, text: $0) }
    for interval in [Duration.zero, .seconds(3600)] {
      let folder = try TemporaryFolder()
      var options = Self.options(folder, .new)
      options.batchDocumentCount = 2
      options.journal?.interval = interval
      let pipeline = Pipeline {
        Weigh()
        Unique()
      }
      let report = try #require(
        try await Self.run(pipeline, on: documents, in: folder, options, Stopper(after: .max)))
      #expect(report.failures.first.map(\.documentID) == ["nan"])
      #expect(report.failures.first.first?.code == "storage.uncodable" && report.writtenDocumentCount == 2)
    }
  }

  @Test func `an unfinished run is not begun again by mistake`() async throws {
    let documents = Self.corpus(100)
    let folder = try TemporaryFolder()
    let pipeline = Self.pipeline(folder)
    #expect(
      try await Self.run(pipeline, on: documents, in: folder, Self.options(folder, .new), Stopper(after: 3)) == nil)
    let error = await #expect(throws: RunError.self) {
      try await Self.run(pipeline, on: documents, in: folder, Self.options(folder, .new), Stopper(after: .max))
    }
    #expect(error?.code == "run.unfinished" && error?.help?.contains("--resume") == true)
    let report = try await Self.run(
      pipeline, on: documents, in: folder, Self.options(folder, .restart), Stopper(after: .max))
    #expect(report?.readDocumentCount == 100)
    #expect(
      Self.names(folder) == ["lost.jsonl", "out.jsonl", "side.jsonl", "unique.jsonl.zst"], "nothing is left over")
  }

  @Test func `documents that are too many for memory go to a file between steps, and come back the same`() async throws
  {
    let documents = Self.corpus(300)
    var results: [[String]] = []
    for limit in [1 << 30, 2_000, 0] {
      let folder = try TemporaryFolder()
      var options = Engine.Options(workerCount: 2)
      options.batchDocumentCount = 7
      options.spoolMemoryByteCount = limit
      let report = try await Self.run(Self.pipeline(folder), on: documents, in: folder, options, Stopper(after: .max))
      results.append(try Self.results(folder, try #require(report)))
    }
    #expect(results[1] == results[0] && results[2] == results[0])
  }

  @Test func `a damaged spool is told, not read`() async throws {
    let folder = try TemporaryFolder()
    let documents = Self.corpus(200)
    let pipeline = Self.pipeline(folder)
    #expect(
      try await Self.run(pipeline, on: documents, in: folder, Self.options(folder, .new), Stopper(after: 33)) == nil)
    let spool = URL(filePath: folder("journal/spool-0"))
    var bytes = try Data(contentsOf: spool)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: spool)
    let error = await #expect(throws: RunError.self) {
      try await Self.run(pipeline, on: documents, in: folder, Self.options(folder, .resume), Stopper(after: .max))
    }
    #expect(error?.code == "run.damaged-storage")
  }

  @Test func `a run ends when too many documents fail or too much memory is used`() async throws {
    let folder = try TemporaryFolder()
    var options = Engine.Options(workerCount: 1)
    options.maximumFailureCount = 4
    var error = await #expect(throws: RunError.self) {
      try await Self.run(Self.pipeline(folder), on: Self.corpus(400), in: folder, options, Stopper(after: .max))
    }
    #expect(error?.code == "run.failure-limit")
    options.maximumFailureCount = nil
    options.memoryByteCount = 1_000_000
    options.batchDocumentCount = 3
    error = await #expect(throws: RunError.self) {
      try await Self.run(Self.pipeline(folder), on: Self.corpus(400), in: folder, options, Stopper(after: .max))
    }
    #expect(error?.code == "run.memory")
    #expect(Self.names(folder).isEmpty)
  }
}
