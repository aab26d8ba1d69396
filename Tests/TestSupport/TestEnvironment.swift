import TamisTesting

/// The seed of a property test: `TAMIS_SEED`, or a fixed one.
public let testSeed = SplitMix64.seed(20_190_312)

/// Whether tests that take a minute or gigabytes run.
public let runsLongTests = TestFiles.environment("TAMIS_LONG_TESTS") == "1"
