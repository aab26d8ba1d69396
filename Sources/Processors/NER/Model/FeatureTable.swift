/// The weights of all features: an open-addressing hash table in the bytes of a model.
///
/// Each slot has a fingerprint of 32 bits, 0 where it is free, and a row of sixteen weights in steps of one scale. A
/// feature that was never seen meets another one's fingerprint once in four thousand million look-ups.
struct FeatureTable: Sendable {
  /// Bytes of a slot's fingerprint and row.
  static let fingerprintSize = 4
  static let rowSize = 16

  /// Slots that a look-up visits at most; the writer makes tables in which this is enough.
  static let longestProbe = 256

  private let bytes: ModelBytes
  private let fingerprints: Int
  private let rows: Int
  private let slotCount: UInt64

  /// Uses a table that stands in a model.
  ///
  /// - Parameters:
  ///   - bytes: The model.
  ///   - offset: Where the fingerprints begin; the rows follow.
  ///   - slotCount: The number of slots, at least 1; the table must end inside the bytes.
  init(_ bytes: ModelBytes, at offset: Int, slotCount: Int) {
    self.bytes = bytes
    fingerprints = offset
    rows = offset + slotCount * Self.fingerprintSize
    self.slotCount = UInt64(slotCount)
  }

  /// Adds a feature's weights to a sum.
  ///
  /// - Parameters:
  ///   - key: The feature's hash.
  ///   - sum: The sum in steps of the scale; it wraps around beyond 250 features of the greatest weight.
  @inline(__always)
  func add(_ key: UInt64, to sum: inout SIMD16<Int16>) {
    let fingerprint = Self.fingerprint(key)
    var slot = Self.slot(key, slotCount)
    for _ in 0..<Self.longestProbe {
      let found = UInt32(littleEndian: bytes.load(fingerprints + Int(slot) * Self.fingerprintSize, as: UInt32.self))
      if found == fingerprint {
        let row = bytes.load(rows + Int(slot) * Self.rowSize, as: SIMD16<Int8>.self)
        sum &+= SIMD16<Int16>(truncatingIfNeeded: row)
        return
      }
      if found == 0 { return }
      slot += 1
      if slot == slotCount { slot = 0 }
    }
  }

  /// What stands for a feature in its slot: never 0.
  static func fingerprint(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key) | 1 }

  /// The first slot that a feature may be in.
  static func slot(_ key: UInt64, _ slotCount: UInt64) -> UInt64 { ((key >> 32) &* slotCount) >> 32 }
}
