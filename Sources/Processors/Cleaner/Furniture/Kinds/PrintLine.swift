import TamisCore

/// `Le Phare - n° 12 418 - mercredi 13 mars 2019 - page 4`, `date 2016-09 International`: what archives print.
extension FoldedLine {
  /// Whether behind the word `date` stand a month or a day and up to three words of a section's name.
  mutating func isPrintDate(_ opening: PhraseOpening) -> Bool {
    let offset = opening.end
    guard words.count >= 2, words.count <= 6, offset + 8 <= bytes.count, bytes[offset] == 0x20 else { return false }
    let digits = bytes[(offset + 1)...].prefix { $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    guard digits.count == 7 || digits.count == 10, DateParser.isISODate(Array(digits)) else { return false }
    date = DateParser.date(in: self)
    return true
  }

  /// Whether a line is segments with dashes between them, one of them a date, and the last one a page, an issue or a
  /// date: a heading that follows in the same line is not to be lost.
  mutating func isPrintLine(_ line: Line, in text: Span<UInt8>) -> Bool {
    guard line.byteCount <= 120, line.closing != .sentenceEnd else { return false }
    if isListedPrintLine(line, in: text) { return true }
    guard let separator = lastSeparator() else { return false }
    var hasPage = false
    for index in words.indices {
      let bits = bits(ofWord: index)
      hasPage = hasPage || bits.contains(.page)
      guard words[index].lowerBound > separator else { continue }
      let hasDigit = bytes[words[index]].contains { $0.isASCIIDigit }
      guard hasDigit || bits.contains(.page) || bits.contains(.dateWord) else { return false }
    }
    guard hasPage, hasDigit(from: separator) else { return false }
    date = DateParser.date(in: self) ?? DateParser.month(in: self)
    guard date != nil else { return false }
    notePublication(line, in: text)
    return true
  }

  /// Whether a line is a name, a whole date and a page, with commas or bullets between them:
  /// `La Tribune du Léon, n° 20 415, jeudi 5 mai 1994, p. 7`.
  private mutating func isListedPrintLine(_ line: Line, in text: Span<UInt8>) -> Bool {
    guard line.opening == .uppercase, words.count >= 4, let last = words.last, last.count <= 4,
      bytes[last].contains(where: { $0.isASCIIDigit }), let found = DateParser.date(in: self)
    else { return false }
    let folded = bytes
    var (hasPage, hasName) = (last.count <= 3 && bytes[last.lowerBound].isASCIILetter, false)
    var offset = Int(line.start)
    for range in words {
      // Words keep their order; those that are folded shorter are found by counting.
      offset = Int(line.start) + Self.byteCount(ofFolded: range.lowerBound, from: Int(line.start), in: text)
      let word = folded.span.extracting(range)
      let bits = LanguageTables.bits(of: word)
      hasPage = hasPage || bits.contains(.page)
      if bytes[range.lowerBound].isASCIIDigit || bits.contains(.dateWord) || bits.contains(.page) { continue }
      if text.isUppercase(at: offset) {
        hasName = true
      } else if range.count > 4
        || !LanguageTables.pageBits(of: word).contains(.print) && bits.isDisjoint(with: [.nameLink, .functionWord])
      {
        return false
      }
    }
    guard hasPage, hasName else { return false }
    date = found
    return true
  }

  /// Keeps the first segment as the publication's name.
  private mutating func notePublication(_ line: Line, in text: Span<UInt8>) {
    var end = Int(line.start)
    while end + 1 < Int(line.end) {
      if text[end] != 0x20 || !text.scalar(at: end + 1).scalar.isDash && text[end + 1] != UInt8(ascii: "|") {
        end += text.scalar(at: end).byteCount
        continue
      }
      publication = String(decoding: text.extracting(Int(line.start)..<end))
      return
    }
  }
}
