@_spi(_Unicode) import Swift
import TamisCore

/// Composes letters and marks: Unicode Normalization Form C, piece by piece.
///
/// A piece is a character that starts a new cluster of composition with everything behind it that may combine. Pieces
/// are normalised apart, and only those that change are edited, so an edit covers an accented letter and not the text.
struct NormalizeRule: CleaningRule {
  static let reason: EditReason = "clean.normalize"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.composition) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    var quickSpan = text.string.utf8Span
    if quickSpan.checkForNFC(quickCheck: true) { return }
    let bytes = text.string.utf8Span.span
    var pieceStart = 0
    var isSuspicious = false
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        if isSuspicious { compose(pieceStart..<index, in: bytes, into: &editor) }
        (pieceStart, isSuspicious) = (index, false)
        index += 1
        continue
      }
      let (scalar, byteCount) = bytes.scalar(at: index)
      switch Self.role(of: scalar) {
      case .plain:
        if isSuspicious { compose(pieceStart..<index, in: bytes, into: &editor) }
        (pieceStart, isSuspicious) = (index, false)
      case .starter:
        if isSuspicious { compose(pieceStart..<index, in: bytes, into: &editor) }
        (pieceStart, isSuspicious) = (index, true)
      case .follower:
        isSuspicious = true
      }
      index += byteCount
    }
    if isSuspicious { compose(pieceStart..<bytes.count, in: bytes, into: &editor) }
  }

  private enum Role {
    /// Starts a piece and is in normal form by itself.
    case plain
    /// Starts a piece and may have another normal form.
    case starter
    /// May combine with what stands before it, or change places.
    case follower
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.value {
    case 0..<0x300, 0x2010..<0x2070, 0x3041..<0x3099, 0x4E00..<0xA000, 0x400..<0x483: .plain
    case 0x300..<0x370, 0x1161..<0x1200: .follower
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark: .follower
      default: .starter
      }
    }
  }

  private func compose(_ range: Range<Int>, in bytes: Span<UInt8>, into editor: inout TextEditor) {
    let piece = String(decoding: bytes.extracting(range))
    var composed = String.UnicodeScalarView()
    for scalar in piece._nfc { composed.append(scalar) }
    let result = String(composed)
    // Not `==`, which holds canonically equivalent texts for equal.
    guard !result.utf8.elementsEqual(piece.utf8) else { return }
    editor.replace(TextSpan(range), with: result, reason: Self.reason)
  }
}
