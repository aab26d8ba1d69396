import TamisCore

/// `Légende : la digue en 2012`, `La piste de l’avenue Foch, mardi. Photo : Ewen Kerboul`.
extension FoldedLine {
  /// Whether a label for captions has a colon behind it.
  func isLabelledCaption(_ opening: PhraseOpening, _ site: FurnitureSite) -> Bool {
    isColon(at: opening.end) && !site.isInFlow && site.line.byteCount <= 250
  }

  /// Whether a line is one phrase without a verb and a credit behind it.
  ///
  /// A sentence of the article with a credit behind it loses the credit alone: see ``InlineFurniture``.
  mutating func isCreditedCaption(_ site: FurnitureSite, _ shape: LineShape, in text: Span<UInt8>) -> Bool {
    let line = site.line
    guard line.byteCount >= 24, line.opening != .quote, line.opening != .lowercase,
      let start = InlineFurniture.creditStart(in: line, from: Int(line.start), text, &self), start > Int(line.start) + 4
    else { return false }
    load(Int(line.start)..<start, of: text)
    guard bytes.count <= 150, !hasWord(.finiteVerb) else { return false }
    // One phrase: no sentence ends inside, and nobody speaks.
    let folded = bytes
    let phrase = folded.span
    var index = 0
    while index < phrase.count - 3 {
      let (scalar, byteCount) = phrase.scalar(at: index)
      if scalar.endsSentence, phrase[index + byteCount] == 0x20, index + 6 < phrase.count,
        index < 3 || phrase[index - 2] != 0x20
      {
        return false
      }
      if scalar == "«" || scalar == "\"" || scalar == "“" { return false }
      index += byteCount
    }
    return true
  }
}
