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
    for scalar in Self.ordered(piece)._nfc { composed.append(scalar) }
    let result = String(composed)
    // Not `==`, which holds canonically equivalent texts for equal.
    guard !result.utf8.elementsEqual(piece.utf8) else { return }
    editor.replace(TextSpan(range), with: result, reason: Self.reason)
  }

  /// A canonically equivalent text whose marks stand in canonical order already.
  ///
  /// The standard library sorts marks by insertion, which is quadratic in the marks on one letter. Text as people write
  /// it has a handful, and is returned as it is; for more, marks are decomposed and sorted by counting here.
  private static func ordered(_ piece: String) -> String {
    guard piece.utf8.count > 128 else { return piece }
    var result = String.UnicodeScalarView()
    var marks = [[Unicode.Scalar]](repeating: [], count: 256)
    var markCount = 0
    func flush() {
      guard markCount > 0 else { return }
      for index in marks.indices where !marks[index].isEmpty {
        result.append(contentsOf: marks[index])
        marks[index].removeAll(keepingCapacity: true)
      }
      markCount = 0
    }
    for scalar in piece.unicodeScalars {
      for part in String(Character(scalar))._nfd {
        let combiningClass = Int(part.properties.canonicalCombiningClass.rawValue)
        if combiningClass == 0 {
          flush()
          result.append(part)
        } else {
          marks[combiningClass].append(part)
          markCount += 1
        }
      }
    }
    flush()
    return String(result)
  }
}
