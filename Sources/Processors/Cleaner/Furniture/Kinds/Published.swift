import TamisCore

/// `Publié le 13 mars 2019 à 07h12 - Mis à jour à 08h40`, `May 14, 2019, 8:00 a.m. EDT`.
extension FoldedLine {
  /// Whether a line that opens with a word of publication holds dates and times and nothing else.
  mutating func isPublished(_ opening: PhraseOpening, _ site: FurnitureSite) -> Bool {
    guard hasDigit(from: opening.end) || hasWord(.relativeDay, from: opening.end), site.line.byteCount <= 120,
      hasOnlyPublicationWords(from: opening.end)
    else { return false }
    date = DateParser.date(in: self)
    return true
  }

  /// Whether all words from an offset on stand in lines of publication, or are numbers.
  func hasOnlyPublicationWords(from offset: Int) -> Bool {
    let folded = bytes
    return words.indices.allSatisfy { index in
      let range = words[index]
      if range.lowerBound < offset || bytes[range.lowerBound].isASCIIDigit { return true }
      return bits(ofWord: index).contains(.dateWord)
        || LanguageTables.pageBits(of: folded.span.extracting(range)).contains(.published)
    }
  }

  /// Whether a line is a day, with a time perhaps, and nothing else: furniture in its place, a heading in another.
  mutating func isBareDate(from offset: Int) -> Bool {
    guard hasOnly(.dateWord, from: offset, allowsNumbers: true) else { return false }
    date = DateParser.date(in: self)
    if date != nil || hasWord(.relativeDay) { return true }
    // `12/02/2020 à 10:24`: a day, a month and a year at least.
    let numbers = words.filter { bytes[$0.lowerBound].isASCIIDigit }
    return numbers.count >= 3 && numbers.prefix(3).contains { $0.count == 4 }
  }
}
