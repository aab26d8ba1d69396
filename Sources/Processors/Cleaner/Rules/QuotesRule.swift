import TamisCore

/// Writes quotation marks and apostrophes one way: straight, or as French printers set them.
struct QuotesRule: CleaningRule {
  static let reason: EditReason = "clean.quotes"

  let style: Clean.Quotes

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.quote) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var index = 0
    while index < bytes.count {
      let (scalar, byteCount) = bytes.scalar(at: index)
      let span = TextSpan(index, index + byteCount)
      switch style {
      case .keep: break
      case .straight: straighten(scalar, span, in: bytes, into: &editor)
      case .french: setFrench(scalar, span, in: bytes, into: &editor)
      }
      index += byteCount
    }
  }

  private func straighten(
    _ scalar: Unicode.Scalar, _ span: TextSpan, in bytes: Span<UInt8>, into editor: inout TextEditor
  ) {
    switch scalar.value {
    case 0x2BC, 0x2018...0x201B: editor.replace(span, with: "'", reason: Self.reason)
    case 0x201C...0x201F: editor.replace(span, with: "\"", reason: Self.reason)
    case 0xAB:
      // The space inside a guillemet is part of it.
      let end = span.upperBound + Self.spaceByteCount(at: span.upperBound, in: bytes)
      editor.replace(TextSpan(span.lowerBound, end), with: "\"", reason: Self.reason)
    case 0xBB:
      let start = span.lowerBound - Self.spaceByteCount(before: span.lowerBound, in: bytes)
      // Right behind an opening guillemet the space is that one's.
      let isTaken = start < span.lowerBound && start > 1 && bytes.scalar(before: start).scalar.value == 0xAB
      editor.replace(TextSpan(isTaken ? span.lowerBound : start, span.upperBound), with: "\"", reason: Self.reason)
    default: break
    }
  }

  private func setFrench(
    _ scalar: Unicode.Scalar, _ span: TextSpan, in bytes: Span<UInt8>, into editor: inout TextEditor
  ) {
    switch scalar.value {
    case 0x27:
      guard bytes.isLetter(before: span.lowerBound), bytes.isLetter(at: span.upperBound) else { return }
      editor.replace(span, with: "\u{2019}", reason: Self.reason)
    case 0x22:
      let hasWordBefore = span.lowerBound > 0 && !Self.opensBehind(bytes.scalar(before: span.lowerBound).scalar)
      let hasWordBehind = span.upperBound < bytes.count && !isWhite(bytes[span.upperBound])
      if hasWordBehind, !hasWordBefore {
        editor.replace(span, with: "«\u{A0}", reason: Self.reason)
      } else if hasWordBefore, !isWhite(bytes[span.lowerBound - 1]) {
        editor.replace(span, with: "\u{A0}»", reason: Self.reason)
      }
    case 0x201C: editor.replace(span, with: "«\u{A0}", reason: Self.reason)
    case 0x201D: editor.replace(span, with: "\u{A0}»", reason: Self.reason)
    default: break
    }
  }

  private static func opensBehind(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20, 0xA0, 0x202F, 0x28, 0x5B, 0x2013, 0x2014, 0xAB, 0x27, 0x2019: true
    default: false
    }
  }

  private static func spaceByteCount(at byteOffset: Int, in bytes: Span<UInt8>) -> Int {
    guard byteOffset < bytes.count else { return 0 }
    let (scalar, byteCount) = bytes.scalar(at: byteOffset)
    return isSpace(scalar) ? byteCount : 0
  }

  private static func spaceByteCount(before byteOffset: Int, in bytes: Span<UInt8>) -> Int {
    guard byteOffset > 0 else { return 0 }
    let (scalar, byteCount) = bytes.scalar(before: byteOffset)
    return isSpace(scalar) ? byteCount : 0
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || scalar.value == 0xA0 || scalar.value == 0x202F
  }
}
