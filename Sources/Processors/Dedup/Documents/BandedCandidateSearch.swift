/// Finds pairs of texts that are likely to be alike, by one-permutation MinHash with bands of one row.
///
/// Seeds are dealt out to `binCount` bins by hash. In each bin a text has one *minimum*: its first seed in an order that is
/// the same for all texts, seeds of 2 to 16 texts before more frequent ones, then by hash; seeds that no other text has are
/// left out. A text looks up its minima among *all* seeds of all texts, so that a short or noisy text, whose few intact
/// seeds a longer one has among many, meets it in every bin. Two texts that meet in enough bins are candidates.
///
/// With *m* bins that have a minimum, and the share *s* of a text's recurring seeds that the other text has, the number of
/// meetings is about binomial (*m*, *s*). Candidates meet in at least max(2, *c* *m* / 3) bins for the wanted share *c*: a
/// third of what a clean copy of that share would reach. `docs/dedup.md` has the curve.
///
/// See Broder, 1997; Li, Owen, Zhang, One Permutation Hashing, NIPS 2012; Shrivastava, Li, Asymmetric Minwise Hashing,
/// WWW 2015.
struct BandedCandidateSearch {
  static let binCount = SeedOccurrences.binCount

  /// The most texts of one seed that are looked at.
  static let mostTexts = 192

  /// A text with fewer minima than this is looked up by very frequent seeds as well.
  private static let fewestMinima = 8

  /// The most candidates of one text that are verified: those that it meets in most bins.
  static let mostCandidates = 24

  /// How often frequent seeds occur, found on the way.
  private(set) var frequencies = SeedFrequencies()

  private let share: Double
  /// The texts as they lie in memory; a *place* is an index of it.
  private let order: [UInt32]
  /// For each bin, the lists of texts of the seeds that are a minimum somewhere: the number of texts that have the seed,
  /// then these, or the first `mostTexts` of them and then the seed, if there are more.
  private var lists: [[UInt32]] = []
  /// For each bin and place: where the list of the text's minimum starts, from 1; 0 where it has none.
  private var minima: [[UInt32]] = []

  init(_ texts: borrowing DocumentTexts, share: Double) {
    self.share = share
    let order = texts.inDocumentOrder
    self.order = order
    var frequent: [UInt64] = []
    var best = [UInt64](repeating: .max, count: order.count)
    SeedOccurrences.forEachBin(texts) { _, entries in
      for place in best.indices { best[place] = .max }
      Self.chooseMinima(entries, &best, &frequent)
      var lists: [UInt32] = []
      var starts = [UInt32](repeating: 0, count: best.count)
      Self.makeLists(entries, order, best, &lists, &starts)
      self.lists.append(lists)
      minima.append(starts)
    }
    frequencies = SeedFrequencies(frequent)
  }

  /// The place of a seed in the order of minima.
  @inline(__always)
  private static func rank(_ entry: UInt64, _ textCount: Int) -> UInt64 {
    // 2...16 are alike; beyond that the rarer one is better.
    UInt64(textCount <= 16 ? 0 : min(textCount, SeedFrequencies.largest)) &<< 32 | entry &>> 32
  }

  private static func chooseMinima(_ entries: Span<UInt64>, _ best: inout [UInt64], _ frequent: inout [UInt64]) {
    var start = 0
    while start < entries.count {
      let group = start..<SeedOccurrences.endOfGroup(entries, from: start)
      start = group.upperBound
      let textCount = SeedOccurrences.textCount(entries, group)
      if textCount < 2 { continue }
      SeedFrequencies.note(entries[group.lowerBound], textCount, in: &frequent)
      let rank = rank(entries[group.lowerBound], textCount)
      for index in group {
        let place = SeedOccurrences.place(entries[index])
        if rank < best[place] { best[place] = rank }
      }
    }
  }

  private static func makeLists(
    _ entries: Span<UInt64>, _ order: [UInt32], _ best: [UInt64], _ lists: inout [UInt32], _ starts: inout [UInt32]
  ) {
    var start = 0
    while start < entries.count {
      let group = start..<SeedOccurrences.endOfGroup(entries, from: start)
      start = group.upperBound
      let textCount = SeedOccurrences.textCount(entries, group)
      if textCount < 2 { continue }
      let rank = rank(entries[group.lowerBound], textCount)
      var isMinimum = false
      let list = UInt32(truncatingIfNeeded: lists.count + 1)
      for index in group {
        let place = SeedOccurrences.place(entries[index])
        guard best[place] == rank else { continue }
        starts[place] = list
        isMinimum = true
      }
      if isMinimum { addList(entries, group, order, textCount, to: &lists) }
    }
  }

  private static func addList(
    _ entries: Span<UInt64>, _ group: Range<Int>, _ order: [UInt32], _ textCount: Int, to lists: inout [UInt32]
  ) {
    lists.append(UInt32(textCount))
    let start = lists.count
    // Of very many only the longest, which have the smallest numbers: most of the others need not be sorted.
    var limit = textCount <= mostTexts ? order.count : 2 * mostTexts * order.count / textCount
    while true {
      for index in group where index == group.lowerBound || entries[index] != entries[index - 1] {
        let text = order[SeedOccurrences.place(entries[index])]
        if text < limit { lists.append(text) }
      }
      if lists.count - start >= min(textCount, mostTexts) { break }
      lists.removeSubrange(start...)
      limit *= 2
    }
    guard textCount > mostTexts else { return }
    lists[start...].sort()
    lists.removeSubrange((start + mostTexts)...)
    lists.append(SeedOccurrences.seed(entries[group.lowerBound]))
  }

  /// Looks up the minima of all texts.
  func search(_ texts: borrowing DocumentTexts) -> CandidatePairs {
    var found = CandidatePairs()
    var floods: [UInt32: Int] = [:]
    var votes = [UInt8](repeating: 0, count: order.count)
    var touched: [UInt32] = []
    var own: [Minimum] = []
    for (place, text) in order.enumerated() {
      let isPoor = collectMinima(at: place, into: &own)
      for minimum in own { vote(minimum, &votes, &touched) }
      if isPoor {
        for minimum in own where minimum.textCount > Self.mostTexts { floods[name(of: minimum)] = minimum.textCount }
      }
      let needed = max(min(2, own.count), Int((share * Double(own.count) / 3).rounded(.up)))
      var chosen: [(votes: UInt8, text: UInt32)] = []
      for other in touched {
        if other != text, votes[Int(other)] >= needed { chosen.append((votes[Int(other)], other)) }
        votes[Int(other)] = 0
      }
      touched.removeAll(keepingCapacity: true)
      if chosen.count > Self.mostCandidates {
        chosen.sort { $0.votes == $1.votes ? $0.text < $1.text : $0.votes > $1.votes }
        chosen.removeSubrange(Self.mostCandidates...)
      }
      for candidate in chosen { found.pairs.append(CandidatePairs.pair(Int(text), Int(candidate.text))) }
    }
    found.sort()
    found.floods = floods.map { SeedFlood(seed: $0.key, textCount: $0.value) }
    return found
  }

  /// A seed by which a text is looked up.
  private struct Minimum {
    var bin: Int
    var start: Int
    var textCount: Int
  }

  /// Finds the minima of a text, and tells whether it is looked up by seeds that hardly tell it from others.
  private func collectMinima(at place: Int, into own: inout [Minimum]) -> Bool {
    own.removeAll(keepingCapacity: true)
    var frequentCount = 0
    for bin in 0..<Self.binCount {
      let start = Int(minima[bin][place])
      if start == 0 { continue }
      let textCount = Int(lists[bin][start - 1])
      if textCount >= SeedFrequencies.largest { frequentCount += 1 }
      own.append(Minimum(bin: bin, start: start, textCount: textCount))
    }
    // What so many texts have is language. Only a text of hardly anything else is looked up by it.
    if own.count - frequentCount >= Self.fewestMinima {
      if frequentCount > 0 { own.removeAll { $0.textCount >= SeedFrequencies.largest } }
      return false
    }
    return true
  }

  private func vote(_ minimum: Minimum, _ votes: inout [UInt8], _ touched: inout [UInt32]) {
    let list = lists[minimum.bin]
    let texts = list.span
    for index in minimum.start..<minimum.start + min(minimum.textCount, Self.mostTexts) {
      let other = texts[index]
      if votes[Int(other)] == 0 { touched.append(other) }
      votes[Int(other)] += 1
    }
  }

  private func name(of minimum: Minimum) -> UInt32 { lists[minimum.bin][minimum.start + Self.mostTexts] }
}
