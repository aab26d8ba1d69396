import TamisCore

/// Names of several words that the gazetteers have: `New York`, `Côte d'Ivoire`.
enum ListedNames {
  private static let longest = 6

  /// Where each word stands in the longest listed name that covers it, with what it is the name of; 0 outside.
  ///
  /// - Complexity: O(*t*) for *t* words.
  static func tags(_ bytes: Span<UInt8>, _ reading: Reading) -> [UInt8] {
    let words = reading.words
    var tags = [UInt8](repeating: 0, count: words.count)
    for sentence in reading.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard words[index].names.contains(.beginning), words[index].isCapital,
          let (end, kind) = match(bytes, words, reading.language, index, sentence.upperBound)
        else {
          index += 1
          continue
        }
        for member in index..<end {
          tags[member] = kind << 2 | (member == index ? 1 : member == end - 1 ? 3 : 2)
        }
        index = end
      }
    }
    return tags
  }

  private static func match(
    _ bytes: Span<UInt8>, _ words: [Word], _ language: TriggerLanguage, _ index: Int, _ limit: Int
  ) -> (end: Int, kind: UInt8)? {
    guard index + 1 < limit else { return nil }
    let stretch = NameStretch(bytes, words, index, min(limit, index + longest))
    var end = stretch.end
    while end > index + 1 {
      if let kind = kind(language.names(bytes, words[index].start, words[end - 1].end, hash: stretch[end])) {
        return (end, kind)
      }
      end -= 1
    }
    return nil
  }

  /// What a name is the name of, as a number; `nil` if it is not known to name anything.
  private static func kind(_ traits: NameTraits) -> UInt8? {
    if traits.contains(.region) { return 1 }
    if traits.contains(.city) { return 2 }
    if traits.contains(.organization) { return 3 }
    if traits.contains(.miscellaneous) { return 4 }
    if traits.contains(.person) { return 5 }
    return traits.contains(.location) ? 6 : nil
  }
}
