import TamisCore

/// `Accueil > Actualités > Mer`, `News | Sport | Weather`: the way through a site.
extension FoldedLine {
  /// Whether a line that opens with the name of a front page goes on with sections.
  func isBreadcrumb(_ opening: PhraseOpening, _ site: FurnitureSite) -> Bool {
    guard site.line.byteCount <= 120, site.line.closing != .sentenceEnd else { return false }
    let folded = bytes
    var index = opening.end
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return false }
    let scalar = folded.span.scalar(at: index).scalar
    return scalar == ">" || scalar == "»" || scalar == "›" || scalar == "/" || scalar == "|"
  }

  /// Whether a line is a row of sections: short names with capitals, and bars or arrows between them.
  func isSectionRow(_ line: Line, in text: Span<UInt8>) -> Bool {
    guard line.opening == .uppercase, line.closing == .letter else { return false }
    var (bars, arrows, wordCount) = (0, 0, 0)
    var startsSegment = true
    var index = Int(line.start)
    while index < Int(line.end) {
      let (scalar, byteCount) = text.scalar(at: index)
      if scalar == "|" || scalar == "•" || scalar == "·" {
        (bars, wordCount, startsSegment) = (bars + 1, 0, true)
      } else if scalar == ">" || scalar == "›" || scalar == "»" {
        (arrows, wordCount, startsSegment) = (arrows + 1, 0, true)
      } else if scalar.isLetter {
        if startsSegment, !scalar.isUppercaseLetter { return false }
        startsSegment = false
        wordCount += 1
        guard wordCount <= 3 else { return false }
        index = text.letterEnd(from: index)
        continue
      } else if scalar.value != 0x20, scalar != "&", scalar != "'", scalar != "’", scalar != "-", scalar.value != 0xA0 {
        return false
      }
      index += byteCount
    }
    return bars >= 2 || arrows >= 1 && bars == 0
  }
}
