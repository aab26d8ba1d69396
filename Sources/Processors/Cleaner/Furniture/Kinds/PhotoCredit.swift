import TamisCore

/// `Photo : M. Corlay`, `AP Photo/Anne Dewe`, `(Anne Dewe/Getty Images)`, `© Anaïs Le Dû`.
extension FoldedLine {
  /// Whether a line that opens with a word for pictures goes on with names and nothing else.
  func isPhotoCredit(_ opening: PhraseOpening, _ site: FurnitureSite, in text: Span<UInt8>) -> Bool {
    let line = site.line
    guard line.byteCount <= 120, line.closing != .sentenceEnd || endsWithInitial(line, in: text), !site.isInFlow
    else { return false }
    var start = Int(line.start)
    start += Self.byteCount(ofFolded: opening.end, from: start, in: text)
    while start < Int(line.end), !text.isLetter(at: start), !text.isDigit(at: start), text[start] != 0x22 {
      let (scalar, byteCount) = text.scalar(at: start)
      if scalar == "«" || scalar == "“" || scalar == "," { return false }
      start += byteCount
    }
    guard start < Int(line.end) else { return isColon(at: opening.end) }
    let names = LineNames(start..<Int(line.end), in: text)
    // Without a colon, one capital may start a sentence: `Photo Marie prend`.
    return names.isOnlyNames && (isColon(at: opening.end) || names.nameCount >= 2)
  }

  /// Whether the full stop at a line's end belongs to initials.
  ///
  /// `(Photo A.F.P.)`, `Photo D. R.`
  private func endsWithInitial(_ line: Line, in text: Span<UInt8>) -> Bool {
    var end = Int(line.end)
    if text[end - 1] == UInt8(ascii: ")") { end -= 1 }
    guard end - 3 > Int(line.start), text[end - 1] == UInt8(ascii: "."), text[end - 2].isASCIIUppercase else {
      return false
    }
    return text[end - 3] == UInt8(ascii: ".") || text[end - 3] == 0x20
  }

  /// How many bytes of a text became the first bytes of its folded form.
  static func byteCount(ofFolded foldedCount: Int, from start: Int, in text: Span<UInt8>) -> Int {
    var (index, count) = (start, 0)
    while index < text.count, count < foldedCount {
      let (scalar, byteCount) = text.scalar(at: index)
      switch scalar.value {
      case 0x2019, 0xA0, 0x202F: count += 1
      default: count += byteCount
      }
      index += byteCount
    }
    return index - start
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
