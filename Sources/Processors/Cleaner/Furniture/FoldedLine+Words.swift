import TamisCore

/// What the kinds of furniture ask about words and marks.
extension FoldedLine {
  /// Words of the line, in lower case, as the tables know them.
  func bits(ofWord index: Int) -> WordBits {
    let folded = bytes
    return LanguageTables.bits(of: folded.span.extracting(words[index]))
  }

  /// What the tables know of the line as one word.
  var wholeBits: WordBits {
    let folded = bytes
    return LanguageTables.bits(of: folded.span)
  }

  /// The first byte behind spaces; 0 at the end.
  func byte(behindSpacesFrom offset: Int) -> UInt8 {
    bytes[offset...].first { $0 != 0x20 } ?? 0
  }

  /// Whether a colon stands behind an offset.
  func isColon(at offset: Int) -> Bool { byte(behindSpacesFrom: offset) == UInt8(ascii: ":") }

  /// Whether nothing but punctuation stands behind an offset.
  func isEnd(_ offset: Int) -> Bool {
    bytes[offset...].allSatisfy { byte in
      switch byte {
      case 0x20, UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ">"), UInt8(ascii: "]"),
        UInt8(ascii: ")"):
        true
      case 0xE2, 0x80, 0xA6, 0xBA: true  // `…`, `›`
      default: false
      }
    }
  }

  /// Whether the next mark behind an offset separates: `:`, `>`, `|`, `-`, `/`, `›`.
  func isSeparator(at offset: Int) -> Bool {
    let folded = bytes
    var index = offset
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count else { return false }
    let scalar = folded.span.scalar(at: index).scalar
    if scalar == ":" || scalar == ">" || scalar == "|" { return true }
    let isSpaced = index > offset
    return isSpaced && (scalar.isDash || scalar == "/" || scalar == "›" || scalar == "»")
  }

  /// Whether a digit stands anywhere behind an offset.
  func hasDigit(from offset: Int) -> Bool { bytes[offset...].contains { $0.isASCIIDigit } }

  /// Whether some word starts with certain letters.
  func hasWord(startingWith prefix: String) -> Bool {
    words.contains { bytes[$0].starts(with: prefix.utf8) }
  }

  /// Whether some word from an offset on is of a kind.
  func hasWord(_ bits: WordBits, from offset: Int = 0) -> Bool {
    words.indices.contains { words[$0].lowerBound >= offset && self.bits(ofWord: $0).contains(bits) }
  }

  /// Whether all words from an offset on are of one kind, or numbers.
  func hasOnly(_ bits: WordBits, from offset: Int, allowsNumbers: Bool) -> Bool {
    for (index, range) in words.enumerated() where range.lowerBound >= offset {
      if allowsNumbers, bytes[range.lowerBound].isASCIIDigit { continue }
      if self.bits(ofWord: index).isDisjoint(with: bits) { return false }
    }
    return true
  }

  /// Where the last dash or bar between spaces stands.
  func lastSeparator() -> Int? {
    let folded = bytes
    return bytes.indices.dropFirst().dropLast().last { index in
      guard bytes[index - 1] == 0x20 else { return false }
      let scalar = folded.span.scalar(at: index).scalar
      return scalar.isDash || scalar == "|"
    }
  }
}

extension Unicode.Scalar {
  /// Whether this is a hyphen or a dash.
  var isDash: Bool { self == "-" || self == "–" || self == "—" }
}
