public import TamisCore

/// Text whose sentences are known, in blocks that are kept together when data is held out.
public struct SentenceCorpus: Sendable {
  /// A run of sentences of one source, each with what stands behind it.
  struct Block: Sendable {
    /// Sentences in text order.
    var sentences: [String]
    /// What follows each of them: nothing, a space or a paragraph's end.
    var gaps: [String]
  }

  private(set) var blocks: [Block] = []

  /// Makes a corpus of a text and its sentences.
  ///
  /// - Parameters:
  ///   - text: The text; an empty line parts paragraphs.
  ///   - sentences: Its sentences, ascending and disjoint.
  ///   - documents: Where its documents begin, in bytes, ascending. A document is a block; a text with one document is
  ///     cut into blocks of 56 sentences, about two pages.
  public init(text: String, sentences: [TextSpan], documents: [Int]) {
    let bytes = Array(text.utf8)
    var nextDocument = 0
    for (index, span) in sentences.enumerated() {
      let isNew =
        documents.count > 1
        ? nextDocument < documents.count && span.lowerBound >= documents[nextDocument] : index % 56 == 0
      if isNew {
        blocks.append(Block(sentences: [], gaps: []))
        nextDocument += 1
      }
      if blocks.isEmpty { blocks.append(Block(sentences: [], gaps: [])) }
      let end = index + 1 < sentences.count ? sentences[index + 1].lowerBound : span.upperBound
      blocks[blocks.count - 1].sentences.append(
        String(decoding: bytes[span.lowerBound..<span.upperBound], as: UTF8.self))
      blocks[blocks.count - 1].gaps.append(String(decoding: bytes[span.upperBound..<end], as: UTF8.self))
    }
  }

  /// The corpus with some blocks only.
  func keeping(_ isKept: (Int) -> Bool) -> SentenceCorpus {
    var copy = self
    copy.blocks = blocks.enumerated().filter { isKept($0.offset) }.map(\.element)
    return copy
  }
}

extension SentenceCorpus.Block {
  /// The block's paragraphs, each with the offsets at which its sentences end.
  var paragraphs: [(text: String, ends: Set<Int>)] {
    var paragraphs: [(text: String, ends: Set<Int>)] = []
    var isInside = false
    for (sentence, gap) in zip(sentences, gaps) {
      if !isInside { paragraphs.append(("", [])) }
      let last = paragraphs.count - 1
      paragraphs[last].text += sentence
      paragraphs[last].ends.insert(paragraphs[last].text.utf8.count)
      isInside = !gap.contains("\n")
      if isInside { paragraphs[last].text += gap }
    }
    return paragraphs
  }

  /// The block with sentences moved by a few places, in one paragraph: neighbours that the model must not learn by heart
  /// change, the subject stays, headings that stood alone run into what follows them, and some sentences are said by someone.
  func shuffled(_ random: inout TrainingRandom) -> SentenceCorpus.Block {
    let reach = 6.0
    let keys = sentences.indices.map { Double($0) + random.unit() * reach }
    let order = sentences.indices.sorted { keys[$0] < keys[$1] }
    let moved = order.map { random.unit() < 0.04 ? Self.quoted(sentences[$0], &random) : sentences[$0] }
    return SentenceCorpus.Block(sentences: moved, gaps: gaps.map { _ in " " })
  }
}

extension SentenceCorpus.Block {
  /// A plain sentence between quotation marks, of which treebanks have too few; others as they are.
  private static func quoted(_ sentence: String, _ random: inout TrainingRandom) -> String {
    guard sentence.utf8.last == UInt8(ascii: "."), !sentence.contains(where: { "«»“”\"()".contains($0) }) else {
      return sentence
    }
    switch random.next() % 3 {
    case 0: return "« " + sentence + " »"
    case 1: return "“" + sentence + "”"
    default: return "\"" + sentence + "\""
    }
  }
}

/// Numbers that look random and are the same for the same seed on every machine.
///
/// - SeeAlso: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
struct TrainingRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number from 0 to below 1.
  mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }
}
