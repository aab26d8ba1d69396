/// `Lire aussi : …`, `Read more > …`, `À lire aussi` behind an arrow: links to other articles.
extension FoldedLine {
  /// Whether a line that opens with a call to read more is a link and no sentence.
  func isReadAlso(_ opening: PhraseOpening, _ site: FurnitureSite) -> Bool {
    if isSeparator(at: opening.end) { return true }
    if opening.isMarked, site.line.closing != .sentenceEnd { return true }
    // `Lire aussi notre reportage : Une nuit sur l’A75`.
    guard site.line.closing != .sentenceEnd, !site.isInFlow,
      let colon = bytes[opening.end...].firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return words.count { $0.lowerBound >= opening.end && $0.upperBound <= colon } <= 3
  }
}
