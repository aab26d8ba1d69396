import TamisIO
import Testing

@testable import TamisEngine

@Suite("Time limit")
struct TimeLimitTests {
  @Test("a document that takes for ever is given up and named, and the others come through in order")
  func giveUp() async throws {
    var documents = (0..<60).map { Document(id: "d\($0)", text: "a b") }
    for index in [3, 4, 31] { documents[index] = Document(id: "slow\(index)", text: "forever") }
    var options = Engine.Options(workerCount: 2)
    options.batchDocumentCount = 5
    options.timeLimit = .milliseconds(300)
    let sink = MemorySink()
    let report = try await Engine(options: options).run(
      Pipeline { Linger() }, from: MemorySource(documents), to: sink)
    #expect(report.failures.first.map(\.documentID) == ["slow3", "slow4", "slow31"])
    #expect(report.failures.counts == ["run.time-limit": 3] && report.stages[0].failureCount == 3)
    #expect(sink.documents.map(\.id) == documents.map(\.id).filter { !$0.hasPrefix("slow") })
  }
}
