/// Runs of letters and digits, eight bytes at a time.
enum ByteRun {
  /// Where the run of ASCII letters and digits and of Latin-1 letters that starts at a position ends.
  ///
  /// Words have six letters on average; testing eight bytes at once, and the accented letters of French with them, spares
  /// the branches at accents and word ends that a processor cannot foresee. A run may end before a letter outside ASCII
  /// whose two bytes are not tested together.
  @inline(__always)
  static func wordEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    while position + 8 <= bytes.count {
      // SAFETY: the loop's condition keeps all eight bytes in range; integers of the raw bytes need no alignment.
      let chunk = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self)
      let others = nonWordBytes(UInt64(littleEndian: chunk))
      guard others == 0 else { return position &+ others.trailingZeroBitCount &>> 3 }
      position &+= 8
    }
    while position < bytes.count, ByteClass.isWord(bytes.byte(at: position)) { position += 1 }
    return position
  }

  /// The top bit of every byte that is neither an ASCII letter, nor a digit, nor part of a Latin-1 letter.
  ///
  /// Sums of two bytes below 0x80 do not carry into the next byte, so the comparisons of all bytes go side by side.
  @inline(__always)
  private static func nonWordBytes(_ chunk: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = chunk & (ones &* 0x7F)
    let folded = low | (ones &* 0x20)
    // Top bits: at least "a", above "z", at least "0", above "9".
    let atLeastA = folded &+ ones &* (0x80 - 0x61)
    let aboveZ = folded &+ ones &* (0x80 - 0x7B)
    let atLeast0 = low &+ ones &* (0x80 - 0x30)
    let above9 = low &+ ones &* (0x80 - 0x3A)
    // Folding maps no byte but letters into "a"..."z"; 0x41...0x5A become letters, 0x40 and 0x5B do not.
    let isWord = (atLeastA & ~aboveZ) | (atLeast0 & ~above9)
    // Top bits: not 0x43 or 0xC3; not the second byte of the signs × and ÷, whose last five bits are 0x17.
    let isNotLead = (low ^ ones &* 0x43) &+ ones &* 0x7F
    let isLetter = ((chunk ^ ones &* 0x17) & (ones &* 0x1F)) &+ ones &* 0x7F
    let second = (chunk & ~isNotLead & (ones &* 0x80)) &<< 8 & isLetter
    return ((~isWord | chunk) & ~(second | second &>> 8)) & (ones &* 0x80)
  }
}
