import TamisCore

/// A line in lower case and cut into words, while it is decided whether it is page furniture.
struct FoldedLine {
  /// No furniture is longer, in bytes; a notice about cookies may be.
  static let maximumByteCount = 300

  private(set) var bytes: [UInt8] = []
  private(set) var words: [Range<Int>] = []

  /// The agency that the line names, once ``kind(of:in:isNearTop:)`` recognised it.
  private(set) var agency: String?

  /// The date that the line names, once ``kind(of:in:isNearTop:)`` recognised it.
  private(set) var date: String?

  /// Takes in a range of a text.
  mutating func load(_ range: Range<Int>, of text: Span<UInt8>) {
    text.fold(range, into: &bytes)
    agency = nil
    date = nil
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

  /// Decides whether a line is furniture from end to end.
  ///
  /// - Parameters:
  ///   - line: A line with content; it is loaded only as far as needed.
  ///   - text: Its text.
  ///   - isNearTop: Whether the line stands where bylines stand.
  /// - Returns: The kind; `nil` for a line that is or may be part of the article.
  mutating func kind(of line: Line, in text: Span<UInt8>, isNearTop: Bool) -> FurnitureKind? {
    if opensWithPhrase(line, in: text) {
      load(line.content, of: text)
      if let kind = kindByPhrase(of: line, in: text, isNearTop: isNearTop) {
        noteDate()
        return kind
      }
    }
    // The other kinds are short lines that no sentence ends.
    guard line.byteCount <= 160 else { return nil }
    if text.scalar(at: Int(line.start)).scalar.value == 0xA9 { return .copyright }
    if let agency = SignatureParser.wholeLine(line.content, in: text) {
      self.agency = agency
      date = nil
      return .agencyLine
    }
    guard line.closing != .sentenceEnd, Self.mayBeMeasuredOrPrinted(line, in: text) else { return nil }
    load(line.content, of: text)
    if bytes[0].isASCIIDigit, line.byteCount <= 30, isReadingTime(from: 0) { return .readingTime }
    if isPrintLine(line) {
      noteDate()
      return .printLine
    }
    return nil
  }

  /// Whether a line can be a reading time or a print line at all, by its length, its first byte and its dashes.
  private static func mayBeMeasuredOrPrinted(_ line: Line, in text: Span<UInt8>) -> Bool {
    if line.byteCount <= 30, text[Int(line.start)].isASCIIDigit { return true }
    guard line.byteCount <= 120 else { return false }
    for index in line.content {
      switch text[index] {
      case UInt8(ascii: "-"), UInt8(ascii: "|"), 0xE2: return true
      default: continue
      }
    }
    return false
  }

  /// Whether any phrase stands at the start of a line; looks at the first bytes only.
  private mutating func opensWithPhrase(_ line: Line, in text: Span<UInt8>) -> Bool {
    let start = Int(line.start)
    guard PhraseTable.mayOpen(line.content, of: text) else { return false }
    var end = min(Int(line.end), start + PhraseTable.maximumByteCount + 8)
    while !text.isScalarBoundary(end) { end -= 1 }
    text.fold(start..<end, into: &bytes)
    let offset = skipMark().offset
    guard offset < bytes.count else { return false }
    return PhraseTable.phrases(startingWith: bytes[offset]).contains { hasPhrase($0.bytes, at: offset) }
  }

  private func kindByPhrase(of line: Line, in text: Span<UInt8>, isNearTop: Bool) -> FurnitureKind? {
    let (offset, isMarked) = skipMark()
    for phrase in PhraseTable.phrases(startingWith: bytes[offset]) where hasPhrase(phrase.bytes, at: offset) {
      let rest = offset + phrase.bytes.count
      if holds(phrase.kind, from: rest, of: line, in: text, isMarked: isMarked, isNearTop: isNearTop) {
        return phrase.kind
      }
    }
    return nil
  }

  /// Words of the line, in lower case, as the tables know them.
  func bits(ofWord index: Int) -> WordBits {
    let folded = bytes
    return LanguageTables.bits(of: folded.span.extracting(words[index]))
  }

  /// What the tables know of the line as one word.
  var wholeBits: WordBits {
    let folded = bytes
    return LanguageTables.bits(of: folded.span)
  }

  /// Where the line starts behind arrows and bullets, and whether there are any.
  private func skipMark() -> (offset: Int, isMarked: Bool) {
    var index = 0
    while index < bytes.count - 1 {
      let folded = bytes
      let (scalar, byteCount) = folded.span.scalar(at: index)
      guard scalar.value == 0x20 || scalar.isListMark || scalar.value == 0xBB || scalar.value == 0x5B else { break }
      index += byteCount
    }
    return index < bytes.count ? (index, index > 0) : (0, false)
  }

  /// Whether a phrase stands at an offset, as whole words.
  private func hasPhrase(_ phrase: [UInt8], at offset: Int) -> Bool {
    guard offset + phrase.count <= bytes.count else { return false }
    for index in phrase.indices where bytes[offset + index] != phrase[index] { return false }
    guard offset + phrase.count < bytes.count else { return true }
    let next = bytes[offset + phrase.count]
    return !(next.isASCIILetter || next >= 0x80 && next != 0xE2 && next != 0xC2)
  }

  /// What must hold for a line that opens with a phrase.
  private func holds(
    _ kind: FurnitureKind, from rest: Int, of line: Line, in text: Span<UInt8>, isMarked: Bool, isNearTop: Bool
  ) -> Bool {
    switch kind {
    case .readAlso: return isMarked && line.closing != .sentenceEnd || isColon(at: rest)
    case .cookies: return hasWord(startingWith: "cookie")
    case .breadcrumb: return isBreadcrumb(from: rest) && line.byteCount <= 120
    case .published: return hasOnly(.dateWord, from: rest, allowsNumbers: true) && hasDigit(from: rest)
    case .photoCredit: return line.byteCount <= 120 && isColon(at: rest)
    case .subscription: return line.byteCount <= 120 && line.closing != .sentenceEnd
    case .pageTool: return rest == bytes.count
    case .copyright: return line.byteCount <= 100
    case .readingTime: return isReadingTime(from: rest)
    case .printDate: return isPrintDate(from: rest)
    case .byline: return isNearTop && line.byteCount <= 60 && Byline.isByline(line, openingByteCount: rest, in: text)
    case .share: return hasOnly(.share, from: rest, allowsNumbers: false) && line.closing != .sentenceEnd
    case .agencyLine, .printLine, .dateline: return false
    }
  }

  private func isColon(at offset: Int) -> Bool {
    var index = offset
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index < bytes.count && bytes[index] == UInt8(ascii: ":")
  }

  private func isBreadcrumb(from offset: Int) -> Bool {
    let folded = bytes
    var index = offset
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return false }
    let scalar = folded.span.scalar(at: index).scalar
    return scalar == ">" || scalar == "»" || scalar == "›"
  }

  private func hasDigit(from offset: Int) -> Bool { bytes[offset...].contains { $0.isASCIIDigit } }

  private func hasWord(startingWith prefix: String) -> Bool {
    words.contains { bytes[$0].starts(with: prefix.utf8) }
  }

  /// Whether all words from an offset on are of one kind, or numbers.
  private func hasOnly(_ bits: WordBits, from offset: Int, allowsNumbers: Bool) -> Bool {
    for (index, range) in words.enumerated() where range.lowerBound >= offset {
      if allowsNumbers, bytes[range.lowerBound].isASCIIDigit { continue }
      if !self.bits(ofWord: index).contains(bits) { return false }
    }
    return true
  }

  private func isReadingTime(from offset: Int) -> Bool {
    words.count >= 2 && words.count <= 8 && hasDigit(from: offset)
      && hasOnly(.reading, from: offset, allowsNumbers: true)
  }

  /// `date 2016-09 International`: a word, a month or day, and up to three words of a section's name.
  private func isPrintDate(from offset: Int) -> Bool {
    guard words.count >= 2, words.count <= 6, offset + 8 <= bytes.count, bytes[offset] == 0x20 else { return false }
    let digits = bytes[(offset + 1)...].prefix { $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    return digits.count == 7 || digits.count == 10 ? DateParser.isISODate(Array(digits)) : false
  }

  /// Segments with dashes between them, one of them a date, and the last one a page, an issue or a date: a heading that
  /// follows in the same line is not to be lost.
  private func isPrintLine(_ line: Line) -> Bool {
    guard line.byteCount <= 120, line.closing != .sentenceEnd, let separator = lastSeparator() else { return false }
    var hasPage = false
    for index in words.indices {
      let bits = bits(ofWord: index)
      hasPage = hasPage || bits.contains(.page)
      guard words[index].lowerBound > separator else { continue }
      let hasDigit = bytes[words[index]].contains { $0.isASCIIDigit }
      guard hasDigit || bits.contains(.page) || bits.contains(.dateWord) else { return false }
    }
    return hasPage && hasDigit(from: separator) && DateParser.date(in: self) != nil
  }

  /// Where the last dash or bar between spaces stands.
  private func lastSeparator() -> Int? {
    let folded = bytes
    return bytes.indices.dropFirst().dropLast().last { index in
      guard bytes[index - 1] == 0x20 else { return false }
      let scalar = folded.span.scalar(at: index).scalar
      return scalar == "-" || scalar == "–" || scalar == "—" || scalar == "|"
    }
  }

  private mutating func noteDate() {
    date = DateParser.date(in: self)
  }
}
