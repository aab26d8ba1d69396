import TamisCore

/// Makes every line end a line feed: CRLF, CR, form feeds, U+0085 and Unicode's own separators.
struct NewlinesRule: CleaningRule {
  static let reason: EditReason = "clean.newlines"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.oddNewline) }

  func profileBehindEdits(_ profile: TextProfile, _ findings: Findings) -> TextProfile? { profile.withPlainNewlines }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var index = 0
    while true {
      index = ByteSearch.lineEndCandidate(bytes, from: index)
      guard index < bytes.count else { return }
      switch bytes[index] {
      case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
        editor.delete(TextSpan(index, index + 1), reason: Self.reason)
      case 0x0B...0x0D:
        editor.replace(TextSpan(index, index + 1), with: "\n", reason: Self.reason)
      case 0xC2 where bytes.scalar(at: index).scalar.value == 0x85:
        editor.replace(TextSpan(index, index + 2), with: "\n", reason: Self.reason)
      case 0xE2:
        let (scalar, byteCount) = bytes.scalar(at: index)
        if scalar.value == 0x2028 || scalar.value == 0x2029 {
          let lineEnd = scalar.value == 0x2028 ? "\n" : "\n\n"
          editor.replace(TextSpan(index, index + byteCount), with: lineEnd, reason: Self.reason)
        }
      default: break
      }
      index += 1
    }
  }
}
