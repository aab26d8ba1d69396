/// 64-bit hashes that features are known by.
///
/// They stand in model files: a change makes all models foreign.
enum FeatureHash {
  /// What a hash over bytes begins with.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// FNV-1a, one byte on.
  @inline(__always)
  static func add(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// One hash of two values; the order matters.
  @inline(__always)
  static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var value = first &* 0x9E37_79B9_7F4A_7C15 ^ second
    value = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    return value ^ value >> 32
  }
}
