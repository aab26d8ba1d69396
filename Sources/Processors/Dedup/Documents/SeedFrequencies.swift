/// In how many texts each seed stands, roughly: never too few, seldom too many.
///
/// Counters of eight bits in a table that does not grow with a seed's name: each seed has two of the 64 counters in one
/// cache line, and the smaller of both is its frequency. Counts stop at 255.
///
/// See Cormode, Muthukrishnan, An Improved Data Stream Summary: The Count-Min Sketch, Journal of Algorithms 2005.
struct SeedFrequencies {
  /// The largest frequency that is told apart.
  static let largest = 255

  private var counters: [UInt8]
  private let lineShift: UInt64

  /// - Parameter seedCount: The number of seeds that will be counted, repetitions included.
  init(seedCount: Int) {
    var bits: UInt64 = 4
    while bits < 30, 1 << (bits + 5) < seedCount { bits += 1 }
    lineShift = 64 - bits
    counters = [UInt8](repeating: 0, count: 1 << Int(bits + 6))
  }

  private func places(_ seed: UInt32) -> (Int, Int) {
    let mixed = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    let line = Int(mixed &>> lineShift) &<< 6
    let first = Int(mixed &>> 12 & 63)
    return (line | first, line | (first ^ (1 + Int(mixed &>> 18 & 31))))
  }

  /// Counts one more text that has a seed.
  mutating func add(_ seed: UInt32) {
    let (first, second) = places(seed)
    let smaller = min(counters[first], counters[second])
    guard smaller < UInt8.max else { return }
    if counters[first] == smaller { counters[first] = smaller + 1 }
    if counters[second] == smaller { counters[second] = smaller + 1 }
  }

  /// The number of texts that have a seed, `0...255`.
  subscript(_ seed: UInt32) -> Int {
    let (first, second) = places(seed)
    return Int(min(counters[first], counters[second]))
  }
}
