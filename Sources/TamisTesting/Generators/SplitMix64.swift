/// A small random number generator that gives the same numbers for the same seed on every platform.
///
/// - SeeAlso: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
public struct SplitMix64: RandomNumberGenerator, Sendable {
  /// What the generator started from: print it when a test fails.
  public let seed: UInt64

  private var state: UInt64

  /// Makes a generator.
  ///
  /// - Parameter seed: Any number.
  public init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  /// Returns the next number, every value equally likely.
  ///
  /// - Returns: 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// The seeds that a property test tries.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - first: The first of them; tests that differ in it try different numbers.
  /// - Returns: `count` seeds from `first` on; only the one that the environment variable `TAMIS_SEED` names, in decimal
  ///   or as `0x…`, if it is set.
  public static func seeds(_ count: Int, from first: UInt64 = 1) -> [UInt64] {
    if let seed = TestFiles.environment("TAMIS_SEED").flatMap(parse) { return [seed] }
    return (0..<UInt64(count)).map { first &+ $0 }
  }

  /// The seed of a test that tries one.
  ///
  /// - Parameter seed: The seed, unless the environment variable `TAMIS_SEED` names another.
  /// - Returns: The seed to use.
  public static func seed(_ seed: UInt64) -> UInt64 {
    TestFiles.environment("TAMIS_SEED").flatMap(parse) ?? seed
  }

  static func parse(_ text: String) -> UInt64? {
    text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
  }
}
