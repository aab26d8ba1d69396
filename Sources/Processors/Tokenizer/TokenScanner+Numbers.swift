import TamisCore

// Numbers: separators between digits, and what may stand right behind them.

extension TokenScanner {
  /// Scans a number.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The first byte: a digit, or the sign before it.
  ///   - digits: The first digit.
  /// - Returns: Where the scan goes on.
  mutating func scanNumber(_ bytes: Span<UInt8>, _ start: Int, _ digits: Int) -> Int {
    var end = digitsEnd(bytes, digits)
    var groupStart = digits
    // Digits before the first separator: groups parted by spaces follow one to three digits only.
    let firstCount = end - digits
    var isGrouped = firstCount <= 3
    while true {
      let byte = bytes.byte(at: end)
      if byte == 0x20 || byte == 0xC2 || byte == 0xE2 {
        let space = digitGroupSpace(bytes, end)
        guard space > 0, isGrouped, language.groupsDigitsBySpace else { break }
        (groupStart, end) = (end + space, end + space + 3)
        continue
      }
      guard ByteClass.isDigit(bytes.byte(at: end + 1)), joinsDigits(bytes, byte, groupStart, end) else { break }
      isGrouped = false
      groupStart = end + 1
      end = digitsEnd(bytes, groupStart)
    }
    let suffixEnd = runEnd(bytes, end)
    guard suffixEnd > end else {
      return afterNumber(bytes, start, end)
    }
    return scanSuffixedNumber(bytes, start, end, suffixEnd)
  }

  private func digitsEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while ByteClass.isDigit(bytes.byte(at: end)) { end += 1 }
    return end
  }

  /// Whether a mark between two digits belongs to the number: `5,15`, `1.000`, `8:30`, `23/12`, `4-3`, `10'000`.
  private func joinsDigits(_ bytes: Span<UInt8>, _ mark: UInt8, _ groupStart: Int, _ end: Int) -> Bool {
    switch mark {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "'"): return true
    case UInt8(ascii: "-"):
      if language.compounds == .whole { return true }
      // `713-664-7478`, `853-3242`: telephone numbers; other numbers are parted, as in `1990 - 1995`.
      let next = digitsEnd(bytes, end + 1)
      return end - groupStart <= 3 && (3...4).contains(next - end - 1)
    default: return false
    }
  }

  /// The bytes of a space that parts groups of three digits: plain, no-break or thin; 0 if there is none.
  private func digitGroupSpace(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    let length: Int
    switch (bytes.byte(at: position), bytes.byte(at: position + 1), bytes.byte(at: position + 2)) {
    case (0x20, _, _): length = 1
    case (0xC2, 0xA0, _): length = 2
    case (0xE2, 0x80, 0xAF), (0xE2, 0x80, 0x89): length = 3
    default: return 0
    }
    let group = position + length
    return digitsEnd(bytes, group) == group + 3 && runEnd(bytes, group) == group + 3 ? length : 0
  }

  private mutating func afterNumber(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    switch bytes.byte(at: end) {
    case UInt8(ascii: "_"):
      // A file name: `20050911_21big.html`.
      if case .joined(_, let to) = joined(bytes, end, 1) { return scanWord(bytes, start, to) }
    case UInt8(ascii: "@"):
      if let address = mailEnd(bytes, start, end) { return emit(start, address, .email) }
    case UInt8(ascii: "."):
      // `10.JPG`, `4gamer.net`: a name, not a number; `21.Le` is neither.
      let next = runEnd(bytes, end + 1)
      if ByteClass.isLower(bytes.byte(at: end + 1)), next > end + 1 { return scanWord(bytes, start, next) }
    case UInt8(ascii: "'"), 0xE2:
      return afterNumberApostrophe(bytes, start, end)
    case UInt8(ascii: "-") where language.compounds == .whole:
      if case .joined(_, let to) = joined(bytes, end, 1) { return scanWord(bytes, start, to) }
    default: break
    }
    return emit(start, end, .number)
  }

  /// `the 70's`: one token, or two where contractions are parted.
  private mutating func afterNumberApostrophe(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let length = apostropheLength(bytes, end)
    let next = runEnd(bytes, end + length)
    guard length > 0, next > end + length,
      language.words.traits(bytes, end + length, next).contains(.contraction)
    else { return emit(start, end, .number) }
    guard partsContractions else { return emit(start, next, .word) }
    _ = emit(start, end, .number)
    return emit(end, next, .word)
  }

  /// Letters right behind digits: a unit is a token of its own, an ordinal or a name is not.
  private mutating func scanSuffixedNumber(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ suffixEnd: Int
  ) -> Int {
    var unitEnd = end
    while unitEnd < suffixEnd, !ByteClass.isDigit(bytes.byte(at: unitEnd)) { unitEnd += 1 }
    guard language.words.traits(bytes, end, unitEnd).contains(.unit) else {
      return scanWord(bytes, start, suffixEnd)
    }
    _ = emit(start, end, .number)
    // `100km/h`
    if bytes.byte(at: unitEnd) == UInt8(ascii: "/") {
      let next = runEnd(bytes, unitEnd + 1)
      if language.words.traits(bytes, end, next).contains(.whole) { return emit(end, next, .word) }
    }
    return emit(end, unitEnd, .word)
  }
}
