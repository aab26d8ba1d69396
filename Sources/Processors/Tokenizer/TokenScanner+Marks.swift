import TamisCore

// Marks and symbols: everything that starts with neither a letter nor a digit.

extension TokenScanner {
  /// A run of full stops, question and exclamation marks and ellipses is one token: `...`, `?!`.
  mutating func scanTerminator(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    if bytes.byte(at: start) == UInt8(ascii: "."), ByteClass.isDigit(bytes.byte(at: start + 1)),
      isAfterGap(bytes, start)
    {
      return scanNumber(bytes, start, start + 1)
    }
    noteCandidate()
    return emit(start, terminatorEnd(bytes, start), .punctuation)
  }

  func terminatorEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while true {
      switch bytes.byte(at: end) {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): end += 1
      case 0xE2 where bytes.byte(at: end + 1) == 0x80 && bytes.byte(at: end + 2) == 0xA6: end += 3
      default: return end
      }
    }
  }

  /// Hyphens, underscores, asterisks and the like: a run is a ruled line; a hyphen before a digit is a sign.
  mutating func scanRule(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start + 1
    while ByteClass(bytes.byte(at: end)) == .rule { end += 1 }
    if end == start + 1, bytes.byte(at: start) == UInt8(ascii: "-"), ByteClass.isDigit(bytes.byte(at: end)),
      isAfterGap(bytes, start)
    {
      return scanNumber(bytes, start, end)
    }
    let byte = bytes.byte(at: start)
    return emit(start, end, byte == UInt8(ascii: "=") || byte == UInt8(ascii: "~") ? .symbol : .punctuation)
  }

  mutating func scanPunctuation(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let byte = bytes.byte(at: start)
    let next = bytes.byte(at: start + 1)
    switch byte {
    case UInt8(ascii: "'"):
      // Two straight marks stand for a double one; letters behind a gap open a quotation.
      if next == byte { return emit(start, start + 2, .punctuation) }
      hasOpenQuote = !hasOpenQuote && isAfterGap(bytes, start)
      return emit(start, start + 1, .punctuation)
    case UInt8(ascii: "#"), UInt8(ascii: "@"):
      let end = runEnd(bytes, start + 1)
      guard end > start + 1, !ByteClass.isDigit(next) else { return emit(start, start + 1, .symbol) }
      return scanWord(bytes, start, end)
    case UInt8(ascii: ":"), UInt8(ascii: ";"):
      if let end = emoticonEnd(bytes, start) { return emit(start, end, .symbol) }
    case UInt8(ascii: "%"), UInt8(ascii: "&"): return emit(start, start + 1, .symbol)
    case UInt8(ascii: "/"), UInt8(ascii: "\\"):
      var end = start + 1
      while bytes.byte(at: end) == byte { end += 1 }
      return emit(start, end, .punctuation)
    default: break
    }
    return emit(start, start + 1, .punctuation)
  }

  /// `:)`, `;-)`, `:D`: where an emoticon ends, or `nil`.
  private func emoticonEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    guard isAfterGap(bytes, start) else { return nil }
    var mouth = start + 1
    if bytes.byte(at: mouth) == UInt8(ascii: "-") { mouth += 1 }
    switch bytes.byte(at: mouth) {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "/"):
      return ByteClass.isWord(bytes.byte(at: mouth + 1)) ? nil : mouth + 1
    default: return nil
    }
  }

  mutating func scanSymbol(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let byte = bytes.byte(at: start)
    var end = start + 1
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "|"),
      UInt8(ascii: "`"):
      while bytes.byte(at: end) == byte { end += 1 }
    default: break
    }
    if byte == UInt8(ascii: "+"), end == start + 1, ByteClass.isDigit(bytes.byte(at: end)), isAfterGap(bytes, start) {
      return scanNumber(bytes, start, end)
    }
    return emit(start, end, byte == UInt8(ascii: "`") ? .punctuation : .symbol)
  }

  /// What starts with a scalar outside ASCII.
  mutating func scanWide(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let (scalar, byteCount) = bytes.scalar(at: start)
    let end = start + byteCount
    switch ScalarClass(scalar) {
    case .letter: return scanWord(bytes, start)
    case .digit: return emit(start, runEnd(bytes, start), .number)
    case .space: return end
    case .lineEnd:
      endParagraph(bytes)
      return end
    case .opening, .closing:
      return emit(start, end, .punctuation)
    case .punctuation:
      if scalar == "…" {
        noteCandidate()
        return emit(start, terminatorEnd(bytes, start), .punctuation)
      }
      return emit(start, sameEnd(bytes, scalar, end), .punctuation)
    case .mark: return scanWord(bytes, start)
    case .symbol:
      if scalar == "°", bytes.byte(at: end) | 0x20 == UInt8(ascii: "c"), runEnd(bytes, end) == end + 1 {
        // `25 °C`
        return emit(start, end + 1, .symbol)
      }
      return emit(start, clusterEnd(bytes, scalar, end), .symbol)
    }
  }

  /// A run of one dash is one token, like a run of hyphens.
  private func sameEnd(_ bytes: Span<UInt8>, _ scalar: Unicode.Scalar, _ position: Int) -> Int {
    guard scalar == "–" || scalar == "—" else { return position }
    var end = position
    while bytes.byte(at: end) == 0xE2, bytes.scalar(at: end).scalar == scalar { end += 3 }
    return end
  }

  /// Where an emoji ends, with its modifiers, its joined partners and the second letter of a flag.
  private func clusterEnd(_ bytes: Span<UInt8>, _ first: Unicode.Scalar, _ position: Int) -> Int {
    var end = position
    var isJoined = false
    if Self.isFlagLetter(first), end < bytes.count {
      let (scalar, byteCount) = bytes.scalar(at: end)
      if Self.isFlagLetter(scalar) { end += byteCount }
    }
    while end < bytes.count, bytes.byte(at: end) >= 0x80 {
      let (scalar, byteCount) = bytes.scalar(at: end)
      let kind = ScalarClass(scalar)
      guard kind == .mark || isJoined && kind == .symbol else { break }
      isJoined = scalar.value == 0x200D
      end += byteCount
    }
    return end
  }

  private static func isFlagLetter(_ scalar: Unicode.Scalar) -> Bool { (0x1F1E6...0x1F1FF).contains(scalar.value) }
}
