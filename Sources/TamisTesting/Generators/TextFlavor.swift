/// A kind of random text.
public enum TextFlavor: String, CaseIterable, Sendable {
  /// English-looking sentences and paragraphs of ASCII.
  case asciiProse
  /// French-looking prose: accents, elisions, guillemets, narrow spaces, words parted over line ends, both line ends.
  case frenchProse
  /// Scalars from all of Unicode, equally likely by the length of their UTF-8 form.
  case randomScalars
  /// What breaks programs: controls, marks without a base, joiners, both directions, punctuation by the dozen.
  case nasty

  /// Makes a random text.
  ///
  /// - Parameters:
  ///   - byteCount: About how many UTF-8 bytes; the text ends with the piece that reaches it.
  ///   - generator: Where randomness comes from; the same state gives the same text.
  /// - Returns: The text; empty for a count of 0.
  public func text(byteCount: Int, using generator: inout some RandomNumberGenerator) -> String {
    var text = ""
    while text.utf8.count < byteCount {
      switch self {
      case .asciiProse: text += Self.sentence(of: Self.englishWords, marks: Self.englishMarks, using: &generator)
      case .frenchProse: text += Self.sentence(of: Self.frenchWords, marks: Self.frenchMarks, using: &generator)
      case .randomScalars: text.unicodeScalars.append(Self.scalar(using: &generator))
      case .nasty: text += Self.pick(Self.nastyPieces, using: &generator)
      }
    }
    return text
  }

  private static func sentence(
    of words: [String], marks: [String], using generator: inout some RandomNumberGenerator
  ) -> String {
    let count = Int.random(in: 1...14, using: &generator)
    let chosen = (0..<count).map { _ in pick(words, using: &generator) }
    let first = chosen[0].prefix(1).uppercased() + chosen[0].dropFirst()
    return ([first] + chosen.dropFirst()).joined(separator: " ") + pick(marks, using: &generator)
  }

  private static func scalar(using generator: inout some RandomNumberGenerator) -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [0...0x7F, 0x80...0x7FF, 0x800...0xFFFF, 0x1_0000...0x10_FFFF]
    while true {
      let range = pick(ranges, using: &generator)
      // Surrogates are no scalars: draw again.
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &generator)) { return scalar }
    }
  }

  private static func pick<Element>(_ list: [Element], using generator: inout some RandomNumberGenerator) -> Element {
    list[Int.random(in: list.indices, using: &generator)]
  }

  private static let englishWords = [
    "harbour", "council", "the", "of", "vote", "Marlow", "on", "reservoir", "two", "hundred", "was", "1,250", "said",
    "Wren Valley", "engineers", "it's", "well-known", "by", "night", "3.5", "after", "U.S.", "Mr. Hale", "a", "at",
  ]
  private static let englishMarks = [". ", ". ", ".\n", "? ", "! ", "...\n\n", ".\n\n", " - ", ": ", " (sic). "]

  private static let frenchWords = [
    "l'île", "aujourd'hui", "élus", "la", "déjà", "port", "d’après", "qu'il", "«\u{202F}cap\u{202F}»", "M. Kermadec",
    "œuvre",
    "Saint-Malo", "12\u{202F}500", "du", "très", "où", "com-\nmune", "3,5\u{A0}%", "euros", "PARIS (AFP) —", "maire",
    "naïf",
    "Noël", "n°\u{A0}4", "5\u{A0}€", "e\u{301}te\u{301}", "sous-préfet", "18h30", "les",
  ]
  private static let frenchMarks = [
    ". ", ".\n", "\u{202F}? ", "\u{A0}! ", "… ", ".\n\n", ".\r\n", "\u{202F}; ", "\u{A0}: ", ".»\n", ".\u{A0}— ",
    ".\r\n\r\n",
  ]

  private static let nastyPieces = [
    "\u{0}", "\u{7}", "\t", "\r", "\n", "\r\n", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", " ", "\u{A0}",
    "\u{AD}", "\u{200B}", "\u{200D}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}",
    "\u{10FFFF}", "\u{E000}", "\u{301}", "\u{301}\u{308}\u{327}", "a\u{338}", "\u{1F469}\u{200D}\u{1F680}",
    "\u{1F1EB}\u{1F1F7}", "\u{1F44D}\u{1F3FD}", "\u{FE0F}", "שלום", "مرحبا", "日本語。", "ﬁn", "İ", "ß", "ǆ", "𝔘", "½", "٣",
    "'", "’", "\"", "«", "»", "“", "”", "-", "‐", "–", "—", "…", ".", "...", "!?", "(", ")", "[", "&amp;", "<p>", "a",
    "É",
    "Ab", "0", "1.", "http://", "@", "a@b.c", "-\n", "com-\n", "\\", "{", "}", "%", "€", "\u{202F}",
  ]
}
