import TamisCore

/// Whether a stretch of text is names: words with capitals, and the few small words that join them.
struct LineNames {
  /// Whether there is nothing else.
  private(set) var isOnlyNames = true

  /// The words with capitals.
  private(set) var nameCount = 0

  /// Looks at a range of bytes.
  ///
  /// - Parameters:
  ///   - range: Bytes on scalar boundaries.
  ///   - text: Their text.
  init(_ range: Range<Int>, in text: Span<UInt8>) {
    var index = range.lowerBound
    var folded: [UInt8] = []
    while index < range.upperBound {
      let (scalar, byteCount) = text.scalar(at: index)
      guard scalar.isLetter else {
        switch scalar {
        case " ", ".", ",", "-", "'", "’", "/", "&", ";", "\u{A0}", "(", ")": break
        default: isOnlyNames = false
        }
        index += byteCount
        continue
      }
      let end = text.letterEnd(from: index)
      if text.isUppercase(at: index) {
        nameCount += 1
      } else {
        text.fold(index..<end, into: &folded)
        let bits = LanguageTables.bits(of: folded.span)
        if folded.count > 3, bits.isDisjoint(with: [.nameLink, .creditVerb, .creditWord]) { isOnlyNames = false }
        if folded.count <= 3, bits.contains(.finiteVerb) { isOnlyNames = false }
      }
      index = end
    }
    if nameCount == 0 { isOnlyNames = false }
  }
}
