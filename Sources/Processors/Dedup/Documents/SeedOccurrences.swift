internal import TamisCore

/// Which seeds stand in which texts, out of memory, to be sorted by seed one small part after the other.
///
/// Looking seeds up in one large table costs a miss of all caches for each of them. Here they are dealt out to 256 parts by
/// the first bits of their hash, eight parts to a bin. One part at a time is read and sorted, by each worker, so this takes
/// some 16 bytes for each 256th of all seeds and each worker.
struct SeedOccurrences: Sendable {
  static let binCount = 32
  static let partsPerBin = 8
  /// Each of them has two 256th of all seeds in hand.
  static let mostWorkers = 4
  private static let partCount = 256
  /// The bits of a seed's hash that are alike in all of a part, and those behind them.
  fileprivate static let partShift: UInt32 = 23
  fileprivate static let lowMask: UInt32 = 1 << partShift - 1

  /// Texts whose seeds are dealt out together: as many as the bits of a word tell apart that the seed leaves.
  private static let mostTexts = 512
  private static let mostSeeds = 1 << 20

  private let store: any ScratchStore
  /// For each block: its first text, and the offset of its words.
  private var firstPlaces: [UInt32] = []
  private var offsets: [Int] = []
  /// For each block and part: where the part's words end.
  private var ends: [UInt32] = []
  /// For each part: the number of its seeds.
  fileprivate private(set) var sizes = [Int](repeating: 0, count: partCount)
  /// For each text by place: the least of its seeds in an order that has nothing to do with the parts.
  ///
  /// Of texts that are alike it is likely to be the same.
  private(set) var keys: [UInt32] = []

  /// The place of an entry's text in `DocumentTexts.inDocumentOrder`.
  @inline(__always)
  static func place(_ entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) }

  /// The seed of an entry, without the flag of sampled ones.
  @inline(__always)
  static func seed(_ entry: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: entry &>> 32) }

  static func parts(ofBin bin: Int) -> Range<Int> { bin * partsPerBin..<(bin + 1) * partsPerBin }

  /// Deals out the seeds of texts.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - order: `texts.inDocumentOrder`.
  ///   - store: Where seeds go.
  ///   - workers: Who may deal them out.
  /// - Throws: What the stores throw.
  init(_ texts: DocumentTexts, order: [UInt32], in store: any ScratchStore, _ workers: Workers) throws {
    self.store = store
    var blocks: [Range<Int>] = []
    var (start, size) = (0, 0)
    for (place, text) in order.enumerated() {
      if place - start == Self.mostTexts || size > Self.mostSeeds {
        blocks.append(start..<place)
        (start, size) = (place, 0)
      }
      size += texts.seedCount(Int(text))
    }
    if start < order.count { blocks.append(start..<order.count) }
    let blocksOfTexts = blocks
    let dealers = try workers.run(blocks.count, keeping: { SeedDealer() }) { dealer, block in
      try dealer.deal(block, order, blocksOfTexts[block], texts, to: store)
    }
    firstPlaces = blocks.map { UInt32($0.lowerBound) }
    keys.reserveCapacity(order.count)
    for dealt in dealers.flatMap(\.dealt).sorted(by: { $0.block < $1.block }) {
      offsets.append(dealt.offset)
      ends.append(contentsOf: dealt.ends)
      keys.append(contentsOf: dealt.keys)
      for part in 0..<Self.partCount { sizes[part] += Int(dealt.ends[part] - (part == 0 ? 0 : dealt.ends[part - 1])) }
    }
  }

  /// Forgets the keys.
  mutating func dropKeys() { keys = [] }

  /// Reads the entries of a part.
  fileprivate func read(_ part: Int, _ words: inout [UInt32], into entries: inout [UInt64]) throws {
    var count = 0
    let base = UInt64(part) &<< UInt64(Self.partShift)
    for block in offsets.indices {
      let row = block * Self.partCount + part
      let start = part == 0 ? 0 : ends[row - 1]
      let size = Int(ends[row] - start)
      try store.read(size, at: offsets[block] + 4 * Int(start), into: &words)
      let firstPlace = UInt64(firstPlaces[block])
      let found = words.span
      var target = entries.mutableSpan
      for index in 0..<size {
        let word = found[index]
        target[count &+ index] =
          (base | UInt64(word & Self.lowMask)) &<< 32 | firstPlace &+ UInt64(word &>> Self.partShift)
      }
      count += size
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
}

/// Deals out the seeds of one block of texts after the other.
private struct SeedDealer: Sendable {
  struct Dealt: Sendable {
    var block: Int
    var offset: Int
    var ends: [UInt32]
    var keys: [UInt32]
  }

  private(set) var dealt: [Dealt] = []
  private var seeds = SeedBlock()
  private var entries: [UInt64] = []
  private var words: [UInt32] = []

  mutating func deal(
    _ block: Int, _ order: [UInt32], _ places: Range<Int>, _ texts: DocumentTexts, to store: any ScratchStore
  ) throws {
    entries.removeAll(keepingCapacity: true)
    var keys: [UInt32] = []
    keys.reserveCapacity(places.count)
    for place in places {
      try texts.read(Int(order[place]), into: &seeds)
      let local = UInt32(place - places.lowerBound) &<< SeedOccurrences.partShift
      var key = UInt32.max
      for index in 1..<1 + seeds.count {
        let seed = seeds.words[index] & ~Seed.sampledFlag
        // A filler is no seed.
        if seed == 0 { continue }
        entries.append(
          UInt64(seed &>> SeedOccurrences.partShift) &<< 32 | UInt64(seed & SeedOccurrences.lowMask | local))
        key = min(key, seed &* 0x9E37_79B1)
      }
      keys.append(key)
    }
    let ends = place()
    // SAFETY: the numbers have no padding.
    let offset = unsafe try store.append(words.span.extracting(0..<entries.count).bytes)
    dealt.append(Dealt(block: block, offset: offset, ends: ends, keys: keys))
  }

  /// Puts the seeds in order by part.
  ///
  /// - Returns: Where parts end.
  private mutating func place() -> [UInt32] {
    var places = [UInt32](repeating: 0, count: 257)
    for entry in entries { places[Int(entry &>> 32) + 1] += 1 }
    for part in 1...256 { places[part] += places[part - 1] }
    if words.count < entries.count { words = [UInt32](repeating: 0, count: entries.count + entries.count / 4) }
    // Held here alone while they change.
    var words = self.words
    self.words = []
    var target = words.mutableSpan
    var next = places.mutableSpan
    for entry in entries {
      let part = Int(entry &>> 32)
      target[Int(next[part])] = UInt32(truncatingIfNeeded: entry)
      next[part] &+= 1
    }
    self.words = words
    // Each part's place has moved on to its end.
    return Array(places.dropLast())
  }
}

/// Sorts the seeds of one part after the other.
struct SeedPart: Sendable {
  /// The seeds with their texts, ascending by seed and then by place; a text that repeats a seed comes up as often.
  private(set) var entries: [UInt64] = []
  /// How many entries there are; those behind them mean nothing.
  private(set) var count = 0
  private var scratch: [UInt64] = []
  private var words: [UInt32] = []

  private static let lowBits: UInt64 = 12

  mutating func load(_ part: Int, of occurrences: SeedOccurrences) throws {
    count = occurrences.sizes[part]
    if entries.count < count {
      entries = [UInt64](repeating: 0, count: count + count / 8)
      scratch = entries
    }
    try occurrences.read(part, &words, into: &entries)
    // By the bits in which they differ, in two steps; places ascend already.
    let middle = 32 + Self.lowBits
    Self.deal(entries, count, to: &scratch, bits: 32..<middle)
    Self.deal(scratch, count, to: &entries, bits: middle..<32 + UInt64(SeedOccurrences.partShift))
  }

  private static func deal(_ source: [UInt64], _ count: Int, to target: inout [UInt64], bits: Range<UInt64>) {
    let mask = UInt64(1) &<< (bits.upperBound - bits.lowerBound) - 1
    var places = [UInt32](repeating: 0, count: Int(mask) + 1)
    var next = places.mutableSpan
    let entries = source.span
    for index in 0..<count { next[Int(entries[index] &>> bits.lowerBound & mask)] &+= 1 }
    var total: UInt32 = 0
    for digit in next.indices { (next[digit], total) = (total, total + next[digit]) }
    var output = target.mutableSpan
    for index in 0..<count {
      let entry = entries[index]
      let digit = Int(entry &>> bits.lowerBound & mask)
      output[Int(next[digit])] = entry
      next[digit] &+= 1
    }
  }
}
