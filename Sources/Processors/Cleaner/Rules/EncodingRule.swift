import TamisCore

/// Repairs mojibake: UTF-8 that was read in another encoding, once or several times over, whole or with bytes lost, and
/// Windows-1252 that was read as Latin-1, which leaves controls where quotation marks were.
///
/// A line is looked at only where two characters stand side by side that could be two bytes of one and seldom are
/// neighbours in right text. Its characters are then read as the bytes of each of eleven code pages; the sequences of
/// UTF-8 in them are weighed by ``MojibakeScore`` against the line as it stands, and the page that explains most is
/// taken off, layer by layer, as long as there is proof. Where there is none, in a Portuguese `SÃO`, a Ukrainian
/// `ВІН` or a French `É…`, nothing is touched.
///
/// The idea of weighing sequences goes back to Robyn Speer's ftfy, whose published cases it is measured on; tables and
/// weights are this project's own.
struct EncodingRule: CleaningRule {
  static let reason: EditReason = "clean.encoding"

  /// What becomes of bytes that are lost.
  let lost: Clean.LostBytes

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.mojibake) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var segmentEnd = 0
    while let suspicion = MojibakeSuspicion.first(in: bytes, from: segmentEnd) {
      let range = Self.segment(around: suspicion, from: segmentEnd, in: bytes)
      var segment = MojibakeSegment(range, in: bytes, restoresLost: lost == .restore)
      for item in segment.repaired() {
        guard let scalar = Unicode.Scalar(item.value) else { continue }
        editor.replace(TextSpan(item.start, item.end), with: String(scalar), reason: Self.reason)
      }
      segmentEnd = range.upperBound
    }
  }

  /// The line around an offset, or as much of a long one as is judged at once.
  private static func segment(around offset: Int, from limit: Int, in bytes: Span<UInt8>) -> Range<Int> {
    var start = offset
    let earliest = max(limit, offset - MojibakeSegment.maximumByteCount / 2)
    while start > earliest, bytes[start - 1] != 0x0A { start -= 1 }
    while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    let latest = min(bytes.count, offset + MojibakeSegment.maximumByteCount / 2)
    let last = min(bytes.count, offset + MojibakeSegment.maximumByteCount)
    var end = offset
    while end < last, bytes[end] != 0x0A {
      // A cut between characters beyond ASCII could part what belongs together.
      if end >= latest, bytes[end] < 0x80, bytes[end - 1] < 0x80 { break }
      end += 1
    }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<max(end, offset + 1)
  }
}
