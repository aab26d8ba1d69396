/// How likely a character is to be what mojibake hides, in points: the scale of ``MojibakeScore``.
///
/// Set by hand for French and English news with names from anywhere, on the development halves of the sets that
/// docs/models/cleaner.md names. A letter of French is worth 4, a typographic mark 6, an emoji 8; what no such text holds
/// is worth less than nothing, so that only a damaged neighbourhood can carry it.
enum MojibakePriors {
  /// The points of a scalar.
  ///
  /// - Parameters:
  ///   - value: A scalar.
  ///   - page: The code page that its bytes were read in.
  /// - Returns: -9 to 8.
  static func points(of value: UInt32, in page: CodePage) -> Int {
    switch value {
    case 0..<0xA0: page.hasControls ? 2 : -9
    case 0xA0..<0x250: latin(value)
    case 0x250..<0x370: phonetic(value)
    case 0x370..<0x2000: script(value)
    default: symbol(value)
    }
  }

  private static func latin(_ value: UInt32) -> Int {
    switch value {
    case 0xA0, 0xA1, 0xA3, 0xA7, 0xA9...0xAB, 0xAE, 0xB0...0xB3, 0xB5, 0xB7, 0xBA, 0xBB, 0xBD, 0xBF: 4
    case 0xAD: 1
    case 0xA2..<0xC0: 2
    // `Ã¥` is rather something else: neither language has the letter but in names.
    case 0xC5, 0xE5: -9
    case 0xC0, 0xC2, 0xC7...0xCB, 0xCE, 0xCF, 0xD4, 0xD9, 0xDB, 0xE0, 0xE2, 0xE7...0xEB, 0xEE, 0xEF, 0xF4, 0xF9, 0xFB: 4
    case 0x152, 0x153: 4
    case 0xC6, 0xCC, 0xD0, 0xD2, 0xDD, 0xDE, 0xF0, 0xFE: 1
    case 0xC0..<0x100: 3
    case 0x149, 0x17F: -3
    case 0x100..<0x180: 2
    // Vietnamese and Romanian letters; what is left between them is of languages that seldom meet this damage.
    case 0x1A0, 0x1A1, 0x1AF, 0x1B0: 1
    case 0x192, 0x218...0x21B: 2
    default: -6
    }
  }

  private static func phonetic(_ value: UInt32) -> Int {
    switch value {
    case 0x2C6, 0x2DC: 4
    case 0x2B0..<0x300: 0
    case 0x300...0x304, 0x308, 0x30A, 0x30C, 0x327, 0x328: -3
    case 0x300..<0x370: -6
    default: -2
    }
  }

  private static func script(_ value: UInt32) -> Int {
    switch value {
    case 0x370..<0x400: ScalarKind(value).isLetter ? 2 : -3
    case 0x401..<0x460, 0x490, 0x491: 1
    case 0x5D0..<0x5EB, 0x621..<0x64B, 0x660..<0x6D5: 1
    case 0xE00..<0xE60: 3
    case 0x900..<0xE00, 0x10A0..<0x1100: 1
    case 0x1E00..<0x1F00: 4
    case 0x1F00..<0x2000: 0
    case 0x400..<0x800: -3
    default: -5
    }
  }

  private static func symbol(_ value: UInt32) -> Int {
    switch value {
    case 0x2010..<0x2028, 0x2030..<0x203B, 0x20A0..<0x20C0: 6
    case 0x2000..<0x2070: 3
    case 0xFFFD: 2
    case 0x2100..<0x2800: 4
    case 0x2800, 0x3000..<0x3100: 3
    case 0x2801..<0x3000: 0
    case 0x4E00..<0xA000, 0xFF00..<0xFFF0: 1
    case 0xAC00..<0xD7A4, 0x20000..<0x2A6E0: 0
    case 0xFB00..<0xFB07, 0xFEFF, 0xFE0F: 5
    case 0x1F000..<0x20000: 8
    case 0x1D400..<0x1D800: 3
    default: -9
    }
  }

  /// Scripts that come in words: two neighbours of one of them vouch for each other.
  static func wordScript(of value: UInt32) -> Int {
    switch value {
    case 0x370..<0x400: 1
    case 0x400..<0x530: 2
    case 0x590..<0x600: 3
    case 0x600..<0x700: 4
    case 0x900..<0x1100: 5
    case 0x3000..<0xD7B0: 6
    default: 0
    }
  }

  /// Points for the first character of a sequence: some are damage nearly wherever they stand.
  static func points(ofLead value: UInt32, byte: UInt8) -> Int {
    switch (value, byte) {
    case (0xC3, 0xC3), (0xC2, 0xC2): 3
    case (0x2568, 0xD0), (0x2564, 0xD1): 2
    case (0x221A, 0xC3), (0xAC, 0xC2), (0x251C, 0xC3), (0x252C, 0xC2), (0x102, 0xC3), (0x139, 0xC5), (0xC5, 0xC5),
      (0xC4, 0xC4), (0x393, 0xE2):
      1
    default: 0
    }
  }
}
