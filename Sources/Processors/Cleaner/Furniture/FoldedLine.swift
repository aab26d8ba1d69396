import TamisCore

/// A line in lower case and cut into words, while it is decided whether it is page furniture.
///
/// Each kind has a file of its own below `Kinds`, with what must hold for a line to be of that kind.
struct FoldedLine {
  /// No furniture is longer, in bytes; a notice about cookies may be.
  static let maximumByteCount = 300

  private(set) var bytes: [UInt8] = []
  private(set) var words: [Range<Int>] = []

  /// The agency that the line names, once ``verdict(at:in:)`` recognised it.
  var agency: String?

  /// The date that the line names, once ``verdict(at:in:)`` recognised it.
  var date: String?

  /// The author that the line names, once ``verdict(at:in:)`` recognised it.
  var byline: String?

  /// The publication that the line names, once ``verdict(at:in:)`` recognised it.
  var publication: String?

  /// Takes in a range of a text.
  mutating func load(_ range: Range<Int>, of text: Span<UInt8>) {
    text.fold(range, into: &bytes)
    forget()
    words.removeAll(keepingCapacity: true)
    var start: Int?
    for index in bytes.indices {
      let byte = bytes[index]
      let isInWord = byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || byte == UInt8(ascii: "'")
      if isInWord {
        start = start ?? index
      } else if let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let first = start { words.append(first..<bytes.count) }
  }

  private mutating func forget() { (agency, date, byline, publication) = (nil, nil, nil, nil) }

  /// Decides whether a line is furniture from end to end.
  ///
  /// - Parameters:
  ///   - site: A line with content, and what stands around it; the line is loaded only as far as needed.
  ///   - text: Its text.
  /// - Returns: The kind; nothing for a line that is or may be part of the article.
  mutating func verdict(at site: FurnitureSite, in text: Span<UInt8>) -> FurnitureVerdict {
    let line = site.line
    forget()
    if opensWithPhrase(line, in: text) {
      load(line.content, of: text)
      let verdict = verdictByPhrase(at: site, in: text)
      guard case .none = verdict else { return verdict }
    }
    // The other kinds are short lines, or end in a credit.
    guard line.byteCount <= 200 else { return .none }
    if line.byteCount <= 160, isSignature(line, in: text) { return .furniture(.agencyLine) }
    if line.byteCount <= 120, let kind = kindByFolio(line, site, in: text) { return kind }
    if Self.opensWithSign(line, in: text) {
      load(line.content, of: text)
      if isNotice(line, in: text) { return .furniture(noticeKind(line, in: text)) }
    }
    guard !site.isInFlow, line.closing != .sentenceEnd || text[Int(line.start)] == UInt8(ascii: "(") else {
      return SignatureParser.isInitials(line.content, in: text) ? noteInitials(line, in: text) : .none
    }
    return verdictByShape(LineShape(line, in: text), at: site, in: text)
  }

  /// Whether a line starts with `©` or `(c)`.
  private static func opensWithSign(_ line: Line, in text: Span<UInt8>) -> Bool {
    let start = Int(line.start)
    guard line.byteCount > 3 else { return false }
    if text[start] == 0xC2 { return text[start + 1] == 0xA9 }
    return text[start] == UInt8(ascii: "(") && text[start + 1] | 0x20 == UInt8(ascii: "c")
      && text[start + 2] == UInt8(ascii: ")")
  }

  /// How much of a line is folded to tell whether a phrase may stand there, in bytes.
  private static let glanceByteCount = 32

  /// Whether a phrase may stand at the start of a line; looks at the first bytes only.
  ///
  /// Nearly every line of an article is sent away here, so nothing is done that most lines do not need.
  private mutating func opensWithPhrase(_ line: Line, in text: Span<UInt8>) -> Bool {
    let start = Int(line.start)
    guard PhraseTable.mayOpen(line.content, of: text) else { return false }
    var end = min(Int(line.end), start + Self.glanceByteCount)
    while !text.isScalarBoundary(end) { end -= 1 }
    text.fold(start..<end, into: &bytes)
    let offset = skipMark().offset
    guard offset < bytes.count else { return false }
    // Behind many marks too little of the line is left to tell.
    if end < Int(line.end), bytes.count - offset <= PhraseTable.prefixByteCount { return true }
    if PhraseTable.mayOpenWithLongPhrase(bytes, at: offset) { return true }
    return PhraseTable.shortPhrases(in: bytes, at: offset).contains { hasPhrase($0, at: offset) }
  }

  private mutating func verdictByPhrase(at site: FurnitureSite, in text: Span<UInt8>) -> FurnitureVerdict {
    let (offset, isMarked) = skipMark()
    var doubt: FurnitureVerdict = .none
    for phrase in PhraseTable.phrases(in: bytes, at: offset) where hasPhrase(phrase.bytes, at: offset) {
      let opening = PhraseOpening(end: offset + phrase.bytes.count, isMarked: isMarked)
      let holds: Bool
      switch phrase.form {
      case .whole: holds = isWholeEnd(opening.end) && !site.isInFlow
      case .doubtful:
        // Words that are headings as well need company.
        if isWholeEnd(opening.end), !site.isInFlow { doubt = .doubtful(phrase.kind) }
        holds = false
      case .opening: holds = isOpening(phrase, opening, site)
      case .notice: holds = isNotice(phrase, opening, site)
      case .checked: holds = self.holds(phrase.kind, behind: opening, at: site, in: text)
      }
      if holds { return .furniture(phrase.kind) }
    }
    return doubt
  }

  /// What must hold for a line that opens with a phrase.
  private mutating func holds(
    _ kind: FurnitureKind, behind opening: PhraseOpening, at site: FurnitureSite, in text: Span<UInt8>
  ) -> Bool {
    switch kind {
    case .readAlso: isReadAlso(opening, site)
    case .share: isShareBar(opening, site)
    case .cookies: isCookieNotice(site)
    case .navigation: isBreadcrumb(opening, site)
    case .byline: isByline(opening, site, in: text)
    case .published: isPublished(opening, site)
    case .readingTime: isReadingTime(from: opening.end)
    case .photoCredit: isPhotoCredit(opening, site, in: text)
    case .caption: isLabelledCaption(opening, site)
    case .copyright: isCopyright(opening, site, in: text)
    case .subscription: isSubscription(opening, site)
    case .pageTool: isEnd(opening.end)
    case .tags: isTagList(opening, site)
    case .agencyLine: isAgencyCredit(opening, site, in: text)
    case .printDate: isPrintDate(opening)
    case .printLine, .masthead, .dateline: false
    }
  }

  /// What a line is that opens with no phrase.
  private mutating func verdictByShape(
    _ shape: LineShape, at site: FurnitureSite, in text: Span<UInt8>
  ) -> FurnitureVerdict {
    let line = site.line
    if isCreditedCaption(site, shape, in: text) { return .furniture(.caption) }
    guard line.closing != .sentenceEnd || shape.isBracketed else { return .none }
    if isCreditByShape(line, shape, in: text) { return .furniture(.photoCredit) }
    guard line.byteCount <= 120 else { return .none }
    if shape.hasDigit || shape.hasSeparator {
      load(line.content, of: text)
      if bytes[0].isASCIIDigit, line.byteCount <= 30, hasWord(.reading), isReadingTime(from: 0) {
        return .furniture(.readingTime)
      }
      if shape.hasDigit, isPrintLine(line, in: text) { return .furniture(.printLine) }
      if shape.hasDigit, isCommentCount() { return .furniture(.pageTool) }
      if shape.hasDigit, line.byteCount <= 60, isBareDate(from: 0) { return .doubtful(.published) }
      if shape.hasSeparator, isSectionRow(line, in: text) { return .furniture(.navigation) }
    }
    if site.last == .readAlso, shape.isMarked { return .furniture(.readAlso) }
    guard site.isNearTop || site.last != nil, line.byteCount <= 100 else { return .none }
    load(line.content, of: text)
    return bareByline(line, in: text)
  }

  /// Where a line starts behind arrows, bullets and brackets, and whether there is an arrow or a bullet.
  private func skipMark() -> (offset: Int, isMarked: Bool) {
    var index = 0
    var isMarked = false
    while index < bytes.count - 1 {
      let folded = bytes
      let (scalar, byteCount) = folded.span.scalar(at: index)
      let isMark = scalar.isListMark || scalar.value == 0xBB || scalar.value == 0x5B
      guard isMark || scalar == " " || scalar == "(" else { break }
      isMarked = isMarked || isMark
      index += byteCount
    }
    return index < bytes.count ? (index, isMarked) : (0, false)
  }

  /// Whether a phrase stands at an offset, as whole words.
  private func hasPhrase(_ phrase: [UInt8], at offset: Int) -> Bool {
    guard offset + phrase.count <= bytes.count else { return false }
    for index in phrase.indices where bytes[offset + index] != phrase[index] { return false }
    guard offset + phrase.count < bytes.count else { return true }
    let next = bytes[offset + phrase.count]
    return !(next.isASCIILetter || next >= 0x80 && next != 0xE2 && next != 0xC2)
  }
}

/// A phrase at the start of a line.
struct PhraseOpening {
  /// Where it ends, in the folded line.
  var end: Int

  /// Whether arrows or bullets stand before it.
  var isMarked: Bool
}
