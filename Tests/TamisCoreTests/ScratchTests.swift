import TamisTesting
import Testing

@testable import TamisCore

@Suite("What is put out of memory")
struct ScratchTests {
  private static let seed = SplitMix64.seed(20_270)

  /// A sketch of any length, also none.
  private struct Blob: StoredSketch, Hashable {
    var bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }
    init(decoding bytes: Span<UInt8>) throws { self.bytes = bytes.indices.map { bytes[$0] } }
    func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: self.bytes) }
  }

  @Test("a store in memory gives back what was appended, also across its blocks")
  func memory() throws {
    var random = SplitMix64(seed: Self.seed)
    let store = MemoryScratch()
    var all: [UInt8] = []
    while all.count < 5_000_000 {
      let count = [0, 1, 13, 4_096, 1 << 20, 1_300_000].randomElement(using: &random) ?? 0
      let part = (0..<count).map { UInt8(truncatingIfNeeded: all.count + $0 * 7) }
      #expect(try store.append(part.span.bytes) == all.count)
      all += part
    }
    #expect(store.byteCount == all.count)
    var buffer: [UInt8] = []
    for _ in 0..<200 {
      let range = Int.random(in: 0...all.count, using: &random)
      let count = min(all.count - range, [0, 1, 1000, 2_500_000].randomElement(using: &random) ?? 0)
      try store.read(count, at: range, into: &buffer, from: 3)
      #expect(buffer[3..<3 + count] == all[range..<range + count], "seed \(Self.seed)")
    }
    #expect(try store.makeStore().byteCount == 0)
  }

  @Test("sketches come back in order, as often as is wanted, whatever their length")
  func sketches() throws {
    var random = SplitMix64(seed: Self.seed)
    let blobs = (0..<300).map { index in
      let count = index % 50 == 7 ? 700_000 : Int.random(in: 0...3_000, using: &random)
      return Blob(bytes: [UInt8](repeating: UInt8(truncatingIfNeeded: index), count: count))
    }
    var stored = StoredSketches<Blob>()
    var batch = StoredSketches<Blob>.Batch()
    for (index, blob) in blobs.enumerated() {
      if index % 3 == 0 { try stored.append(batch) }
      if index % 3 == 0 { batch = StoredSketches<Blob>.Batch() }
      batch.append(blob)
    }
    try stored.append(batch)
    for _ in 0..<2 {
      var found: [Blob] = []
      try stored.forEach { found.append($0) }
      #expect(found == blobs && stored.count == blobs.count, "seed \(Self.seed)")
    }
    var empty = 0
    try StoredSketches<Blob>().forEach { _ in empty += 1 }
    #expect(empty == 0)
  }

  @Test("workers give results by number, keep apart what each has in hand, and tell of the first failure")
  func workers() throws {
    struct Failure: Error, Equatable { var piece: Int }
    for count in [0, 1, 2, 7] {
      let workers = Workers(count: count)
      #expect(try workers.map(1000) { $0 * $0 } == (0..<1000).map { $0 * $0 })
      #expect(try workers.map(0) { $0 }.isEmpty)
      let sums = try workers.run(1000, keeping: { 0 }) { $0 += $1 }
      #expect(sums.reduce(0, +) == 499_500 && sums.count <= max(1, count))
      #expect(try workers.run(100, atMost: 1, keeping: { [Int]() }) { $0.append($1) } == [Array(0..<100)])
      #expect(throws: Failure(piece: 30)) {
        try workers.map(1000) { piece in if piece >= 30, piece % 10 == 0 { throw Failure(piece: piece) } }
      }
    }
  }
}
