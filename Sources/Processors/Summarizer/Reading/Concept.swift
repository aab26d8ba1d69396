/// What a concept is made of.
///
/// A concept is a hash of 32 bits whose two lowest bits hold this.
enum ConceptKind: UInt32 {
  /// Two neighbouring words that both say something.
  case pair = 0
  /// Two neighbouring words of which one is a stop word.
  case loosePair = 1
  /// One word that says something.
  case word = 2

  /// The kind of a concept.
  init(of concept: UInt32) { self = ConceptKind(rawValue: concept & 3) ?? .word }
}

/// Hashes of words and of what is made of them, the same on every platform and in every process.
enum ConceptHash {
  /// FNV-1a of a word's bytes, mixed.
  static func word(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return mix(state)
  }

  /// The concept of two words in a row.
  static func pair(_ first: UInt64, _ second: UInt64, kind: ConceptKind) -> UInt32 {
    concept(mix(first &* 0x9E37_79B9_7F4A_7C15 ^ second), kind)
  }

  /// The concept of a word alone.
  static func single(_ word: UInt64) -> UInt32 { concept(word, .word) }

  private static func concept(_ hash: UInt64, _ kind: ConceptKind) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 32) & ~3 | kind.rawValue
  }

  /// The finaliser of SplitMix64.
  private static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value ^ (value &>> 30)
    mixed = mixed &* 0xBF58_476D_1CE4_E5B9
    mixed ^= mixed &>> 27
    mixed = mixed &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }
}
