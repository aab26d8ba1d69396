/// `Ce site utilise des cookies. Tout accepter`.
extension FoldedLine {
  /// Whether a line that opens as a notice of a site speaks of cookies.
  ///
  /// `Ce site utilise des cookies : la blague circule depuis ce matin.` goes on as prose does.
  func isCookieNotice(_ site: FurnitureSite) -> Bool {
    guard let cookie = words.first(where: { bytes[$0].starts(with: "cookie".utf8) }), !isSpeech() else { return false }
    if isWholeEnd(cookie.upperBound) { return true }
    guard byte(behindSpacesFrom: cookie.upperBound) != UInt8(ascii: ":") else { return false }
    return LanguageTables.languages.contains { $0.pages.consentStems.contains { hasWord(startingWith: $0) } }
  }
}
