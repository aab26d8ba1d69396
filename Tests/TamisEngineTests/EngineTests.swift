import Foundation
import Synchronization
import TamisIO
import TamisTesting
import TestSupport
import Testing

@testable import TamisEngine

@Suite("Engine")
struct EngineTests {
  /// Documents of very different lengths, with repeated texts among them.
  private static func corpus(_ count: Int, seed: UInt64 = testSeed) -> [Document] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { index in
      let length = index % 97 == 0 ? 8_000 : Int.random(in: 0...60, using: &random)
      let words = (0..<length / 4).map { _ in ["un", "#deux", "é", "quatre#"].randomElement(using: &random) ?? "" }
      return Document(id: "d\(index)", text: words.joined(separator: " "))
    }
  }

  private static let everything = Pipeline {
    Strip()
    Split()
    Where(.comparison(.words, .greater, 1))
    Unique()
    Picky()
    Where(.not(.comparison(.id, .equal, "d5")))
  }

  private static func rendered(_ documents: [Document]) -> String {
    let folder = try? TemporaryFolder()
    guard let folder, var sink = try? OutputFormats.makeSink(for: OutputSpecification(path: folder("a.jsonl"))) else {
      return "no sink"
    }
    for document in documents { try? sink.write(document) }
    try? sink.finish()
    return (try? folder.read("a.jsonl")) ?? "no output"
  }

  @Test("any number of workers and any size of batch give the output of one worker, byte for byte")
  func parallelEqualsSerial() async throws {
    let documents = Self.corpus(1500)
    let folder = try TemporaryFolder()
    var outputs: [[UInt8]] = []
    var tables: [String] = []
    for (workers, bytes, count) in [(1, 1 << 30, 1 << 30), (1, 1, 1), (2, 300, 7), (4, 262_144, 256), (9, 5000, 3)] {
      var options = Engine.Options(workerCount: workers)
      options.batchByteCount = bytes
      options.batchDocumentCount = count
      let path = folder("out.jsonl")
      let report = try await Engine(options: options).run(
        Self.everything, from: MemorySource(documents),
        to: try OutputFormats.makeSink(for: OutputSpecification(path: path)))
      outputs.append(try folder.bytes("out.jsonl"))
      tables.append(
        report.stages.map { "\($0.label) \($0.documentsIn) \($0.documentsOut) \($0.edits) \($0.drops)" }.joined())
    }
    #expect(outputs[0].count > 50_000 && outputs.allSatisfy { $0 == outputs[0] }, "seed \(testSeed)")
    // Dictionaries print in any order, but these hold one entry at most.
    #expect(Set(tables).count == 1)
    var unordered = Engine.Options(workerCount: 4, errorPolicy: .fail, isOrdered: false)
    unordered.batchDocumentCount = 3
    let ids = try await Pipeline { Split() }.run(on: documents, options: unordered).map(\.id)
    #expect(ids.sorted() == documents.map(\.id).sorted())
  }

  @Test("corpus-wide stages see documents in input order, and what they compose goes on")
  func corpusStages() async throws {
    let documents = ["a", "b", "a", "bad", "c"].enumerated().map { Document(id: "\($0)", text: $1) }
    let kept = try await Pipeline { Unique() }.run(on: documents)
    #expect(kept.map(\.id) == ["0", "1", "3", "4"] && kept[0].metadata["copies"] == 2)
    let listed = try await Pipeline {
      Unique()
      Catalogue()
      Split()
    }.run(on: documents)
    #expect(listed.map(\.text) == ["0:0 1:1 2:3 3:4"] && listed[0].metadata["bytes"] == 6)
    #expect(listed[0][.tokens].count == 4)
    #expect(try await Pipeline { Catalogue() }.run(on: []).map(\.text) == [""])
    let error = await #expect(throws: RunError.self) {
      _ = try await Pipeline { Catalogue(fails: true) }.run(on: documents)
    }
    #expect(error?.message == "catalogue: asked")
    // Failures in the middle take their document out, and the others keep their places.
    let sink = MemorySink()
    let report = try await Engine().run(
      Pipeline { Unique(poison: "b") }, from: MemorySource(documents + [Document(id: "5", text: "b!")]), to: sink)
    #expect(sink.documents.map(\.id) == ["0", "3", "4"])
    #expect(report.failures.first.map(\.documentID) == ["1", "5"])
    #expect(report.stages[0].drops == ["unique.copy": 1] && report.stages[0].failureCount == 2)
  }

  @Test("a bad document costs itself only, and is told with stage, code and reason", arguments: Picky.Fault.allCases)
  func failures(fault: Picky.Fault) async throws {
    let documents = ["good", "bad", "good too"].map { Document(id: $0, text: $0, metadata: ["topic": "x"]) }
    let pipeline = Pipeline {
      Split()
      Picky(fault: fault)
    }
    let folder = try TemporaryFolder()
    let sink = MemorySink()
    let observer = Recorder()
    let report = try await Engine().run(
      pipeline, from: MemorySource(documents), to: sink,
      quarantine: try QuarantineWriter(path: folder("bad.jsonl")), observer: observer)
    let codes: [Picky.Fault: String] = [
      .throwing: "picky.bad", .missing: "run.missing-layer", .unsorted: "document.unsorted-layer",
      .outside: "document.misplaced-element",
    ]
    #expect(sink.documents.map(\.id) == ["good", "good too"])
    #expect(report.failures.first.map(\.code.rawValue) == [codes[fault]])
    #expect(observer.failures == report.failures.first && observer.progress?.writtenDocumentCount == 2)
    let record = try JSONParser.parse(try folder.read("bad.jsonl"))
    #expect(record["id"] == "bad" && record["stage"] == "picky" && record["code"]?.stringValue == codes[fault])
    if fault == .throwing {
      #expect(record["span"] == [0, 3] && record["reason"] == "it starts badly" && record["rawRanges"] == [[0, 3]])
    }
    // What is filed can be tried again.
    var again = try FileSource([InputSpecification(pattern: folder("bad.jsonl"))])
    guard case .document(let back) = again.next() else {
      Issue.record("the quarantine is no input")
      return
    }
    #expect(back.id == "bad" && back.text == "bad" && back.metadata["topic"] == "x")
    let error = await #expect(throws: RunError.self) { _ = try await pipeline.run(on: documents) }
    #expect(error?.code.rawValue == codes[fault])
    let unprepared = MemorySink()
    let needy = try await Engine(options: .init(errorPolicy: .skip)).run(
      Pipeline { Picky() }, from: MemorySource(documents), to: unprepared)
    #expect(needy.failures.counts == ["run.required-layer": 3] && unprepared.documents.isEmpty)
  }

  @Test("branches get copies in order, behind their own steps, and leave the main documents alone")
  func branches() async throws {
    let folder = try TemporaryFolder()
    let branch = Stage.Branch(
      stages: Pipeline {
        Strip()
        Where(.comparison(.bytes, .greater, 0))
        Split()
        Picky(prefix: "d3")
      }.stages, output: OutputSpecification(path: folder("side.txt")))
    let pipeline = Pipeline(stages: [Stage(.tee(branch))])
    let documents = (0..<2000).map { Document(id: "\($0)", text: $0 % 2 == 0 ? "#" : "#d\($0)") }
    var options = Engine.Options(workerCount: 3)
    options.batchDocumentCount = 11
    let sink = MemorySink()
    let report = try await Engine(options: options).run(pipeline, from: MemorySource(documents), to: sink)
    #expect(sink.documents.map(\.text) == documents.map(\.text))
    let numbers = stride(from: 1, to: 2000, by: 2).filter { !"\($0)".hasPrefix("3") }
    #expect(try folder.read("side.txt") == numbers.map { "d\($0)\n" }.joined(separator: "\n"))
    #expect(report.stages.map(\.label) == ["tee", "tee/strip", "tee/where", "tee/split", "tee/picky"])
    #expect(report.stages[4].failureCount == 1000 - numbers.count && report.writtenDocumentCount == 2000)
    await #expect(throws: RunError.corpusWideBranch("unique")) {
      let stages = Pipeline { Unique() }.stages
      let bad = Stage.Branch(stages: stages, output: OutputSpecification(path: folder("x.txt")))
      _ = try await Pipeline(stages: [Stage(.tee(bad))]).run(on: documents)
    }
    await #expect(throws: RunError.repeatedOutput(folder("side.txt"))) {
      _ = try await Pipeline(stages: [Stage(.tee(branch)), Stage(.tee(branch))]).run(on: documents)
    }
  }

  @Test("a run that fails or is cancelled leaves no output behind", .timeLimit(.minutes(15)))
  func atomicity() async throws {
    let folder = try TemporaryFolder()
    try folder.write("out.txt", "old".utf8)
    let branch = Stage(.tee(Stage.Branch(output: OutputSpecification(path: folder("side.jsonl")))))
    let run = { @Sendable (pipeline: Pipeline, policy: Engine.ErrorPolicy) async throws in
      _ = try await Engine(options: .init(workerCount: 1, errorPolicy: policy)).run(
        pipeline, from: MemorySource(Self.corpus(300) + [Document(id: "bad", text: "bad")]),
        to: try OutputFormats.makeSink(for: OutputSpecification(path: folder("out.txt"))),
        quarantine: try QuarantineWriter(path: folder("quarantine.jsonl")))
    }
    await #expect(throws: RunError.self) {
      try await run(
        Pipeline(
          stages: [branch]
            + Pipeline {
              Split(); Picky()
            }.stages), .fail)
    }
    #expect(try folder.names() == ["out.txt"] && folder.read("out.txt") == "old")
    let started = Wait.started.withLock { $0 }
    let waiting = Pipeline(stages: [branch] + Pipeline { Wait() }.stages)
    let task = Task { try await run(waiting, .skip) }
    while Wait.started.withLock({ $0 }) == started { await Task.yield() }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(try folder.names() == ["out.txt"] && folder.read("out.txt") == "old")
  }

  @Test("failures beyond the kept ones are counted, and the report says how many")
  func manyFailures() async throws {
    let documents = (0..<2500).map { Document(id: "\($0)", text: "bad") }
    let report = try await Engine().run(
      Pipeline {
        Split(); Picky()
      }, from: MemorySource(documents), to: MemorySink())
    #expect(report.failures.count == 2500 && report.failures.omittedCount == 1500)
    #expect(report.failures.first.map(\.documentID) == (0..<1000).map { "\($0)" })
    #expect(report.json["failures"]?["omitted"] == 1500)
  }

  @Test("files that cannot be read are failures of the run, between the documents that can")
  func readFailures() async throws {
    let folder = try TemporaryFolder()
    try folder.write("a.jsonl", "{\"text\":\"a\"}\n{\n{\"text\":\"b\"}\n".utf8)
    let sink = MemorySink()
    let report = try await Engine().run(
      Pipeline { Split() }, from: try FileSource([InputSpecification(pattern: folder.path)]), to: sink)
    #expect(sink.documents.map(\.text) == ["a", "b"])
    #expect(report.failures.first.map(\.stage) == ["read"] && report.failures.first[0].lineNumber == 2)
    #expect(report.readByteCount == 28 && report.readDocumentCount == 2)
  }

  @Test("the profile names what took the time, and the documents that took longest")
  func profile() async throws {
    let documents = (0..<40).map { Document(id: "\($0)", text: $0 == 17 ? "slow" : "quick") }
    let report = try await Engine().run(
      Pipeline {
        Split()
        Dawdle()
        Unique()
        Catalogue()
      }, from: MemorySource(documents), to: MemorySink())
    let profile = report.profile
    let seconds = Dictionary(uniqueKeysWithValues: profile.activities.map { ($0.name, $0.seconds) })
    #expect(
      Set(seconds.keys).isSuperset(of: [
        "read", "split", "dawdle", "unique: sketch", "unique: resolve", "unique: apply", "catalogue: compose", "write",
      ]))
    #expect(seconds["dawdle", default: 0] >= 0.1 && (0...1) ~= profile.workerLoad)
    let slowest = try #require(profile.slowestDocuments.first)
    #expect(slowest.documentID == "17" && slowest.stage == "dawdle" && slowest.byteCount == 4 && slowest.seconds >= 0.1)
    #expect(profile.slowestDocuments.count == RunProfile.slowDocumentCount)
    let order = profile.slowestDocuments.map(\.seconds)
    #expect(order == order.sorted(by: >))
    #expect(report.json["profile"]?["slowestDocuments"]?.arrayValue?.first?["id"] == "17")
    #expect(profile.table.contains("unique: resolve") && profile.table.contains("mostly dawdle"))
    let plain = try await Engine().run(Pipeline(stages: []), from: MemorySource(documents), to: MemorySink())
    #expect(plain.writtenDocumentCount == 40 && plain.profile.slowestDocuments.isEmpty)
  }

  @Test("memory does not grow with the length of the input: reading waits for writing")
  func backPressure() async throws {
    let source = CountingSource(count: 4000)
    let sink = SlowSink(source: source.counter)
    var options = Engine.Options(workerCount: 2)
    options.batchDocumentCount = 10
    _ = try await Engine(options: options).run(Pipeline { Split() }, from: source, to: sink)
    // Six batches of ten between reading and writing, and the one that is being written.
    #expect(sink.largestLead <= 70, "\(sink.largestLead)")
    #expect(sink.count == 4000)
  }

  @Test("documents of an asynchronous sequence come out in their order, and a failure ends it or is left out")
  func asyncSequence() async throws {
    let texts = (0..<200).map { $0 == 150 ? "bad" : "t\($0)" }
    let input = AsyncStream<Document> { continuation in
      for text in texts { continuation.yield(Document(id: text, text: text)) }
      continuation.finish()
    }
    let pipeline = Pipeline {
      Split()
      Picky()
    }
    var ids: [String] = []
    for try await document in try pipeline.documents(from: input, options: .init(workerCount: 3)) {
      ids.append(document.id)
    }
    #expect(ids == texts.filter { $0 != "bad" })
    let again = AsyncStream<Document> { $0.yield(Document(id: "x", text: "bad")) }
    await #expect(throws: RunError.self) {
      for try await _ in try pipeline.documents(from: again, options: .init(workerCount: 1, errorPolicy: .fail)) {}
    }
    #expect(throws: RunError.notDocumentWise("unique")) {
      _ = try Pipeline { Unique() }.documents(from: AsyncStream<Document> { $0.finish() })
    }
  }

  @Test("the report is a table for people and an object for programs")
  func report() async throws {
    let report = try await Engine(options: .init(workerCount: 1)).run(
      Pipeline {
        Strip(); Split(); Unique(); Where(.comparison(.id, .equal, "1"))
      },
      from: MemorySource(["#a b", "c", "c"].enumerated().map { Document(id: "\($0)", text: $1) }), to: MemorySink())
    let lines = report.table.split(separator: "\n")
    #expect(lines[0].hasPrefix("stage   in  out  bytes in  bytes out  edits  annotations  dropped  failed"))
    #expect(lines[1].hasPrefix("strip    3    3       6 B        5 B      1            -        -       -"))
    #expect(lines[3].hasPrefix("unique   3    2       5 B        4 B      -            -        1       -"))
    #expect(lines.contains("strip: edits: strip.sign 1") && lines.contains("split: annotations: tokens 4"))
    #expect(lines.last?.hasPrefix("3 documents (6 B) read, 1 written, 0 failed in ") == true)
    #expect(report.json["stages"]?.arrayValue?[3]["drops"] == ["where.not-met": 1])
    #expect(
      [0, 999, 1000, 34_149, 999_499, 999_500, 1_200_000_000].map(RunReport.bytes) == [
        "0 B", "999 B", "1.00 kB", "34.1 kB", "999 kB", "1.00 MB", "1.20 GB",
      ])
    #expect(
      [0.00012, 0.0341, 0.9999, 9.999, 125].map(RunReport.time) == [
        "0.12 ms", "34.1 ms", "1.00 s", "10.0 s", "2 min 5 s",
      ])
  }

  @Test("the example corpus runs through stages of every kind")
  func examples() async throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = try TemporaryFolder()
    let report = try await Engine().run(
      Pipeline {
        Strip(); Split(); Unique(); Picky()
      },
      from: try FileSource([InputSpecification(pattern: root.appendingPathComponent("docs/examples").path)]),
      to: try OutputFormats.makeSink(for: OutputSpecification(path: folder("out.jsonl"))))
    #expect(report.failures.count == 0 && report.writtenDocumentCount == 12)
    for line in try folder.read("out.jsonl").split(separator: "\n") {
      let record = try JSONParser.parse(String(line))
      let path = record["source"]?["path"]?.stringValue ?? ""
      let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
      #expect(record["layers"]?["sentences"]?.arrayValue?.first?["raw"]?.arrayValue?.last?[1]?.integerValue == size)
    }
  }
}

extension JSONValue {
  fileprivate subscript(index: Int) -> JSONValue? { arrayValue?[index] }
}
