import TamisCore

/// Makes syntactic words of tokens.
struct WordSplitter {
  let language: Language

  /// The words of a text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - tokens: Its tokens.
  /// - Returns: One word a token, several for a contraction.
  /// - Complexity: O(*n*) for *n* bytes; every word has a form of its own, so this layer costs more than tokens do.
  func words(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(tokens.count + tokens.count / 16)
    for index in 0..<tokens.count {
      let span = tokens[index].span
      guard let parts = parts(bytes, tokens, index) else {
        words.append(Word(span, form: Self.text(bytes, span)))
        continue
      }
      words.append(contentsOf: parts.map { Word(span, form: $0) })
    }
    return words
  }

  /// The words of a contraction, with its capital on the first one; `nil` if the token is none.
  private func parts(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int) -> [String]? {
    let token = tokens[index]
    guard token.kind == .word, token.span.byteCount <= language.contractions.longest else { return nil }
    let shape = TokenShape(bytes, token)
    let form = Self.text(bytes, token.span)
    guard let entry = language.contractions[shape == .lower ? form : form.lowercased()] else { return nil }
    if entry.use == .judged, language.contractionModel?.isContracted(bytes, tokens, index) == false { return nil }
    switch shape {
    case .lower: return entry.words
    case .capitals: return entry.words.map { $0.uppercased() }
    default: return [entry.words[0].prefix(1).uppercased() + entry.words[0].dropFirst()] + entry.words.dropFirst()
    }
  }

  private static func text(_ bytes: Span<UInt8>, _ span: TextSpan) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(span.byteCount)
    for position in span.lowerBound..<span.upperBound { text.append(bytes[position]) }
    return String(decoding: text, as: UTF8.self)
  }
}
