import TamisCore

/// What must hold for lines that open with a phrase which leaves little doubt.
extension FoldedLine {
  /// Whether a line that is no sentence opens with a phrase, and what belongs to the phrase follows.
  func isOpening(_ phrase: PhraseTable.Phrase, _ opening: PhraseOpening, _ site: FurnitureSite) -> Bool {
    let line = site.line
    guard line.byteCount <= 160, !site.isInFlow, line.closing != .sentenceEnd || bytes.last == UInt8(ascii: ")")
    else { return false }
    return hasMarkers(phrase.markers, from: opening.end) && !isSpeech()
  }

  /// Whether a line opens with a phrase, what belongs to the phrase follows, and nobody is quoted.
  func isNotice(_ phrase: PhraseTable.Phrase, _ opening: PhraseOpening, _ site: FurnitureSite) -> Bool {
    guard !site.isInFlow, hasMarkers(phrase.markers, from: opening.end), !isSpeech() else { return false }
    if phrase.kind == .cookies, hasWord(startingWith: "cookie"), !isCookieNotice(site) { return false }
    // `Pour lire la suite : il faut s’abonner` is prose; a bare opening with no marker has to end there.
    return !phrase.markers.isEmpty || isWholeEnd(opening.end) || site.line.closing != .sentenceEnd
  }

  /// Whether somebody speaks, or something is quoted.
  func isSpeech() -> Bool {
    let folded = bytes
    return words.contains { LanguageTables.pageBits(of: folded.span.extracting($0)).contains(.speech) }
  }

  /// Whether nothing but a count in brackets and punctuation stands behind an offset.
  func isWholeEnd(_ offset: Int) -> Bool {
    if isEnd(offset) { return true }
    let rest = bytes[offset...]
    guard rest.count <= 12, rest.first == 0x20 || rest.first == UInt8(ascii: "?") || rest.first == UInt8(ascii: ":")
    else { return false }
    return rest.allSatisfy { byte in
      switch byte {
      case 0x20, 0x28, 0x29, 0x2E, 0x3A, 0x3E, 0x3F, 0x21, 0xC2, 0xBB, 0xE2, 0x80...0x9F, 0xA6, 0xBA: true
      default: byte.isASCIIDigit
      }
    }
  }

  /// Whether the parts of a phrase stand behind an offset, in order.
  private func hasMarkers(_ markers: [[[UInt8]]], from offset: Int) -> Bool {
    var index = offset
    for marker in markers {
      guard let end = marker.lazy.compactMap({ self.end(of: $0, from: index) }).first else { return false }
      index = end
    }
    return true
  }

  /// Where a part ends that stands behind an offset; `#` is a digit, `.` anything.
  private func end(of marker: [UInt8], from offset: Int) -> Int? {
    if marker == [UInt8(ascii: ".")] { return offset }
    if marker == [UInt8(ascii: "#")] {
      return bytes[offset...].firstIndex { $0.isASCIIDigit }.map { $0 + 1 }
    }
    guard bytes.count >= offset + marker.count else { return nil }
    for start in offset...(bytes.count - marker.count) where bytes[start] == marker[0] {
      if bytes[start..<start + marker.count].elementsEqual(marker) { return start + marker.count }
    }
    return nil
  }
}
