/// What a UTF-8 sequence was whose last byte no longer is there.
///
/// Windows-1252 has no character for the bytes 81, 8D, 8F, 90 and 9D, so that programs write U+FFFD or `?` for them.
/// A lead byte leaves five characters to choose from. One is taken only where the others are far less likely.
enum LostByte {
  /// The likeliest character.
  ///
  /// - Parameters:
  ///   - sequence: A sequence of two or three bytes without its last one.
  ///   - second: The second byte of a sequence of three.
  ///   - items: The repaired text around it.
  ///   - index: Where in `items` it stands.
  /// - Returns: A scalar, or `nil` if it could be several.
  static func likeliest(
    in sequence: MojibakeReading.Sequence, second: UInt8, _ items: [MojibakeReading.Item], at index: Int
  ) -> UInt32? {
    let previous = index > 0 ? items[index - 1] : MojibakeReading.Item(0x0A, 0, 0)
    let next = index + 1 < items.count ? items[index + 1] : MojibakeReading.Item(0x0A, 0, 0)
    switch (sequence.leadByte, second) {
    case (0xE2, 0x80):
      // Of U+2001, U+200D, U+200F, U+2010 and U+201D, the closing quotation mark.
      return 0x201D
    case (0xEF, 0xB8):
      return 0xFE0F
    case (0xC3, 0):
      return capital(previous: previous.kind, previousValue: previous.value, next: next.kind)
    case (0xC5, 0):
      // `Ł` at the start of a word, `ō` of Japanese names inside one.
      if previous.kind == .lowercase { return 0x14D }
      return next.kind == .lowercase && !previous.kind.isLetter ? 0x141 : nil
    case (0xD0, 0) where next.value >= 0x400 && next.value < 0x530:
      // `А` or `Н`: two consonants seldom start a word.
      return isCyrillicVowel(next.value) ? 0x41D : 0x410
    default:
      return nil
    }
  }

  /// Of `Á Í Ï Ð Ý`: names begin with `Á`; in capitals behind a vowel, French has `Ï`.
  private static func capital(previous: ScalarKind, previousValue: UInt32, next: ScalarKind) -> UInt32? {
    if !previous.isLetter { return next == .lowercase ? 0xC1 : nil }
    return previousValue == 0x41 || previousValue == 0x4F ? 0xCF : nil
  }

  private static func isCyrillicVowel(_ value: UInt32) -> Bool {
    switch value {
    case 0x401, 0x410, 0x415, 0x418, 0x41E, 0x423, 0x42B, 0x42D...0x42F: true
    case 0x430, 0x435, 0x438, 0x43E, 0x443, 0x44B, 0x44D...0x44F, 0x451: true
    default: false
    }
  }
}
