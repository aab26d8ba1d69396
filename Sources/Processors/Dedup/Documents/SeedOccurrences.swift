/// Which seeds stand in which texts, sorted by seed, one bin of all hashes after the other.
///
/// Looking seeds up in one large table costs a miss of all caches for each of them. Here they are dealt out to `binCount`
/// bins by the first bits of their hash, each bin to eight parts, and each part is sorted for itself, in the cache. A few
/// bins are in memory at a time, so all of this takes about two bytes for each seed.
struct SeedOccurrences {
  static let binCount = 32
  static let binBits: UInt32 = 5

  private static let roundCount = 4
  private static let partBits: UInt32 = 8
  private static let partsPerBin = 8
  private static let partsPerRound = 64
  /// The bits of a seed's hash that are alike in all of a part, and those behind them.
  private static let partShift: UInt32 = 31 - partBits
  private static let lowBits: UInt64 = 12

  /// The texts as they lie in memory, which is much faster to walk through than from the longest to the shortest.
  private let order: [UInt32]
  private var counts = [Int](repeating: 0, count: 1 << Int(partBits))
  private var entries: [UInt64] = []
  private var scratch: [UInt64] = []

  /// The seed of an entry, without the flag of sampled ones.
  @inline(__always)
  static func seed(_ entry: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: entry &>> 32) }

  /// The place of an entry's text in `DocumentTexts.inDocumentOrder`.
  @inline(__always)
  static func place(_ entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) }

  private init(order: [UInt32]) { self.order = order }

  /// Hands over the seeds of one bin after the other.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - visit: Is given the number of the bin, and its seeds with their texts, ascending by seed and then by place; a
  ///     text that repeats a seed comes up as often.
  static func forEachBin(_ texts: borrowing DocumentTexts, _ visit: (Int, Span<UInt64>) -> Void) {
    var occurrences = SeedOccurrences(order: texts.inDocumentOrder)
    occurrences.count(texts)
    for round in 0..<roundCount {
      let starts = occurrences.collect(round, texts)
      for part in 0..<partsPerRound { occurrences.sort(starts[part]..<starts[part + 1]) }
      for bin in 0..<partsPerRound / partsPerBin {
        let range = starts[bin * partsPerBin]..<starts[(bin + 1) * partsPerBin]
        visit(round * (partsPerRound / partsPerBin) + bin, occurrences.entries.span.extracting(range))
      }
    }
  }

  /// The end of the entries that have the seed of the first one.
  @inline(__always)
  static func endOfGroup(_ entries: Span<UInt64>, from start: Int) -> Int {
    let seed = seed(entries[start])
    var end = start + 1
    while end < entries.count, Self.seed(entries[end]) == seed { end += 1 }
    return end
  }

  /// In how many texts the seed of some entries stands.
  @inline(__always)
  static func textCount(_ entries: Span<UInt64>, _ group: Range<Int>) -> Int {
    var count = 1
    for index in group.dropFirst() where entries[index] != entries[index - 1] { count += 1 }
    return count
  }

  private mutating func count(_ texts: borrowing DocumentTexts) {
    for text in order {
      let sketch = texts.hashes(Int(text))
      let hashes = sketch.span
      for index in hashes.indices where hashes[index] != 0 { counts[Int(hashes[index] &>> Self.partShift & 0xFF)] += 1 }
    }
  }

  /// Collects the entries of one round by part.
  ///
  /// - Returns: Where parts start, and the end of the last one.
  private mutating func collect(_ round: Int, _ texts: borrowing DocumentTexts) -> [Int] {
    var starts = [0]
    for part in round * Self.partsPerRound..<(round + 1) * Self.partsPerRound {
      starts.append((starts.last ?? 0) + counts[part])
    }
    let size = starts[Self.partsPerRound]
    if entries.count < size { entries = [UInt64](repeating: 0, count: size) }
    var ends = starts
    let wanted = UInt32(round)
    var own: [UInt32] = []
    for (place, text) in order.enumerated() {
      let sketch = texts.hashes(Int(text))
      let hashes = sketch.span
      if own.count < hashes.count { own = [UInt32](repeating: 0, count: 2 * hashes.count) }
      // Every seed is written, and stays if it is of this round: no branch that would be guessed wrong.
      var ownCount = 0
      for index in hashes.indices {
        let seed = hashes[index] & ~Seed.sampledFlag
        own[ownCount] = seed
        // The first two of 31 bits are the round's. A filler is 0.
        ownCount &+= seed &>> 29 == wanted && seed != 0 ? 1 : 0
      }
      for index in 0..<ownCount {
        let part = Int(own[index] &>> Self.partShift & 63)
        entries[ends[part]] = UInt64(own[index]) &<< 32 | UInt64(place)
        ends[part] += 1
      }
    }
    return starts
  }

  /// Sorts the entries of one part by the bits in which they differ, in two steps; places ascend already.
  private mutating func sort(_ range: Range<Int>) {
    if scratch.count < range.count { scratch = [UInt64](repeating: 0, count: range.count + range.count / 8) }
    let middle = 32 + Self.lowBits
    Self.deal(entries, range, to: &scratch, at: 0, bits: 32..<middle)
    Self.deal(scratch, 0..<range.count, to: &entries, at: range.lowerBound, bits: middle..<32 + UInt64(Self.partShift))
  }

  private static func deal(
    _ source: [UInt64], _ range: Range<Int>, to target: inout [UInt64], at start: Int, bits: Range<UInt64>
  ) {
    let mask = UInt64(1) &<< (bits.upperBound - bits.lowerBound) - 1
    var places = [UInt32](repeating: 0, count: Int(mask) + 1)
    let entries = source.span
    for index in range { places[Int(entries[index] &>> bits.lowerBound & mask)] += 1 }
    var total: UInt32 = 0
    for digit in places.indices { (places[digit], total) = (total, total + places[digit]) }
    for index in range {
      let entry = entries[index]
      let digit = Int(entry &>> bits.lowerBound & mask)
      target[start + Int(places[digit])] = entry
      places[digit] += 1
    }
  }
}
