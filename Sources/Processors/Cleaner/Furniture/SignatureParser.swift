import TamisCore

/// Recognises who signed: agencies' initials, authors' initials with an agency.
enum SignatureParser {
  /// The agency of a line that is a signature from end to end: `ats/tmun`, `(AFP)`, `A. G. / Agence Ouest`.
  ///
  /// - Parameters:
  ///   - range: The line's content.
  ///   - text: The text.
  /// - Returns: The agency as the line names it; `nil` for any other line.
  static func wholeLine(_ range: Range<Int>, in text: Span<UInt8>) -> String? {
    guard range.count <= 64 else { return nil }
    if let agency = slashed(range, in: text) { return agency }
    if let agency = bracketed(range, in: text) { return agency }
    guard let initialsEnd = initials(from: range.lowerBound, in: text),
      let start = separator(from: initialsEnd, in: text, until: range.upperBound),
      isName(start..<range.upperBound, in: text)
    else { return nil }
    return String(decoding: text.extracting(start..<range.upperBound))
  }

  /// Whether a line is two initials or more and nothing else.
  static func isInitials(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard range.count >= 4, range.count <= 24, initials(from: range.lowerBound, in: text) == range.upperBound else {
      return false
    }
    return text.extracting(range).indices.count { text[range.lowerBound + $0] == UInt8(ascii: ".") } >= 2
  }

  /// `ats/tmun`: two or three short words in small letters with slashes, not all of them ordinary words (`et/ou`).
  private static func slashed(_ range: Range<Int>, in text: Span<UInt8>) -> String? {
    guard range.count <= 18 else { return nil }
    var wordStart = range.lowerBound
    var firstEnd: Int?
    var isOrdinary = true
    for index in range.lowerBound...range.upperBound {
      if index < range.upperBound, text[index].isASCIILetter, !text[index].isASCIIUppercase { continue }
      guard index == range.upperBound || text[index] == UInt8(ascii: "/") else { return nil }
      let word = text.extracting(wordStart..<index)
      guard (2...5).contains(word.count) else { return nil }
      isOrdinary =
        isOrdinary && WordList.builtIn.count(of: word) > 0 && !LanguageTables.bits(of: word).contains(.knownAgency)
      if index < range.upperBound { firstEnd = firstEnd ?? index }
      wordStart = index + 1
    }
    guard let firstEnd, !isOrdinary else { return nil }
    return String(decoding: text.extracting(range.lowerBound..<firstEnd))
  }

  /// `AFP`, `(ats)`, `(avec Reuters)`: an agency that is known, in capitals or in brackets.
  static func bracketed(_ range: Range<Int>, in text: Span<UInt8>) -> String? {
    var (start, end) = (range.lowerBound, range.upperBound)
    let isBracketed = text[start] == UInt8(ascii: "(") && text[end - 1] == UInt8(ascii: ")")
    if isBracketed { (start, end) = (start + 1, end - 1) }
    // `(avec Agence France-Presse)` is as long as it gets.
    guard end - start <= 40, isBracketed || text.isUppercase(at: start), text[end - 1] != UInt8(ascii: ".") else {
      return nil
    }
    var folded: [UInt8] = []
    let wordEnd = text.letterEnd(from: start)
    text.fold(start..<wordEnd, into: &folded)
    if wordEnd < end, text[wordEnd] == 0x20, LanguageTables.bits(of: folded.span).contains(.nameLink) {
      start = wordEnd + 1
    }
    guard start < end else { return nil }
    text.fold(start..<end, into: &folded)
    guard LanguageTables.bits(of: folded.span).contains(.knownAgency), isBracketed || text[start].isASCIIUppercase
    else {
      return nil
    }
    return String(decoding: text.extracting(start..<end))
  }

  /// Where initials end that start at an offset.
  ///
  /// `R. I.`, `J.-C. M.`
  static func initials(from start: Int, in text: Span<UInt8>) -> Int? {
    var index = start
    var end: Int?
    for _ in 0..<6 {
      guard text.isUppercase(at: index) else { break }
      let dot = index + text.scalar(at: index).byteCount
      guard dot < text.count, text[dot] == UInt8(ascii: ".") else { break }
      end = dot + 1
      guard dot + 1 < text.count, text[dot + 1] == 0x20 || text[dot + 1] == UInt8(ascii: "-") else { break }
      index = dot + 2
    }
    return end
  }

  /// Where the name starts behind ` / ` or `, avec `.
  private static func separator(from start: Int, in text: Span<UInt8>, until end: Int) -> Int? {
    guard start + 3 < end else { return nil }
    if text[start] == 0x20, text[start + 1] == UInt8(ascii: "/"), text[start + 2] == 0x20 { return start + 3 }
    guard text[start] == UInt8(ascii: ","), text[start + 1] == 0x20 else { return nil }
    let wordEnd = text.letterEnd(from: start + 2)
    var folded: [UInt8] = []
    text.fold(start + 2..<wordEnd, into: &folded)
    guard LanguageTables.bits(of: folded.span).contains(.nameLink), wordEnd + 1 < end, text[wordEnd] == 0x20 else {
      return nil
    }
    return wordEnd + 1
  }

  /// Whether a range is a name and no more: up to four words in capitals, and what joins them.
  static func isName(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard !range.isEmpty, range.count <= 40 else { return false }
    var index = range.lowerBound
    var wordCount = 0
    while index < range.upperBound {
      guard text.isUppercase(at: index) || text.isLetter(at: index) && wordCount > 0 else { return false }
      let isCapital = text.isUppercase(at: index)
      var end = index
      while end < range.upperBound, text[end] != 0x20 { end += 1 }
      if !isCapital, end - index > 3 { return false }
      wordCount += 1
      index = end + 1
    }
    return wordCount <= 5
  }

  /// Where an agency's name ends that starts at an offset inside running text.
  ///
  /// - Parameters:
  ///   - start: Where the name starts.
  ///   - end: Where the line ends.
  ///   - text: The text.
  /// - Returns: `nil` if it cannot be told where the name ends and the next text begins.
  static func agencyEnd(from start: Int, until end: Int, in text: Span<UInt8>) -> Int? {
    var folded: [UInt8] = []
    var index = start
    for wordIndex in 0..<3 {
      guard text.isUppercase(at: index) else { return nil }
      let wordEnd = nameWordEnd(from: index, in: text)
      text.fold(index..<wordEnd, into: &folded)
      let bits = LanguageTables.bits(of: folded.span)
      if bits.contains(.knownAgency) { return wordEnd }
      if bits.contains(.agency) {
        return wordIndex > 0
          ? wordEnd : ownName(from: wordEnd, in: text) ?? (isTextEnd(wordEnd, in: text) ? wordEnd : nil)
      }
      guard wordEnd < end, text[wordEnd] == 0x20 else { return nil }
      index = wordEnd + 1
    }
    return nil
  }

  /// Whether another text starts behind a bare `Agence`, or nothing: `Agence de voyages` is no signature.
  private static func isTextEnd(_ byteOffset: Int, in text: Span<UInt8>) -> Bool {
    byteOffset == text.count || text[byteOffset] == 0x0A
      || text[byteOffset] == 0x20 && text.isUppercase(at: byteOffset + 1)
  }

  /// The one word of a name behind `Agence`, if an article behind it shows that the next text starts there.
  private static func ownName(from start: Int, in text: Span<UInt8>) -> Int? {
    guard start < text.count, text[start] == 0x20, text.isUppercase(at: start + 1) else { return nil }
    let nameEnd = nameWordEnd(from: start + 1, in: text)
    if nameEnd == text.count || text[nameEnd] == 0x0A { return nameEnd }
    guard text[nameEnd] == 0x20, text.isUppercase(at: nameEnd + 1) else { return nil }
    var folded: [UInt8] = []
    text.fold(start + 1..<nameEnd, into: &folded)
    guard !LanguageTables.bits(of: folded.span).contains(.functionWord) else { return nil }
    text.fold(nameEnd + 1..<text.letterEnd(from: nameEnd + 1), into: &folded)
    return LanguageTables.bits(of: folded.span).contains(.functionWord) ? nameEnd : nil
  }

  private static func nameWordEnd(from start: Int, in text: Span<UInt8>) -> Int {
    var end = text.letterEnd(from: start)
    while end + 1 < text.count, text[end] == UInt8(ascii: "-"), text.isLetter(at: end + 1) {
      end = text.letterEnd(from: end + 1)
    }
    return end
  }
}
