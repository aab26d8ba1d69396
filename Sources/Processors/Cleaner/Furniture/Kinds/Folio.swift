import TamisCore

/// `page 12`, `ARB_12`, `#peche #criee`, `anna@estran.example`: lines without an opening word that the flow of a column
/// does not hide.
extension FoldedLine {
  /// What a line of page numbers, codes, hashtags or an address is.
  mutating func kindByFolio(_ line: Line, _ site: FurnitureSite, in text: Span<UInt8>) -> FurnitureVerdict? {
    guard line.closing != .sentenceEnd else { return nil }
    let first = text[Int(line.start)]
    if first == UInt8(ascii: "#") { return isHashtags(line, in: text) ? .furniture(.tags) : nil }
    if line.byteCount <= 60, FurnitureLines.isContact(line, text) {
      return site.last != nil ? .furniture(.byline) : .doubtful(.byline)
    }
    if line.byteCount <= 16, let verdict = folio(line, in: text) { return verdict }
    return nil
  }

  /// Whether a line is hashtags and nothing else.
  private func isHashtags(_ line: Line, in text: Span<UInt8>) -> Bool {
    var isWordStart = true
    var hasLetter = false
    for index in line.content {
      if isWordStart, text[index] != UInt8(ascii: "#") { return false }
      isWordStart = text[index] == 0x20
      hasLetter = hasLetter || text[index].isASCIILetter
    }
    return hasLetter
  }

  /// `page 12` and `p. 7` are certain, codes with an underscore as well; `A4` and `ARB-E01` are not.
  private mutating func folio(_ line: Line, in text: Span<UInt8>) -> FurnitureVerdict? {
    load(line.content, of: text)
    if words.count >= 2, words.count <= 4, bits(ofWord: 0).contains(.page), bytes[0] == UInt8(ascii: "p"),
      words.dropFirst().allSatisfy({ bytes[$0].contains { $0.isASCIIDigit } || $0.count <= 2 }), hasDigit(from: 1)
    {
      return .furniture(.printLine)
    }
    var (hasDigit, hasMark, hasUnderscore, letterCount) = (false, false, false, 0)
    for index in line.content {
      switch text[index] {
      case UInt8(ascii: "_"): (hasMark, hasUnderscore) = (true, true)
      case UInt8(ascii: "-"), UInt8(ascii: "."): hasMark = true
      case 0x41...0x5A: letterCount += 1
      case 0x30...0x39: hasDigit = true
      default: return nil
      }
    }
    guard hasDigit, letterCount > 0, text[Int(line.start)].isASCIIUppercase else { return nil }
    return hasUnderscore ? .furniture(.printLine) : hasMark || line.byteCount <= 4 ? .doubtful(.printLine) : nil
  }
}
