import TamisCore

/// How a word is spelt, as hashes: its lower-case form, its shape, its beginnings and endings.
///
/// Digits count as one digit, and typographic apostrophes as straight ones. Of a word of more than ``longest`` scalars
/// only the beginning is seen.
struct Spelling {
  /// The form as it stands.
  private(set) var exact = FeatureHash.seed
  /// The form in lower case.
  private(set) var lower = FeatureHash.seed
  /// Classes of letters, one for each scalar, up to eight.
  private(set) var shape = FeatureHash.seed
  /// Classes of letters, runs of one class as one.
  private(set) var shortShape = FeatureHash.seed
  /// The first 1, 2, … scalars in lower case.
  private(set) var prefixes = InlineArray<5, UInt64>(repeating: 0)
  /// The last 1, 2, … scalars in lower case.
  private(set) var suffixes = InlineArray<5, UInt64>(repeating: 0)
  /// The parts between hyphens in lower case, of a word that has any; at most four.
  private(set) var parts = InlineArray<4, UInt64>(repeating: 0)
  private(set) var partCount = 0
  /// The number of scalars that were seen.
  private(set) var count = 0

  /// The last three scalars in lower case, or all.
  var ending: UInt64 { suffixes[min(3, max(count, 1)) - 1] }

  private static let longest = 48

  /// Reads a word.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The word's first byte.
  ///   - end: Behind its last byte.
  ///   - scratch: A buffer to be used again and again.
  init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, scratch: inout [UInt32]) {
    scratch.removeAll(keepingCapacity: true)
    var position = start
    var lastClass: UInt8 = 0
    while position < end, count < Self.longest {
      let (scalar, byteCount) = Self.normalized(bytes, position)
      let (lowered, letterClass) = Self.lowered(scalar)
      for index in position..<min(end, position + byteCount) { exact = FeatureHash.add(exact, bytes[index]) }
      lower = Self.add(lower, lowered)
      if count < 8 { shape = FeatureHash.add(shape, letterClass) }
      if letterClass != lastClass { shortShape = FeatureHash.add(shortShape, letterClass) }
      lastClass = letterClass
      if count < 5 { prefixes[count] = lower }
      scratch.append(lowered)
      count += 1
      position += byteCount
    }
    readParts(scratch)
    var hash = FeatureHash.seed
    for length in 0..<min(5, count) {
      hash = Self.add(hash, scratch[count - 1 - length])
      suffixes[length] = hash
    }
  }

  private mutating func readParts(_ scalars: [UInt32]) {
    guard count > 2, scalars.contains(UInt32(UInt8(ascii: "-"))) else { return }
    var hash = FeatureHash.seed
    for scalar in scalars + [UInt32(UInt8(ascii: "-"))] {
      guard scalar == UInt32(UInt8(ascii: "-")) else {
        hash = Self.add(hash, scalar)
        continue
      }
      if hash != FeatureHash.seed, partCount < 4 {
        parts[partCount] = hash
        partCount += 1
      }
      hash = FeatureHash.seed
    }
  }

  @inline(__always)
  private static func add(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    scalar < 0x100
      ? FeatureHash.add(hash, UInt8(truncatingIfNeeded: scalar))
      : FeatureHash.add(
        FeatureHash.add(hash, UInt8(truncatingIfNeeded: scalar)), UInt8(truncatingIfNeeded: scalar >> 8))
  }

  @inline(__always)
  private static func normalized(_ bytes: Span<UInt8>, _ position: Int) -> (scalar: UInt32, byteCount: Int) {
    let byte = bytes[position]
    if byte < 0x80 { return (UInt32(byte), 1) }
    let (scalar, byteCount) = bytes.scalar(at: position)
    return (scalar == "\u{2019}" ? 0x27 : scalar.value, byteCount)
  }

  /// The lower-case letter and the class of a scalar.
  private static func lowered(_ scalar: UInt32) -> (UInt32, UInt8) {
    let (upper, lowerClass, digit) = (UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "0"))
    if scalar < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar)
      if byte &- 0x61 < 26 { return (scalar, lowerClass) }
      if byte &- 0x41 < 26 { return (scalar | 0x20, upper) }
      if byte &- 0x30 < 10 { return (0x30, digit) }
      return (scalar, byte)
    }
    if scalar >= 0xC0, scalar < 0x100, scalar != 0xD7, scalar != 0xF7 {
      return scalar < 0xDF ? (scalar + 0x20, upper) : (scalar, lowerClass)
    }
    guard let unicode = Unicode.Scalar(scalar) else { return (scalar, UInt8(ascii: "?")) }
    let properties = unicode.properties
    if properties.isUppercase {
      return (properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar, upper)
    }
    if properties.isLowercase { return (scalar, lowerClass) }
    return (scalar, properties.isAlphabetic ? UInt8(ascii: "a") : UInt8(ascii: "?"))
  }
}
