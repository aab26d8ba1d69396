import TamisCore

/// Trims the text and its lines, and collapses repeated spaces and blank lines.
struct WhitespaceRule: CleaningRule {
  static let reason: EditReason = "clean.whitespace"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.superfluousSpace) }

  /// Its own edits leave nothing superfluous.
  func seesMargins(_ profile: TextProfile, _ findings: Findings) -> Bool { false }

  func profileBehindEdits(_ profile: TextProfile, _ findings: Findings) -> TextProfile? {
    findings.isMarginsOnly ? profile.withoutSuperfluousSpace : nil
  }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    findings.isMarginsOnly = true
    var index = 0
    while true {
      // Single white space inside the text stays as it is.
      index = ByteSearch.doubleSpace(bytes, from: index)
      guard index < bytes.count else { return }
      let start = index
      var newlineCount = 0
      while index < bytes.count, isWhite(bytes[index]) {
        newlineCount += bytes[index] == 0x0A ? 1 : 0
        index += 1
      }
      let isAtEdge = start == 0 || index == bytes.count
      // A space between two words stays the byte that it is; of several the first one stays.
      let kept = isAtEdge ? 0 : newlineCount == 0 ? 1 : min(newlineCount, 2)
      guard index - start != kept else { continue }
      if newlineCount == 0, !isAtEdge { findings.isMarginsOnly = false }
      if newlineCount == 0 || kept == 0 {
        editor.delete(TextSpan(start + kept, index), reason: Self.reason)
      } else {
        deleteSpaces(start..<index, keeping: kept, in: bytes, into: &editor)
      }
    }
  }

  /// Deletes white space but for the first line feeds, which stay the bytes that they are.
  private func deleteSpaces(
    _ range: Range<Int>, keeping kept: Int, in bytes: Span<UInt8>, into editor: inout TextEditor
  ) {
    var keptCount = 0
    var start = range.lowerBound
    for index in range where bytes[index] == 0x0A && keptCount < kept {
      editor.delete(TextSpan(start, index), reason: Self.reason)
      start = index + 1
      keptCount += 1
    }
    editor.delete(TextSpan(start, range.upperBound), reason: Self.reason)
  }
}
