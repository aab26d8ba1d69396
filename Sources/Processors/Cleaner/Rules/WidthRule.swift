import TamisCore

/// Writes full-width letters, digits and marks in their plain form, and half-width kana in theirs: `ＡＢＣ` as `ABC`.
///
/// An option, since in Chinese and Japanese text the width is right.
struct WidthRule: CleaningRule {
  static let reason: EditReason = "clean.width"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.width) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var index = ByteSearch.nonASCII(bytes, from: 0)
    while index < bytes.count {
      let (scalar, byteCount) = bytes.scalar(at: index)
      if let plain = Self.plain(scalar.value) {
        editor.replace(TextSpan(index, index + byteCount), with: String(Character(plain)), reason: Self.reason)
      }
      index = ByteSearch.nonASCII(bytes, from: index + byteCount)
    }
  }

  /// The plain form of a character; `nil` if it has none.
  static func plain(_ value: UInt32) -> Unicode.Scalar? {
    switch value {
    // The block repeats ASCII from `!` to `~`.
    case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0)
    case 0xFF5F, 0xFF60: return Unicode.Scalar(value - 0xFF5F + 0x2985)
    case 0xFF61...0xFF9F: return Unicode.Scalar(kana[Int(value - 0xFF61)])
    case 0xFFE0...0xFFE6: return Unicode.Scalar(signs[Int(value - 0xFFE0)])
    case 0x3000: return " "
    default: return nil
    }
  }

  /// U+FF61 to U+FF9F (The Unicode Standard, Halfwidth and Fullwidth Forms).
  private static let kana: [UInt32] = [
    0x3002, 0x300C, 0x300D, 0x3001, 0x30FB, 0x30F2, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30E3, 0x30E5, 0x30E7,
    0x30C3, 0x30FC, 0x30A2, 0x30A4, 0x30A6, 0x30A8, 0x30AA, 0x30AB, 0x30AD, 0x30AF, 0x30B1, 0x30B3, 0x30B5, 0x30B7,
    0x30B9, 0x30BB, 0x30BD, 0x30BF, 0x30C1, 0x30C4, 0x30C6, 0x30C8, 0x30CA, 0x30CB, 0x30CC, 0x30CD, 0x30CE, 0x30CF,
    0x30D2, 0x30D5, 0x30D8, 0x30DB, 0x30DE, 0x30DF, 0x30E0, 0x30E1, 0x30E2, 0x30E4, 0x30E6, 0x30E8, 0x30E9, 0x30EA,
    0x30EB, 0x30EC, 0x30ED, 0x30EF, 0x30F3, 0x3099, 0x309A,
  ]

  /// U+FFE0 to U+FFE6.
  private static let signs: [UInt32] = [0xA2, 0xA3, 0xAC, 0xAF, 0xA6, 0xA5, 0x20A9]
}
