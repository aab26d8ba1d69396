internal import TamisCore

/// In how many texts frequent seeds stand: those in more than `DocumentTexts.commonness`.
///
/// They are few, so the table fits into a cache where one of all seeds would not. Counts stop at 255.
struct SeedFrequencies: Sendable {
  /// The largest frequency that is told apart.
  static let largest = 255

  /// An open hash table of seeds, without the flag of sampled ones; 0 where there is none.
  private var names: [UInt32]
  private var counts: [UInt8]
  private let shift: UInt32

  /// - Parameter frequent: Different seeds, each with the number of its texts in the lower half.
  init(_ frequent: [UInt64] = []) {
    var bits: UInt32 = 4
    while bits < 31, 1 << Int(bits) < 2 * frequent.count { bits += 1 }
    shift = 32 - bits
    names = [UInt32](repeating: 0, count: 1 << Int(bits))
    counts = [UInt8](repeating: 0, count: 1 << Int(bits))
    for entry in frequent {
      let slot = slot(of: SeedOccurrences.seed(entry))
      names[slot] = SeedOccurrences.seed(entry)
      counts[slot] = UInt8(clamping: entry & 0xFFFF_FFFF)
    }
  }

  /// Counts the seeds of texts.
  init(_ occurrences: SeedOccurrences, _ workers: Workers) throws {
    let bins = try workers.map(SeedOccurrences.binCount, atMost: SeedOccurrences.mostWorkers) { bin in
      var frequent: [UInt64] = []
      var part = SeedPart()
      for index in SeedOccurrences.parts(ofBin: bin) {
        try part.load(index, of: occurrences)
        let entries = part.entries.span.extracting(0..<part.count)
        var start = 0
        while start < entries.count {
          let end = SeedOccurrences.endOfGroup(entries, from: start)
          if end - start > DocumentTexts.commonness {
            Self.note(entries[start], SeedOccurrences.textCount(entries, start..<end), in: &frequent)
          }
          start = end
        }
      }
      return frequent
    }
    self.init(bins.flatMap(\.self))
  }

  /// Adds the seed of an entry to a list of frequent ones, if it is.
  static func note(_ entry: UInt64, _ textCount: Int, in frequent: inout [UInt64]) {
    guard textCount > DocumentTexts.commonness else { return }
    frequent.append(UInt64(SeedOccurrences.seed(entry)) << 32 | UInt64(textCount))
  }

  /// The place of a seed, or the free one where it would be.
  @inline(__always)
  private func slot(of seed: UInt32) -> Int {
    var slot = Int((seed &* 0x9E37_79B1) &>> shift)
    while names[slot] != 0, names[slot] != seed { slot = (slot + 1) & (names.count - 1) }
    return slot
  }

  /// The number of texts that have a seed, up to 255; 0 for any that is not frequent.
  subscript(_ seed: UInt32) -> Int { Int(counts[slot(of: seed & ~Seed.sampledFlag)]) }
}
