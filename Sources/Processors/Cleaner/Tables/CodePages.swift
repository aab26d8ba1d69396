/// A single-byte encoding that UTF-8 is mistaken for, the frequent ones first: between equal readings the first wins.
enum CodePage: Int, CaseIterable {
  case windows1252
  case macRoman
  case codePage437
  case windows1251
  case windows1250
  case latin9
  case windows1257
  case latin2
  case windows1254
  case windows1253
  case codePage850

  /// Whether a byte of 0x80 to 0x9F without a character of its own, or the control of that number, is the same byte.
  ///
  /// True of the pages of Windows and ISO, which readers mix with Latin-1; not of the older ones, which use all bytes.
  var hasControls: Bool { self != .macRoman && self != .codePage437 && self != .codePage850 }

  /// One bit of a set of code pages.
  var bit: UInt16 { 1 << UInt16(rawValue) }
}

/// What each character is in every code page: its byte, and whether that byte can start or continue a UTF-8 sequence.
///
/// Read from ``CodePageTables`` on first use: 11 bytes for each of about 500 characters.
struct CodePageIndex: Sendable {
  static let shared = CodePageIndex()

  /// The row of a scalar below U+2600; 0 for those that are in no page.
  private var rows = [UInt16](repeating: 0, count: 0x2600)
  /// ``CodePage`` bytes a row; 0 where a page lacks the character.
  private var bytes = [UInt8](repeating: 0, count: CodePage.allCases.count)
  /// The pages in which a row's character can start a sequence, and those in which it can continue one.
  private var leads: [UInt16] = [0]
  private var continuations: [UInt16] = [0]
  /// The scalar of each byte from 0x80 on, 128 a page.
  private var scalars: [UInt32] = []

  private init() {
    for page in CodePage.allCases {
      let half = Array(CodePageTables.upperHalves[page.rawValue].unicodeScalars)
      for (index, scalar) in half.enumerated() {
        add(scalar.value, UInt8(truncatingIfNeeded: 0x80 + index), to: page)
        scalars.append(scalar.value)
      }
      if page.hasControls { for byte in 0x80...0x9F { add(UInt32(byte), UInt8(byte), to: page) } }
    }
    // What Latin-1 has where Windows-1252 has the same: both in one page.
    for byte in 0xA0...0xFF { add(UInt32(byte), UInt8(byte), to: .windows1252) }
  }

  private mutating func add(_ value: UInt32, _ byte: UInt8, to page: CodePage) {
    guard let slot = Self.slot(of: value) else { return }
    if rows[slot] == 0 {
      rows[slot] = UInt16(leads.count)
      leads.append(0)
      continuations.append(0)
      bytes.append(contentsOf: repeatElement(0, count: CodePage.allCases.count))
    }
    let row = Int(rows[slot])
    bytes[row * CodePage.allCases.count + page.rawValue] = byte
    switch byte {
    case 0x80...0xBF: continuations[row] |= page.bit
    case 0xC2...0xF4: leads[row] |= page.bit
    default: break
    }
  }

  /// Where a scalar's row is noted; two ligatures and the apple of the Macintosh stand in free places of the controls.
  @inline(__always)
  private static func slot(of value: UInt32) -> Int? {
    if value < 0x2600 { return Int(value) }
    return switch value {
    case 0xFB01: 1
    case 0xFB02: 2
    case 0xF8FF: 3
    default: nil
    }
  }

  /// The row of a scalar; 0 if it is in no page, or ASCII.
  @inline(__always)
  func row(of value: UInt32) -> UInt16 {
    guard value >= 0x80, let slot = Self.slot(of: value) else { return 0 }
    return rows[slot]
  }

  /// The byte of a row's character in a page; 0 if it has none.
  @inline(__always)
  func byte(ofRow row: UInt16, in page: CodePage) -> UInt8 {
    bytes[Int(row) * CodePage.allCases.count + page.rawValue]
  }

  /// The pages in which one row's character can start a sequence that the other's continues.
  @inline(__always)
  func pages(lead: UInt16, continuation: UInt16) -> UInt16 { leads[Int(lead)] & continuations[Int(continuation)] }

  /// Whether a row's character starts sequences in any page.
  @inline(__always)
  func isLead(_ row: UInt16) -> Bool { leads[Int(row)] != 0 }

  /// The scalar of a byte of 0x80 or more in a page.
  func scalar(of byte: UInt8, in page: CodePage) -> UInt32 { scalars[page.rawValue * 128 + Int(byte) - 0x80] }
}
