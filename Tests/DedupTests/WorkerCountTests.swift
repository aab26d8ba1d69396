import Dedup
import TamisCore
import TamisEngine
import TamisTesting
import TestSupport
import Testing

@Suite("Deduplicate in the engine")
struct WorkerCountTests {
  private static let seed = SplitMix64.seed(20_262)

  @Test("marks are the same for one worker and for four", arguments: [Deduplicate.Action.mark, .drop])
  func workers(action: Deduplicate.Action) async throws {
    var copies = NoisyCopies(seed: Self.seed)
    var texts: [String] = []
    for _ in 0..<60 {
      let story = copies.sentences(8)
      let text = story.joined(separator: " ")
      texts += [text, copies.misread(text, 0.1), story.prefix(4).joined(separator: " "), text]
    }
    copies.shuffle(&texts)
    let documents = texts.enumerated().map { Document(id: "\($0)", text: $1) }
    var dedup = Deduplicate()
    dedup.action = action
    let processor = dedup
    var outcomes: [[String]] = []
    for (workers, batch) in [(1, 1000), (4, 1), (4, 17)] {
      var options = Engine.Options(workerCount: workers, errorPolicy: .fail)
      options.batchDocumentCount = batch
      let found = try await Pipeline { processor }.run(on: documents, options: options)
      outcomes.append(found.map { "\($0.id) \($0.metadata["cluster"]?.integerValue ?? 0) \($0[.duplicates])" })
    }
    #expect(outcomes.allSatisfy { $0 == outcomes[0] }, "seed \(Self.seed)")
    #expect(action == .drop ? outcomes[0].count < 120 : outcomes[0].count == texts.count, "seed \(Self.seed)")
  }
}
