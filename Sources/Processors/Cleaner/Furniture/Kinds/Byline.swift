import TamisCore

/// `Par Maëlle Tanguy-Roche`, `By Lucy Ambler, Special to the Courier`, `De notre correspondant à Erquy, Yann Tréhorel`.
extension FoldedLine {
  /// Whether a line is an opening word and nothing but names and offices behind it.
  mutating func isByline(_ opening: PhraseOpening, _ site: FurnitureSite, in text: Span<UInt8>) -> Bool {
    guard site.isNearTop || site.last != nil, site.line.byteCount <= 100, !site.isInFlow,
      site.line.opening == .uppercase || opening.isMarked, let people = people(from: opening.end, site.line, in: text)
    else { return false }
    guard people.officeCount > 0 || people.nameCount >= 2 || people.isAgency else { return false }
    byline = people.isAgency ? nil : people.author
    if people.isAgency { agency = people.text }
    return true
  }

  /// What a line of names without an opening word is: certain with an office (`Ann Lee, Staff Writer`), doubtful without.
  mutating func bareByline(_ line: Line, in text: Span<UInt8>) -> FurnitureVerdict {
    guard line.opening == .uppercase, line.closing == .letter || bytes.last == UInt8(ascii: ")"),
      let people = people(from: 0, line, in: text), people.nameCount >= 2
    else { return .none }
    // Titles have capitals too; an office behind a comma or a bar has not.
    if people.officeCount > 0, people.hasComma { return noteAuthor(people.author, .byline) }
    if isAuthorAndPaper(line, in: text) { return noteAuthor(people.author, .byline) }
    return people.wordCount <= 4 && !people.hasComma ? .doubtful(.byline) : .none
  }

  /// `MARIE-PIER CHOUINARD, La Relève`: a name in capitals, a comma, and a name that is not.
  private func isAuthorAndPaper(_ line: Line, in text: Span<UInt8>) -> Bool {
    guard let comma = ByteSearch.first(UInt8(ascii: ","), in: text, line.content), comma - Int(line.start) >= 6,
      comma - Int(line.start) <= 40, Int(line.end) - comma <= 40
    else { return false }
    var wordCount = 1
    for index in Int(line.start)..<comma {
      if text[index] == 0x20 { wordCount += 1 }
      if text.isScalarBoundary(index), text.isLowercase(at: index) { return false }
    }
    let folded = bytes
    let hasPaper = words.contains { LanguageTables.pageBits(of: folded.span.extracting($0)).contains(.paper) }
    return wordCount >= 2 && wordCount <= 4 && (hasPaper || text.isLowercase(at: Int(line.end) - 1))
  }

  /// Initials on a line of their own.
  mutating func noteInitials(_ line: Line, in text: Span<UInt8>) -> FurnitureVerdict {
    noteAuthor(String(decoding: text.extracting(line.content)), .byline)
  }

  private mutating func noteAuthor(_ author: String?, _ kind: FurnitureKind) -> FurnitureVerdict {
    byline = author
    return .furniture(kind)
  }

  fileprivate struct People {
    var nameCount = 0
    var officeCount = 0
    var wordCount = 0
    var hasComma = false
    var isAgency = false
    var text = ""
    /// What stands between two commas without an office in it.
    var author: String?
    /// Whether there is an office, and whether there is a name, since the last comma.
    var (hasOfficeHere, hasNameHere) = (false, false)
  }

  /// Reads names and offices up to the end of a line; `nil` if there is anything else.
  private func people(from offset: Int, _ line: Line, in text: Span<UInt8>) -> People? {
    var people = People()
    let start = Int(line.start) + offset
    let end = Int(line.end)
    var folded: [UInt8] = []
    var index = start
    var segment = start
    while index < end {
      let (scalar, byteCount) = text.scalar(at: index)
      guard scalar.isLetter else {
        guard Self.isNameMark(scalar) else { return nil }
        if scalar == "," || scalar == "|" {
          people.closeSegment(segment..<index, in: text)
          people.hasComma = true
          segment = index + byteCount
        }
        index += byteCount
        continue
      }
      var wordEnd = text.letterEnd(from: index)
      while wordEnd + 1 < end, text[wordEnd] == UInt8(ascii: "-") || text[wordEnd] == UInt8(ascii: "'"),
        text.isLetter(at: wordEnd + 1)
      {
        wordEnd = text.letterEnd(from: wordEnd + 1)
      }
      text.fold(index..<wordEnd, into: &folded)
      guard people.take(folded, isCapital: text.isUppercase(at: index)) else { return nil }
      index = wordEnd
    }
    guard people.wordCount > 0, people.wordCount <= 12 else { return nil }
    people.closeSegment(segment..<end, in: text)
    people.text = People.words(start..<end, in: text)
    return people
  }

  private static func isNameMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ",", ".", "-", "'", "’", "(", ")", "/", "|", "&", "\u{A0}", ":": true
    default: false
    }
  }
}

extension FoldedLine.People {
  /// A range without the marks before its first letter.
  fileprivate static func words(_ range: Range<Int>, in text: Span<UInt8>) -> String {
    var start = range.lowerBound
    while start < range.upperBound, !text.isLetter(at: start) { start += text.scalar(at: start).byteCount }
    return String(decoding: text.extracting(start..<range.upperBound))
  }

  /// Takes what stands before a comma for the author, if it is a name and no office.
  fileprivate mutating func closeSegment(_ range: Range<Int>, in text: Span<UInt8>) {
    if author == nil, hasNameHere, !hasOfficeHere { author = Self.words(range, in: text) }
    (hasOfficeHere, hasNameHere) = (false, false)
  }

  /// Counts a word; `false` for one that stands in no line of names.
  fileprivate mutating func take(_ word: [UInt8], isCapital: Bool) -> Bool {
    wordCount += 1
    let bits = LanguageTables.bits(of: word.span)
    if bits.contains(.office) {
      officeCount += 1
      hasOfficeHere = true
    } else if bits.contains(.knownAgency) || bits.contains(.agency) && isCapital {
      isAgency = true
      nameCount += 1
    } else if isCapital {
      nameCount += 1
      hasNameHere = true
    } else {
      // `de`, `van`, `and`: no longer than that in small letters.
      return bits.contains(.nameLink) || word.count <= 3
        || LanguageTables.pageBits(of: word.span).contains(.beat) && nameCount > 0
    }
    return true
  }
}
