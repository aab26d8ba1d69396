import TamisCore

/// Writes typographic ligatures as letters: `ﬁ` as `fi`, and the digraphs of old code pages too, `ĳ` as `ij`.
///
/// The letters `œ` and `æ` are no ligatures in this sense.
struct LigaturesRule: CleaningRule {
  static let reason: EditReason = "clean.ligatures"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.ligature) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var index = ByteSearch.nonASCII(bytes, from: 0)
    while index < bytes.count {
      let (scalar, byteCount) = bytes.scalar(at: index)
      if let letters = Self.letters(of: scalar.value) {
        editor.replace(TextSpan(index, index + byteCount), with: letters, reason: Self.reason)
      }
      index = ByteSearch.nonASCII(bytes, from: index + byteCount)
    }
  }

  /// The letters that a ligature is made of.
  private static func letters(of value: UInt32) -> String? {
    switch value {
    case 0xFB00...0xFB06: ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(value - 0xFB00)]
    case 0x132: "IJ"
    case 0x133: "ij"
    // Afrikaans: an apostrophe, not a quotation mark.
    case 0x149: "\u{2BC}n"
    case 0x1C4...0x1CC: ["DŽ", "Dž", "dž", "LJ", "Lj", "lj", "NJ", "Nj", "nj"][Int(value - 0x1C4)]
    default: nil
    }
  }
}
