import TamisCore

/// What a Unicode scalar outside ASCII is, as the token rules see it.
enum ScalarClass: UInt8 {
  /// Letters, and numerals that are letters.
  case letter
  case digit
  /// Combining marks, joiners and soft hyphens: they go with what stands before them.
  case mark
  /// The white space of gaps; see ``Tokenize/discussion``.
  case space
  case lineEnd
  case opening, closing, punctuation, symbol

  /// The class of a scalar.
  ///
  /// - Complexity: O(1); a table for the alphabets of Europe and the Middle East, the standard library's properties
  ///   for rarer scripts.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x80..<UInt32(Self.table.count): self = Self.table[Int(value)]
    case 0x3400...0x9FFF, 0xAC00...0xD7A3: self = .letter
    default: self = Self.byProperties(of: scalar)
    }
  }

  /// Scalars below U+3100.
  private static let table: [ScalarClass] = (0..<0x3100 as Range<UInt32>).map { value in
    Unicode.Scalar(value).map(byProperties) ?? .symbol
  }

  private static func byProperties(of scalar: Unicode.Scalar) -> ScalarClass {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return .lineEnd
    case 0x200B, 0xFEFF: return .space
    case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: return .mark
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber: return .digit
    case .openPunctuation, .initialPunctuation: return .opening
    case .closePunctuation, .finalPunctuation: return .closing
    case .connectorPunctuation, .dashPunctuation, .otherPunctuation: return .punctuation
    default: return scalar.properties.isWhitespace ? .space : .symbol
    }
  }
}
