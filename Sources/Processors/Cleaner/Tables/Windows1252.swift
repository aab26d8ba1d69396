/// The single-byte encoding that UTF-8 is most often mistaken for, with Latin-1 in its gaps.
enum Windows1252 {
  /// The byte that a character stands for, if it is one of the upper half.
  ///
  /// Control characters U+0080 to U+009F count as their own bytes: that is how Latin-1 reads them.
  ///
  /// - Parameter scalar: A character.
  /// - Returns: A byte of 0x80 or more; `nil` for any other character.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    let value = scalar.value
    if value < 0x80 { return nil }
    if value <= 0xFF { return UInt8(value) }
    return special(value)
  }

  /// The character that a byte stands for.
  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let value = specials[Int(byte) - 0x80]
    return Unicode.Scalar(value) ?? Unicode.Scalar(byte)
  }

  private static func special(_ value: UInt32) -> UInt8? {
    switch value {
    case 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x192, 0x2C6, 0x2DC, 0x2013...0x2026, 0x2030, 0x2039, 0x203A,
      0x20AC, 0x2122:
      guard let index = specials.firstIndex(of: value) else { return nil }
      return UInt8(0x80 + index)
    default:
      return nil
    }
  }

  /// Bytes 0x80 to 0x9F; 0x81, 0x8D, 0x8F, 0x90 and 0x9D are undefined and stay controls.
  private static let specials: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]
}
