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
  static let binCount = 32

  /// The most texts of one bucket that are looked at.
  static let mostTexts = 192

  /// A text with fewer minima than this is looked up by very frequent seeds as well.
  private static let fewestMinima = 8

  /// The most candidates of one text that are verified: those that it meets in most bins.
  static let mostCandidates = 24

  private let share: Double
  /// For each text: its minima, one after the other.
  private var minima: [UInt32] = []
  private var minimumEnds: [UInt32] = []
  /// Seeds that are minima somewhere, with their texts, by bucket; texts ascend within a bucket.
  private var entries: [UInt64] = []
  private var bucketStarts: [UInt32] = []
  private var bucketShift: UInt64 = 0

  init(_ texts: borrowing DocumentTexts, share: Double) {
    self.share = share
    collectMinima(texts)
    fillBuckets(texts)
  }

  private static func mix(_ seed: UInt32) -> UInt64 {
    let mixed = UInt64(seed) &* 0xD6E8_FEB8_6659_FD93
    return (mixed ^ mixed &>> 32) &* 0xD6E8_FEB8_6659_FD93
  }

  private mutating func collectMinima(_ texts: borrowing DocumentTexts) {
    var best = [UInt64](repeating: .max, count: Self.binCount)
    var names = [UInt32](repeating: 0, count: Self.binCount)
    for text in 0..<texts.count {
      for bin in best.indices { best[bin] = .max }
      let sketch = texts.sketch(text)
      let hashes = sketch.hashes.span
      for index in hashes.indices {
        let seed = hashes[index]
        if seed == 0 { continue }
        let frequency = texts.frequencies[seed]
        if frequency < 2 { continue }
        let mixed = Self.mix(seed)
        let bin = Int(mixed &>> 59)
        // 2...16 are alike; beyond that the rarer one is better.
        let rank = UInt64(frequency <= 16 ? 0 : frequency) &<< 48 | (mixed & 0xFFFF_FFFF_FFFF)
        if rank < best[bin] {
          best[bin] = rank
          names[bin] = seed
        }
      }
      let start = minima.count
      for bin in best.indices where best[bin] &>> 48 < SeedFrequencies.largest { minima.append(names[bin]) }
      // What so many texts have is language. Only a text of hardly anything else is looked up by it.
      if minima.count - start < Self.fewestMinima {
        for bin in best.indices where best[bin] != .max && best[bin] &>> 48 == SeedFrequencies.largest {
          minima.append(names[bin])
        }
      }
      minimumEnds.append(UInt32(minima.count))
    }
  }

  private mutating func fillBuckets(_ texts: borrowing DocumentTexts) {
    // One bit for each minimum, in a table of at least 16 bits for each.
    var filterBits: UInt64 = 10
    while filterBits < 34, 1 << filterBits < 16 * minima.count { filterBits += 1 }
    let filterShift = 64 - filterBits
    var filter = [UInt64](repeating: 0, count: 1 << Int(filterBits - 6))
    for seed in minima {
      let bit = Self.mix(seed) &>> filterShift
      filter[Int(bit &>> 6)] |= 1 &<< (bit & 63)
    }
    let bits = max(4, min(28, filterBits - 5))
    bucketShift = 64 - bits
    var counts = [UInt32](repeating: 0, count: 1 << Int(bits) + 1)
    for pass in 0..<2 {
      for text in 0..<texts.count {
        let hashes = texts.sketch(text).hashes
        for seed in hashes where seed != 0 {
          let mixed = Self.mix(seed)
          let bit = mixed &>> filterShift
          guard filter[Int(bit &>> 6)] &>> (bit & 63) & 1 == 1 else { continue }
          let bucket = Int(mixed &>> bucketShift)
          if pass == 1 { entries[Int(counts[bucket])] = UInt64(seed) << 32 | UInt64(text) }
          counts[bucket] += 1
        }
      }
      if pass == 0 {
        var total: UInt32 = 0
        for bucket in counts.indices { (counts[bucket], total) = (total, total + counts[bucket]) }
        entries = [UInt64](repeating: 0, count: Int(total))
      }
    }
    bucketStarts = counts
  }

  /// Looks up the minima of all texts.
  func search(_ texts: borrowing DocumentTexts) -> CandidatePairs {
    var found = CandidatePairs()
    var floods: [UInt32: Int] = [:]
    var votes = [UInt8](repeating: 0, count: texts.count)
    var touched: [Int] = []
    var start = 0
    for text in 0..<texts.count {
      let own = minima[start..<Int(minimumEnds[text])]
      start = own.endIndex
      for seed in own {
        let bucket = Int(Self.mix(seed) &>> bucketShift)
        let range = Int(bucket == 0 ? 0 : bucketStarts[bucket - 1])..<Int(bucketStarts[bucket])
        var met = 0
        var last = -1
        for position in range where UInt32(entries[position] >> 32) == seed {
          let other = Int(entries[position] & 0xFFFF_FFFF)
          if other == last { continue }
          last = other
          met += 1
          if met > Self.mostTexts {
            if own.count < Self.fewestMinima || texts.frequencies[own[own.startIndex]] >= SeedFrequencies.largest {
              floods[seed] = texts.frequencies[seed]
            }
            break
          }
          if votes[other] == 0 { touched.append(other) }
          votes[other] += 1
        }
      }
      let needed = max(min(2, own.count), Int((share * Double(own.count) / 3).rounded(.up)))
      var chosen: [(votes: UInt8, text: Int)] = []
      for other in touched {
        if other != text, votes[other] >= needed { chosen.append((votes[other], other)) }
        votes[other] = 0
      }
      touched.removeAll(keepingCapacity: true)
      if chosen.count > Self.mostCandidates {
        chosen.sort { $0.votes == $1.votes ? $0.text < $1.text : $0.votes > $1.votes }
        chosen.removeSubrange(Self.mostCandidates...)
      }
      for candidate in chosen { found.pairs.append(CandidatePairs.pair(text, candidate.text)) }
    }
    found.pairs.radixSort(bits: 0..<32)
    found.pairs.radixSort(bits: 32..<64)
    found.floods = floods.map { SeedFlood(seed: $0.key, textCount: $0.value) }
    return found
  }
}
