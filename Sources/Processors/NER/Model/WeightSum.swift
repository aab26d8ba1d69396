/// What takes the hashes of features.
protocol FeatureSink {
  /// Takes a feature.
  mutating func append(_ key: UInt64)
}

extension [UInt64]: FeatureSink {}

/// Adds up the weights of features.
///
/// Most features of a word have no weight. Those that may have one wait in a row without a branch, so that the processor
/// need not guess which they are.
struct WeightSum: FeatureSink {
  private static let pendingCount = 32

  private let table: FeatureTable
  private var pending = InlineArray<32, UInt64>(repeating: 0)
  private var count = 0
  private var sum = FeatureTable.Sum()

  init(_ table: FeatureTable) { self.table = table }

  /// Adds a feature's weights.
  @inline(__always)
  mutating func append(_ key: UInt64) {
    pending[count] = key
    count += table.mayHold(key)
    if count == Self.pendingCount { addPending() }
  }

  /// The sum of the weights of all features since the last call, in steps of the model's scale.
  mutating func take() -> SIMD16<Int16> {
    addPending()
    defer { sum = FeatureTable.Sum() }
    return sum.row
  }

  private mutating func addPending() {
    var sum = sum
    for index in 0..<count { table.add(pending[index], to: &sum) }
    self.sum = sum
    count = 0
  }
}
