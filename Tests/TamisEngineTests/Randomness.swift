import Foundation

/// Numbers that are random enough and the same for the same seed (Steele, Lea, Flood: Fast splittable pseudorandom
/// number generators, OOPSLA 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The seed of a property test: `TAMIS_SEED`, or a fixed one.
let testSeed = ProcessInfo.processInfo.environment["TAMIS_SEED"].flatMap(UInt64.init) ?? 20_190_312

/// Whether tests that take a minute or gigabytes run.
let runsLongTests = ProcessInfo.processInfo.environment["TAMIS_LONG_TESTS"] == "1"
