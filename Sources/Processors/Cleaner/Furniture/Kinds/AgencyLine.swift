import TamisCore

/// `ats/tmun`, `(avec AFP)`, `Reporting by Gina Rowe; Editing by Lou Dray`, `Avec Agence Ouest`.
extension FoldedLine {
  /// Whether a line is a signature of an agency from end to end, or of an author with one.
  mutating func isSignature(_ line: Line, in text: Span<UInt8>) -> Bool {
    guard let agency = SignatureParser.wholeLine(line.content, in: text) else { return false }
    self.agency = agency
    return true
  }

  /// Whether a line that opens as a credit goes on with names and nothing else.
  mutating func isAgencyCredit(_ opening: PhraseOpening, _ site: FurnitureSite, in text: Span<UInt8>) -> Bool {
    let line = site.line
    guard line.byteCount <= 160, line.closing != .sentenceEnd, !site.isInFlow else { return false }
    var start = Int(line.start) + opening.end
    let end = text[Int(line.end) - 1] == UInt8(ascii: ")") ? Int(line.end) - 1 : Int(line.end)
    while start < end, text[start] == 0x20 || text[start] == UInt8(ascii: ":") { start += 1 }
    guard start < end, LineNames(start..<end, in: text).isOnlyNames else { return false }
    // `Avec Marie`: an agency is named as such.
    let isAgency = hasWord(.knownAgency, from: opening.end) || hasWord(.agency, from: opening.end)
    guard isAgency || hasWord(.creditVerb) else { return false }
    if isAgency { agency = String(decoding: text.extracting(start..<end)) }
    return true
  }
}
