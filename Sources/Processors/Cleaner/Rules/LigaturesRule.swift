import TamisCore

/// Writes typographic ligatures as letters: `ﬁ` as `fi`.
///
/// The letters `œ` and `æ` are no ligatures in this sense.
struct LigaturesRule: CleaningRule {
  static let reason: EditReason = "clean.ligatures"

  /// U+FB00 to U+FB06.
  private static let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.ligature) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var index = 0
    while index + 2 < bytes.count {
      if bytes[index] == 0xEF, bytes[index + 1] == 0xAC, (0x80...0x86).contains(bytes[index + 2]) {
        let letters = Self.letters[Int(bytes[index + 2]) - 0x80]
        editor.replace(TextSpan(index, index + 3), with: letters, reason: Self.reason)
        index += 3
      } else {
        index += 1
      }
    }
  }
}
