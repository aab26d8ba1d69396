import TamisCore

// Full stops, and marks that are rarely part of a word.

extension TokenScanner {
  mutating func afterPeriod(_ bytes: Span<UInt8>, _ start: Int, _ runStart: Int, _ end: Int) -> WordStep {
    let after = end + 1
    let next = bytes.byte(at: after)
    if next == 0x20 || after == bytes.count || !(ByteClass.isWord(next) || next >= 0x80) {
      return afterTrailingPeriod(bytes, start, runStart, end)
    }
    let nextEnd = runEnd(bytes, after)
    guard nextEnd > after else { return afterTrailingPeriod(bytes, start, runStart, end) }
    if let address = mailEnd(bytes, start, after) { return .done(emit(start, address, .email)) }
    if isWWW(bytes, start, end) { return .done(emit(start, addressEnd(bytes, after), .url)) }
    guard joinsPeriod(bytes, start, runStart, end, nextEnd) else {
      // A missing space: `fin.Le` is a word, a full stop and a word, `Mme.Le` an abbreviation and a word.
      return afterTrailingPeriod(bytes, start, runStart, end)
    }
    if bytes.byte(at: nextEnd) == UInt8(ascii: "/"), ByteClass.isLower(next), nextEnd - after >= 2,
      ByteClass.isWord(bytes.byte(at: nextEnd + 1))
    {
      return .done(emit(start, addressEnd(bytes, nextEnd), .url))
    }
    return .joined(from: after, to: nextEnd)
  }

  /// Whether a full stop between letters or digits is part of the word: `U.S`, `lemonde.fr`, `R.I.Ma`.
  private func joinsPeriod(
    _ bytes: Span<UInt8>, _ start: Int, _ runStart: Int, _ end: Int, _ nextEnd: Int
  ) -> Bool {
    let after = end + 1
    let next = bytes.byte(at: after)
    if isOneLetter(bytes, runStart, end) { return true }
    if ByteClass.isLower(next) { return true }
    if ByteClass.isDigit(next) { return ByteClass.isDigit(bytes.byte(at: end - 1)) }
    // Capitals on both sides: `TEXT.HTM`, `D.III`; but `ONU.Le` is two words.
    return isCapitals(bytes, runStart, end) && isCapitals(bytes, after, nextEnd)
  }

  private func isCapitals(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for position in start..<end where !ByteClass.isUpper(bytes.byte(at: position)) { return false }
    return true
  }

  /// Whether a run is one letter, of ASCII or Latin-1.
  func isOneLetter(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = bytes.byte(at: start)
    return end == start + 1 && (ByteClass.isUpper(first) || ByteClass.isLower(first))
      || end == start + 2 && first == 0xC3
  }

  /// A full stop with no letter or digit behind it: part of an abbreviation, or a mark of its own.
  private mutating func afterTrailingPeriod(
    _ bytes: Span<UInt8>, _ start: Int, _ runStart: Int, _ end: Int
  ) -> WordStep {
    let after = end + 1
    guard bytes.byte(at: after) != UInt8(ascii: "."), isAbbreviation(bytes, start, runStart, end) else { return .end }
    // `J.-C.`, `J.-P.`: initials of a compound name.
    let hyphen = hyphenLength(bytes, after)
    if hyphen > 0, isOneLetter(bytes, runStart, end) {
      let letter = after + hyphen
      let letterEnd = runEnd(bytes, letter)
      if isOneLetter(bytes, letter, letterEnd), bytes.byte(at: letterEnd) == UInt8(ascii: ".") {
        noteCandidate()
        return .done(emit(start, letterEnd + 1, .word))
      }
    }
    noteCandidate()
    return .done(emit(start, after, .word))
  }

  private func isAbbreviation(_ bytes: Span<UInt8>, _ start: Int, _ runStart: Int, _ end: Int) -> Bool {
    let after = end + 1
    let traits = language.words.traits(bytes, start, end)
    if traits.contains(.finalAbbreviation) { return true }
    let following = followingByte(bytes, after)
    if traits.contains(.beforeNumber), ByteClass.isDigit(following) { return true }
    if isOneLetter(bytes, runStart, end) {
      // `U.S.`, `R.E.M.`: letters with stops between them; `A. Martin`: an initial.
      if runStart > start { return bytes.byte(at: runStart - 1) == UInt8(ascii: ".") }
      return ByteClass.isUpper(bytes.byte(at: start)) && following != 0 || bytes.byte(at: start) == 0xC3
    }
    return traits.contains(.abbreviation) && following != 0
  }

  /// The byte that the next token starts with; 0 at the end of a line.
  func followingByte(_ bytes: Span<UInt8>, _ position: Int) -> UInt8 {
    var position = position
    while true {
      switch bytes.byte(at: position) {
      case 0x20, 0x09: position += 1
      case 0xC2 where bytes.byte(at: position + 1) == 0xA0: position += 2
      case 0xE2 where bytes.byte(at: position + 1) == 0x80 && bytes.byte(at: position + 2) == 0xAF: position += 3
      case 0x0A...0x0D: return 0
      case let byte: return byte
      }
    }
  }

  /// Marks behind a word that are seldom part of it: `https://`, `a@b.fr`, `km/h`, `R&D`, `élu(e)`, `n°`.
  mutating func afterRareMark(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> WordStep {
    let after = end + 1
    switch bytes.byte(at: end) {
    case UInt8(ascii: ":"):
      let isAddress = bytes.byte(at: after) == UInt8(ascii: "/") && bytes.byte(at: after + 1) == UInt8(ascii: "/")
      return isAddress ? .done(emit(start, addressEnd(bytes, after), .url)) : .end
    case UInt8(ascii: "@"):
      guard let address = mailEnd(bytes, start, end) else { return .end }
      return .done(emit(start, address, .email))
    case UInt8(ascii: "/"):
      let next = runEnd(bytes, after)
      return language.words.traits(bytes, start, next).contains(.whole) ? .joined(from: after, to: next) : .end
    case UInt8(ascii: "&"):
      let next = runEnd(bytes, after)
      let isName =
        next > after && (next - start >= 4 || language.compounds == .whole) && isCapitals(bytes, start, end)
        && isCapitals(bytes, after, next)
      return isName ? .joined(from: after, to: next) : .end
    case UInt8(ascii: "("):
      let next = runEnd(bytes, after)
      guard bytes.byte(at: next) == UInt8(ascii: ")"),
        language.words.traits(bytes, after, next).contains(.bracketedEnding)
      else { return .end }
      return .joined(from: next + 1, to: runEnd(bytes, next + 1))
    default:
      // `n°`, also with the masculine ordinal sign in place of the degree sign.
      let second = bytes.byte(at: after)
      let isNumberSign =
        (second == 0xB0 || second == 0xBA) && end == start + 1
        && bytes.byte(at: start) | 0x20 == UInt8(ascii: "n")
      return isNumberSign ? .done(emit(start, end + 2, .word)) : .end
    }
  }
}
