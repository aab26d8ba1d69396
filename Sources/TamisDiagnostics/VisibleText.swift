/// Text made safe for a terminal: nothing in it can move the cursor, change a colour or reorder a line.
package enum VisibleText {
  /// No script needs more scalars in one character; a cluster of thousands is cut so that output stays bounded.
  private static let maximumScalarCount = 32

  /// Returns a text as one safe line: tabs become four spaces, control characters visible stand-ins.
  package static func line(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text {
      append(character, to: &result)
    }
    return result
  }

  /// Appends the safe form of a character.
  static func append(_ character: Character, to result: inout String) {
    if character == "\t" {
      result += String(repeating: " ", count: DisplayWidth.tabWidth)
      return
    }
    for scalar in scalars(of: character) {
      result.unicodeScalars.append(standIn(for: scalar) ?? scalar)
    }
  }

  /// The scalars of a character that are shown.
  static func scalars(of character: Character) -> [Unicode.Scalar] {
    Array(character.unicodeScalars.prefix(maximumScalarCount))
  }

  /// The visible character shown in place of one that a terminal would obey, or `nil` for all others.
  ///
  /// The first 32 and DEL have pictures of their own in Unicode. The others become U+FFFD: C1 controls, line and
  /// paragraph separators, and the bidirectional controls that can make code read unlike it runs.
  package static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: nil
    }
  }
}
