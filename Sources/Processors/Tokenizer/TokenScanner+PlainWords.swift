import TamisCore

// The text between marks: words, spaces and commas, and little else in nine bytes of ten.

extension TokenScanner {
  /// Scans words as long as nothing stands between them but spaces, commas, brackets, straight quotation marks, full
  /// stops and the apostrophes of short clitics.
  ///
  /// The tokens are those that the other rules would make; this only finds out sooner that they make no difference.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: Anywhere in the text.
  /// - Returns: Where the scan goes on; `start` if no such word stands there.
  @inline(always)
  mutating func scanPlainWords(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    if position >= wordBits.end { wordBits.move(bytes, to: position) }
    if tokens.isNearlyFull { tokens.reserve(tokens.count * 2 + 64) }
    let stretch = wordBits.stretch
    // SAFETY: no token is added but through the room until it is handed back, and none without a look at its size; the
    // stretch lies inside the text.
    var room = unsafe tokens.room()
    while position < stretch.end, unsafe room.hasTwo {
      let run = stretch.run(at: position)
      let first = unsafe bytes[unchecked: position]
      if run == 0 {
        if first == 0x20 {
          position &+= 1
          continue
        }
        guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "(") || first == UInt8(ascii: ")") else { break }
        unsafe room.append(position, position &+ 1, .punctuation, isMarked: true)
        position &+= 1
        continue
      }
      guard run <= WordBits.longestRun, !ByteClass.isDigit(first) else { break }
      let end = position &+ run
      // The last byte of the first letter.
      let letter = unsafe bytes[unchecked: position &+ Int(first &>> 7)]
      let isCapital = letter & 0x20 == 0
      let mark = bytes.byte(at: end)
      // Three words of four end at a space: a branch of its own, which the processor learns to foresee.
      if mark == 0x20 {
        unsafe room.append(position, end, .word, isMarked: isCapital)
        position = end &+ 1
      } else {
        unsafe tokens.take(room)
        position = scanStoppedWord(bytes, position, end, mark, isCapital: isCapital)
        unsafe room = tokens.room()
      }
    }
    unsafe tokens.take(room)
    return position
  }

  /// Scans a word behind which something else than a space stands.
  @inline(never)
  private mutating func scanStoppedWord(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ mark: UInt8, isCapital: Bool
  ) -> Int {
    let next = bytes.byte(at: end &+ 1)
    switch mark {
    case UInt8(ascii: ","):
      tokens.append(Token(TextSpan(start, end), kind: .word), isMarked: isCapital)
      // No sentence ends before a comma, and what stands behind it says whether one ends there.
      tokens.append(Token(TextSpan(end, end &+ 1), kind: .punctuation), isMarked: false)
      return next == 0x20 ? end &+ 2 : end &+ 1
    case UInt8(ascii: "'") where end == start &+ 1 && language.isPlainClitic(bytes.byte(at: start), next):
      tokens.append(Token(TextSpan(start, end &+ 1), kind: .word), isMarked: isCapital)
      return end &+ 1
    case UInt8(ascii: ".") where next == 0x20 && end > start &+ 2 && isNoAbbreviation(bytes, start, end):
      tokens.append(Token(TextSpan(start, end), kind: .word), isMarked: isCapital)
      noteCandidate()
      tokens.append(Token(TextSpan(end, end &+ 1), kind: .punctuation))
      return end &+ 2
    default:
      // A letter of another alphabet may go on with the word.
      return scanWord(bytes, start, mark < 0x80 ? end : runEnd(bytes, end))
    }
  }

  /// Whether a word begins with a capital, if it begins with a letter of ASCII or Latin-1; `ß` passes for one.
  ///
  /// Capitals and small letters of both alphabets differ in one bit of their last byte.
  @inline(__always)
  func isCapital(_ bytes: Span<UInt8>, _ position: Int, _ first: UInt8) -> Bool {
    bytes.byte(at: position &+ Int(first &>> 7)) & 0x20 == 0
  }

  /// Whether a word of more than one letter is not listed, so that the full stop behind it is none of an abbreviation.
  @inline(always)
  private func isNoAbbreviation(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    !language.words.mayHold(bytes, start, end)
  }
}
