/// The code page 1252 of Windows, as browsers decode it (WHATWG Encoding, index-windows-1252).
enum Windows1252 {
  /// The scalars of the bytes 0x80...0x9F; all other bytes are the scalar of the same number.
  private static let specials: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The scalar of a byte.
  static func scalarValue(of byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? UInt32(specials[Int(byte) - 0x80]) : UInt32(byte)
  }

  /// Whether Windows assigns no character to a byte; such bytes become control characters.
  static func isUnassigned(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: true
    default: false
    }
  }
}
