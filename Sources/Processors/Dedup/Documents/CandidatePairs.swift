internal import TamisCore

/// Pairs of texts that may be alike, to be verified, out of memory: in parts by the later text of each pair.
struct CandidatePairs: Sendable {
  static let partCount = 64

  private let parts: DealtBytes
  private let textCount: Int

  /// Seeds that so many texts have that not all pairs of them were looked at.
  var floods: [SeedFlood] = []

  init(textCount: Int, in store: any ScratchStore) throws {
    self.textCount = textCount
    parts = DealtBytes(partCount: Self.partCount, in: try store.makeStore())
  }

  /// Adds a pair.
  func append(_ first: Int, _ second: Int, with writer: inout Writer) throws {
    let (later, earlier) = (max(first, second), min(first, second))
    writer.record.removeAll(keepingCapacity: true)
    writer.record.append(word: UInt32(later))
    writer.record.append(word: UInt32(earlier))
    try writer.target.append(writer.record, to: later * Self.partCount / textCount)
  }

  /// What one worker has in hand.
  struct Writer: Sendable {
    fileprivate var target: DealtBytes.Writer
    fileprivate var record: [UInt8] = []

    init(_ pairs: CandidatePairs) { target = DealtBytes.Writer(pairs.parts) }

    /// Writes what is left.
    mutating func finish() throws { try target.finish() }
  }

  /// Reads the pairs of a part, ascending, each once.
  func pairs(ofPart part: Int, _ bytes: inout [UInt8]) throws -> [UInt64] {
    let count = try parts.read(part, into: &bytes)
    let words = bytes.span
    var pairs: [UInt64] = []
    pairs.reserveCapacity(count / 8)
    for offset in stride(from: 0, to: count, by: 8) {
      pairs.append(Self.pair(Int(words.word(at: offset)), Int(words.word(at: offset + 4))))
    }
    pairs.sort()
    var kept = 0
    for index in pairs.indices where index == 0 || pairs[index] != pairs[index - 1] {
      pairs[kept] = pairs[index]
      kept += 1
    }
    pairs.removeSubrange(kept...)
    return pairs
  }

  /// The later text in the upper half, the earlier one in the lower half.
  static func pair(_ first: Int, _ second: Int) -> UInt64 {
    UInt64(max(first, second)) << 32 | UInt64(min(first, second))
  }
}

/// A seed that so many texts have that only the longest of them were compared with the others.
struct SeedFlood: Hashable, Sendable {
  /// The seed's hash, which names its bucket.
  var seed: UInt32
  /// How many texts have it.
  var textCount: Int
}
