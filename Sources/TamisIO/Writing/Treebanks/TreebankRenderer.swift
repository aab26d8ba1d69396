import TamisCore

/// Documents as CoNLL-U: sentences, tokens, syntactic words where there are some, and entities as BIO in `NER=`.
///
/// Source: Universal Dependencies, "CoNLL-U Format", version 2.
struct TreebankRenderer: DocumentRenderer {
  func render(_ documents: [Document]) -> [UInt8] {
    var writer = TreebankWriter()
    for document in documents { writer.append(document) }
    return writer.bytes
  }
}

/// Puts together the lines of documents.
private struct TreebankWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ document: Document) {
    line("# newdoc id = \(Self.oneLine(document.id))")
    let tokens = document[.tokens]
    var sentences = document[.sentences].map(\.span)
    // Without sentences the tokens of a paragraph, or of the document, stand together.
    if sentences.isEmpty { sentences = document[.paragraphs].map(\.span) }
    if sentences.isEmpty { sentences = [document.span] }
    let paragraphStarts = document[.paragraphs].map(\.span.lowerBound)
    let labels = Self.labels(of: document, tokens)
    let words = Self.words(of: document)
    var (next, paragraph, number) = (0, 0, 0)
    for (index, sentence) in sentences.enumerated() {
      // Tokens between two sentences belong to the one behind them, so that none is lost.
      let end = index + 1 < sentences.count ? sentence.upperBound : document.byteCount
      let first = next
      while next < tokens.count, tokens[next].span.lowerBound < end { next += 1 }
      guard next > first else { continue }
      number += 1
      var startsParagraph = false
      while paragraph < paragraphStarts.count, paragraphStarts[paragraph] <= tokens[first].span.lowerBound {
        startsParagraph = true
        paragraph += 1
      }
      if startsParagraph, number > 1 { line("# newpar") }
      line("# sent_id = \(Self.oneLine(document.id))-\(number)")
      let span = TextSpan(tokens[first].span.lowerBound, tokens[next - 1].span.upperBound)
      line("# text = \(Self.oneLine(String(document[span])))")
      append(document, tokens, first..<next, labels, words)
      line("")
    }
  }

  private mutating func append(
    _ document: Document, _ tokens: [Token], _ range: Range<Int>, _ labels: [String?], _ words: [TextSpan: [String]]
  ) {
    let byteCount = document.byteCount
    var number = 1
    for index in range {
      let span = tokens[index].span
      let end = index + 1 < tokens.count ? tokens[index + 1].span.lowerBound : byteCount
      // What tokens leave out is white space.
      let isGlued = end <= span.upperBound && span.upperBound < byteCount
      let notes = [labels[index].map { "NER=\($0)" }, isGlued ? "SpaceAfter=No" : nil].compactMap { $0 }
      let note = notes.isEmpty ? "_" : notes.joined(separator: "|")
      let form = Self.field(String(document[span]))
      let upos = Self.category(of: tokens[index].kind)
      let parts = words[span] ?? []
      if parts.count > 1 {
        line("\(number)-\(number + parts.count - 1)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t\(note)")
        for part in parts {
          line("\(number)\t\(Self.field(part))\t_\t_\t_\t_\t_\t_\t_\t_")
          number += 1
        }
      } else {
        line("\(number)\t\(form)\t_\t\(upos)\t_\t_\t_\t_\t_\t\(note)")
        number += 1
      }
    }
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The name of each token's entity: `B-PER` where one begins, `I-PER` inside; of entities in each other the outermost.
  private static func labels(of document: Document, _ tokens: [Token]) -> [String?] {
    var labels = [String?](repeating: nil, count: tokens.count)
    var (next, done) = (0, 0)
    for entity in document[.entities] where entity.span.lowerBound >= done {
      while next < tokens.count, tokens[next].span.upperBound <= entity.span.lowerBound { next += 1 }
      var mark = "B"
      while next < tokens.count, tokens[next].span.lowerBound < entity.span.upperBound {
        labels[next] = "\(mark)-\(field(entity.label.rawValue))"
        mark = "I"
        next += 1
      }
      done = entity.span.upperBound
    }
    return labels
  }

  /// The forms of the syntactic words of each token, from the layer `words`.
  private static func words(of document: Document) -> [TextSpan: [String]] {
    var words: [TextSpan: [String]] = [:]
    for word in document.contents(of: "words")?.boxed ?? [] {
      if let form = word.attributes["form"]?.stringValue { words[word.span, default: []].append(form) }
    }
    return words
  }

  /// What a kind of token says of its part of speech; nothing of words.
  private static func category(of kind: TokenKind) -> String {
    switch kind {
    case .punctuation: "PUNCT"
    case .number: "NUM"
    case .symbol: "SYM"
    case .url, .email: "X"
    case .word: "_"
    }
  }

  /// A text on one line: each stretch of white space is one space.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A form: spaces inside are allowed, tabs and line ends are not, and an empty one is an underscore.
  private static func field(_ text: String) -> String {
    let field = oneLine(text)
    return field.isEmpty ? "_" : field
  }
}
