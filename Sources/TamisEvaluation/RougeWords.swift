@_spi(_Unicode) import Swift
internal import TamisStemming

/// Splits summaries into the words that ROUGE counts.
///
/// Words are runs of letters and digits of the text in normal form C and lower case, `œ` and `æ` opened; apostrophes,
/// hyphens and everything else separate. ROUGE-1.5.5 drops accented letters, which no French score survives.
public struct RougeWords: ~Copyable {
  private var stemmer: WordStemmer?
  private var numbers: [String: Int] = [:]

  /// Makes a splitter.
  ///
  /// - Parameter language: The language by whose Snowball algorithm words are stemmed; `nil` for plain words, as for a
  ///   language that has none.
  public init(stemming language: String? = nil) {
    stemmer = language.flatMap { WordStemmer(language: $0) }
  }

  /// Returns the words of a text as numbers: equal words of all texts of one splitter have equal numbers.
  ///
  /// - Parameter text: A summary.
  /// - Returns: A number for each word, in text order.
  public mutating func words(of text: String) -> [Int] {
    var words: [Int] = []
    var word: [UInt8] = []
    for scalar in text._nfc {
      if Self.isPart(scalar) {
        switch scalar {
        case "œ", "Œ": word.append(contentsOf: "oe".utf8)
        case "æ", "Æ": word.append(contentsOf: "ae".utf8)
        default: word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
      } else if !word.isEmpty {
        words.append(number(of: word))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(number(of: word)) }
    return words
  }

  private mutating func number(of word: [UInt8]) -> Int {
    var stem = word
    stemmer?.stem(&stem)
    let key = String(decoding: stem, as: UTF8.self)
    if let known = numbers[key] { return known }
    numbers[key] = numbers.count
    return numbers.count - 1
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
