import TamisCore

/// The dateline that a wire story opens with: `BREST (Agence Ouest), 14 mars - `, `Genève (ats) - `, `NEW YORK — `.
struct Dateline {
  /// Where the story begins.
  let end: Int

  /// The agency in the brackets; `nil` for a place alone.
  let agency: String?

  /// The bytes between the start of the line and the dash, where the date stands.
  let dateRange: Range<Int>

  /// Finds the dateline at the start of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - isFirst: Whether no line of the article stands before it: a place alone opens a story and nothing else.
  ///   - text: The text.
  init?(of line: Line, isFirst: Bool, in text: Span<UInt8>) {
    guard line.opening == .uppercase else { return nil }
    let start = Int(line.start)
    let end = Int(line.end)
    if isFirst || text.isUppercase(at: start + 1), let end = Self.placeAlone(from: start, until: end, in: text) {
      self.end = end
      agency = nil
      dateRange = start..<start
      return
    }
    guard let open = ByteSearch.first(UInt8(ascii: "("), in: text, start..<min(end, start + 60)), open > start + 3,
      let close = ByteSearch.first(UInt8(ascii: ")"), in: text, open..<min(end, open + 40)), close > open + 1,
      Self.isPlace(start..<open, in: text)
    else { return nil }
    var folded: [UInt8] = []
    text.fold(open + 1..<close, into: &folded)
    let isKnown = LanguageTables.bits(of: folded.span).contains(.knownAgency)
    // `Berne (ats) Le canton`: without a dash, an agency that is known, and a sentence.
    let isBare =
      isKnown && line.closing == .sentenceEnd && close + 3 < end && text[close + 1] == 0x20
      && text.isUppercase(at: close + 2) && open - start <= 30 && LineNames(start..<open, in: text).isOnlyNames
    guard let dash = Self.dash(from: close + 1, until: end, in: text) ?? (isBare ? close + 2 : nil) else { return nil }
    let placeEnd = text.letterEnd(from: start)
    let isCapitals = (start..<placeEnd).allSatisfy { !text.isScalarBoundary($0) || text.isUppercase(at: $0) }
    guard isKnown || isCapitals && placeEnd - start >= 3 && text.isUppercase(at: open + 1) else { return nil }
    self.end = dash
    agency = String(decoding: text.extracting(open + 1..<close))
    dateRange = start..<dash
  }

  /// Where the text begins behind one to three words in capitals and a long dash: `NEW YORK — Stocks closed lower`.
  ///
  /// A short dash would take `BREST - QUIMPER`; what follows is a sentence, so it has small letters and some length.
  private static func placeAlone(from start: Int, until end: Int, in text: Span<UInt8>) -> Int? {
    guard end - start >= 24 else { return nil }
    var index = start
    var letterCount = 0
    var hasComma = false
    while index < min(end, start + 40) {
      let (scalar, byteCount) = text.scalar(at: index)
      hasComma = hasComma || scalar == ","
      if scalar.isLetter {
        // `OTTER RIVER, Ont. —`: a region is not in capitals.
        guard scalar.isUppercaseLetter || hasComma && letterCount >= 3 else { return nil }
        letterCount += 1
      } else if index > start, scalar == "—" || scalar == "-" && text[index + 1] == UInt8(ascii: "-") {
        guard letterCount >= 3, text[index - 1] == 0x20 else { return nil }
        var behind = index
        while behind < end, text.scalar(at: behind).scalar.isDash { behind += text.scalar(at: behind).byteCount }
        while behind < end, text[behind] == 0x20 { behind += 1 }
        guard text.isUppercase(at: behind) else { return nil }
        let second = behind + text.scalar(at: behind).byteCount
        return text.isLowercase(at: second) || text[second] == 0x20 ? behind : nil
      } else if scalar != " " && scalar != "," && scalar != "." && scalar != "-" {
        return nil
      }
      index += byteCount
    }
    return nil
  }

  /// Whether a range can be a place, a country and a date: no sentence and no clause.
  private static func isPlace(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    range.allSatisfy { index in
      switch text[index] {
      case UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""): false
      default: true
      }
    }
  }

  /// Where the text behind the dash begins; a date may stand before the dash, and nothing else.
  private static func dash(from start: Int, until end: Int, in text: Span<UInt8>) -> Int? {
    var index = start
    while index < min(end, start + 30) {
      let (scalar, byteCount) = text.scalar(at: index)
      if scalar == "-" || scalar == "–" || scalar == "—" {
        guard index > start || text[start - 1] == UInt8(ascii: ")") else { return nil }
        var behind = index + byteCount
        if behind < end, scalar == "-", text[behind] == UInt8(ascii: "-") { behind += 1 }
        guard behind >= end || text[behind] == 0x20 else { return nil }
        while behind < end, text[behind] == 0x20 { behind += 1 }
        return behind
      }
      guard
        scalar.isLetter || scalar.value == 0x20 || scalar == "," || scalar == "."
          || scalar.value < 0x80 && UInt8(scalar.value).isASCIIDigit
      else { return nil }
      index += byteCount
    }
    return nil
  }
}
