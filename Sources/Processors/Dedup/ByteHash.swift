/// A 64-bit hash of bytes that is the same on every platform and in every process: FNV-1a with a final mix.
struct ByteHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  var value: UInt64 { Self.mix(state) }

  /// Joins two hashes; the order matters.
  static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
    mix(first &* 0x9E37_79B9_7F4A_7C15 ^ second)
  }

  /// Spreads every bit of a value over all bits: the finaliser of SplitMix64.
  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value ^ (value &>> 30)
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed &>> 27
    mixed = mixed &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }
}
