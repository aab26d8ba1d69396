import TamisCore

/// Finds the few kinds of page furniture that are certain inside a line of running text.
struct InlineFurniture {
  private var lastEnd = 0

  /// Whether two bytes behind an opening bracket may start a reading hint: `(Lire aussi`, `(Read also`, `(Voir page`.
  static func opens(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first | 0x20, second) {
    case (UInt8(ascii: "l"), UInt8(ascii: "i")), (UInt8(ascii: "r"), UInt8(ascii: "e")),
      (UInt8(ascii: "s"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "o")), (0xE3, _):
      true
    default: false
    }
  }

  /// Finds furniture inside one line, in ascending order.
  ///
  /// - Parameters:
  ///   - line: A line that is no furniture as a whole.
  ///   - isFirst: Whether no line of the article stands before it.
  ///   - isLast: Whether none stands behind it.
  ///   - text: The text.
  ///   - bytes: Its bytes.
  ///   - folded: Working space.
  ///   - found: Takes the furniture.
  ///   - findings: Takes what it tells of agency and date.
  mutating func collect(
    in line: Line, isFirst: Bool, isLast: Bool, of text: CleaningText, bytes: Span<UInt8>, folded: inout FoldedLine,
    into found: inout [FoundFurniture],
    findings: inout Findings
  ) {
    lastEnd = Int(line.start)
    if isFirst, let masthead = LineMasthead(of: line, in: bytes, folded: &folded) {
      found.append(
        FoundFurniture(.printLine, at: TextSpan(lastEnd, masthead.end), removal: TextSpan(lastEnd, masthead.next)))
      findings.note(date: masthead.date)
      lastEnd = masthead.next
    }
    if let dateline = Dateline(of: line, isFirst: isFirst, in: bytes) {
      found.append(FoundFurniture(.dateline, at: TextSpan(Int(line.start), dateline.end)))
      folded.load(dateline.dateRange, of: bytes)
      findings.note(agency: dateline.agency, date: DateParser.date(in: folded))
      lastEnd = dateline.end
    }
    if text.profile.features.contains(.inlineFurniture) {
      collectTriggered(in: line, bytes: bytes, folded: &folded, into: &found, findings: &findings)
    }
    collectTail(in: line, isLast: isLast, bytes: bytes, folded: &folded, into: &found, findings: &findings)
  }

  // MARK: - Anywhere in the line

  private mutating func collectTriggered(
    in line: Line, bytes: Span<UInt8>, folded: inout FoldedLine, into found: inout [FoundFurniture],
    findings: inout Findings
  ) {
    var index = lastEnd
    let end = Int(line.end)
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "(") where index + 2 < end && Self.opens(bytes[index + 1], bytes[index + 2]):
        if let hintEnd = hintEnd(from: index, until: end, in: bytes, folded: &folded) {
          delete(index, hintEnd, .readAlso, in: bytes, into: &found)
        }
      case UInt8(ascii: "/")
      where index > lastEnd && index + 1 < end && bytes[index + 1] == 0x20 && bytes[index - 1] == 0x20:
        collectSignature(at: index, until: end, in: bytes, folded: &folded, into: &found, findings: &findings)
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA9:
        collectCopyright(at: index, until: end, in: bytes, folded: &folded, into: &found)
      default: break
      }
      index = max(index + 1, lastEnd)
    }
  }

  /// Deletes a stretch and the space before it.
  private mutating func delete(
    _ start: Int, _ end: Int, _ kind: FurnitureKind, in bytes: Span<UInt8>, into found: inout [FoundFurniture]
  ) {
    let spaceStart = start > lastEnd && bytes[start - 1] == 0x20 ? start - 1 : start
    found.append(FoundFurniture(kind, at: TextSpan(start, end), removal: TextSpan(spaceStart, end)))
    lastEnd = end
  }

  /// Where a bracketed hint ends: `(Lire aussi page 5)`.
  private func hintEnd(from start: Int, until end: Int, in bytes: Span<UInt8>, folded: inout FoldedLine) -> Int? {
    guard let close = (start + 1..<min(end, start + 120)).first(where: { bytes[$0] == UInt8(ascii: ")") }) else {
      return nil
    }
    folded.load(start + 1..<close, of: bytes)
    for phrase in PhraseTable.phrases(in: folded.bytes)
    where phrase.form == .checked && phrase.kind == .readAlso && folded.bytes.starts(with: phrase.bytes) {
      // A page number or a colon shows that the brackets hold a pointer and no remark.
      let hasPage = folded.words.indices.contains { folded.bits(ofWord: $0).contains(.page) }
      let hasNumber = folded.bytes.contains { $0.isASCIIDigit }
      let rest = folded.bytes.dropFirst(phrase.bytes.count).drop { $0 == 0x20 }
      return hasPage && hasNumber || rest.first == UInt8(ascii: ":") ? close + 1 : nil
    }
    return nil
  }

  /// `R. I. / Agence`: initials behind a sentence's end, and an agency whose name's end can be told.
  private mutating func collectSignature(
    at slash: Int, until end: Int, in bytes: Span<UInt8>, folded: inout FoldedLine, into found: inout [FoundFurniture],
    findings: inout Findings
  ) {
    guard let start = initialsStart(before: slash - 1, in: bytes), start >= lastEnd,
      let nameEnd = SignatureParser.agencyEnd(from: slash + 2, until: end, in: bytes)
    else { return }
    let agency = bytes.extracting(slash + 2..<nameEnd)
    folded.load(slash + 2..<nameEnd, of: bytes)
    // `Agence` alone names none.
    if !folded.wholeBits.contains(.agency) {
      findings.note(agency: String(decoding: agency))
    }
    guard nameEnd < end else {
      delete(start, nameEnd, .agencyLine, in: bytes, into: &found)
      return
    }
    // What follows a signature in the same line is another text.
    let spaceStart = start > lastEnd && bytes[start - 1] == 0x20 ? start - 1 : start
    let spaceEnd = bytes[nameEnd] == 0x20 ? nameEnd + 1 : nameEnd
    let isAtLineStart = spaceStart == 0 || bytes[spaceStart - 1] == 0x0A
    found.append(
      FoundFurniture(
        .agencyLine, at: TextSpan(start, nameEnd), removal: TextSpan(spaceStart, spaceEnd),
        replacement: isAtLineStart ? "" : "\n\n"))
    lastEnd = spaceEnd
  }

  /// Where the initials start that end at an offset.
  private func initialsStart(before end: Int, in bytes: Span<UInt8>) -> Int? {
    // `J.-C. M.` and the like: at most 24 bytes.
    var best: Int?
    for start in max(lastEnd, end - 24)..<max(lastEnd, end)
    where start == 0 || isWhite(bytes[start - 1]) {
      guard bytes.isScalarBoundary(start), SignatureParser.initials(from: start, in: bytes) == end else { continue }
      best = start
      break
    }
    guard let start = best else { return nil }
    guard start > lastEnd + 1 else { return start }
    let previous = bytes.scalar(before: start - 1).scalar
    return previous.endsSentence || previous.opensOrClosesQuote ? start : nil
  }

  /// `© 2019 … Tous droits réservés`, with a call to subscribe in front of it.
  private mutating func collectCopyright(
    at sign: Int, until end: Int, in bytes: Span<UInt8>, folded: inout FoldedLine, into found: inout [FoundFurniture]
  ) {
    var year = sign + 2
    if year < end, bytes[year] == 0x20 { year += 1 }
    guard bytes.isDigit(at: year), bytes.isDigit(at: year + 3), !bytes.isDigit(at: year + 4) else { return }
    guard let noticeEnd = noticeEnd(from: sign, until: end, in: bytes, folded: &folded) else { return }
    let callStart = subscriptionStart(before: sign, in: bytes, folded: &folded)
    if let callStart {
      delete(callStart, sign, .subscription, in: bytes, into: &found)
      found.append(FoundFurniture(.copyright, at: TextSpan(sign, noticeEnd)))
      lastEnd = noticeEnd
    } else {
      delete(sign, noticeEnd, .copyright, in: bytes, into: &found)
    }
  }

  /// Where a notice ends that closes with a phrase about rights; others reach to the end of their line, see the tail.
  private func noticeEnd(from sign: Int, until end: Int, in bytes: Span<UInt8>, folded: inout FoldedLine) -> Int? {
    for language in LanguageTables.languages {
      for phrase in language.rightsPhrases {
        let count = phrase.utf8.count
        for start in sign..<max(sign, min(end - count + 1, sign + 160)) where bytes.isScalarBoundary(start) {
          guard bytes[start] | 0x20 == phrase.utf8.first, bytes.isScalarBoundary(start + count) else { continue }
          folded.load(start..<start + count, of: bytes)
          guard folded.bytes.elementsEqual(phrase.utf8) else { continue }
          let stop = start + count
          return stop < end && bytes[stop] == UInt8(ascii: ".") ? stop + 1 : stop
        }
      }
    }
    return nil
  }

  /// Where a call to subscribe starts that reaches up to an offset.
  private func subscriptionStart(before end: Int, in bytes: Span<UInt8>, folded: inout FoldedLine) -> Int? {
    for start in stride(from: end - 1, to: max(lastEnd, end - 200), by: -1)
    where bytes[start].isASCIIUppercase && bytes[start - 1] == 0x20 && start - 1 > lastEnd {
      let previous = bytes.scalar(before: start - 1).scalar
      guard previous.endsSentence || previous.opensOrClosesQuote else { continue }
      folded.load(start..<end, of: bytes)
      return LineTail.kind(ofOpening: folded) == .subscription ? start : nil
    }
    return nil
  }

  // MARK: - At the line's end

  /// `… matin. Photo : M. Corlay`, `… conclu. (AFP)`: behind a sentence's end, up to the end of the line.
  private mutating func collectTail(
    in line: Line, isLast: Bool, bytes: Span<UInt8>, folded: inout FoldedLine, into found: inout [FoundFurniture],
    findings: inout Findings
  ) {
    if line.closing == .sentenceEnd, !isLast { return }
    guard let tail = LineTail(of: line, from: lastEnd, isLast: isLast, in: bytes, folded: &folded) else { return }
    if let agency = tail.agency { findings.note(agency: agency) }
    delete(tail.start, Int(line.end), tail.kind, in: bytes, into: &found)
  }
}
