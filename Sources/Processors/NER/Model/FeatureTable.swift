/// The weights of all features: an open-addressing hash table in the bytes of a model.
///
/// Each slot has a fingerprint of 32 bits, 0 where it is free, and a row of sixteen weights in steps of one scale. A
/// feature that was never seen meets another one's fingerprint once in four thousand million look-ups.
struct FeatureTable: Sendable {
  /// A sum of rows, which wraps around beyond 250 features of the greatest weight.
  struct Sum {
    #if _endian(little)
      // A row's bytes as numbers of two bytes each: the lower ones are the weights of even places, the upper ones those
      // of odd places. Shifts widen both faster than conversions do.
      private var even = SIMD8<Int16>(repeating: 0)
      private var odd = SIMD8<Int16>(repeating: 0)

      /// The sixteen sums.
      var row: SIMD16<Int16> {
        var row = SIMD16<Int16>()
        row.evenHalf = even
        row.oddHalf = odd
        return row
      }

      @inline(__always)
      fileprivate mutating func add(_ bytes: ModelBytes, at offset: Int, if isMeant: Bool) {
        let row = bytes.load(offset, as: SIMD8<Int16>.self) & SIMD8(repeating: isMeant ? -1 : 0)
        even &+= (row &<< 8) &>> 8
        odd &+= row &>> 8
      }
    #else
      /// The sixteen sums.
      private(set) var row = SIMD16<Int16>(repeating: 0)

      fileprivate mutating func add(_ bytes: ModelBytes, at offset: Int, if isMeant: Bool) {
        guard isMeant else { return }
        row &+= SIMD16<Int16>(truncatingIfNeeded: bytes.load(offset, as: SIMD16<Int8>.self))
      }
    #endif
  }

  /// Bytes of a slot's fingerprint and row.
  static let fingerprintSize = 4
  static let rowSize = 16

  /// Slots that a look-up visits at most; the writer makes tables in which this is enough.
  static let longestProbe = 256

  private let bytes: ModelBytes
  private let fingerprints: Int
  private let rows: Int
  private let slotCount: UInt64
  /// Two bits for each fingerprint of the table, both in one of these words (Bloom 1970).
  ///
  /// Where one is missing, the feature has no weight. Eight bits for each feature let one of twenty others through.
  private let filter: [UInt64]
  private let filterMask: Int

  /// Uses a table that stands in a model.
  ///
  /// - Parameters:
  ///   - bytes: The model.
  ///   - offset: Where the fingerprints begin; the rows follow.
  ///   - slotCount: The number of slots, at least 1; the table must end inside the bytes.
  /// - Complexity: O(*n*) for *n* slots.
  init(_ bytes: ModelBytes, at offset: Int, slotCount: Int) {
    self.bytes = bytes
    fingerprints = offset
    rows = offset + slotCount * Self.fingerprintSize
    self.slotCount = UInt64(slotCount)
    // Half of the slots have a feature.
    var wordCount = 1
    while wordCount * 16 < slotCount { wordCount *= 2 }
    filterMask = wordCount - 1
    var filter = [UInt64](repeating: 0, count: wordCount)
    for slot in 0..<slotCount {
      let found = UInt32(littleEndian: bytes.load(offset + slot * Self.fingerprintSize, as: UInt32.self))
      if found != 0 { filter[Self.filterWord(found) & filterMask] |= Self.filterBits(found) }
    }
    self.filter = filter
  }

  @inline(__always)
  private static func filterWord(_ fingerprint: UInt32) -> Int { Int(fingerprint >> 7) }

  @inline(__always)
  private static func filterBits(_ fingerprint: UInt32) -> UInt64 {
    // A fingerprint's lowest bit is always set.
    1 &<< UInt64(fingerprint >> 1 & 63) | 1 &<< UInt64(fingerprint >> 26)
  }

  /// Whether a feature may have weights: 1, or 0 where it has none.
  @inline(__always)
  func mayHold(_ key: UInt64) -> Int {
    let fingerprint = Self.fingerprint(key)
    let bits = Self.filterBits(fingerprint)
    return filter[Self.filterWord(fingerprint) & filterMask] & bits == bits ? 1 : 0
  }

  /// Adds a feature's weights to a sum.
  ///
  /// - Parameters:
  ///   - key: The feature's hash.
  ///   - sum: The sum in steps of the scale.
  @inline(__always)
  func add(_ key: UInt64, to sum: inout Sum) {
    // Nine of ten features are in the first slot or the second. Both are looked at without a branch, so that the
    // processor waits for the memory of many features at a time.
    let fingerprint = Self.fingerprint(key)
    let first = Self.slot(key, slotCount)
    let second = next(first)
    let (atFirst, atSecond) = (found(first), found(second))
    let isBehind = (atFirst != fingerprint) && (atFirst != 0)
    let found = isBehind ? atSecond : atFirst
    let slot = isBehind ? second : first
    sum.add(bytes, at: row(slot), if: found == fingerprint)
    if found != fingerprint, found != 0, isBehind { addFar(fingerprint, from: next(second), to: &sum) }
  }

  /// Adds the weights of a feature that is not in the first two slots.
  @inline(never)
  private func addFar(_ fingerprint: UInt32, from start: UInt64, to sum: inout Sum) {
    var slot = start
    for _ in 2..<Self.longestProbe {
      let found = found(slot)
      if found == fingerprint { return sum.add(bytes, at: row(slot), if: true) }
      if found == 0 { return }
      slot = next(slot)
    }
  }

  @inline(__always)
  private func next(_ slot: UInt64) -> UInt64 { slot &+ 1 == slotCount ? 0 : slot &+ 1 }

  @inline(__always)
  private func found(_ slot: UInt64) -> UInt32 {
    UInt32(
      littleEndian: bytes.load(
        fingerprints &+ Int(truncatingIfNeeded: slot) &* Self.fingerprintSize, as: UInt32.self))
  }

  /// Where a slot's row is in the bytes.
  @inline(__always)
  private func row(_ slot: UInt64) -> Int { rows &+ Int(truncatingIfNeeded: slot) &* Self.rowSize }

  /// What stands for a feature in its slot: never 0.
  @inline(__always)
  static func fingerprint(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key) | 1 }

  /// The first slot that a feature may be in.
  @inline(__always)
  static func slot(_ key: UInt64, _ slotCount: UInt64) -> UInt64 { ((key >> 32) &* slotCount) >> 32 }
}
