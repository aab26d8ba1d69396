import TamisCore

/// Makes every odd space a plain one: no-break spaces, thin spaces, ideographic spaces.
struct SpacesRule: CleaningRule {
  static let reason: EditReason = "clean.spaces"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.oddSpace) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0xC2 else {
        index += 1
        continue
      }
      let (scalar, byteCount) = bytes.scalar(at: index)
      switch scalar.value {
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
        editor.replace(TextSpan(index, index + byteCount), with: " ", reason: Self.reason)
      default: break
      }
      index += byteCount
    }
  }
}
