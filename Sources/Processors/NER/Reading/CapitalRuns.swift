/// Stretches of capitalised words with the particles and hyphens between them: what is likely one name, or a few.
struct CapitalRuns {
  /// The run of each word; empty for words outside.
  private(set) var runs: [Range<Int>]

  /// Finds the runs of a document.
  ///
  /// - Complexity: O(*t*) for *t* words.
  init(_ words: [Word], sentences: [Range<Int>]) {
    runs = [Range<Int>](repeating: 0..<0, count: words.count)
    for sentence in sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard words[index].canName else {
          index += 1
          continue
        }
        let end = Self.end(words, index, sentence.upperBound)
        for member in index..<end { runs[member] = index..<end }
        index = end
      }
    }
  }

  private static func end(_ words: [Word], _ index: Int, _ limit: Int) -> Int {
    var end = index + 1
    while end < limit {
      if words[end].canName {
        end += 1
        continue
      }
      // One or two words may join: `de`, `d'`, `de la`, a tight hyphen.
      var next = end
      while next < limit, next < end + 2, joins(words, next) { next += 1 }
      guard next > end, next < limit, words[next].canName else { return end }
      end = next + 1
    }
    return end
  }

  private static func joins(_ words: [Word], _ index: Int) -> Bool {
    let word = words[index]
    if word.shape.contains(.hyphen) { return word.start == words[index - 1].end }
    return !word.triggers.isDisjoint(with: [.particle, .link, .article]) && !word.isCapital
  }
}
