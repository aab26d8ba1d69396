import Synchronization
import TamisCore
import TamisEngine
import TamisTesting
import TestSupport
import Testing

@testable import Dedup

@Suite("Deduplicate out of memory")
struct StoredSketchTests {
  private static let seed = SplitMix64.seed(20_272)

  private static func texts(_ copies: inout NoisyCopies, count: Int) -> [String] {
    var texts = ["", "Oui.", "oui", "  "]
    while texts.count < count {
      let text = copies.sentences(Int.random(in: 1...14)).joined(separator: " ")
      texts += [text, copies.misread(text, 0.08), copies.reworded(text, 0.1), text]
    }
    copies.shuffle(&texts)
    return texts
  }

  private static func bytes(_ sketch: UnitSketch) -> [UInt8] {
    var bytes: [UInt8] = []
    sketch.encode(into: &bytes)
    return bytes
  }

  @Test(
    "a sketch comes back as it was, and no bytes that are cut off or wrong are taken for one", arguments: ["a", "é🙂"])
  func roundTrip(id: String) throws {
    var copies = NoisyCopies(seed: Self.seed)
    var random = SplitMix64(seed: Self.seed)
    for text in Self.texts(&copies, count: 60) + [String(repeating: "a  ", count: 3_000)] {
      for unit in [Deduplicate.Unit.document, .sentence, .paragraph] {
        var dedup = Deduplicate()
        (dedup.unit, dedup.keep, dedup.minimum) = (unit, .earliest, 1)
        var document = PlainAnnotation.document(id, text)
        document.metadata["date"] = text.utf8.count % 2 == 0 ? "2031-05-04" : nil
        let sketch = dedup.sketch(document)
        let bytes = Self.bytes(sketch)
        let back = try UnitSketch(decoding: bytes.span)
        #expect(back.documentID == id && back.spans == sketch.spans && back.features == sketch.features)
        #expect(back.date == sketch.date && back.seeds?.hashes == sketch.seeds?.hashes)
        #expect(back.seeds?.places == sketch.seeds?.places && back.seeds?.isDense == sketch.seeds?.isDense)
        #expect(Self.bytes(back) == bytes, "seed \(Self.seed)")
        var broken = bytes
        broken[Int.random(in: broken.indices, using: &random)] ^= 0x91
        _ = try? UnitSketch(decoding: broken.span)
        for count in stride(from: 0, to: bytes.count, by: 1 + bytes.count / 20) {
          #expect(throws: ScratchError.self) { try UnitSketch(decoding: bytes.span.extracting(0..<count)) }
        }
      }
    }
  }

  @Test("marks of documents come back as they were")
  func marks() throws {
    let passages = (0..<300).map { CopiedPassage(TextSpan($0, $0 + 9), partnerSpan: TextSpan(7 * $0, 7 * $0 + 10)) }
    for count in [0, 1, 300] {
      let mark = CopyResolution.Mark(
        documentID: "é", partnerID: String(repeating: "p", count: count), span: TextSpan(0, 12),
        partnerSpan: TextSpan(0, 99), cluster: 3, partner: 8, similarity: 0.75, isCopy: true, isDirect: count == 1,
        diameter: 0.5, passages: Array(passages.prefix(count)))
      var bytes: [UInt8] = []
      mark.encode(into: &bytes)
      let store = MemoryScratch()
      try store.append([1, 2, 3])
      var marks = DocumentMarks(store: store, documentCount: 2)
      let offset = store.append(bytes.span.bytes)
      marks.add([(document: 1, offset: offset)])
      let back = try #require(try marks.mark(ofDocument: 1))
      var again: [UInt8] = []
      back.encode(into: &again)
      #expect(again == bytes && back.passages == mark.passages && back.partnerID == mark.partnerID)
      #expect(try marks.mark(ofDocument: 0) == nil)
      #expect(CopyResolution.Mark(decoding: bytes.span.extracting(0..<bytes.count - 1)) == nil)
    }
  }

  @Test("clusters and evidence are the same in memory and in files, for any number of workers, by either search")
  func equality() throws {
    var copies = NoisyCopies(seed: Self.seed)
    let texts = Self.texts(&copies, count: 700)
    var harness = DedupHarness()
    func outcome(_ groups: DocumentGroups) throws -> [String] {
      try texts.indices.map { index in
        let mark = try groups.marks.mark(ofDocument: index)
        return "\(groups.clusterOfDocument[index]) \(mark.map { "\($0)" } ?? "")"
      }
    }
    for exactTextCount in [DocumentGroups.exactTextCount, 0] {
      let expected = try outcome(harness.groups(texts, exactTextCount: exactTextCount))
      #expect(Set(expected).count > 300)
      for workers in [1, 2, 5] {
        let store = ScratchFile(memoryByteCount: 1_000)
        let found = try harness.groups(
          texts, exactTextCount: exactTextCount, in: store, workers: Workers(count: workers))
        #expect(try outcome(found) == expected, "seed \(Self.seed), \(workers) workers")
      }
    }
  }

  @Test("sentences too are the same in memory and in files")
  func sentences() throws {
    var copies = NoisyCopies(seed: Self.seed)
    let documents = Self.texts(&copies, count: 120).enumerated().map { PlainAnnotation.document("\($0)", $1) }
    var dedup = Deduplicate()
    dedup.unit = .sentence
    let expected = dedup.explanation(of: try dedup.resolve(documents.map { dedup.sketch($0) }))
    var stored = StoredSketches<UnitSketch>(in: ScratchFile(memoryByteCount: 1_000))
    for document in documents { try stored.append(dedup.sketch(document)) }
    #expect(try dedup.explanation(of: dedup.resolve(stored: stored)) == expected && expected.count > 100)
  }

  @Test("a store that fails at any moment ends the search with its error")
  func failures() throws {
    var copies = NoisyCopies(seed: Self.seed)
    let texts = Self.texts(&copies, count: 200)
    var harness = DedupHarness()
    var failures = 0
    for exactTextCount in [DocumentGroups.exactTextCount, 0] {
      for calls in stride(from: 0, to: 3_000, by: 37) {
        do {
          _ = try harness.groups(
            texts, exactTextCount: exactTextCount, in: FailingScratch(after: calls), workers: Workers(count: 2))
        } catch {
          #expect(error as? ScratchError == .full(folder: "test"))
          failures += 1
        }
      }
    }
    #expect(failures > 40)
  }
}

/// Fails after so many calls, its other stores among them.
private final class FailingScratch: ScratchStore {
  private let base = MemoryScratch()
  private let calls: Countdown

  init(after calls: Int) { self.calls = Countdown(calls) }
  private init(_ calls: Countdown) { self.calls = calls }

  var byteCount: Int { base.byteCount }
  func append(_ bytes: RawSpan) throws -> Int {
    try calls.count()
    return base.append(bytes)
  }
  func read(_ range: Range<Int>, into target: inout MutableRawSpan, at start: Int) throws {
    try calls.count()
    base.read(range, into: &target, at: start)
  }
  func makeStore() throws -> any ScratchStore {
    try calls.count()
    return FailingScratch(calls)
  }
}

/// Counts down, from any number of threads, and throws from zero on.
private final class Countdown: Sendable {
  private let left: Mutex<Int>

  init(_ count: Int) { left = Mutex(count) }

  func count() throws {
    try left.withLock { left in
      guard left > 0 else { throw ScratchError.full(folder: "test") }
      left -= 1
    }
  }
}
