internal import TamisCore

/// Finds what can be left out of a sentence without touching what it claims: attributions, brackets, connectives.
///
/// Attributions stay where words are quoted, since a quotation needs its speaker.
struct OmissionFinder {
  private let tokens: ArraySlice<Token>
  private let language: SummaryLanguage

  static let attribution: EditReason = "summarize.attribution"
  static let brackets: EditReason = "summarize.brackets"
  static let connective: EditReason = "summarize.connective"

  /// - Parameters:
  ///   - tokens: The tokens of the sentence.
  ///   - language: Its language.
  init(tokens: ArraySlice<Token>, language: SummaryLanguage) {
    self.tokens = tokens
    self.language = language
  }

  /// Returns what can go, in text order; together less than two thirds of the sentence.
  func find(in span: TextSpan, _ bytes: Span<UInt8>) -> [SentenceOmission] {
    var omissions = self.brackets(in: span, bytes)
    let hasQuotation = span.range.contains { bytes[$0] == UInt8(ascii: "\"") } || quotes(span, bytes)
    if !hasQuotation {
      for segment in segments(bytes) where !omissions.contains(where: { $0.span.overlaps(segment.cut) }) {
        if isAttribution(segment, bytes) {
          omissions.append(SentenceOmission(span: segment.cut, reason: Self.attribution))
        }
      }
    }
    if let connective = connective(bytes), !omissions.contains(where: { $0.span.overlaps(connective) }) {
      omissions.append(SentenceOmission(span: connective, reason: Self.connective))
    }
    omissions.sort { $0.span < $1.span }
    let byteCount = omissions.reduce(0) { $0 + $1.span.byteCount }
    return 3 * byteCount < 2 * span.byteCount ? omissions : []
  }

  /// Brackets with the space before them.
  private func brackets(in span: TextSpan, _ bytes: Span<UInt8>) -> [SentenceOmission] {
    var omissions: [SentenceOmission] = []
    var start: Int?
    for offset in span.range {
      if bytes[offset] == UInt8(ascii: "(") {
        // Brackets inside brackets are left alone.
        if start != nil { return [] }
        start = offset
      } else if bytes[offset] == UInt8(ascii: ")") {
        guard var lower = start else { return [] }
        start = nil
        // At the start nothing would be left to hang on to; `membre(s)` is one word.
        guard lower > span.lowerBound, bytes[lower - 1] == UInt8(ascii: " ") else { continue }
        lower -= 1
        omissions.append(SentenceOmission(span: TextSpan(lower, offset + 1), reason: Self.brackets))
      }
    }
    return start == nil ? omissions : []
  }

  private func quotes(_ span: TextSpan, _ bytes: Span<UInt8>) -> Bool {
    var offset = span.lowerBound
    while offset < span.upperBound {
      let (scalar, byteCount) = bytes.scalar(at: offset)
      if ["«", "»", "“", "”", "„"].contains(scalar) { return true }
      offset += byteCount
    }
    return false
  }

  /// A stretch between two commas, or between a comma and the end.
  private struct Segment {
    /// What goes if it does: its first comma, and its last one unless the sentence goes on without it.
    var cut: TextSpan
    var tokens: ArraySlice<Token>
    var isLast: Bool
  }

  private func segments(_ bytes: Span<UInt8>) -> [Segment] {
    let commas = tokens.indices.filter {
      bytes[tokens[$0].span.lowerBound] == UInt8(ascii: ",") && tokens[$0].span.byteCount == 1
    }
    guard let last = tokens.last, last.kind == .punctuation else { return [] }
    var segments: [Segment] = []
    for (number, comma) in commas.enumerated() {
      let isLast = number + 1 == commas.count
      let next = isLast ? tokens.endIndex - 1 : commas[number + 1]
      guard comma + 1 < next else { continue }
      // Between commas both go; before the end its mark stays.
      let end = isLast ? last.span.lowerBound : tokens[next].span.upperBound
      segments.append(
        Segment(
          cut: TextSpan(tokens[comma].span.lowerBound, end), tokens: tokens[comma + 1..<next], isLast: isLast))
    }
    return segments
  }

  /// Whether a segment says who said it and nothing else: short, with a verb of saying where one belongs.
  private func isAttribution(_ segment: Segment, _ bytes: Span<UInt8>) -> Bool {
    guard segment.tokens.count <= 14, !segment.tokens.contains(where: { $0.kind == .number }) else { return false }
    let words = folded(segment.tokens, bytes)
    guard words.count >= 2 else { return false }
    let opening = (0..<min(3, words.count)).map { words[...$0].joined(separator: " ") }
    if opening.contains(where: language.sources.contains) { return segment.isLast }
    if let inverted = inverted(segment.tokens, bytes), language.inverted.contains(inverted) {
      return words.contains(where: language.sayings.contains)
    }
    guard segment.isLast else { return false }
    if !language.auxiliaries.isEmpty {
      return language.auxiliaries.contains(words[0]) && words[1...].prefix(2).contains(where: language.sayings.contains)
    }
    // The speaker comes first: «officials said on Monday», but not «who said that…».
    guard words.count <= 8, let verb = words.firstIndex(where: language.sayings.contains), verb > 0 else {
      return false
    }
    return !["who", "which", "that", "and", "but", "as"].contains(words[0]) && words.count - verb <= 4
  }

  /// The pronoun behind the hyphen of the first token that has one: `il` of `a-t-il`.
  private func inverted(_ tokens: ArraySlice<Token>, _ bytes: Span<UInt8>) -> String? {
    guard let first = tokens.first, let hyphen = first.span.range.last(where: { bytes[$0] == UInt8(ascii: "-") }) else {
      return nil
    }
    var part: [UInt8] = []
    TextFolding().append(bytes, hyphen + 1..<first.span.upperBound, to: &part)
    return String(decoding: part, as: UTF8.self)
  }

  /// A connective at the start with the comma and the space behind it.
  private func connective(_ bytes: Span<UInt8>) -> TextSpan? {
    guard let comma = tokens.prefix(5).firstIndex(where: { bytes[$0.span.lowerBound] == UInt8(ascii: ",") }),
      comma > tokens.startIndex, comma + 1 < tokens.endIndex
    else { return nil }
    let words = folded(tokens[..<comma], bytes).joined(separator: " ")
    guard language.connectives.contains(words) else { return nil }
    return TextSpan(tokens[tokens.startIndex].span.lowerBound, tokens[comma + 1].span.lowerBound)
  }

  private func folded(_ tokens: ArraySlice<Token>, _ bytes: Span<UInt8>) -> [String] {
    let folding = TextFolding()
    return tokens.compactMap { token in
      if token.kind == .punctuation || token.kind == .symbol { return nil }
      var word: [UInt8] = []
      folding.append(bytes, token.span.range, to: &word)
      return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
    }
  }
}
