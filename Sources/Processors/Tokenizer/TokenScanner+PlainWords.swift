import TamisCore

// The text between marks: words, spaces and commas, and little else in nine bytes of ten.

extension TokenScanner {
  /// Scans words as long as nothing but a space, a comma or the apostrophe of a short clitic stands behind them.
  ///
  /// The tokens are those that the other rules would make; this only finds out sooner that they make no difference.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Anywhere in the text.
  /// - Returns: Where the scan goes on; `start` if no such word stands there.
  @inline(__always)
  mutating func scanPlainWords(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    if position >= wordBits.end { wordBits.move(bytes, to: position) }
    let limit = wordBits.end
    while position < limit {
      let run = wordBits.run(at: position)
      // SAFETY: the stretch lies inside the text.
      let first = unsafe bytes[unchecked: position]
      guard run &- 1 < WordBits.longestRun, run > 0, !ByteClass.isDigit(first) else { break }
      let end = position &+ run
      let isCapital = isCapital(bytes, position, first)
      let mark = bytes.byte(at: end)
      switch mark {
      case 0x20:
        tokens.append(Token(unchecked: position, end, .word), isMarked: isCapital)
        position = end &+ 1
      case UInt8(ascii: ","):
        tokens.append(Token(unchecked: position, end, .word), isMarked: isCapital)
        // No sentence ends before a comma, and what stands behind it says whether one ends there.
        tokens.append(Token(unchecked: end, end &+ 1, .punctuation), isMarked: false)
        position = end &+ 1
        if bytes.byte(at: position) == 0x20 { position &+= 1 }
      case UInt8(ascii: "'") where run == 1 && language.isPlainClitic(first, bytes.byte(at: end &+ 1)):
        tokens.append(Token(unchecked: position, end &+ 1, .word), isMarked: isCapital)
        position = end &+ 1
      default:
        // A letter of another alphabet may go on with the word.
        return scanWord(bytes, position, mark < 0x80 ? end : runEnd(bytes, end))
      }
    }
    return position
  }

  /// Whether a word begins with a capital, if it begins with a letter of ASCII or Latin-1; `ß` passes for one.
  ///
  /// Capitals and small letters of both alphabets differ in one bit of their last byte.
  @inline(__always)
  func isCapital(_ bytes: Span<UInt8>, _ position: Int, _ first: UInt8) -> Bool {
    bytes.byte(at: position &+ Int(first &>> 7)) & 0x20 == 0
  }
}

extension Token {
  /// A token of bounds that are known to be in order and in range.
  @inline(__always)
  init(unchecked start: Int, _ end: Int, _ kind: TokenKind) {
    self.init(TextSpan(start, end), kind: kind)
  }
}
