import TamisCore

/// Makes odd spaces plain (no-break, thin and ideographic ones), or sets the spaces that are there as French printers do.
///
/// The French way has a no-break space before `:`, `%` and currency signs and inside guillemets, and a narrow one before
/// `;`, `!` and `?` and between groups of three digits. No space is put where there is none: a time is `10:30` and a web
/// address keeps its `?`.
struct SpacesRule: CleaningRule {
  static let reason: EditReason = "clean.spaces"

  let style: Clean.Spaces

  func applies(to profile: TextProfile) -> Bool { style == .french || profile.features.contains(.oddSpace) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 0x20 || bytes[index] >= 0xC2 else {
        index += 1
        continue
      }
      let (scalar, byteCount) = bytes.scalar(at: index)
      let span = TextSpan(index, index + byteCount)
      index += byteCount
      guard Self.isSpace(scalar) else { continue }
      let wanted = style == .french ? Self.french(span, in: bytes) : " "
      if scalar != wanted { editor.replace(span, with: String(wanted), reason: Self.reason) }
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The space that French typography sets in a place; a plain one where it sets none.
  private static func french(_ span: TextSpan, in bytes: Span<UInt8>) -> Unicode.Scalar {
    guard span.lowerBound > 0, span.upperBound < bytes.count else { return " " }
    let before = bytes.scalar(before: span.lowerBound).scalar
    let (behind, byteCount) = bytes.scalar(at: span.upperBound)
    if isSpace(before) || before == "\n" { return " " }
    if before == "«" { return "\u{A0}" }
    switch behind {
    case "»": return "\u{A0}"
    case ":": return endsMark(span.upperBound + byteCount, in: bytes) ? "\u{A0}" : " "
    case ";", "!", "?": return endsMark(span.upperBound + byteCount, in: bytes) ? "\u{202F}" : " "
    case "%", "‰", "€", "$", "£": return isDigit(before) ? "\u{A0}" : " "
    default: return isGroupEnd(span, in: bytes) ? "\u{202F}" : " "
    }
  }

  /// Whether a mark ends at an offset and not a smiley or a piece of code: white space, the end or another mark follows.
  private static func endsMark(_ offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset < bytes.count else { return true }
    if isWhite(bytes[offset]) || bytes[offset] == 0x0D { return true }
    let next = bytes.scalar(at: offset).scalar
    return isSpace(next) || next == "!" || next == "?" || next == "»" || next == "”" || next == "\""
  }

  /// Whether a space parts a number: one to three digits before it, and three behind it.
  private static func isGroupEnd(_ span: TextSpan, in bytes: Span<UInt8>) -> Bool {
    var start = span.lowerBound
    while start > 0, span.lowerBound - start < 4, bytes[start - 1].isASCIIDigit { start -= 1 }
    let digitCount = span.lowerBound - start
    guard (1...3).contains(digitCount), start == 0 || !bytes.isLetter(before: start) else { return false }
    // Not behind a comma or a point, where groups count from the left.
    if start > 0, bytes[start - 1] == UInt8(ascii: ",") || bytes[start - 1] == UInt8(ascii: ".") { return false }
    var end = span.upperBound
    while end < bytes.count, end - span.upperBound < 4, bytes[end].isASCIIDigit { end += 1 }
    return end - span.upperBound == 3 && !bytes.isLetter(at: end)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
