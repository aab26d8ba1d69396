import TamisCore

/// Tells the language of a text by its function words.
struct LanguageIdentifier: Sendable {
  /// How many bytes of a text are read at most.
  static let window = 4096

  /// One table for all candidates: bit *i* of a form's traits says that candidate *i* has the word.
  private var table = WordTable()

  static let shared = LanguageIdentifier()

  private init() {
    for (index, list) in (Language.all.map(\.functionWords) + OtherLanguages.functionWords).enumerated() {
      table.add(list, WordTraits(rawValue: 1 << UInt16(index)))
    }
  }

  /// Returns the language of a text, or `nil` when unsure.
  ///
  /// The language whose function words are most of the text's words wins if there are at least two of them, if they are
  /// at least a tenth of all words, and if no other language has more than four fifths as many. A language without rules
  /// can win too, and the answer then is `nil`.
  ///
  /// Reading ends as soon as a language leads by far: function words are so frequent that a few dozen words tell.
  ///
  /// - Parameter bytes: A text; its first 4,096 bytes are read at most.
  /// - Returns: A language that has rules, or `nil`.
  func language(of bytes: Span<UInt8>) -> Language? {
    let end = min(bytes.count, Self.window)
    var counts: [Int] = Array(repeating: 0, count: Language.all.count + OtherLanguages.functionWords.count)
    var words = 0
    var position = 0
    while position < end {
      guard isLetter(bytes.byte(at: position)) else {
        position += 1
        continue
      }
      let start = position
      while position < end, isLetter(bytes.byte(at: position)) { position += 1 }
      guard !ByteClass.isDigit(bytes.byte(at: start)) else { continue }
      words += 1
      // No form of the table is longer; runs of letters hold no typographic apostrophe, which would be folded.
      if position - start <= table.longest {
        let languages = table.traits(bytes, start, position)
        for index in counts.indices where languages.rawValue & (1 << UInt16(index)) != 0 { counts[index] += 1 }
      }
      if words & (Self.stride - 1) == 0, isDecided(counts, words: words) { break }
    }
    return winner(of: counts, words: words)
  }

  /// How many words are read before it is looked whether they are enough; a power of two.
  private static let stride = 16

  /// Whether one language has so many more function words than all others that no further word is needed.
  private func isDecided(_ counts: [Int], words: Int) -> Bool {
    var (first, second) = (0, 0)
    for count in counts {
      if count > first {
        (first, second) = (count, first)
      } else if count > second {
        second = count
      }
    }
    guard first >= 8, first * 5 >= words else { return false }
    // Neighbouring languages share words: French articles count for Spanish, too.
    return second * 2 <= first || second * 3 <= first * 2 && first - second >= 12
  }

  /// ASCII letters and digits, and bytes of letters outside ASCII; the first byte of typographic marks (`E2 80 xx`) and
  /// of no-break spaces is left out, which is enough to part words.
  private func isLetter(_ byte: UInt8) -> Bool {
    ByteClass.isWord(byte) || byte >= 0x80 && byte != 0xE2 && byte != 0xC2
  }

  private func winner(of counts: [Int], words: Int) -> Language? {
    guard let best = counts.indices.max(by: { counts[$0] < counts[$1] }), best < Language.all.count else { return nil }
    guard counts[best] >= 2, counts[best] * 10 >= words else { return nil }
    for index in counts.indices where index != best && counts[index] * 5 > counts[best] * 4 { return nil }
    return Language.all[best]
  }
}
