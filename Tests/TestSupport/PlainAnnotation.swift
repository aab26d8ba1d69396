import TamisCore

/// Paragraphs, sentences and tokens of prose, enough to test what comes after a tokenizer: abbreviations end no sentence,
/// and numbers with spaces are one token, unlike in the layers that `addPlainLayers` makes.
public enum PlainAnnotation {
  private static let abbreviations: Set<Substring> = [
    "M", "MM", "Mr", "Ms", "Messrs", "Dr", "Gov", "No", "Capt", "av", "J.-C", "U.S", "a.m", "p.m", "n",
  ]

  /// A document with the three layers: one paragraph a line.
  public static func document(_ id: String, _ text: String, metadata: JSONObject = [:]) -> Document {
    var document = Document(id: id, text: text, metadata: metadata)
    var paragraphs: [Paragraph] = []
    var sentences: [Sentence] = []
    for line in text.split(whereSeparator: \.isNewline) where line.contains(where: { !$0.isWhitespace }) {
      paragraphs.append(Paragraph(span(of: line, in: text)))
      sentences += self.sentences(of: line).map { Sentence(span(of: $0, in: text)) }
    }
    document[.paragraphs] = paragraphs
    document[.sentences] = sentences
    document[.tokens] = tokens(of: text)
    return document
  }

  private static func span(of part: Substring, in text: String) -> TextSpan {
    let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return TextSpan(start, start + part.utf8.count)
  }

  private static func sentences(of line: Substring) -> [Substring] {
    var sentences: [Substring] = []
    var start = line.startIndex
    for match in line.matches(of: /[.!?…][\s]*[»"”]?\s+(?=[«"“A-ZÀÉL])/) {
      let before = line[start..<match.range.lowerBound]
      let last = before.split(whereSeparator: \.isWhitespace).last ?? ""
      if line[match.range].hasPrefix("."), abbreviations.contains(last.drop { !$0.isLetter }) { continue }
      append(line[start..<match.range.upperBound], to: &sentences)
      start = match.range.upperBound
    }
    append(line[start...], to: &sentences)
    return sentences
  }

  private static func append(_ part: Substring, to sentences: inout [Substring]) {
    let head = part.drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return }
    sentences.append(head[...last])
  }

  private static func tokens(of text: String) -> [Token] {
    let pattern =
      /(?<number>\d+(?:[ \u{A0}\u{202F}.,]\d{3})*(?:[.,]\d+)?)|(?<word>[\p{L}\d]['’]|[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*['’]?)|[^\s]/
    return text.matches(of: pattern).map { match in
      let kind: TokenKind = match.number != nil ? .number : match.word != nil ? .word : .punctuation
      return Token(span(of: text[match.range], in: text), kind: kind)
    }
  }
}
