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
          let (end, kind) = match(bytes, reading, index, sentence.upperBound)
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
    _ bytes: Span<UInt8>, _ reading: Reading, _ index: Int, _ limit: Int
  ) -> (end: Int, kind: UInt8)? {
    let words = reading.words
    var end = min(limit, index + longest)
    while end > index + 1 {
      let traits = reading.language.names(bytes, words[index].start, words[end - 1].end)
      let kinds: [NameTraits] = [.region, .city, .organization, .miscellaneous, .person, .location]
      if let kind = kinds.firstIndex(where: { traits.contains($0) }) { return (end, UInt8(kind + 1)) }
      end -= 1
    }
    return nil
  }
}
