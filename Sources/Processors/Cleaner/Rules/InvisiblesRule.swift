import TamisCore

/// Removes characters that are not seen and do not belong: controls, zero-width spaces, byte order marks, soft hyphens.
///
/// A soft hyphen at a line end goes with the line end, since it marks a word broken there. Joiners stay where scripts
/// and emoji need them, and go between two Latin letters.
struct InvisiblesRule: CleaningRule {
  static let reason: EditReason = "clean.invisibles"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.invisible) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 && !isWhite(byte) && !(0x0B...0x0D).contains(byte) || byte == 0x7F {
          editor.delete(TextSpan(index, index + 1), reason: Self.reason)
        }
        index += 1
        continue
      }
      let (scalar, byteCount) = bytes.scalar(at: index)
      var end = index + byteCount
      switch scalar.value {
      case 0x80..<0xA0 where Self.isSuperfluous(scalar), 0x200B, 0x2060, 0xFEFF, 0x180E:
        editor.delete(TextSpan(index, end), reason: Self.reason)
      case 0xAD:
        end = Self.softHyphenEnd(end, in: bytes)
        editor.delete(TextSpan(index, end), reason: Self.reason)
      case 0x200C...0x200D where bytes.isLatinLetter(before: index) && bytes.isLatinLetter(at: end):
        editor.delete(TextSpan(index, end), reason: Self.reason)
      default: break
      }
      index = end
    }
  }

  /// Whether a control of Latin-1 says nothing.
  ///
  /// U+0085 ends lines. The five that Windows-1252 does not assign stay: such a one is the last trace of a byte of a
  /// character that was read wrongly, and whoever repairs that needs it.
  private static func isSuperfluous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x81, 0x85, 0x8D, 0x8F, 0x90, 0x9D: false
    default: true
    }
  }

  /// Where a soft hyphen ends: behind the line end, if the word goes on there.
  private static func softHyphenEnd(_ end: Int, in bytes: Span<UInt8>) -> Int {
    guard end + 1 < bytes.count, bytes[end] == 0x0A, bytes.isLowercase(at: end + 1) else { return end }
    return end + 1
  }
}

extension Span<UInt8> {
  fileprivate func isLatinLetter(at byteOffset: Int) -> Bool {
    isLetter(at: byteOffset) && scalar(at: byteOffset).scalar.value < 0x300
  }

  fileprivate func isLatinLetter(before byteOffset: Int) -> Bool {
    isLetter(before: byteOffset) && scalar(before: byteOffset).scalar.value < 0x300
  }
}
