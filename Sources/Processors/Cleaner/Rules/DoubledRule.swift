import TamisCore

/// Drops a word that was set twice, at the end of a line and at the start of the next: `plus de` / `de 50 mètres`.
///
/// Only words that no grammar doubles count: `nous nous sommes` and `said that that man` are right.
enum DoubledRule {
  static let reason: EditReason = "clean.doubled"

  /// The edit for a line end inside a paragraph; `nil` if the words around it differ or may stand twice.
  static func edit(at lineEnd: LineEnd, in bytes: Span<UInt8>) -> LineEndEdit? {
    let lastEnd = Int(lineEnd.line.end)
    let lastStart = bytes.letterStart(before: lastEnd)
    let nextStart = Int(lineEnd.next.start)
    let nextEnd = bytes.letterEnd(from: nextStart)
    guard lastEnd > lastStart, nextEnd - nextStart == lastEnd - lastStart,
      lastStart == Int(lineEnd.line.start) || bytes[lastStart - 1] == 0x20,
      nextEnd < bytes.count, bytes[nextEnd] == 0x20
    else { return nil }
    let word = bytes.extracting(nextStart..<nextEnd)
    for index in word.indices where word[index] != bytes[lastStart + index] { return nil }
    guard LanguageTables.bits(of: word).contains(.doubledError) else { return nil }
    return LineEndEdit(span: TextSpan(lastEnd, nextEnd), replacement: "", reason: reason)
  }
}
