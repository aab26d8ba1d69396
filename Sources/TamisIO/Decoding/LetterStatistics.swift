/// How well bytes beyond ASCII read as French or English in one single-byte encoding.
///
/// A character scores by how frequent it is and by how often its kind stands between such neighbours, both as
/// ``LetterStatisticsTables`` learnt them, in quarters of a bit: 0 would be certain.
struct LetterStatistics: Sendable {
  /// The average score of a byte from which text is held for readable.
  ///
  /// French letters reach -10 to -30; UTF-8 read as Windows-1252 stays below -80.
  static let readableAverage = -76

  /// The score of an assigned character that the tables lack, and of a control.
  private static let unknownPoints = -72
  private static let controlPoints = -120

  /// The kinds of characters that stand as neighbours of each other: rows and columns of the tables.
  private enum Kind: Int {
    case lowercase, uppercase, space, digit, opening, closing, other
    static let count = 7
  }

  let encoding: TextEncoding
  /// For each byte, its kind and its points.
  private let kinds: [UInt8]
  private let points: [Int16]

  /// The statistics of the encodings that are told apart, the most frequent first.
  static let all: [LetterStatistics] = [.windows1252, .latin9, .macRoman].map(LetterStatistics.init)

  private init(_ encoding: TextEncoding) {
    self.encoding = encoding
    let values = (0...255).map { CodePages.scalarValue(of: UInt8($0), in: encoding) }
    kinds = values.map { UInt8(Self.kind(of: $0).rawValue) }
    points = values.map { value in
      if value < 0xA0 { return Int16(Self.controlPoints) }
      let known = LetterStatisticsTables.characters.first { UInt32($0.value) == value }
      return known.map { Int16($0.points) } ?? Int16(Self.unknownPoints)
    }
  }

  /// Scores the bytes beyond ASCII of a range.
  ///
  /// - Parameters:
  ///   - bytes: The raw bytes.
  ///   - range: Which of them.
  /// - Returns: The sum of the scores and the number of bytes scored.
  /// - Complexity: O(*n*) for the bytes of the range.
  func score(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (points: Int, byteCount: Int) {
    var (sum, count) = (0, 0)
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard bytes[offset] >= 0x80 else {
        offset += 1
        continue
      }
      let before = offset > 0 ? Int(kinds[Int(bytes[offset - 1])]) : Kind.space.rawValue
      let behind = offset + 1 < bytes.count ? Int(kinds[Int(bytes[offset + 1])]) : Kind.space.rawValue
      let byte = Int(bytes[offset])
      sum += Int(points[byte]) + Int(LetterStatisticsTables.contexts[Int(kinds[byte])][before * Kind.count + behind])
      count += 1
      offset += 1
    }
    return (sum, count)
  }

  /// Whether a range reads as French or English in this encoding.
  func reads(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let (points, count) = score(bytes, range)
    return points >= count * Self.readableAverage
  }

  /// Whether a character of two bytes in UTF-8 is one that French and English texts hold.
  static func isKnown(_ value: UInt32) -> Bool {
    value < UInt32(known.count) && known[Int(value)]
  }

  /// By scalar up to the last one of two bytes; longer ones are not asked for.
  private static let known: [Bool] = {
    var known = [Bool](repeating: false, count: 0x800)
    for character in LetterStatisticsTables.characters where character.value < 0x800 {
      known[Int(character.value)] = true
    }
    return known
  }()

  /// The same kinds as in Scripts/train/letter-statistics.py.
  private static func kind(of value: UInt32) -> Kind {
    guard let scalar = Unicode.Scalar(value) else { return .other }
    if value == 0xA0 || value == 0x20 || (0x09...0x0D).contains(value) { return .space }
    if (0x30...0x39).contains(value) { return .digit }
    if "([{«“‘„‚‹¿¡".unicodeScalars.contains(scalar) { return .opening }
    if ".,;:!?)]}'\"»”’›…%-–—".unicodeScalars.contains(scalar) { return .closing }
    return switch scalar.properties.generalCategory {
    case .lowercaseLetter: .lowercase
    case .uppercaseLetter, .titlecaseLetter: .uppercase
    default: .other
    }
  }
}
