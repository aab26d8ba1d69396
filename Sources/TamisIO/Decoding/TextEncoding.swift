/// An encoding that texts are read in.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8, with or without byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16 with the low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16 with the high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// UTF-32 with the lowest byte first.
  case utf32LittleEndian = "UTF-32LE"
  /// UTF-32 with the highest byte first.
  case utf32BigEndian = "UTF-32BE"
  /// The Western European encoding of Windows. Stands for ISO 8859-1 and ASCII too, as on the web (WHATWG Encoding).
  case windows1252 = "windows-1252"
  /// Latin-1 with the euro sign and the letters that French lacked in it.
  case latin9 = "ISO-8859-15"
  /// The Western European encoding of the Macintosh before Mac OS X.
  case macRoman = "macintosh"

  /// The IANA name.
  public var name: String { rawValue }

  /// The names that ``TextDecoder/init(encodingNamed:)`` knows, for messages and completion.
  public static let knownNames: [String] = [
    "utf-8", "utf-16", "utf-16le", "utf-16be", "utf-32", "utf-32le", "utf-32be", "windows-1252", "iso-8859-1",
    "latin-1", "iso-8859-15", "latin-9", "macintosh", "mac-roman", "ascii",
  ]

  /// The encodings that a name stands for: the one to use, and whether a byte order mark may choose its sibling.
  static func named(_ name: String) -> (encoding: TextEncoding, isOrderOpen: Bool)? {
    // Names differ in case and in hyphens: "UTF8", "utf-8", "Windows_1252", "cp1252".
    let key = name.lowercased().filter { $0.isLetter || $0.isNumber }
    return switch key {
    case "utf8": (.utf8, false)
    case "utf16", "ucs2", "unicode": (.utf16LittleEndian, true)
    case "utf16le": (.utf16LittleEndian, false)
    case "utf16be": (.utf16BigEndian, false)
    case "utf32", "ucs4": (.utf32LittleEndian, true)
    case "utf32le": (.utf32LittleEndian, false)
    case "utf32be": (.utf32BigEndian, false)
    case "windows1252", "cp1252", "iso88591", "latin1", "l1", "ascii", "usascii", "ansi": (.windows1252, false)
    case "iso885915", "latin9", "l9": (.latin9, false)
    case "macintosh", "macroman", "mac", "xmacroman": (.macRoman, false)
    default: nil
    }
  }

  /// The byte order mark; none for single-byte encodings.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
    case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
    case .windows1252, .latin9, .macRoman: []
    }
  }

  /// Whether characters of ASCII have more than one byte.
  var isWide: Bool { sibling != self }

  /// The encoding of the same width with the other byte order.
  var sibling: TextEncoding {
    switch self {
    case .utf16LittleEndian: .utf16BigEndian
    case .utf16BigEndian: .utf16LittleEndian
    case .utf32LittleEndian: .utf32BigEndian
    case .utf32BigEndian: .utf32LittleEndian
    case .utf8, .windows1252, .latin9, .macRoman: self
    }
  }
}
