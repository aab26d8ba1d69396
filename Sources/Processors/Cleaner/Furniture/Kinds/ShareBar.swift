/// `Partager sur Facebook Twitter`: words of share bars and nothing else.
extension FoldedLine {
  /// Whether a line that opens with a word of share bars holds nothing else.
  func isShareBar(_ opening: PhraseOpening, _ site: FurnitureSite) -> Bool {
    site.line.closing != .sentenceEnd && !site.isInFlow && !isEnd(opening.end)
      && hasOnly(.share, from: opening.end, allowsNumbers: false)
  }
}
