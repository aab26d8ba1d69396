public import TamisJSON

/// A paragraph set in a column, with the truth about every line end.
///
/// The scoring is that of the measuring kit's `dehyph_run.py`, which the sets of `Scripts/evaluation/hyphenation-set.py`
/// fit as well.
public struct HyphenationCase: Sendable {
  /// A line end.
  public struct Break: Hashable, Sendable {
    /// What it is.
    public enum Kind: String, Sendable, CaseIterable {
      /// A hyphen of the typesetter.
      case soft
      /// A hyphen of the word.
      case hard
      /// A line end between two words.
      case space
      /// A line end behind a dash.
      case dash
    }

    /// What it is.
    public var kind: Kind
    /// The word at the line end as it is written.
    public var word: String
    /// The characters of the truth before the word, white space and hyphens not counted.
    public var inkOffset: Int
  }

  /// The paragraph in its column.
  public let text: String
  /// The paragraph as it was written, on one line.
  public let truth: String
  /// The line ends, in order.
  public let breaks: [Break]

  /// Reads a line of a set; `nil` if a field is missing.
  ///
  /// - Parameter json: The line.
  public init?(json: JSONValue) {
    guard let text = json["text"]?.stringValue, let truth = json["truth"]?.stringValue,
      let breaks = json["breaks"]?.arrayValue
    else { return nil }
    self.text = text
    self.truth = truth
    self.breaks = breaks.compactMap { item in
      guard let kind = item["kind"]?.stringValue.flatMap(Break.Kind.init(rawValue:)),
        let word = item["word"]?.stringValue, let offset = item["at"]?.integerValue
      else { return nil }
      return Break(kind: kind, word: word, inkOffset: offset)
    }
    guard self.breaks.count == breaks.count else { return nil }
  }

  /// Whether each line end was undone rightly.
  ///
  /// - Parameter text: The paragraph as it was put together again.
  /// - Returns: For each of ``breaks``, whether its word stands in the text exactly as in the truth, with white space
  ///   around it.
  /// - Complexity: O(*n*) for *n* characters, O(*n* · *d*) if *d* of them differ beyond white space and hyphens.
  public func verdicts(on text: String) -> [Bool] {
    guard Self.ink(text) == Self.ink(truth) else { return verdictsByWords(text) }
    let words = Self.wordsByInk(text)
    return breaks.map { item in
      let inkCount = Self.ink(item.word).count
      guard inkCount > 0 else { return true }
      return words[[item.inkOffset, item.inkOffset + inkCount]] == item.word
    }
  }

  /// The words by where they start and end, counted in characters that are neither white space nor hyphens.
  private static func wordsByInk(_ text: String) -> [[Int]: String] {
    var words: [[Int]: String] = [:]
    var offset = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let count = ink(word).count
      if count > 0 { words[[offset, offset + count]] = String(word) }
      offset += count
    }
    return words
  }

  /// The verdicts if more than white space and hyphens differ: by the words that both texts share in the same order.
  private func verdictsByWords(_ text: String) -> [Bool] {
    let wanted = truth.split(whereSeparator: \.isWhitespace)
    let got = text.split(whereSeparator: \.isWhitespace)
    var isMissing = [Bool](repeating: false, count: wanted.count)
    for case .remove(let offset, _, _) in got.difference(from: wanted) { isMissing[offset] = true }
    var places: [Int: Int] = [:]
    var offset = 0
    for (index, word) in wanted.enumerated() {
      let count = Self.ink(word).count
      if count > 0 { places[offset] = places[offset] ?? index }
      offset += count
    }
    return breaks.map { item in
      if Self.ink(item.word).isEmpty { return true }
      return places[item.inkOffset].map { !isMissing[$0] } ?? false
    }
  }

  /// The scalars that are neither white space nor hyphens.
  private static func ink(_ text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar {
      case "-", "\u{AD}", "\u{2010}", "\u{2011}": false
      default: !scalar.properties.isWhitespace
      }
    }
  }
}

/// How many line ends were undone rightly.
public struct HyphenationScore: Hashable, Sendable {
  /// The line ends of each kind.
  public private(set) var counts: [HyphenationCase.Break.Kind: Int] = [:]
  /// Those that were undone rightly.
  public private(set) var rightCounts: [HyphenationCase.Break.Kind: Int] = [:]
  /// The paragraphs.
  public private(set) var paragraphCount = 0
  /// Those that read exactly as they were written.
  public private(set) var exactCount = 0

  /// Makes the score of nothing.
  public init() {}

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - item: The paragraph.
  ///   - text: The paragraph as it was put together again.
  public mutating func add(_ item: HyphenationCase, text: String) {
    paragraphCount += 1
    if text.split(whereSeparator: \.isWhitespace).joined(separator: " ") == item.truth { exactCount += 1 }
    for (lineEnd, isRight) in zip(item.breaks, item.verdicts(on: text)) {
      counts[lineEnd.kind, default: 0] += 1
      if isRight { rightCounts[lineEnd.kind, default: 0] += 1 }
    }
  }

  /// The share of line ends of some kinds that were undone rightly.
  ///
  /// - Parameter kinds: The kinds.
  /// - Returns: 0...1; 1 if there are none.
  public func accuracy(_ kinds: HyphenationCase.Break.Kind...) -> Double {
    let count = kinds.reduce(0) { $0 + (counts[$1] ?? 0) }
    return count == 0 ? 1 : Double(kinds.reduce(0) { $0 + (rightCounts[$1] ?? 0) }) / Double(count)
  }
}
