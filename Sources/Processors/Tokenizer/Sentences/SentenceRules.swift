import TamisCore

/// Parts the tokens of one paragraph into sentences by marks alone: for languages without a learnt model.
struct SentenceRules {
  let language: Language

  /// Adds the sentences of a paragraph.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - tokens: All tokens so far; those of the paragraph are the last ones, at least one.
  ///   - first: The paragraph's first token.
  ///   - candidates: The paragraph's tokens that may end a sentence, ascending.
  ///   - sentences: Where to add.
  ///   - boundaries: Where to say why; `nil` if nobody asked.
  /// - Complexity: O(*c*) for *c* candidates and the tokens that close behind them.
  func split(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, from first: Int, candidates: [Int],
    into sentences: inout [Sentence], explaining boundaries: inout [SentenceBoundary]?
  ) {
    var start = first
    for index in candidates where index >= start {
      guard let end = boundary(bytes, tokens, index, sentenceStart: start) else { continue }
      sentences.append(Sentence(TextSpan(tokens[start].span.lowerBound, tokens[end - 1].span.upperBound)))
      boundaries?.append(boundary(bytes, tokens, before: end, sentences[sentences.count - 1].span, from: start))
      start = end
    }
    guard start < tokens.count else { return }
    sentences.append(Sentence(TextSpan(tokens[start].span.lowerBound, tokens[tokens.count - 1].span.upperBound)))
    boundaries?.append(SentenceBoundary(atParagraphEnd: sentences[sentences.count - 1].span))
  }

  private func boundary(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, before end: Int, _ span: TextSpan, from start: Int
  ) -> SentenceBoundary {
    guard end < tokens.count else { return SentenceBoundary(atParagraphEnd: span) }
    return SentenceBoundary(span, SentenceGap(bytes, tokens, end - 1, sentenceStart: start), logOdds: 0)
  }

  /// The index behind the last token of the sentence that ends at a token; `nil` if none ends there.
  private func boundary(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int, sentenceStart: Int) -> Int?
  {
    let token = tokens[index]
    let ending = Ending(bytes, token, language)
    guard ending != .none else { return nil }
    // A sentence needs more than an ellipsis.
    if ending == .ellipsis, index == sentenceStart { return nil }
    // `1.`, `A.`: the number of a list item or a heading belongs to what it counts.
    if index == sentenceStart + 1, ending == .stop, tokens[sentenceStart].kind == .number { return nil }
    var next = index + 1
    var hasClosed = false
    while next < tokens.count, closes(bytes, tokens, next) {
      // `(...)` and `[…]` stand for words left out, not for an end.
      if ending == .ellipsis, index > sentenceStart || index == 0 || next == index + 1,
        isBracket(bytes, tokens[next]), index > 0, opensBracket(bytes, tokens[index - 1])
      {
        return nil
      }
      hasClosed = true
      next += 1
    }
    guard next < tokens.count else { return next }
    let isTouching = !hasClosed && tokens[next].span.lowerBound == token.span.upperBound
    return starts(bytes, tokens, next, after: ending, isTouching: isTouching) ? next : nil
  }

  /// What a token with a final mark is.
  private enum Ending {
    case none, stop, question, ellipsis
    /// An abbreviation that may stand at a sentence's end: `etc.`, `Inc.`
    case abbreviation

    init(_ bytes: Span<UInt8>, _ token: Token, _ language: Language) {
      let span = token.span
      if token.kind == .punctuation {
        let first = bytes.byte(at: span.lowerBound)
        let last = bytes.byte(at: span.upperBound - 1)
        if first == UInt8(ascii: "."), span.byteCount == 1 {
          self = .stop
        } else if last == UInt8(ascii: "?") || last == UInt8(ascii: "!") || first == UInt8(ascii: "?")
          || first == UInt8(ascii: "!")
        {
          self = .question
        } else if first == UInt8(ascii: ".") || first == 0xE2 && last == 0xA6 || last == UInt8(ascii: ".") {
          self = .ellipsis
        } else {
          self = .none
        }
      } else if token.kind == .word, bytes.byte(at: span.upperBound - 1) == UInt8(ascii: ".") {
        let traits = language.words.traits(bytes, span.lowerBound, span.upperBound - 1)
        let isAcronym = span.byteCount >= 4 && bytes.byte(at: span.upperBound - 3) == UInt8(ascii: ".")
        let isEra = span.byteCount == 5 && bytes.byte(at: span.lowerBound + 2) == UInt8(ascii: "-")
        self = traits.contains(.finalAbbreviation) || isAcronym || isEra ? .abbreviation : .none
      } else {
        self = .none
      }
    }
  }

  /// Whether a token closes a quotation or a bracket that the sentence before it belongs to.
  private func closes(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int) -> Bool {
    let span = tokens[index].span
    if tokens[index].kind == .symbol {
      // An emoticon belongs to the sentence before it.
      let first = bytes.byte(at: span.lowerBound)
      return span.byteCount > 1 && (first == UInt8(ascii: ":") || first == UInt8(ascii: ";"))
    }
    guard tokens[index].kind == .punctuation else { return false }
    switch bytes.scalar(at: span.lowerBound).scalar {
    case ")", "]", "}", "»", "”", "›": return true
    case "\"", "'", "’":
      // A straight mark closes if it touches what it closes, or if a gap or a mark follows and none went before.
      return tokens[index - 1].span.upperBound == span.lowerBound
    default: return false
    }
  }

  private func isBracket(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    let byte = bytes.byte(at: token.span.lowerBound)
    return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
  }

  private func opensBracket(_ bytes: Span<UInt8>, _ token: Token) -> Bool {
    let byte = bytes.byte(at: token.span.lowerBound)
    return byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  /// Whether a sentence starts at a token, given what stands before it.
  private func starts(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int, after ending: Ending, isTouching: Bool
  ) -> Bool {
    let token = tokens[index]
    let (scalar, _) = bytes.scalar(at: token.span.lowerBound)
    switch token.kind {
    case .word:
      let isUpper = Self.isUpper(scalar)
      if !isUpper, ending == .stop, !isTouching, tokens[index - 1].span.byteCount == 1 {
        return startsInLowerCase(bytes, tokens, index)
      }
      if ending == .abbreviation {
        return isUpper && language.words.traits(bytes, token.span.lowerBound, token.span.upperBound).contains(.opener)
      }
      return isUpper
    case .number: return ending != .abbreviation && ending != .ellipsis && !isTouching
    case .url, .email: return ending != .abbreviation
    case .symbol: return ending == .stop || ending == .question
    case .punctuation:
      switch scalar {
      case "«", "“", "‹", "„", "(", "[", "•", "¿", "¡": break
      case "\"", "'", "‘": break
      case "-", "–", "—", "*", "_":
        // A dash opens a sentence in a dialogue only: behind a full mark, and before a capital.
        guard ending == .stop || ending == .question else { return false }
      default: return false
      }
      guard index + 1 < tokens.count else { return false }
      let (following, _) = bytes.scalar(at: tokens[index + 1].span.lowerBound)
      if ending == .stop || ending == .question {
        return Self.isUpper(following) || tokens[index + 1].kind != .word
      }
      return Self.isUpper(following) && ending != .abbreviation
    }
  }

  /// Whether a word in lower case behind a plain full stop starts a sentence: if the word before the stop is one that
  /// no one abbreviates, of four letters at least and in lower case.
  private func startsInLowerCase(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int) -> Bool {
    guard index >= 2, tokens[index - 2].kind == .word else { return false }
    let word = tokens[index - 2].span
    return word.byteCount >= 4 && word.upperBound == tokens[index - 1].span.lowerBound
      && !Self.isUpper(bytes.scalar(at: word.lowerBound).scalar)
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return ByteClass.isUpper(UInt8(truncatingIfNeeded: scalar.value)) }
    return scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }
}
