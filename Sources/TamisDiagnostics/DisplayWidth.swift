/// The number of columns that text takes in a terminal.
///
/// Follows the Unicode properties that terminals follow: combining and format characters take none, East Asian wide
/// characters and emoji two, everything else one. A tab counts as four columns and a control character as one, because
/// that is how the renderer shows them.
public enum DisplayWidth {
  /// The columns of a tab.
  public static let tabWidth = 4

  /// Returns the columns of a text.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public static func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// Returns the columns of a character.
  ///
  /// An emoji sequence, such as a flag or a family, takes two; other clusters take as many as their scalars.
  public static func width(of character: Character) -> Int {
    if let byte = character.utf8.first, byte < 0x80, character.utf8.count == 1 {
      return byte == 0x09 ? tabWidth : 1
    }
    let scalars = VisibleText.scalars(of: character)
    if isEmojiSequence(scalars) { return 2 }
    return scalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    if VisibleText.standIn(for: scalar) != nil { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // Vowels and final consonants of Hangul combine with the initial before them, which has both columns.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func isEmojiSequence(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count > 1, scalars[0].properties.isEmoji else { return false }
    return scalars.dropFirst().contains { scalar in
      // Variation selector 16, zero-width joiner, skin tone, second half of a flag.
      scalar.value == 0xFE0F || scalar.value == 0x200D || scalar.properties.isEmojiModifier
        || (0x1F1E6...0x1F1FF).contains(scalar.value)
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let ranges = DisplayWidthTables.wide
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar.value)
  }
}
