import TamisCore

/// A word with a hyphen and a line end inside.
struct BrokenWord {
  /// The letters before the hyphen, back to an apostrophe, a hyphen or the word's start.
  let head: Range<Int>

  /// The letters behind the line end, up to an apostrophe, a hyphen or the word's end.
  let tail: Range<Int>

  /// Finds the word that is broken at a line end.
  ///
  /// The result is `nil` if there is no hyphen behind a letter or no letter behind the line end.
  ///
  /// - Parameters:
  ///   - lineEnd: Any line end.
  ///   - bytes: The text.
  init?(at lineEnd: LineEnd, in bytes: Span<UInt8>) {
    guard lineEnd.line.closing == .hyphen else { return nil }
    let hyphenEnd = Int(lineEnd.line.end)
    let hyphenStart = hyphenEnd - bytes.scalar(before: hyphenEnd).byteCount
    let tailStart = Int(lineEnd.next.start)
    guard bytes.isLetter(before: hyphenStart), bytes.isLetter(at: tailStart) else { return nil }
    head = bytes.letterStart(before: hyphenStart)..<hyphenStart
    tail = tailStart..<bytes.letterEnd(from: tailStart)
  }

  /// The lower-case bytes of head and tail with something between them.
  func fold(joinedBy separator: [UInt8], in bytes: Span<UInt8>, into folded: inout [UInt8]) {
    bytes.fold(head, into: &folded)
    folded.append(contentsOf: separator)
    bytes.appendFolded(tail.lowerBound..<min(tail.upperBound, tail.lowerBound + 80), to: &folded)
  }

  /// Whether the hyphen stands for a second half that follows later: `moyen-` / `et long-courriers`.
  func isSuspended(in bytes: Span<UInt8>) -> Bool {
    guard tail.upperBound < bytes.count, bytes[tail.upperBound] == 0x20 else { return false }
    return bits(of: tail, in: bytes).contains(.suspension)
  }

  /// What the letters around the break alone decide: `true` for a hyphen of the word, `nil` for nothing.
  func verdictByShape(in bytes: Span<UInt8>, words: WordList) -> Bool? {
    // `c'est-à-` / `dire`, `a-t-` / `elle`: a word with hyphens is broken at a hyphen.
    if head.lowerBound > 0, bytes[head.lowerBound - 1] == UInt8(ascii: "-") { return true }
    // `e-` / `mail`: no one breaks a word behind its first letter.
    if isSingleLetter(head, in: bytes), head.lowerBound == 0 || isWhite(bytes[head.lowerBound - 1]) { return true }
    let tailBits = bits(of: tail, in: bytes)
    let continues = tail.upperBound < bytes.count && bytes[tail.upperBound] == UInt8(ascii: "-")
    // `Île-` / `de-France`, `a-` / `t-il`.
    if continues, tailBits.contains(.compoundLink) { return true }
    if bytes.isUppercase(at: tail.lowerBound) {
      // `Mc-` / `Gee`: no name keeps a hyphen there.
      if bits(of: head, in: bytes).contains(.solidNamePrefix) { return false }
      // `Etats-` / `Unis`; but a title in capitals is hyphenated as any word is.
      return isCapitals(head, in: bytes) && isCapitals(tail, in: bytes) ? nil : true
    }
    if tailBits.contains(.clitic), !isKnownWhole(in: bytes, words: words) { return true }
    if bytes[tail.lowerBound] == UInt8(ascii: "c"), tail.count == 2, bytes[tail.lowerBound + 1] == UInt8(ascii: "e"),
      bits(of: head, in: bytes).contains(.verbBeforeCe)
    {
      return true
    }
    return nil
  }

  /// Whether head and tail look like the two elements of a compound.
  func isCompound(in bytes: Span<UInt8>, words: WordList) -> Bool {
    let headBits = bits(of: head, in: bytes)
    if headBits.contains(.hyphenatedPrefix) { return true }
    if headBits.contains(.solidPrefix) {
      // `micro-organisme`, `anti-inflammatoire`: two equal vowels.
      return bytes[head.upperBound - 1] == bytes[tail.lowerBound]
    }
    // `mi-` and `ex-` also start words of one piece; there a short second half proves nothing.
    guard headBits.contains(.compoundElement), tail.count >= (head.count < 3 ? 4 : 3) else { return false }
    var folded: [UInt8] = []
    bytes.fold(tail, into: &folded)
    return words.count(of: folded.span) > 0
  }

  /// Whether head and tail are two English words, and no name: `above-` / `linked`, but not `Wood-` / `son`.
  ///
  /// - Parameters:
  ///   - bytes: The text, known to be English.
  ///   - words: The words that are known.
  /// - Returns: `false` for parts of one or two letters, which start and end words of one piece too.
  func isEnglishCompound(in bytes: Span<UInt8>, words: WordList) -> Bool {
    guard !bytes.isUppercase(at: head.lowerBound), head.count > 2 || tail.count > 2 else { return false }
    var folded: [UInt8] = []
    for part in [head, tail] {
      bytes.fold(part, into: &folded)
      let isLink = LanguageTables.bits(of: folded.span).contains(.compoundLink)
      guard part.count > 2 || isLink && tail.count > 2, words.isEnglish(folded.span) else { return false }
    }
    return true
  }

  private func isSingleLetter(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    !range.isEmpty && bytes.scalar(at: range.lowerBound).byteCount == range.count
  }

  private func isKnownWhole(in bytes: Span<UInt8>, words: WordList) -> Bool {
    var folded: [UInt8] = []
    fold(joinedBy: [], in: bytes, into: &folded)
    return words.count(of: folded.span) > 0
  }

  private func bits(of range: Range<Int>, in bytes: Span<UInt8>) -> WordBits {
    var folded: [UInt8] = []
    bytes.fold(range, into: &folded)
    return LanguageTables.bits(of: folded.span)
  }

  private func isCapitals(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard range.count > 1 else { return false }
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes.isUppercase(at: index) else { return false }
      index += bytes.scalar(at: index).byteCount
    }
    return true
  }
}
