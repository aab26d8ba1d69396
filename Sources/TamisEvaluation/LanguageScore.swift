/// How often a language was told rightly, not at all, or wrongly.
public struct LanguageScore: Hashable, Sendable {
  /// Texts whose language was told rightly; for texts of no known language, those of which none was told.
  public private(set) var rightCount = 0
  /// Texts of a known language of which none was told.
  public private(set) var unsureCount = 0
  /// For each language that was told wrongly, how often.
  public private(set) var wrongCounts: [String: Int] = [:]

  /// Makes a score of nothing.
  public init() {}

  /// All texts.
  public var count: Int { rightCount + unsureCount + wrongCount }

  /// Texts that were taken for another language.
  public var wrongCount: Int { wrongCounts.values.reduce(0, +) }

  /// Counts a text.
  ///
  /// - Parameters:
  ///   - told: The language that was told; `und` for none.
  ///   - gold: The right one; `und` for texts of which none should be told.
  public mutating func add(told: String, gold: String) {
    if told == gold {
      rightCount += 1
    } else if told == "und" {
      unsureCount += 1
    } else {
      wrongCounts[told, default: 0] += 1
    }
  }

  /// Pieces of a text of about the same length: words in a row, as many as it takes to reach that length.
  ///
  /// - Parameters:
  ///   - lines: The text's lines; words follow each other across their ends.
  ///   - byteCount: The length from which a piece is complete, in bytes; 0 for the lines as they are.
  /// - Returns: The pieces; words left at the end are none.
  /// - Complexity: O(*n*) for *n* bytes.
  public static func pieces(of lines: [String], byteCount: Int) -> [String] {
    guard byteCount > 0 else { return lines }
    var pieces: [String] = []
    var piece = ""
    for line in lines {
      for word in line.split(whereSeparator: \.isWhitespace) {
        if !piece.isEmpty { piece += " " }
        piece += word
        guard piece.utf8.count >= byteCount else { continue }
        pieces.append(piece)
        piece = ""
      }
    }
    return pieces
  }
}
