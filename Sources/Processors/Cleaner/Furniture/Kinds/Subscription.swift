/// `Abonnez-vous à L’Estran`, `Already a subscriber? Log in`.
extension FoldedLine {
  /// Whether a line that opens with a call to subscribe is one: no sentence, or one that speaks of subscribers.
  func isSubscription(_ opening: PhraseOpening, _ site: FurnitureSite) -> Bool {
    site.line.byteCount <= 160 && !site.isInFlow
      && (site.line.closing != .sentenceEnd || hasWord(.subscription, from: opening.end))
  }
}
