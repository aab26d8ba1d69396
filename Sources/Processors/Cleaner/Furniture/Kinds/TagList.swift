/// `Mots-clés : pêche, Erquy`.
extension FoldedLine {
  /// Whether a label opens a list: a colon behind it, and no sentence.
  func isTagList(_ opening: PhraseOpening, _ site: FurnitureSite) -> Bool {
    isColon(at: opening.end) && site.line.byteCount <= 200 && site.line.closing != .sentenceEnd && !site.isInFlow
  }
}
