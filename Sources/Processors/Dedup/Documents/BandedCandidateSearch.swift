internal import TamisCore

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
struct BandedCandidateSearch: Sendable {
  /// The most texts of one seed that are looked at.
  static let mostTexts = 192

  /// A text with fewer minima than this is looked up by very frequent seeds as well.
  private static let fewestMinima = 8

  /// The most candidates of one text that are verified: those that it meets in most bins.
  static let mostCandidates = 24

  private let share: Double
  /// The texts in the order in which they lie in the store.
  private let order: [UInt32]
  private let lists: MinimumLists

  /// How often frequent seeds occur, found on the way.
  var frequencies: SeedFrequencies { lists.frequencies }

  init(
    _ occurrences: consuming SeedOccurrences, order: [UInt32], share: Double, in store: any ScratchStore,
    _ workers: Workers
  ) throws {
    self.share = share
    self.order = order
    lists = try MinimumLists(occurrences, order: order, in: store, workers)
  }

  /// Looks up the minima of all texts, one block of texts after the other.
  func search(in store: any ScratchStore, _ workers: Workers) throws -> CandidatePairs {
    var pairs = try CandidatePairs(textCount: order.count, in: store)
    let found = pairs
    let voters = try workers.run(
      lists.blocks.partCount, atMost: SeedOccurrences.mostWorkers,
      keeping: { Voter(textCount: order.count, writer: CandidatePairs.Writer(found)) }
    ) { voter, block in
      try voter.load(block, of: lists)
      for local in 0..<voter.textCount { try vote(local, in: block, &voter, found) }
    }
    var floods: [UInt32: Int] = [:]
    for var voter in voters {
      try voter.writer.finish()
      floods.merge(voter.floods) { first, _ in first }
    }
    pairs.floods = floods.map { SeedFlood(seed: $0.key, textCount: $0.value) }
    return pairs
  }

  private func vote(_ local: Int, in block: Int, _ voter: inout Voter, _ pairs: CandidatePairs) throws {
    let place = lists.places[block * MinimumLists.blockSize + local]
    let text = Int(order[Int(place)])
    voter.collectMinima(of: local, fewest: Self.fewestMinima)
    voter.vote()
    let needed = max(min(2, voter.own.count), Int((share * Double(voter.own.count) / 3).rounded(.up)))
    for candidate in voter.choose(except: place, needed: needed, most: Self.mostCandidates, order: order) {
      try pairs.append(text, Int(candidate.text), with: &voter.writer)
    }
  }
}

/// Counts for one text after the other how often it meets others.
private struct Voter: Sendable {
  /// A seed by which a text is looked up.
  struct Minimum {
    var seed: UInt32
    var textCount: Int
    /// Where its texts are in the bytes of the block.
    var list: Range<Int>
  }

  var writer: CandidatePairs.Writer
  var floods: [UInt32: Int] = [:]
  private(set) var own: [Minimum] = []
  /// The texts of the block in hand.
  private(set) var textCount = 0

  private var bytes: [UInt8] = []
  private var minima: [Minimum] = []
  /// For each text of the block: where its minima end in the list of all texts' minima.
  private var ends: [UInt32] = []
  /// For each text of the block, one after the other: its minima by number.
  private var numbers: [UInt32] = []
  /// For each place: how often its text was met.
  private var votes: [UInt8]
  private var touched: [UInt32] = []

  init(textCount: Int, writer: CandidatePairs.Writer) {
    self.writer = writer
    votes = [UInt8](repeating: 0, count: textCount)
  }

  /// Reads the records of a block, and notes which of its texts has which.
  mutating func load(_ block: Int, of lists: MinimumLists) throws {
    textCount = min(MinimumLists.blockSize, lists.places.count - block * MinimumLists.blockSize)
    let byteCount = try lists.blocks.read(block, into: &bytes)
    minima.removeAll(keepingCapacity: true)
    var users: [(local: UInt32, minimum: UInt32)] = []
    let bytes = bytes
    let records = bytes.span
    var offset = 0
    var starts = [UInt32](repeating: 0, count: textCount + 1)
    while offset < byteCount {
      let textCount = Int(records.number(at: &offset))
      let seed = records.word(at: offset)
      offset += 4
      var local: UInt32 = 0
      for _ in 0..<records.number(at: &offset) {
        local += records.number(at: &offset)
        users.append((local, UInt32(minima.count)))
        starts[Int(local) + 1] += 1
      }
      let listByteCount = Int(records.number(at: &offset))
      minima.append(Minimum(seed: seed, textCount: textCount, list: offset..<offset + listByteCount))
      offset += listByteCount
    }
    for local in 0..<textCount { starts[local + 1] += starts[local] }
    ends = Array(starts.dropFirst())
    var numbers = [UInt32](repeating: 0, count: users.count)
    for user in users {
      numbers[Int(starts[Int(user.local)])] = user.minimum
      starts[Int(user.local)] += 1
    }
    self.numbers = numbers
  }

  mutating func collectMinima(of local: Int, fewest: Int) {
    own.removeAll(keepingCapacity: true)
    var frequentCount = 0
    for number in numbers[Int(local == 0 ? 0 : ends[local - 1])..<Int(ends[local])] {
      let minimum = minima[Int(number)]
      if minimum.textCount >= SeedFrequencies.largest { frequentCount += 1 }
      own.append(minimum)
    }
    // What so many texts have is language. Only a text of hardly anything else is looked up by it.
    if own.count - frequentCount >= fewest {
      if frequentCount > 0 { own.removeAll { $0.textCount >= SeedFrequencies.largest } }
    } else {
      for minimum in own where minimum.textCount > BandedCandidateSearch.mostTexts {
        floods[minimum.seed] = minimum.textCount
      }
    }
  }

  mutating func vote() {
    let bytes = bytes
    let records = bytes.span
    // Held here alone while they change.
    var (touched, votes) = (self.touched, self.votes)
    (self.touched, self.votes) = ([], [])
    var counts = votes.mutableSpan
    for minimum in own {
      var offset = minimum.list.lowerBound
      let end = minimum.list.upperBound
      var other = 0
      while offset < end {
        other &+= Int(records.number(at: &offset))
        let count = counts[other]
        if count == 0 { touched.append(UInt32(truncatingIfNeeded: other)) }
        counts[other] = count &+ 1
      }
    }
    (self.touched, self.votes) = (touched, votes)
  }

  /// The texts that were met often enough, those of most votes if they are too many; and forgets all votes.
  mutating func choose(
    except place: UInt32, needed: Int, most: Int, order: [UInt32]
  ) -> ArraySlice<(votes: UInt8, text: UInt32)> {
    var chosen: [(votes: UInt8, text: UInt32)] = []
    var votes = self.votes
    self.votes = []
    for other in touched {
      let count = votes[Int(other)]
      if count >= needed, other != place { chosen.append((count, order[Int(other)])) }
      votes[Int(other)] = 0
    }
    self.votes = votes
    touched.removeAll(keepingCapacity: true)
    if chosen.count > most {
      chosen.sort { $0.votes == $1.votes ? $0.text < $1.text : $0.votes > $1.votes }
    }
    return chosen.prefix(most)
  }
}
