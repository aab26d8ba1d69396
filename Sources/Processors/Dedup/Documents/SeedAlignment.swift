internal import TamisCore

/// Finds the passages that two documents share, seed by seed, and what share of each document they make up.
///
/// Seeds that stand in both documents, in the same order and about the same distance apart, form a *passage*. A passage
/// may have gaps where words were changed or letters misread, up to `largestGap` bytes between two shared seeds; the
/// distances may differ by 8 bytes and a tenth. It needs four shared seeds, and one in nine of the seeds that it spans
/// must be shared: less would be chance.
///
/// Each seed weighs 1, less if it stands in many documents (20 over their number above 20): what a site prints below every
/// article weighs next to nothing in an article, and everything in a page that consists of it.
struct SeedAlignment: Sendable {
  /// A stretch that stands in both documents, by index of seeds and by bytes.
  struct Passage {
    var firstSeeds: ClosedRange<Int>
    var secondSeeds: ClosedRange<Int>
    var sharedSeedCount: Int
  }

  /// What two documents have in common.
  struct Overlap {
    /// The weight of the seeds in shared passages, on either side.
    var first = 0.0
    var second = 0.0
    /// The weight of all seeds, on either side.
    var firstWhole = 0.0
    var secondWhole = 0.0

    /// The letters of the shorter document.
    var smallerLetterCount: UInt32 = 0

    /// The share of the smaller document that lies in shared passages, `0...1`: the larger of the shares of both.
    ///
    /// Documents under 72 letters must be alike as wholes, and so must those whose common passages weigh less than three
    /// seeds: a footer alone is no copy of every article that ends with it.
    var share: Double {
      let left = firstWhole > 0 ? first / firstWhole : 0
      let right = secondWhole > 0 ? second / secondWhole : 0
      let isWeak = smallerLetterCount < 72 || min(first, second) < 3
      return isWeak ? min(left, right) : max(left, right)
    }
  }

  static let fewestSeeds = 4
  static let density = 9
  private static let openChainCount = 12

  /// The most bytes between two shared seeds of a passage.
  var largestGap: UInt32 = 250

  private(set) var firstSeeds: [Seed] = []
  private(set) var secondSeeds: [Seed] = []
  private(set) var passages: [Passage] = []
  private var firstWeights: [Double] = []
  private var secondWeights: [Double] = []

  /// An open hash table from a seed to its first place in the first document, places counted from 1.
  private var table: [UInt32] = []
  private var tableMask = 0
  /// For each place: the next one of the same seed, from 1; 0 for none.
  private var nextPlaces: [UInt32] = []
  private var chains: [Chain] = []
  private var loaded: (text: Int, sampledOnly: Bool)?
  private var block = SeedBlock()

  private struct Chain {
    var firstStart: Int
    var firstEnd: Int
    var secondStart: Int
    var secondEnd: Int
    var count: Int
  }

  /// Compares two documents.
  mutating func compare(_ first: Int, _ second: Int, in texts: DocumentTexts) throws -> Overlap {
    try align(first, second, in: texts)
    if passages.isEmpty { return Overlap() }
    if firstWeights.isEmpty { texts.weigh(firstSeeds, into: &firstWeights) }
    texts.weigh(secondSeeds, into: &secondWeights)
    return Overlap(
      first: Self.weight(passages.map(\.firstSeeds), firstWeights),
      second: Self.weight(passages.map(\.secondSeeds), secondWeights),
      firstWhole: firstWeights[firstSeeds.count], secondWhole: secondWeights[secondSeeds.count],
      smallerLetterCount: min(texts.letterCount(first), texts.letterCount(second)))
  }

  /// Finds the passages that two documents share.
  ///
  /// The table of the first document is kept, so that comparing it with many others is cheap.
  mutating func align(_ first: Int, _ second: Int, in texts: DocumentTexts) throws {
    let sampledOnly = !(texts.isDense(first) && texts.isDense(second))
    if loaded?.text != first || loaded?.sampledOnly != sampledOnly {
      loaded = nil
      try texts.read(first, into: &block)
      block.unpack(into: &firstSeeds, sampledOnly: sampledOnly)
      loaded = (first, sampledOnly)
      firstWeights.removeAll(keepingCapacity: true)
      fillTable()
    }
    try texts.read(second, into: &block)
    block.unpack(into: &secondSeeds, sampledOnly: sampledOnly)
    findPassages()
  }

  /// Finds the passages that two documents share, by all of their seeds.
  mutating func align(_ first: SeedSketch, _ second: SeedSketch) {
    loaded = nil
    first.unpack(into: &firstSeeds, sampledOnly: false)
    firstWeights.removeAll(keepingCapacity: true)
    fillTable()
    second.unpack(into: &secondSeeds, sampledOnly: false)
    findPassages()
  }

  /// The passages of the last comparison in bytes, as spans of the second document and its partner, the first one.
  var copiedSpans: [CopiedPassage] {
    passages.map { passage in
      CopiedPassage(
        TextSpan(
          Int(secondSeeds[passage.secondSeeds.lowerBound].start), Int(secondSeeds[passage.secondSeeds.upperBound].end)),
        partnerSpan: TextSpan(
          Int(firstSeeds[passage.firstSeeds.lowerBound].start), Int(firstSeeds[passage.firstSeeds.upperBound].end)))
    }.sorted { ($0.span.lowerBound, $0.partnerSpan.lowerBound) < ($1.span.lowerBound, $1.partnerSpan.lowerBound) }
  }

  private mutating func fillTable() {
    var size = 16
    while size < 2 * firstSeeds.count { size *= 2 }
    tableMask = size - 1
    table.removeAll(keepingCapacity: true)
    table.append(contentsOf: repeatElement(0, count: size))
    nextPlaces.removeAll(keepingCapacity: true)
    nextPlaces.append(contentsOf: repeatElement(0, count: firstSeeds.count + 1))
    // From the last seed to the first, so that places of one seed are listed in text order.
    for index in firstSeeds.indices.reversed() {
      let hash = firstSeeds[index].hash
      var slot = Int(hash &* 0x9E37_79B1) & tableMask
      while table[slot] != 0, firstSeeds[Int(table[slot]) - 1].hash != hash { slot = (slot + 1) & tableMask }
      nextPlaces[index + 1] = table[slot]
      table[slot] = UInt32(index + 1)
    }
  }

  private mutating func findPassages() {
    chains.removeAll(keepingCapacity: true)
    passages.removeAll(keepingCapacity: true)
    for second in secondSeeds.indices {
      let hash = secondSeeds[second].hash
      var slot = Int(hash &* 0x9E37_79B1) & tableMask
      while table[slot] != 0, firstSeeds[Int(table[slot]) - 1].hash != hash { slot = (slot + 1) & tableMask }
      var place = table[slot]
      var tries = 0
      // A seed that a text repeats many times says little of where it was copied from.
      while place != 0, tries < 4 {
        extend(Int(place) - 1, second)
        place = nextPlaces[Int(place)]
        tries += 1
      }
    }
    for chain in chains where chain.count >= Self.fewestSeeds {
      let span = max(chain.firstEnd - chain.firstStart, chain.secondEnd - chain.secondStart) + 1
      guard chain.count * Self.density >= span else { continue }
      passages.append(
        Passage(
          firstSeeds: chain.firstStart...chain.firstEnd, secondSeeds: chain.secondStart...chain.secondEnd,
          sharedSeedCount: chain.count))
    }
  }

  /// Adds a shared seed to the chain that it continues best, or starts one.
  private mutating func extend(_ first: Int, _ second: Int) {
    let (firstStart, secondStart) = (firstSeeds[first].start, secondSeeds[second].start)
    var best = -1
    var bestDrift = UInt32.max
    for index in max(0, chains.count - Self.openChainCount)..<chains.count {
      let (left, right) = (firstSeeds[chains[index].firstEnd].start, secondSeeds[chains[index].secondEnd].start)
      guard firstStart > left, secondStart > right else { continue }
      let (firstGap, secondGap) = (firstStart - left, secondStart - right)
      let longer = max(firstGap, secondGap)
      guard longer <= largestGap else { continue }
      let drift = longer - min(firstGap, secondGap)
      if drift <= 8 + longer / 10, drift < bestDrift {
        best = index
        bestDrift = drift
      }
    }
    if best < 0 {
      chains.append(Chain(firstStart: first, firstEnd: first, secondStart: second, secondEnd: second, count: 1))
    } else {
      chains[best].firstEnd = first
      chains[best].secondEnd = second
      chains[best].count += 1
    }
  }

  /// The weight of seeds in any of some ranges.
  private static func weight(_ ranges: [ClosedRange<Int>], _ sums: [Double]) -> Double {
    var total = 0.0
    var done = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound >= done {
      total += sums[range.upperBound + 1] - sums[max(done, range.lowerBound)]
      done = range.upperBound + 1
    }
    return total
  }
}
