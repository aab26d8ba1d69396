import TamisCore

/// What is known of French and English words: how often each was seen in news, and for English whether it exists at all.
///
/// The cleaner asks it whether a word that was broken at a line end is written with a hyphen, behind everything that the
/// document itself says.
public struct WordList: Sendable {
  /// The list that comes with the cleaner; read on first use.
  public static let builtIn = WordList(counts: KnownWordsTables.words)

  private let counts: WordTable

  /// Reads a list, as `Scripts/train/cleaner-words.py --list` writes it.
  ///
  /// - Parameter text: Words in lower case, each with one digit behind it, the number of binary digits of its count, and
  ///   white space behind that. Words without a digit are left out.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(counts text: String) {
    var table = WordTable()
    let bytes = text.utf8Span.span
    var start = 0
    for index in bytes.indices {
      if isWhite(bytes[index]) {
        start = index + 1
      } else if bytes[index].isASCIIDigit {
        let digit = UInt32(bytes[index] - UInt8(ascii: "0"))
        table.update(bytes.extracting(start..<index)) { $0 = digit }
        start = index + 1
      }
    }
    counts = table
  }

  /// How often a word was seen, as the number of binary digits of its count.
  ///
  /// - Parameter word: The word in lower case.
  /// - Returns: 0 for a word that was never seen, 1 for once, 2 for two or three times, 9 for 256 times or more.
  func count(of word: Span<UInt8>) -> Int { Int(counts.value(of: word) ?? 0) }

  /// Whether a word was seen or stands in the dictionary of English.
  ///
  /// - Parameter word: The word in lower case.
  /// - Returns: `false` says little of a French word: there is no dictionary of French.
  func isEnglish(_ word: Span<UInt8>) -> Bool { count(of: word) > 0 || Self.english.value(of: word) != nil }

  /// The dictionary of English: 73,578 words, read once in a process that needs them.
  private static let english = WordTable(frontCoded: EnglishWordsTables.words)
}

extension WordTable {
  /// Reads words in order, each behind a letter for how many bytes it shares with the one before: `a` for none.
  fileprivate init(frontCoded text: String) {
    self.init()
    let bytes = text.utf8Span.span
    var word: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard !isWhite(bytes[index]) else {
        index += 1
        continue
      }
      let shared = Int(bytes[index]) - Int(UInt8(ascii: "a"))
      word.removeSubrange(min(max(0, shared), word.count)...)
      index += 1
      while index < bytes.count, !isWhite(bytes[index]) {
        word.append(bytes[index])
        index += 1
      }
      update(word.span) { $0 = 1 }
    }
  }
}
