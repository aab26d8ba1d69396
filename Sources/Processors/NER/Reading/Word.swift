import TamisCore

/// A token as the name rules see it.
struct Word {
  /// What a token looks like.
  struct Shape: OptionSet {
    let rawValue: UInt8

    /// Begins with an upper-case letter.
    static let capital = Shape(rawValue: 1 << 0)
    /// Has two letters at least, all of them upper case.
    static let allCapitals = Shape(rawValue: 1 << 1)
    /// Begins with a lower-case letter.
    static let lowerCase = Shape(rawValue: 1 << 2)
    /// Ends with an apostrophe: an elided article or particle.
    static let elided = Shape(rawValue: 1 << 3)
    /// Stands where any word has a capital: at a sentence's start, or behind a mark that opens a quotation.
    static let initial = Shape(rawValue: 1 << 4)
    static let opensBracket = Shape(rawValue: 1 << 5)
    static let closesBracket = Shape(rawValue: 1 << 6)
    static let hyphen = Shape(rawValue: 1 << 7)
  }

  let start: Int
  let end: Int
  let shape: Shape
  let names: NameTraits
  let triggers: TriggerTraits
  /// The number of its spelling in the document.
  let typeIndex: Int32
  /// The hashes of its form in lower case and of its classes of letters.
  let lower: UInt64
  let shortShape: UInt64

  var isCapital: Bool { shape.contains(.capital) }

  /// Whether it is an apostrophe with or without an s, parted from the word before.
  var isPossessive: Bool { shape.isEmpty && triggers.contains(.possessive) }

  /// Whether it can be part of a name: capitalised, no elided article, no day or month.
  var canName: Bool {
    isCapital && shape.isDisjoint(with: [.elided]) && !names.contains(.never)
  }

  /// Makes the word that a token is.
  ///
  /// - Parameters:
  ///   - span: The token's bytes.
  ///   - type: What is known of its spelling.
  ///   - typeIndex: The number of that spelling in the document.
  ///   - isInitial: Whether any word would have a capital here.
  init(_ span: TextSpan, _ type: WordType, typeIndex: Int, isInitial: Bool) {
    start = span.lowerBound
    end = span.upperBound
    self.typeIndex = Int32(truncatingIfNeeded: typeIndex)
    lower = type.lower
    shortShape = type.shortShape
    names = type.names
    triggers = type.triggers
    shape = isInitial ? type.shape.union(.initial) : type.shape
  }

  /// What a token looks like, less what its place says.
  static func shape(_ bytes: Span<UInt8>, _ token: Token) -> Shape {
    let span = token.span
    let first = bytes[span.lowerBound]
    switch token.kind {
    case .punctuation:
      switch first {
      case UInt8(ascii: "("), UInt8(ascii: "["): return .opensBracket
      case UInt8(ascii: ")"), UInt8(ascii: "]"): return .closesBracket
      case UInt8(ascii: "-"): return span.byteCount == 1 ? .hyphen : []
      default: return []
      }
    case .word: break
    default: return []
    }
    var shape: Shape = []
    let scalar = bytes.scalar(at: span.lowerBound).scalar
    if isUpper(scalar) { shape.insert(.capital) } else if isLower(scalar) { shape.insert(.lowerCase) }
    let last = bytes[span.upperBound - 1]
    if span.byteCount > 1,
      last == UInt8(ascii: "'") || last == 0x99 && span.byteCount > 3 && bytes[span.upperBound - 3] == 0xE2
    {
      shape.insert(.elided)
    }
    if shape.contains(.capital), isAllCapitals(bytes, span) { shape.insert(.allCapitals) }
    return shape
  }

  private static func isAllCapitals(_ bytes: Span<UInt8>, _ span: TextSpan) -> Bool {
    var position = span.lowerBound
    var letters = 0
    while position < span.upperBound {
      let (scalar, byteCount) = bytes.scalar(at: position)
      if isLower(scalar) { return false }
      if isUpper(scalar) { letters += 1 }
      position += byteCount
    }
    return letters >= 2
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value &- 0x41 < 26 : scalar.properties.isUppercase
  }

  private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value &- 0x61 < 26 : scalar.properties.isLowercase
  }
}
