import TamisCore

/// One pass over a text: tokens, and at every line end the paragraph and its sentences.
///
/// The text is handed to each method, since a structure may not keep a span. Every method that scans returns where the
/// scan goes on, always behind where it began.
struct TokenScanner: ~Copyable {
  let language: Language
  /// Whether `don't` is two tokens.
  let partsContractions: Bool
  var tokens = TokenBuffer()
  /// Where words are, around the place that is being read.
  var wordBits = WordBits()
  var sentences: [Sentence] = []
  var paragraphs: [Paragraph] = []
  /// Why each sentence ends; `nil` if nobody asked.
  var boundaries: [SentenceBoundary]?
  /// The first token of the paragraph that is being read.
  private var paragraphStart = 0
  /// The tokens of the paragraph that may end a sentence, where rules and no model part sentences.
  var candidates: [Int] = []
  /// Whether candidates are wanted.
  let notesCandidates: Bool
  /// Whether a single quotation mark was opened in this paragraph, so that an apostrophe may close it.
  var hasOpenQuote = false

  init(language: Language, partsContractions: Bool) {
    self.language = language
    self.partsContractions = partsContractions
    notesCandidates = language.sentenceModel == nil
  }

  /// Scans a whole text.
  ///
  /// - Parameter bytes: UTF-8 text, shorter than 4 GiB.
  /// - Complexity: O(*n*) for *n* bytes.
  mutating func scan(_ bytes: Span<UInt8>) {
    // News text has a token every 5 to 5.5 bytes and a sentence every 120; reserving costs address space only.
    tokens.reserve(bytes.count / 5 + 16)
    sentences.reserveCapacity(bytes.count / 100 + 4)
    paragraphs.reserveCapacity(bytes.count / 400 + 4)
    var position = 0
    while position < bytes.count {
      position = scanPlainWords(bytes, position)
      guard position < bytes.count else { break }
      let byte = bytes.byte(at: position)
      switch ByteClass(byte) {
      case .space: position += 1
      case .letter: position = scanWord(bytes, position)
      case .digit: position = scanNumber(bytes, position, position)
      case .terminator: position = scanTerminator(bytes, position)
      case .rule: position = scanRule(bytes, position)
      case .punctuation: position = scanPunctuation(bytes, position)
      case .symbol: position = scanSymbol(bytes, position)
      case .wide: position = scanWide(bytes, position)
      case .lineEnd:
        endParagraph(bytes)
        position += 1
      }
    }
    endParagraph(bytes)
    markHeadings(bytes)
  }

  /// Adds a word and returns its end.
  @inline(__always)
  mutating func emitWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let (first, last) = (bytes.byte(at: start), bytes.byte(at: end &- 1))
    // What begins with a small letter of ASCII or Latin-1 or a digit and keeps no full stop ends and begins no sentence.
    let isPlain = (first < 0x80 || first == 0xC3) && !isCapital(bytes, start, first) && last != UInt8(ascii: ".")
    tokens.append(Token(TextSpan(start, end), kind: .word), isMarked: !isPlain)
    return end
  }

  /// Adds a token and returns its end.
  @inline(__always)
  mutating func emit(_ start: Int, _ end: Int, _ kind: TokenKind) -> Int {
    tokens.append(Token(TextSpan(start, end), kind: kind))
    return end
  }

  /// Says that the token that comes next may end a sentence.
  @inline(__always)
  mutating func noteCandidate() {
    if notesCandidates { candidates.append(tokens.count) }
  }

  mutating func endParagraph(_ bytes: Span<UInt8>) {
    guard tokens.count > paragraphStart else { return }
    let (first, last) = (tokens[paragraphStart].span, tokens[tokens.count - 1].span)
    paragraphs.append(Paragraph(TextSpan(first.lowerBound, last.upperBound)))
    if let model = language.sentenceModel {
      SentenceSplitter(language: language, model: model).split(
        bytes, tokens, from: paragraphStart, into: &sentences, explaining: &boundaries)
    } else {
      SentenceRules(language: language).split(
        bytes, tokens, from: paragraphStart, candidates: candidates, into: &sentences, explaining: &boundaries)
    }
    paragraphStart = tokens.count
    if notesCandidates { candidates.removeAll(keepingCapacity: true) }
    hasOpenQuote = false
  }

  /// A heading is short, has no mark of punctuation at its end, and running text or another heading follows it.
  private mutating func markHeadings(_ bytes: Span<UInt8>) {
    // Longer than any headline of the example corpus and of the RPM2 articles; a sentence that lost its stop is longer.
    let longestHeading = 120
    for index in paragraphs.indices.dropLast() {
      let span = paragraphs[index].span
      guard span.byteCount <= longestHeading else { continue }
      let (last, _) = bytes.scalar(before: span.upperBound)
      switch last {
      case ".", "!", "?", "…", ":", ";", ",", "»", "”", "\"", ")", "-", "–", "—": continue
      default: paragraphs[index].isHeading = true
      }
    }
  }

  /// Where the run of letters, digits and marks that a position lies in ends.
  @inline(__always)
  func runEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var position = start
    while true {
      position = ByteRun.wordEnd(bytes, position)
      guard position < bytes.count else { return position }
      let byte = bytes.byte(at: position)
      guard byte >= 0x80 else { return position }
      let length = wideWordLength(bytes, position, byte)
      guard length > 0 else { return position }
      position += length
    }
  }

  /// The bytes of the letter, digit or mark outside ASCII at a position; 0 if there is something else.
  @inline(__always)
  private func wideWordLength(_ bytes: Span<UInt8>, _ position: Int, _ byte: UInt8) -> Int {
    // Latin-1 letters are nearly all that French has: U+00C0 to U+00FF but for the signs × and ÷.
    if byte == 0xC3 {
      let second = bytes.byte(at: position + 1)
      if second >= 0x80, second != 0x97, second != 0xB7 { return 2 }
    }
    return decodedWordLength(bytes, position)
  }

  @inline(never)
  private func decodedWordLength(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    let (scalar, byteCount) = bytes.scalar(at: position)
    switch ScalarClass(scalar) {
    case .letter, .digit, .mark: return byteCount
    default: return 0
    }
  }

  /// The bytes of the apostrophe at a position, straight, typographic or the letter; 0 if there is none.
  @inline(__always)
  func apostropheLength(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    switch bytes.byte(at: position) {
    case UInt8(ascii: "'"): 1
    case 0xE2 where bytes.byte(at: position + 1) == 0x80 && bytes.byte(at: position + 2) == 0x99: 3
    case 0xCA where bytes.byte(at: position + 1) == 0xBC: 2
    default: 0
    }
  }

  /// The bytes of the hyphen at a position, ASCII or U+2010 or U+2011; 0 if there is none.
  @inline(__always)
  func hyphenLength(_ bytes: Span<UInt8>, _ position: Int) -> Int {
    switch bytes.byte(at: position) {
    case UInt8(ascii: "-"): 1
    case 0xE2 where bytes.byte(at: position + 1) == 0x80 && bytes.byte(at: position + 2) & 0xFE == 0x90: 3
    default: 0
    }
  }

  /// Whether a token that starts here has white space, an opening mark or the text's start before it.
  func isAfterGap(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    guard position > 0 else { return true }
    switch bytes.scalar(before: position).scalar {
    case " ", "\t", "\n", "\r", "(", "[", "{", "\"", "«", "“", "/", ":": return true
    case let scalar where scalar.value >= 0x80: return [.space, .lineEnd, .opening].contains(ScalarClass(scalar))
    default: return false
    }
  }
}
