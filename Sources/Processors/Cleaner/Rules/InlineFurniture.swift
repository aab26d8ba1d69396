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

  /// Hands over edits for one line, in ascending order.
  mutating func collectEdits(
    in line: Line, of text: CleaningText, bytes: Span<UInt8>, folded: inout FoldedLine, into editor: inout TextEditor,
    findings: inout Findings
  ) {
    lastEnd = Int(line.start)
    if let dateline = Dateline(of: line, in: bytes) {
      editor.delete(TextSpan(Int(line.start), dateline.end), reason: FurnitureRule.reason(.dateline))
      folded.load(dateline.dateRange, of: bytes)
      findings.note(agency: dateline.agency, date: DateParser.date(in: folded))
      lastEnd = dateline.end
    }
    if text.profile.features.contains(.inlineFurniture) {
      collectTriggered(in: line, bytes: bytes, folded: &folded, into: &editor, findings: &findings)
    }
    if line.closing != .sentenceEnd { collectTail(in: line, bytes: bytes, folded: &folded, into: &editor) }
  }

  // MARK: - Anywhere in the line

  private mutating func collectTriggered(
    in line: Line, bytes: Span<UInt8>, folded: inout FoldedLine, into editor: inout TextEditor,
    findings: inout Findings
  ) {
    var index = lastEnd
    let end = Int(line.end)
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "(") where index + 2 < end && Self.opens(bytes[index + 1], bytes[index + 2]):
        if let hintEnd = hintEnd(from: index, until: end, in: bytes, folded: &folded) {
          delete(index, hintEnd, reason: .readAlso, in: bytes, into: &editor)
        }
      case UInt8(ascii: "/")
      where index > lastEnd && index + 1 < end && bytes[index + 1] == 0x20 && bytes[index - 1] == 0x20:
        collectSignature(at: index, until: end, in: bytes, folded: &folded, into: &editor, findings: &findings)
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA9:
        collectCopyright(at: index, until: end, in: bytes, folded: &folded, into: &editor)
      default: break
      }
      index = max(index + 1, lastEnd)
    }
  }

  /// Deletes a stretch and the space before it.
  private mutating func delete(
    _ start: Int, _ end: Int, reason: FurnitureKind, in bytes: Span<UInt8>, into editor: inout TextEditor
  ) {
    let spaceStart = start > lastEnd && bytes[start - 1] == 0x20 ? start - 1 : start
    editor.delete(TextSpan(spaceStart, end), reason: FurnitureRule.reason(reason))
    lastEnd = end
  }

  /// Where a bracketed hint ends: `(Lire aussi page 5)`.
  private func hintEnd(from start: Int, until end: Int, in bytes: Span<UInt8>, folded: inout FoldedLine) -> Int? {
    guard let close = (start + 1..<min(end, start + 120)).first(where: { bytes[$0] == UInt8(ascii: ")") }) else {
      return nil
    }
    folded.load(start + 1..<close, of: bytes)
    guard let first = folded.bytes.first else { return nil }
    for phrase in PhraseTable.phrases(startingWith: first)
    where phrase.kind == .readAlso && folded.bytes.starts(with: phrase.bytes) {
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
    at slash: Int, until end: Int, in bytes: Span<UInt8>, folded: inout FoldedLine, into editor: inout TextEditor,
    findings: inout Findings
  ) {
    guard let start = initialsStart(before: slash - 1, in: bytes), start >= lastEnd,
      let nameEnd = SignatureParser.agencyEnd(from: slash + 2, until: end, in: bytes)
    else { return }
    let agency = bytes.extracting(slash + 2..<nameEnd)
    folded.load(slash + 2..<nameEnd, of: bytes)
    // `Agence` alone names none.
    if !folded.wholeBits.contains(.agency) {
      findings.note(agency: String(decoding: agency), date: nil)
    }
    guard nameEnd < end else {
      delete(start, nameEnd, reason: .agencyLine, in: bytes, into: &editor)
      return
    }
    // What follows a signature in the same line is another text.
    let spaceStart = start > lastEnd && bytes[start - 1] == 0x20 ? start - 1 : start
    let spaceEnd = bytes[nameEnd] == 0x20 ? nameEnd + 1 : nameEnd
    let isAtLineStart = spaceStart == 0 || bytes[spaceStart - 1] == 0x0A
    editor.replace(
      TextSpan(spaceStart, spaceEnd), with: isAtLineStart ? "" : "\n\n", reason: FurnitureRule.reason(.agencyLine))
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
    at sign: Int, until end: Int, in bytes: Span<UInt8>, folded: inout FoldedLine, into editor: inout TextEditor
  ) {
    var year = sign + 2
    if year < end, bytes[year] == 0x20 { year += 1 }
    guard bytes.isDigit(at: year), bytes.isDigit(at: year + 3), !bytes.isDigit(at: year + 4) else { return }
    guard let noticeEnd = noticeEnd(from: sign, until: end, in: bytes, folded: &folded) else { return }
    let callStart = subscriptionStart(before: sign, in: bytes, folded: &folded)
    if let callStart {
      delete(callStart, sign, reason: .subscription, in: bytes, into: &editor)
      editor.delete(TextSpan(sign, noticeEnd), reason: FurnitureRule.reason(.copyright))
      lastEnd = noticeEnd
    } else {
      delete(sign, noticeEnd, reason: .copyright, in: bytes, into: &editor)
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
      return tailKind(of: folded) == .subscription ? start : nil
    }
    return nil
  }

  // MARK: - At the line's end

  /// `… matin. Photo : M. Corlay`, `… conclu. (AFP)`: behind a sentence's end, up to the end of the line.
  private mutating func collectTail(
    in line: Line, bytes: Span<UInt8>, folded: inout FoldedLine, into editor: inout TextEditor
  ) {
    let end = Int(line.end)
    for start in max(lastEnd + 2, end - 120)..<max(lastEnd + 2, end) where bytes[start - 1] == 0x20 {
      // `.`, `!`, `?`, or the last byte of `…`.
      switch bytes[start - 2] {
      case 0x2E, 0x21, 0x3F, 0xA6: break
      default: continue
      }
      guard bytes.scalar(before: start - 1).scalar.endsSentence else { continue }
      if bytes[start] == UInt8(ascii: "("), bytes[end - 1] == UInt8(ascii: ")") {
        guard SignatureParser.bracketed(start..<end, in: bytes) != nil else { continue }
        delete(start, end, reason: .agencyLine, in: bytes, into: &editor)
        return
      }
      let isNotice = bytes[start] == 0xC2 && bytes[start + 1] == 0xA9 && end - start <= 80
      guard isNotice || bytes.isUppercase(at: start) && PhraseTable.mayOpen(start..<end, of: bytes) else { continue }
      folded.load(start..<end, of: bytes)
      if let kind = isNotice && folded.bytes.contains(where: { $0.isASCIIDigit }) ? .copyright : tailKind(of: folded) {
        delete(start, end, reason: kind, in: bytes, into: &editor)
        return
      }
    }
  }

  /// The kind of the furniture that text from a sentence's end to the end of its line is.
  private func tailKind(of folded: FoldedLine) -> FurnitureKind? {
    guard let first = folded.bytes.first else { return nil }
    for phrase in PhraseTable.phrases(startingWith: first) where folded.bytes.starts(with: phrase.bytes) {
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
