import TamisTesting
import TestSupport
import Testing

@testable import TamisEngine
@testable import TamisIO

@Suite("ScratchFile")
struct ScratchFileTests {
  private static let seed = SplitMix64.seed(20_271)

  @Test(
    "gives back what was appended, in memory, in the file and across both", arguments: [0, 1_000, 300_000, 1 << 30])
  func reading(memoryByteCount: Int) throws {
    var random = SplitMix64(seed: Self.seed)
    let folder = try TemporaryFolder()
    let store = ScratchFile(folder: folder.path, memoryByteCount: memoryByteCount)
    var all: [UInt8] = []
    var buffer: [UInt8] = []
    for _ in 0..<400 {
      let count = [0, 1, 50, 3_000, 40_000].randomElement(using: &random) ?? 0
      let part = (0..<count).map { UInt8(truncatingIfNeeded: all.count &+ $0 &* 31) }
      #expect(try store.append(part.span.bytes) == all.count)
      all += part
      let start = Int.random(in: 0...all.count, using: &random)
      let wanted = min(all.count - start, [1, 700, 100_000, all.count].randomElement(using: &random) ?? 0)
      try store.read(wanted, at: start, into: &buffer)
      #expect(buffer[..<wanted] == all[start..<start + wanted], "seed \(Self.seed)")
    }
    #expect(store.byteCount == all.count && store.makeStore().byteCount == 0)
    // The file has no name, so it is gone with the store, whatever happens.
    #expect(try folder.names().isEmpty)
  }

  @Test("may be read by several while others append")
  func sharing() throws {
    let folder = try TemporaryFolder()
    let store = ScratchFile(folder: folder.path, memoryByteCount: 10_000)
    let found = try Workers(count: 4).map(2_000) { piece in
      let offset = try store.append([UInt32](repeating: UInt32(piece), count: 100))
      var words: [UInt32] = []
      try store.read(100, at: offset, into: &words)
      return words.prefix(100).allSatisfy { $0 == UInt32(piece) }
    }
    #expect(found.count == 2_000 && found.allSatisfy { $0 } && store.byteCount == 800_000)
  }

  @Test("says that the disk is full, and that a folder cannot be written to")
  func failures() throws {
    let store = ScratchFile(folder: "/no/such/folder", memoryByteCount: 10)
    #expect { try store.append([1, 2, 3, 4]) } throws: { error in
      (error as? ScratchError)?.code == "scratch.failed" && "\(error)".contains("/no/such/folder")
    }
    // ENOSPC
    let full = SystemError(number: 28).scratchError(in: "/tmp")
    #expect(full == .full(folder: "/tmp") && full.help?.contains("TMPDIR") == true)
  }

  /// Takes so many bytes, as a disk does.
  private final class SmallDisk: ScratchStore {
    private let base = MemoryScratch()
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var byteCount: Int { base.byteCount }
    func append(_ bytes: RawSpan) throws -> Int {
      guard byteCount + bytes.byteCount <= limit else { throw ScratchError.full(folder: "/small") }
      return base.append(bytes)
    }
    func read(_ range: Range<Int>, into target: inout MutableRawSpan, at start: Int) {
      base.read(range, into: &target, at: start)
    }
    func makeStore() -> any ScratchStore { SmallDisk(limit: limit) }
  }

  /// Numbers documents by what it put out of memory.
  private struct Numbering: SpillingProcessor {
    struct Sketch: StoredSketch {
      var id: String
      init(id: String) { self.id = id }
      init(decoding bytes: Span<UInt8>) throws {
        id = String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
      }
      func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: id.utf8) }
    }

    static let name = "numbering"
    static let summary = "Numbers documents."

    func sketch(_ document: Document) -> Sketch { Sketch(id: document.id) }
    func resolve(stored sketches: StoredSketches<Sketch>) throws -> [String] {
      var ids: [String] = []
      try sketches.forEach { ids.append($0.id) }
      let notes = try sketches.store.makeStore()
      try notes.append([UInt32](repeating: 0, count: 100))
      return ids
    }
    func apply(_ ids: [String], to document: inout Document, at index: Int) -> Verdict<Never> {
      document.metadata["number"] = .string("\(index) \(ids[index])")
      return .keep
    }
  }

  @Test("the engine keeps sketches of a spilling processor out of memory, and ends the run where the disk is full")
  func running() async throws {
    let documents = (0..<500).map { Document(id: "d\($0)", text: "x") }
    for workers in [1, 4] {
      var options = Engine.Options(workerCount: workers, errorPolicy: .fail)
      options.batchDocumentCount = 7
      options.makeScratch = { ScratchFile(memoryByteCount: 100) }
      let found = try await Pipeline { Numbering() }.run(on: documents, options: options)
      #expect(found.map { $0.metadata["number"]?.stringValue } == (0..<500).map { "\($0) d\($0)" })
      // The sketches do not fit, and then what the processor notes beside them.
      for limit in [2_000, 399] {
        let few = limit < 400 ? Array(documents.prefix(20)) : documents
        options.makeScratch = { SmallDisk(limit: limit) }
        let small = options
        await #expect {
          try await Pipeline { Numbering() }.run(on: few, options: small)
        } throws: { error in
          (error as? any TamisError)?.code == "scratch.full" && "\(error)".contains("no space is left in '/small'")
        }
      }
    }
  }
}
