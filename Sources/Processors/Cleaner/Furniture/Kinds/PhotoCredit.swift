import TamisCore

/// `Photo : M. Corlay`, `AP Photo/Anne Dewe`, `(Anne Dewe/Getty Images)`, `© Anaïs Le Dû`.
extension FoldedLine {
  /// Whether a line that opens with a word for pictures goes on with names and nothing else.
  func isPhotoCredit(_ opening: PhraseOpening, _ site: FurnitureSite, in text: Span<UInt8>) -> Bool {
    let line = site.line
    guard line.byteCount <= 120, line.closing != .sentenceEnd, !site.isInFlow else { return false }
    var start = Int(line.start) + opening.end
    while start < Int(line.end), text[start] == 0x20 || text[start] == UInt8(ascii: ":") { start += 1 }
    guard start < Int(line.end) else { return isColon(at: opening.end) }
    let names = LineNames(start..<Int(line.end), in: text)
    // Without a colon, one capital may start a sentence: `Photo Marie prend`.
    return names.isOnlyNames && (isColon(at: opening.end) || names.nameCount >= 2)
  }

  /// Whether a line without an opening word is a credit: names, a slash, and a word for pictures or an agency.
  mutating func isCreditByShape(_ line: Line, _ shape: LineShape, in text: Span<UInt8>) -> Bool {
    guard shape.hasSeparator, line.byteCount <= 80 else { return false }
    var (start, end) = (Int(line.start), Int(line.end))
    if shape.isBracketed { (start, end) = (start + 1, end - 1) }
    guard start < end, let slash = ByteSearch.first(UInt8(ascii: "/"), in: text, start..<end), slash > start,
      slash + 1 < end, text.isUppercase(at: start), text.isUppercase(at: slash + 1) || text[slash + 1] == 0x20,
      LineNames(start..<end, in: text).isOnlyNames
    else { return false }
    load(line.content, of: text)
    return hasWord(.creditWord) || hasWord(.knownAgency)
  }
}
