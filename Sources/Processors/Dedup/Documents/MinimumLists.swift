internal import TamisCore

/// For each text the lists of those texts that have one of its minima, dealt out to blocks of texts, out of memory.
///
/// Blocks hold texts that are likely to be alike (`SeedOccurrences.keys`), so that a list is wanted by few of them. A
/// record of a block is: the number of texts that have the seed, the seed, the number of texts of the block whose
/// minimum it is, these texts by position in the block, the bytes of the list, and the list by place: all texts that have
/// the seed, or the longest `BandedCandidateSearch.mostTexts` of them. Of what ascends, differences are stored.
struct MinimumLists: Sendable {
  /// The texts of a block.
  static let blockSize = 1 << 12

  let blocks: DealtBytes
  /// Texts by block: the place of each in `DocumentTexts.inDocumentOrder`.
  let places: [UInt32]
  /// How often frequent seeds occur, found on the way.
  let frequencies: SeedFrequencies

  init(_ occurrences: consuming SeedOccurrences, order: [UInt32], in store: any ScratchStore, _ workers: Workers) throws
  {
    let keys = occurrences.keys
    var places = (0..<UInt32(order.count)).map { $0 }
    places.sort { (keys[Int($0)], $0) < (keys[Int($1)], $1) }
    var positions = [UInt32](repeating: 0, count: order.count)
    for (position, place) in places.enumerated() { positions[Int(place)] = UInt32(position) }
    occurrences.dropKeys()
    self.places = places
    let blocks = DealtBytes(partCount: (order.count + Self.blockSize - 1) / Self.blockSize, in: try store.makeStore())
    let seeds = copy occurrences
    let placesInBlocks = positions
    let finders = try workers.run(
      SeedOccurrences.binCount, atMost: SeedOccurrences.mostWorkers,
      keeping: { MinimumFinder(order: order, positions: placesInBlocks, blocks: blocks) }
    ) { finder, bin in
      try finder.find(bin, in: seeds, store)
    }
    for var finder in finders { try finder.finish() }
    self.blocks = blocks
    frequencies = SeedFrequencies(finders.flatMap(\.frequent))
  }
}

/// Chooses the minima of one bin after the other.
private struct MinimumFinder: Sendable {
  /// Seeds that a text has found better than those before them, but that one behind may beat, in words.
  private static let mostPending = 1 << 22
  /// Seeds in at most so many texts are alike; beyond that the rarer one is better.
  private static let fewTexts = 16

  private let order: [UInt32]
  /// For each place: the position of its text in the blocks.
  private let positions: [UInt32]
  private var writer: DealtBytes.Writer
  private(set) var frequent: [UInt64] = []
  private var part = SeedPart()
  private var best: [UInt64]
  private var users: [UInt32] = []
  private var list: [UInt32] = []
  private var longest: [UInt64] = []
  private var record: [UInt8] = []
  private var listBytes: [UInt8] = []
  /// Records: the number of texts, the seed, the number of texts that it may be the minimum of, these by place, the list.
  private var pending: [UInt32] = []

  init(order: [UInt32], positions: [UInt32], blocks: DealtBytes) {
    self.order = order
    self.positions = positions
    writer = DealtBytes.Writer(blocks)
    best = [UInt64](repeating: .max, count: order.count)
  }

  mutating func finish() throws { try writer.finish() }

  mutating func find(_ bin: Int, in occurrences: SeedOccurrences, _ store: any ScratchStore) throws {
    for place in best.indices { best[place] = .max }
    pending.removeAll(keepingCapacity: true)
    var put: (store: any ScratchStore, counts: [Int])?
    for index in SeedOccurrences.parts(ofBin: bin) {
      try part.load(index, of: occurrences)
      try choose()
      guard pending.count > Self.mostPending else { continue }
      var away = try put ?? (store.makeStore(), [])
      try away.store.append(pending)
      away.counts.append(pending.count)
      pending.removeAll(keepingCapacity: true)
      put = away
    }
    try settle()
    guard let put else { return }
    var offset = 0
    for count in put.counts {
      pending.removeAll(keepingCapacity: true)
      try put.store.read(count, at: offset, into: &pending)
      pending.removeSubrange(count...)
      offset += 4 * count
      try settle()
    }
  }

  /// Goes through the seeds of a part, which ascend.
  private mutating func choose() throws {
    let part = part
    let entries = part.entries.span.extracting(0..<part.count)
    var start = 0
    while start < entries.count {
      let group = start..<SeedOccurrences.endOfGroup(entries, from: start)
      start = group.upperBound
      if group.count < 2 { continue }
      let textCount = SeedOccurrences.textCount(entries, group)
      if textCount < 2 { continue }
      let seed = SeedOccurrences.seed(entries[group.lowerBound])
      SeedFrequencies.note(entries[group.lowerBound], textCount, in: &frequent)
      let isFinal = textCount <= Self.fewTexts
      let rank = UInt64(isFinal ? 0 : min(textCount, SeedFrequencies.largest)) &<< 32 | UInt64(seed)
      users.removeAll(keepingCapacity: true)
      for index in group {
        let place = SeedOccurrences.place(entries[index])
        if rank < best[place] {
          best[place] = rank
          users.append(UInt32(truncatingIfNeeded: place))
        }
      }
      if users.isEmpty { continue }
      makeList(entries, group, textCount)
      if isFinal {
        // Of seeds that are alike the first is the best.
        try deal(textCount, seed)
      } else {
        pending.append(UInt32(textCount))
        pending.append(seed)
        pending.append(UInt32(users.count))
        pending.append(contentsOf: users)
        pending.append(contentsOf: list)
      }
    }
  }

  private mutating func makeList(_ entries: Span<UInt64>, _ group: Range<Int>, _ textCount: Int) {
    let mostTexts = BandedCandidateSearch.mostTexts
    list.removeAll(keepingCapacity: true)
    guard textCount > mostTexts else {
      for index in group where index == group.lowerBound || entries[index] != entries[index - 1] {
        list.append(UInt32(SeedOccurrences.place(entries[index])))
      }
      return
    }
    // Of very many only the longest, which have the smallest numbers: most of the others need not be sorted.
    var limit = 2 * mostTexts * order.count / textCount
    repeat {
      longest.removeAll(keepingCapacity: true)
      for index in group where index == group.lowerBound || entries[index] != entries[index - 1] {
        let place = SeedOccurrences.place(entries[index])
        if order[place] < limit { longest.append(UInt64(order[place]) &<< 32 | UInt64(place)) }
      }
      limit *= 2
    } while longest.count < mostTexts
    longest.sort()
    for text in longest.prefix(mostTexts) { list.append(UInt32(truncatingIfNeeded: text)) }
    list.sort()
  }

  /// Deals out the pending seeds that are the minimum of a text now that all of the bin are known.
  private mutating func settle() throws {
    var index = 0
    while index < pending.count {
      let (textCount, seed, userCount) = (Int(pending[index]), pending[index + 1], Int(pending[index + 2]))
      let listStart = index + 3 + userCount
      let rank = UInt64(min(textCount, SeedFrequencies.largest)) &<< 32 | UInt64(seed)
      users.removeAll(keepingCapacity: true)
      for place in pending[index + 3..<listStart] where best[Int(place)] == rank { users.append(place) }
      index = listStart + min(textCount, BandedCandidateSearch.mostTexts)
      if users.isEmpty { continue }
      list.removeAll(keepingCapacity: true)
      list.append(contentsOf: pending[listStart..<index])
      try deal(textCount, seed)
    }
  }

  /// Hands the list to the blocks of its users.
  private mutating func deal(_ textCount: Int, _ seed: UInt32) throws {
    for index in users.indices { users[index] = positions[Int(users[index])] }
    users.sort()
    listBytes.removeAll(keepingCapacity: true)
    var last: UInt32 = 0
    for place in list {
      listBytes.append(number: place - last)
      last = place
    }
    var start = 0
    while start < users.count {
      let block = Int(users[start]) / MinimumLists.blockSize
      var end = start + 1
      while end < users.count, Int(users[end]) / MinimumLists.blockSize == block { end += 1 }
      record.removeAll(keepingCapacity: true)
      record.append(number: UInt32(textCount))
      record.append(word: seed)
      record.append(number: UInt32(end - start))
      last = UInt32(block * MinimumLists.blockSize)
      for user in users[start..<end] {
        record.append(number: user - last)
        last = user
      }
      record.append(number: UInt32(listBytes.count))
      record.append(contentsOf: listBytes)
      try writer.append(record, to: block)
      start = end
    }
  }
}
