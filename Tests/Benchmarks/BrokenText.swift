import Tamis

/// Texts with every tenth line damaged: mojibake as Latin-1 and as Windows-1252 in turn, one in five hyphenated.
enum BrokenText {
  /// Damages lines of a text.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - hyphenates: Whether a fifth of the damage is lines broken into a column; else all is mojibake.
  ///   - lineNumber: Counts on from text to text.
  /// - Returns: The text with its damage.
  static func damaged(_ text: String, hyphenates: Bool = true, lineNumber: inout Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      lineNumber += 1
      guard lineNumber % 10 == 3 else { return String(line) }
      switch lineNumber / 10 % 5 {
      case 0, 2: return misread(line, as: .latin1)
      case 1, 3: return misread(line, as: .windows1252)
      default: return hyphenates ? hyphenated(line) : misread(line, as: .latin1)
      }
    }.joined(separator: "\n")
  }

  private enum Reader { case latin1, windows1252 }

  /// What a reader makes of the UTF-8 of a text.
  private static func misread(_ line: Substring, as reader: Reader) -> String {
    var result = String.UnicodeScalarView()
    let decoder = TextDecoder(encoding: .windows1252)
    for byte in line.utf8 {
      if reader == .windows1252, byte >= 0x80, let text = try? decoder.decode([byte].span).text {
        result.append(contentsOf: text.unicodeScalars)
      } else {
        result.append(Unicode.Scalar(byte))
      }
    }
    return String(result)
  }

  /// The line as a column of about 60 characters whose lines end in broken words.
  private static func hyphenated(_ line: Substring) -> String {
    var result = ""
    var width = 0
    for character in line {
      result.append(character)
      width += 1
      guard width > 60, character.isLetter else { continue }
      result += "-\n"
      width = 0
    }
    return result
  }
}
