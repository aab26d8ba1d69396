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
  @inline(always)
  mutating func scanPlainWords(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    if position >= wordBits.end { wordBits.move(bytes, to: position) }
    if tokens.isNearlyFull { tokens.reserve(tokens.count * 2 + 64) }
    let stretch = wordBits.stretch
    // SAFETY: no token is added but through the room until it is handed back, and none without a look at its size; the
    // stretch lies inside the text.
    var room = unsafe tokens.room()
    scan: while position < stretch.end, unsafe room.hasTwo {
      let run = stretch.run(at: position)
      let first = unsafe bytes[unchecked: position]
      guard run &- 1 < WordBits.longestRun, run > 0, !ByteClass.isDigit(first) else { break }
      let end = position &+ run
      // The last byte of the first letter.
      let letter = unsafe bytes[unchecked: position &+ Int(first &>> 7)]
      let isCapital = letter & 0x20 == 0
      let mark = bytes.byte(at: end)
      switch mark {
      case 0x20:
        unsafe room.append(position, end, .word, isMarked: isCapital)
        position = end &+ 1
      case UInt8(ascii: ","):
        unsafe room.append(position, end, .word, isMarked: isCapital)
        // No sentence ends before a comma, and what stands behind it says whether one ends there.
        unsafe room.append(end, end &+ 1, .punctuation, isMarked: false)
        position = end &+ 1
        if bytes.byte(at: position) == 0x20 { position &+= 1 }
      case UInt8(ascii: "'") where run == 1 && language.isPlainClitic(first, bytes.byte(at: end &+ 1)):
        unsafe room.append(position, end &+ 1, .word, isMarked: isCapital)
        position = end &+ 1
      default:
        unsafe tokens.take(room)
        // A letter of another alphabet may go on with the word.
        return scanWord(bytes, position, mark < 0x80 ? end : runEnd(bytes, end))
      }
    }
    unsafe tokens.take(room)
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
