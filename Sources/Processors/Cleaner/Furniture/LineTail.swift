import TamisCore

/// Furniture behind the last sentence of a line: `Photo : M. Corlay`, `(AFP)`, `© Anaïs Le Dû`, `— Continental Wire`.
struct LineTail {
  /// Where it starts; it ends with the line.
  let start: Int

  let kind: FurnitureKind

  /// The agency that signs.
  private(set) var agency: String?

  /// No tail is longer, in bytes.
  private static let maximumByteCount = 120

  /// Finds the tail of a line; `nil` if it has none.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - lowerBound: Where its text starts.
  ///   - isLast: Whether it is the last one of the article, where authors sign with initials.
  ///   - text: The text.
  ///   - folded: Working space.
  init?(of line: Line, from lowerBound: Int, isLast: Bool, in text: Span<UInt8>, folded: inout FoldedLine) {
    let end = Int(line.end)
    let first = max(lowerBound + 2, end - Self.maximumByteCount)
    for start in first..<max(first, end) where text[start - 1] == 0x20 {
      // `.`, `!`, `?`, the last byte of `…`, or a quotation mark.
      switch text[start - 2] {
      case 0x2E, 0x21, 0x3F, 0xA6, 0x22, 0xBB, 0x9D: break
      default: continue
      }
      let previous = text.scalar(before: start - 1).scalar
      guard previous.endsSentence || previous.opensOrClosesQuote else { continue }
      guard let kind = Self.kind(of: start..<end, isLast: isLast, line, in: text, &folded) else { continue }
      self.start = start
      self.kind = kind
      if kind == .agencyLine { agency = SignatureParser.bracketed(start..<end, in: text) }
      return
    }
    return nil
  }

  private static func kind(
    of range: Range<Int>, isLast: Bool, _ line: Line, in text: Span<UInt8>, _ folded: inout FoldedLine
  ) -> FurnitureKind? {
    let (start, end) = (range.lowerBound, range.upperBound)
    if isLast, end - start <= 16, SignatureParser.isInitials(range, in: text) { return .byline }
    guard line.closing != .sentenceEnd else { return nil }
    if text[start] == UInt8(ascii: "("), text[end - 1] == UInt8(ascii: ")") {
      if SignatureParser.bracketed(range, in: text) != nil { return .agencyLine }
      return isBracketedCredit(start + 1..<end - 1, in: text, &folded) ? .photoCredit : nil
    }
    if text[start] == 0xC2, text[start + 1] == 0xA9, end - start <= 80 {
      folded.load(range, of: text)
      if folded.hasDigit(from: 0) { return .copyright }
      return LineNames(start + 2..<end, in: text).isOnlyNames ? .photoCredit : nil
    }
    let first = text.scalar(at: start).scalar
    if first == "—" || first == "–", isAgency(behindDashIn: range, in: text, &folded) { return .agencyLine }
    guard first.isUppercaseLetter, PhraseTable.mayOpen(range, of: text) else { return nil }
    folded.load(range, of: text)
    guard let kind = kind(ofOpening: folded) else { return nil }
    // What follows `Photo :` is a name, not what can be seen.
    guard kind == .photoCredit, let colon = ByteSearch.first(UInt8(ascii: ":"), in: text, range) else { return kind }
    return LineNames(colon + 1..<end, in: text).isOnlyNames ? kind : nil
  }

  /// `Photo : J. Kerr`, `AP Photo/Anne Dewe`, `Photo by Ned Harker`, `Anne Dewe/Getty Images`.
  private static func isBracketedCredit(
    _ range: Range<Int>, in text: Span<UInt8>, _ folded: inout FoldedLine
  ) -> Bool {
    guard range.count >= 6, range.count <= 80, text.isUppercase(at: range.lowerBound) else { return false }
    folded.load(range, of: text)
    guard folded.hasWord(.creditWord) else { return false }
    var start = range.lowerBound
    if let colon = ByteSearch.first(UInt8(ascii: ":"), in: text, range) { start = colon + 1 }
    let names = LineNames(start..<range.upperBound, in: text)
    return names.isOnlyNames && names.nameCount >= (start > range.lowerBound ? 1 : 2)
  }

  /// `— Continental Wire`: names behind a dash, the last one an agency's.
  private static func isAgency(
    behindDashIn range: Range<Int>, in text: Span<UInt8>, _ folded: inout FoldedLine
  ) -> Bool {
    guard range.count <= 40, LineNames(range.lowerBound + 3..<range.upperBound, in: text).isOnlyNames else {
      return false
    }
    folded.load(range, of: text)
    return folded.hasWord(.agency) || folded.hasWord(.knownAgency)
  }

  /// The kind of furniture that opens as certain phrases do.
  static func kind(ofOpening folded: FoldedLine) -> FurnitureKind? {
    for phrase in PhraseTable.phrases(in: folded.bytes)
    where phrase.form == .checked && folded.bytes.starts(with: phrase.bytes) {
      let rest = folded.bytes.dropFirst(phrase.bytes.count).drop { $0 == 0x20 }
      let isColon = rest.first == UInt8(ascii: ":")
      switch phrase.kind {
      case .photoCredit where isColon && rest.count <= 60: return .photoCredit
      case .readAlso where isColon: return .readAlso
      case .subscription where folded.bytes.count <= 120: return .subscription
      default: continue
      }
    }
    return nil
  }
}

extension InlineFurniture {
  /// Where the credit of a picture starts that a line ends with; `nil` if it ends with none.
  static func creditStart(
    in line: Line, from lowerBound: Int, _ text: Span<UInt8>, _ folded: inout FoldedLine
  ) -> Int? {
    guard line.closing != .sentenceEnd,
      let tail = LineTail(of: line, from: lowerBound, isLast: false, in: text, folded: &folded),
      tail.kind == .photoCredit
    else { return nil }
    return tail.start
  }
}
