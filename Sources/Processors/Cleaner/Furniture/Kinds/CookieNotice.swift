/// `Ce site utilise des cookies. Tout accepter`.
extension FoldedLine {
  /// Whether a line that opens as a notice of a site speaks of cookies.
  func isCookieNotice(_ site: FurnitureSite) -> Bool { hasWord(startingWith: "cookie") }
}
