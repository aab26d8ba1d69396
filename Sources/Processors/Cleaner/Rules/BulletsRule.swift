import TamisCore

/// Turns stray letters of bullet fonts into paragraph breaks: `Impasse n La ministre`, `… l'accord. l Les gardes`.
///
/// In a symbol font the letters `n` and `l` print as a square and a dot; copied out, the letter remains. A lone `n` or
/// `l` counts if a capital follows, and if either a sentence ends before it or the document has several of the kind.
/// Texts that lost their apostrophes (`de l Assemblée`) are left alone, and so are names such as `Guns n Roses`.
struct BulletsRule: CleaningRule {
  static let reason: EditReason = "clean.bullets"

  func applies(to profile: TextProfile) -> Bool { profile.features.contains(.bullet) }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    guard let candidates = candidates(in: bytes), !candidates.isEmpty else { return }
    let isCertain = candidates.count > 1
    var done = 0
    for candidate in candidates where isCertain || candidate.isBehindSentence {
      // `… par an. Varlande dévisse l Le titre`: the heading before a bullet starts behind the last sentence.
      if !candidate.isBehindSentence,
        let space = headingStart(before: candidate.span.lowerBound, behind: done, in: bytes)
      {
        editor.replace(TextSpan(space, space + 1), with: "\n\n", reason: Self.reason)
      }
      editor.replace(candidate.span, with: "\n\n", reason: Self.reason)
      done = candidate.span.upperBound
    }
  }

  /// The space before the heading that ends at an offset; `nil` if there is no short phrase behind a sentence.
  private func headingStart(before end: Int, behind done: Int, in bytes: Span<UInt8>) -> Int? {
    var index = end - 1
    while index > max(done, 1, end - 80) {
      if bytes[index] == 0x0A { return nil }
      if bytes[index] == 0x20 {
        let previous = bytes.scalar(before: index).scalar
        let isAbbreviation = bytes[index - 1] == 0x2E && Self.isShortWord(before: index - 1, in: bytes)
        if previous.endsSentence && !isAbbreviation || previous.value == 0xBB {
          return bytes.isUppercase(at: index + 1) && bytes[index - 1] != UInt8(ascii: ",") ? index : nil
        }
      }
      index -= 1
    }
    return nil
  }

  /// Whether one letter stands before an offset, or two with a capital, as in abbreviated titles.
  private static func isShortWord(before end: Int, in bytes: Span<UInt8>) -> Bool {
    let start = bytes.letterStart(before: end)
    return end - start == 1 || end - start == 2 && bytes.isUppercase(at: start)
  }

  private struct Candidate {
    var span: TextSpan
    var isBehindSentence: Bool
  }

  /// Finds bullets; `nil` for a text in which lone letters are something else.
  private func candidates(in bytes: Span<UInt8>) -> [Candidate]? {
    var candidates: [Candidate] = []
    var folded: [UInt8] = []
    for index in 1..<max(2, bytes.count) where index + 2 < bytes.count {
      let byte = bytes[index]
      guard byte == UInt8(ascii: "n") || byte == UInt8(ascii: "l") || byte == UInt8(ascii: "d"),
        bytes[index - 1] == 0x20, bytes[index + 1] == 0x20
      else { continue }
      // `l avion`, `d ici`: elisions whose apostrophe became a space.
      if bytes.isLowercase(at: index + 2) { return nil }
      guard byte != UInt8(ascii: "d"), let candidate = candidate(at: index, in: bytes, folded: &folded) else {
        continue
      }
      candidates.append(candidate)
    }
    return candidates
  }

  private func candidate(at index: Int, in bytes: Span<UInt8>, folded: inout [UInt8]) -> Candidate? {
    let next = bytes.scalar(at: index + 2).scalar
    guard next.isUppercaseLetter || next.opensOrClosesQuote else { return nil }
    let span = TextSpan(index - 1, index + 2)
    guard index >= 2 else { return nil }
    let previous = bytes.scalar(before: index - 1).scalar
    if previous.endsSentence || previous.opensOrClosesQuote { return Candidate(span: span, isBehindSentence: true) }
    guard previous.isLetter || UInt8(ascii: "0")...UInt8(ascii: "9") ~= UInt8(truncatingIfNeeded: previous.value) else {
      return nil
    }
    bytes.fold(bytes.letterStart(before: index - 1)..<index - 1, into: &folded)
    let word = folded.span
    // An article or a preposition before it: `de l Ouest`. A name that is written with a lone `n`: `Rock n Roll`.
    guard LanguageTables.bits(of: word).isDisjoint(with: [.functionWord, .loneLetterName]) else { return nil }
    return Candidate(span: span, isBehindSentence: false)
  }
}

extension Unicode.Scalar {
  /// Whether this ends a sentence.
  var endsSentence: Bool { value == 0x2E || value == 0x21 || value == 0x3F || value == 0x2026 }
}
