import TamisCore

/// Sets headings apart that run into the text, in pages whose lines were lost:
/// `… la préfecture maritime. Colère sur les quais Le Syndicat des marins …`.
///
/// Only in lines that are whole pages. A heading is a short phrase between the end of a sentence and an article with a
/// capital: without a verb, without punctuation, and with a small last word, so that `Yann Le Goazec` is none. Words that
/// titles follow (`le journal Le Monde`) are none either.
struct HeadingsRule: CleaningRule {
  static let reason: EditReason = "clean.headings"

  /// Shorter lines are paragraphs, in bytes.
  private static let minimumLineByteCount = 800

  /// No heading that runs into the text is longer, in bytes.
  private static let maximumByteCount = 70

  func applies(to profile: TextProfile) -> Bool { true }

  var readsLines: Bool { true }

  /// Lines are as long as they are, whatever stands at their edges.
  func seesMargins(_ profile: TextProfile, _ findings: Findings) -> Bool { false }

  func collectEdits(in text: CleaningText, into editor: inout TextEditor, findings: inout Findings) {
    let bytes = text.string.utf8Span.span
    var folded: [UInt8] = []
    for line in text.lines.lines where line.byteCount >= Self.minimumLineByteCount {
      let end = Int(line.end)
      var index = Int(line.start)
      while index + 3 < end {
        guard bytes[index + 1] == 0x20, Self.endsSentence(at: index, in: bytes),
          let headingEnd = headingEnd(from: index + 2, until: end, in: bytes, &folded)
        else {
          index += 1
          continue
        }
        editor.replace(TextSpan(index + 1, index + 2), with: "\n\n", reason: Self.reason)
        editor.replace(TextSpan(headingEnd, headingEnd + 1), with: "\n\n", reason: Self.reason)
        index = headingEnd + 1
      }
    }
  }

  /// Whether the byte is a full stop or a quotation mark at the end of a sentence, and no abbreviation's.
  private static func endsSentence(at index: Int, in bytes: Span<UInt8>) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."):
      // `M.`, `av.`, `J.-C.`: shorter than most words at the end of a sentence.
      let start = bytes.letterStart(before: index)
      return index - start > 3 || index > 0 && bytes.isDigit(at: index - 1)
    case 0xBB:
      return index > 1 && bytes[index - 1] == 0xC2 && bytes[index - 2] == UInt8(ascii: ".")
    default: return false
    }
  }

  /// Where the heading ends that starts at an offset; `nil` if there is none.
  private func headingEnd(from start: Int, until end: Int, in bytes: Span<UInt8>, _ folded: inout [UInt8]) -> Int? {
    guard bytes.isUppercase(at: start) else { return nil }
    var index = start
    var wordCount = 0
    var last = WordBits()
    var isLastSmall = false
    while index < min(end, start + Self.maximumByteCount) {
      let wordEnd = Self.wordEnd(from: index, in: bytes)
      guard wordEnd > index, wordEnd < end else { return nil }
      bytes.fold(index..<wordEnd, into: &folded)
      let bits = LanguageTables.bits(of: folded.span)
      let isCapital = bytes.isUppercase(at: index)
      if isCapital, wordCount >= 2, isLastSmall, LanguageTables.isSentenceOpener(folded.span),
        last.isDisjoint(with: [.functionWord, .titledNoun])
      {
        return index - 1
      }
      // A verb makes a sentence, and a name in the middle makes one more likely.
      guard wordCount == 0 || !bits.contains(.finiteVerb), bytes[wordEnd] == 0x20 else { return nil }
      (last, isLastSmall) = (bits, !isCapital || bits.month > 0)
      wordCount += 1
      index = wordEnd + 1
    }
    return nil
  }

  /// Where a word ends, with what hyphens and apostrophes join to it.
  private static func wordEnd(from start: Int, in bytes: Span<UInt8>) -> Int {
    var end = bytes.letterEnd(from: start)
    while end + 1 < bytes.count {
      let (scalar, byteCount) = bytes.scalar(at: end)
      guard scalar == "-" || scalar == "'" || scalar == "’", bytes.isLetter(at: end + byteCount) else { break }
      end = bytes.letterEnd(from: end + byteCount)
    }
    return end
  }
}
