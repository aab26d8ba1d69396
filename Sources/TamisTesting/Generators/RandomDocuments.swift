public import TamisCore

extension Document {
  /// Makes a random document with layers.
  ///
  /// - Parameters:
  ///   - id: What to call it.
  ///   - flavor: The kind of text.
  ///   - byteCount: About how many bytes of text.
  ///   - generator: Where randomness comes from.
  /// - Returns: A document with paragraphs, sentences, tokens, entities and duplicates, as ``addPlainLayers(_:)`` makes
  ///   them, and some metadata.
  public static func random(
    id: String, flavor: TextFlavor, byteCount: Int, using generator: inout some RandomNumberGenerator
  ) -> Document {
    var document = Document(
      id: id, text: flavor.text(byteCount: byteCount, using: &generator),
      metadata: ["language": flavor == .frenchProse ? "fr" : "en", "title": .string("\(flavor.rawValue) \(id)")])
    document.addPlainLayers(Document.plainLayers)
    return document
  }

  /// The layers that ``addPlainLayers(_:)`` can make.
  public static let plainLayers: Set<Layer> = [.paragraphs, .sentences, .tokens, .entities, .duplicates, .citations]

  /// Adds standard layers of a plain kind, for tests of processors that need layers but not the ones who make them.
  ///
  /// Tokens are runs of letters and digits, and single other marks; a sentence ends behind `.`, `!` or `?`, a paragraph
  /// at a line end; every seventh token is an entity; every third sentence a duplicate.
  ///
  /// - Parameter layers: Which ones; those that are not in ``plainLayers`` are not made.
  public mutating func addPlainLayers(_ layers: Set<Layer>) {
    let pieces = PlainPieces(text)
    if layers.contains(.paragraphs) { self[.paragraphs] = pieces.paragraphs.map { Paragraph($0) } }
    if layers.contains(.sentences) { self[.sentences] = pieces.sentences.map { Sentence($0) } }
    if layers.contains(.tokens) { self[.tokens] = pieces.tokens }
    if layers.contains(.entities) {
      let labels: [EntityLabel] = [.person, .location, .organization, .miscellaneous]
      self[.entities] = pieces.tokens.enumerated().filter { $0.offset % 7 == 3 }.map { index, token in
        Entity(token.span, label: labels[index % labels.count], score: 0.5)
      }
    }
    if layers.contains(.duplicates) {
      self[.duplicates] = pieces.sentences.enumerated().filter { $0.offset % 3 == 1 }.map { index, span in
        Duplicate(
          span, cluster: index + 1, role: index % 2 == 0 ? .copy : .representative, similarity: 0.75, partnerID: id,
          partnerSpan: span)
      }
    }
    if layers.contains(.citations) { self[.citations] = [] as [Citation] }
  }
}

/// A text cut into tokens, sentences and paragraphs by the plainest of rules.
private struct PlainPieces {
  private(set) var tokens: [Token] = []
  private(set) var sentences: [TextSpan] = []
  private(set) var paragraphs: [TextSpan] = []
  private var word: Range<Int>?
  private var sentence: TextSpan?
  private var paragraph: TextSpan?

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let span = TextSpan(offset, offset + UTF8.width(scalar))
      offset = span.upperBound
      let properties = scalar.properties
      if properties.isAlphabetic || properties.numericType != nil {
        word = (word?.lowerBound ?? span.lowerBound)..<span.upperBound
        continue
      }
      endWord()
      if scalar == "\n" || scalar == "\r" {
        endParagraph()
      } else if !properties.isWhitespace, properties.generalCategory != .control {
        add(Token(span, kind: .punctuation))
        if scalar == "." || scalar == "!" || scalar == "?" { endSentence() }
      }
    }
    endWord()
    endParagraph()
  }

  private mutating func add(_ token: Token) {
    tokens.append(token)
    sentence = sentence?.union(token.span) ?? token.span
    paragraph = paragraph?.union(token.span) ?? token.span
  }

  private mutating func endWord() {
    if let word { add(Token(TextSpan(word), kind: .word)) }
    word = nil
  }

  private mutating func endSentence() {
    if let sentence { sentences.append(sentence) }
    sentence = nil
  }

  private mutating func endParagraph() {
    endSentence()
    if let paragraph { paragraphs.append(paragraph) }
    paragraph = nil
  }
}
