internal import TamisCore

/// What is kept of a whole document to find copies of it: sampled letter 8-grams, with the places where they stand.
///
/// Some 6 bytes a seed, one seed for 8 letters, and about 100 bytes of its own: a document of 2 kB takes 1.3 kB.
struct SeedSketch: Sendable {
  /// The hash of the folded text.
  var textHash: UInt64 = 0

  /// The letters and digits of the text.
  var letterCount: UInt32 = 0

  /// The bytes of the text.
  var byteCount: UInt32 = 0

  /// The bytes between the start of the text and the start of the first seed.
  var firstOffset: UInt32 = 0

  /// The seeds in text order, as `Seed.sampledFlag` and 31 bits of hash; 0 for a filler that only bridges a gap.
  var hashes: [UInt32] = []

  /// For each seed: the bytes from its start to the start of the next one (10 bits), and its own length in bytes beyond
  /// eight (6 bits).
  var places: [UInt16] = []

  /// Whether all 8-grams are kept, not only the sampled ones: in texts that are short.
  var isDense = false
}

/// A seed with its place.
struct Seed {
  var hash: UInt32
  var start: UInt32
  var end: UInt32

  /// Marks the hashes of the one in eight grams that every document keeps.
  static let sampledFlag: UInt32 = 1 << 31
}

extension SeedSketch {
  /// Adds a seed behind the others.
  ///
  /// A gram that is stretched over more than 70 bytes by blanks is left out.
  mutating func append(_ hash: UInt32, start: Int, end: Int, after previous: inout Int) {
    guard end - start <= Self.longestGram else { return }
    if hashes.isEmpty {
      firstOffset = UInt32(clamping: start)
    } else {
      while start - previous > Self.longestGap {
        places[places.count - 1] |= UInt16(Self.longestGap) << 6
        hashes.append(0)
        places.append(0)
        previous += Self.longestGap
      }
      places[places.count - 1] |= UInt16(start - previous) << 6
    }
    hashes.append(hash)
    places.append(UInt16(end - start - SeedScanner.gramLength))
    previous = start
  }

  private static let longestGap = 1023
  private static let longestGram = SeedScanner.gramLength + 63

  /// Whether two folded texts are the same.
  func isSameText(as other: SeedSketch) -> Bool {
    textHash == other.textHash && letterCount == other.letterCount && hashes == other.hashes
  }

  /// Unpacks the seeds, without fillers; for a comparison at the common rate without those that only dense sketches have.
  func unpack(into seeds: inout [Seed], sampledOnly: Bool) {
    seeds.removeAll(keepingCapacity: true)
    let hashes = hashes.span
    let places = places.span
    let mask = sampledOnly ? Seed.sampledFlag : .max
    var start = firstOffset
    for index in hashes.indices {
      let place = places[index]
      let hash = hashes[index]
      if hash & mask != 0 {
        let end = start + UInt32(place & 63) + UInt32(SeedScanner.gramLength)
        seeds.append(Seed(hash: hash, start: start, end: end))
      }
      start += UInt32(place >> 6)
    }
  }
}
