import TamisCore

/// The name of a paper, a date and a page at the start of a text that has it all on one line:
/// `La Gazette des Rades Mercredi 13 mars 2019 - Page 3 Impasse …`.
struct LineMasthead {
  /// Where it ends.
  let end: Int

  /// Where the text behind it begins.
  let next: Int

  /// The date.
  let date: String

  /// Names of papers and dates together are no longer, in bytes.
  private static let maximumByteCount = 120

  /// Finds the masthead at the start of a line; `nil` if there is none, or nothing behind it.
  ///
  /// - Parameters:
  ///   - line: The first line of an article.
  ///   - text: The text.
  ///   - folded: Working space.
  init?(of line: Line, in text: Span<UInt8>, folded: inout FoldedLine) {
    guard line.opening == .uppercase, line.byteCount > 40 else { return nil }
    let start = Int(line.start)
    let limit = min(Int(line.end), start + Self.maximumByteCount)
    folded.load(start..<limit, of: text)
    guard let dateEnd = Self.dateEnd(in: folded), text.isScalarBoundary(start + dateEnd.end) else { return nil }
    var end = start + dateEnd.end
    if end + 2 < limit, text[end] == 0x20, text.scalar(at: end + 1).scalar.isDash,
      let pageEnd = Self.pageEnd(behind: end + 1, until: limit, in: text)
    {
      end = pageEnd
    } else if !dateEnd.hasWeekday {
      // `Le Havre 13 mars 2019 Les dockers`: without a page, the day of the week tells a print line.
      return nil
    }
    guard end + 1 < Int(line.end), text[end] == 0x20, !text.isLowercase(at: end + 1),
      text.isLetter(at: end + 1) || text[end + 1] >= 0x80
    else { return nil }
    folded.load(start..<start + dateEnd.end, of: text)
    guard let date = DateParser.date(in: folded), Self.isNameAndDate(folded, start, text) else { return nil }
    self.end = end
    next = end + 1
    self.date = date
  }

  /// Where a day, a month and a year end in the folded bytes, behind two words of a name at least.
  private static func dateEnd(in folded: FoldedLine) -> (end: Int, hasWeekday: Bool)? {
    for index in folded.words.indices.dropFirst(2) {
      guard folded.bits(ofWord: index).month > 0, index + 1 < folded.words.count else { continue }
      // `13 mars 2019`, `February 6, 2019`.
      let isDayFirst = folded.bytes[folded.words[index - 1].lowerBound].isASCIIDigit
      let last = isDayFirst ? index + 1 : index + 2
      guard last < folded.words.count, folded.words[last].count == 4,
        folded.bytes[folded.words[last].lowerBound].isASCIIDigit
      else { return nil }
      let before = isDayFirst ? index - 2 : index - 1
      guard before >= 1 else { return nil }
      return (folded.words[last].upperBound, folded.bits(ofWord: before).contains(.dateWord))
    }
    return nil
  }

  /// Where the number of a page ends that stands behind a dash.
  private static func pageEnd(behind dash: Int, until limit: Int, in text: Span<UInt8>) -> Int? {
    var index = dash + text.scalar(at: dash).byteCount
    guard index < limit, text[index] == 0x20 else { return nil }
    index += 1
    let wordEnd = text.letterEnd(from: index)
    var folded: [UInt8] = []
    text.fold(index..<wordEnd, into: &folded)
    guard LanguageTables.bits(of: folded.span).contains(.page) else { return nil }
    index = wordEnd
    while index < limit, text[index] == 0x20 || text[index] == UInt8(ascii: ".") { index += 1 }
    // `A4`: sections have letters.
    if text.isUppercase(at: index) { index += 1 }
    guard text.isDigit(at: index) else { return nil }
    while text.isDigit(at: index) { index += 1 }
    return index
  }

  /// Whether all words are names, links, parts of a date, or numbers.
  private static func isNameAndDate(_ folded: FoldedLine, _ start: Int, _ text: Span<UInt8>) -> Bool {
    for (index, range) in folded.words.enumerated() {
      // Folding changes no length of Latin letters and plain apostrophes; a longer one fails the test, and that is all.
      let isCapital = text.isUppercase(at: start + range.lowerBound)
      let bits = folded.bits(ofWord: index)
      let isShort = range.count <= 4 && (bits.contains(.nameLink) || bits.contains(.functionWord))
      guard
        isCapital || isShort || bits.contains(.dateWord) || bits.contains(.page)
          || folded.bytes[range.lowerBound].isASCIIDigit
      else { return false }
    }
    return true
  }
}
