/// What a character is, as far as it tells which characters stand beside it in right text.
enum ScalarKind: UInt8 {
  case lowercase
  case uppercase
  case greekLowercase
  case greekUppercase
  case cyrillicLowercase
  case cyrillicUppercase
  /// A letter of another script, or one without case.
  case otherLetter
  case digit
  /// A space, a tab or a line end; also the edge of a text.
  case space
  case noBreakSpace
  /// A mark that opens: `« “ ( ¿`.
  case opening
  /// A mark that closes, or that follows a word: `» ” … ™ º`; also dashes and all other ASCII marks.
  case closing
  /// A sign that is neither: `£ ± ¬ √`.
  case symbol
  case box
  case control
  /// U+FFFD.
  case replacement

  /// The kind of a scalar.
  @inline(__always)
  init(_ value: UInt32) {
    self = value < 0x2600 ? Self.table[Int(value)] : Self.computed(value)
  }

  /// The kinds of all scalars below U+2600: all letters of Latin script and all that a code page has.
  private static let table: [ScalarKind] = (0..<0x2600).map { computed($0) }

  private static func computed(_ value: UInt32) -> ScalarKind {
    switch value {
    case 0..<0x80: ascii(UInt8(truncatingIfNeeded: value))
    case 0x80..<0xA0: .control
    case 0xA0..<0x370: latin(value)
    case 0x370..<0x400: cased(value, .greekLowercase, .greekUppercase)
    case 0x400..<0x530: cased(value, .cyrillicLowercase, .cyrillicUppercase)
    case 0x1E00..<0x1F00, 0xFB00..<0xFB07: cased(value, .lowercase, .uppercase)
    case 0x2010..<0x2070, 0x2122: punctuation(value)
    case 0x2500..<0x2580: .box
    case 0xFFFD: .replacement
    default: other(value)
    }
  }

  /// Whether this is a letter of any script.
  @inline(__always)
  var isLetter: Bool { rawValue <= Self.otherLetter.rawValue }

  var isLowercase: Bool { self == .lowercase || self == .greekLowercase || self == .cyrillicLowercase }

  var isUppercase: Bool { self == .uppercase || self == .greekUppercase || self == .cyrillicUppercase }

  /// Whether this is a letter of Latin script.
  var isLatin: Bool { rawValue <= Self.uppercase.rawValue }

  /// A number that two letters share if they are of one script.
  var script: UInt8 { rawValue >> 1 }

  private static func ascii(_ byte: UInt8) -> ScalarKind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lowercase
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .uppercase
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x20, 0x09, 0x0A, 0x0D: .space
    case UInt8(ascii: "("), UInt8(ascii: "["): .opening
    default: .closing
    }
  }

  private static func latin(_ value: UInt32) -> ScalarKind {
    switch value {
    case 0xA0: .noBreakSpace
    case 0xA1, 0xAB, 0xBF: .opening
    case 0xA9, 0xAA, 0xAE, 0xB0, 0xB2, 0xB3, 0xB7, 0xB9, 0xBA, 0xBB: .closing
    case 0xA2..<0xC0, 0xD7, 0xF7: .symbol
    case 0xC0..<0xDF: .uppercase
    case 0xDF..<0x100: .lowercase
    default: cased(value, .lowercase, .uppercase)
    }
  }

  private static func punctuation(_ value: UInt32) -> ScalarKind {
    switch value {
    case 0x2018, 0x201A, 0x201C, 0x201E, 0x2039: .opening
    case 0x2013, 0x2014, 0x2019, 0x201D, 0x2020...0x2022, 0x2026, 0x203A, 0x2122: .closing
    default: .symbol
    }
  }

  private static func cased(_ value: UInt32, _ lower: ScalarKind, _ upper: ScalarKind) -> ScalarKind {
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: upper
    case .lowercaseLetter: lower
    case .otherLetter: .otherLetter
    default: .symbol
    }
  }

  private static func other(_ value: UInt32) -> ScalarKind {
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter, .otherLetter: .otherLetter
    default: .symbol
    }
  }
}
