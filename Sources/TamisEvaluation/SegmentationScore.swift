public import TamisCore

/// How well a text was cut into tokens, sentences and words, as the CoNLL 2018 shared task counts.
///
/// Two tokens or sentences are the same if they hold the same characters, white space aside.
///
/// - SeeAlso: Zeman et al., "CoNLL 2018 shared task: multilingual parsing from raw text to Universal Dependencies", §4.
public struct SegmentationScore: Sendable {
  /// Surface tokens.
  public var tokens: SpanScore
  /// Sentences.
  public var sentences: SpanScore
  /// Syntactic words: the same token, the same number in it, and the same form, case aside.
  public var words: SpanScore

  /// What a text was cut into.
  public struct Segmentation: Sendable {
    /// Surface tokens, ascending and disjoint.
    public var tokens: [TextSpan]
    /// Sentences, ascending and disjoint.
    public var sentences: [TextSpan]
    /// Syntactic words in text order: the bytes of their tokens, and their forms.
    public var words: [(token: TextSpan, form: String)]

    /// Makes a segmentation.
    public init(tokens: [TextSpan], sentences: [TextSpan], words: [(token: TextSpan, form: String)]) {
      self.tokens = tokens
      self.sentences = sentences
      self.words = words
    }
  }

  /// Compares two ways to cut a text.
  ///
  /// - Parameters:
  ///   - predicted: What was found.
  ///   - gold: What is right.
  ///   - text: The text that both cut.
  /// - Complexity: O(*n*) for *n* bytes.
  public init(predicted: Segmentation, gold: Segmentation, text: String) {
    let ink = Self.inkOffsets(of: text)
    let squeeze = { (span: TextSpan) in TextSpan(ink[span.lowerBound], ink[span.upperBound]) }
    let isPrinted = { (span: TextSpan) in !span.isEmpty }
    tokens = SpanScore(
      predicted: predicted.tokens.map(squeeze).filter(isPrinted), gold: gold.tokens.map(squeeze).filter(isPrinted))
    sentences = SpanScore(
      predicted: predicted.sentences.map(squeeze).filter(isPrinted),
      gold: gold.sentences.map(squeeze).filter(isPrinted))
    words = SpanScore(
      predicted: Self.items(predicted.words, squeeze), gold: Self.items(gold.words, squeeze))
  }

  /// A word of a token: its token, its place in it, and its form if the token has several.
  private struct Item: Hashable {
    let token: TextSpan
    let index: Int
    let form: String
  }

  private static func items(_ words: [(token: TextSpan, form: String)], _ squeeze: (TextSpan) -> TextSpan) -> [Item] {
    var items: [Item] = []
    for start in words.indices where start == 0 || words[start - 1].token != words[start].token {
      var end = start + 1
      while end < words.count, words[end].token == words[start].token { end += 1 }
      for index in start..<end {
        let form = end - start > 1 ? words[index].form.lowercased() : ""
        items.append(Item(token: squeeze(words[index].token), index: index - start, form: form))
      }
    }
    return items
  }

  /// For every byte offset, how many bytes of scalars that are not white space stand before it.
  private static func inkOffsets(of text: String) -> [Int] {
    var offsets: [Int] = [0]
    offsets.reserveCapacity(text.utf8.count + 1)
    var count = 0
    for scalar in text.unicodeScalars {
      let step = scalar.properties.isWhitespace ? 0 : 1
      for _ in 0..<UTF8.width(scalar) {
        count += step
        offsets.append(count)
      }
    }
    return offsets
  }
}
