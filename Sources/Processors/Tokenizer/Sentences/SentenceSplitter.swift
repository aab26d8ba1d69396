import TamisCore

/// Parts the tokens of one paragraph into sentences, by the language's learnt model.
///
/// From left to right, each gap between two tokens at which a sentence could end is judged once, by the sum of the
/// weights of what stands around it. What was decided before it counts as well.
struct SentenceSplitter {
  let language: Language
  private let tables: SentenceTables

  /// The sum, in steps of the model, above which a sentence ends.
  static let threshold = 0
  /// The sum of the first features up to which no other feature is looked at.
  ///
  /// Of the 14,351 sentences that the models cut RPM2 and the UD dev and train files at hand into, with RPM2 once for each
  /// model, none is cut otherwise because of it or of ``certainty``.
  static let cutoff = -34
  /// The distance of the sum from 0 from which on the tokens far ahead of the gap are not looked at.
  static let certainty = 26

  init(language: Language, model: SentenceModel) {
    self.language = language
    tables = model.tables
  }

  /// Adds the sentences of a paragraph.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - tokens: All tokens so far; those of the paragraph are the last ones, at least one.
  ///   - first: The paragraph's first token.
  ///   - sentences: Where to add.
  ///   - boundaries: Where to say why; `nil` if nobody asked.
  /// - Complexity: O(*t*) for *t* tokens.
  func split(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, from first: Int, into sentences: inout [Sentence],
    explaining boundaries: inout [SentenceBoundary]?
  ) {
    var start = first
    Self.walk(bytes, tokens, from: first) { gap, state in
      if isCustomaryEnd(bytes, tokens, gap) {
        sentences.append(Self.sentence(tokens, start, gap.index))
        boundaries?.append(SentenceBoundary(sentences[sentences.count - 1].span, gap, logOdds: 0))
        start = gap.index + 1
        return true
      }
      guard !gap.isInsideWord else { return false }
      let features = SentenceFeatures(bytes, tokens, gap, state, tables)
      var sum = WeightSum(tables: tables)
      features.addFirst(to: &sum)
      guard sum.total > Self.cutoff else { return false }
      features.addRest(bytes, tokens, tables, to: &sum)
      // Whoever asks for the reason of an end gets the whole sum.
      let isCertain = sum.total <= -Self.certainty || sum.total >= Self.certainty && boundaries == nil
      if !isCertain { features.addProspect(bytes, tokens, to: &sum) }
      guard sum.total > Self.threshold else { return false }
      sentences.append(Self.sentence(tokens, start, gap.index))
      boundaries?.append(SentenceBoundary(sentences[sentences.count - 1].span, gap, logOdds: sum.logOdds))
      start = gap.index + 1
      return true
    }
    sentences.append(Self.sentence(tokens, start, tokens.count - 1))
    boundaries?.append(SentenceBoundary(atParagraphEnd: sentences[sentences.count - 1].span))
  }

  /// Whether an abbreviation that may end a sentence stands before a word that opens many.
  ///
  /// As in `4 p.m. It rained.`: treebanks hold too few of them to learn from.
  private func isCustomaryEnd(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ gap: SentenceGap) -> Bool {
    guard gap.markShape == .abbreviation, gap.mark == gap.index, gap.opener == gap.index + 1,
      gap.openerShape == .capitalized
    else { return false }
    let (span, next) = (tokens[gap.mark].span, tokens[gap.opener].span)
    return language.words.traits(bytes, span.lowerBound, span.upperBound - 1).contains(.finalAbbreviation)
      && language.words.traits(bytes, next.lowerBound, next.upperBound).contains(.opener)
  }

  private static func sentence(_ tokens: borrowing TokenBuffer, _ first: Int, _ last: Int) -> Sentence {
    Sentence(TextSpan(tokens[first].span.lowerBound, tokens[last].span.upperBound))
  }

  /// Visits the gaps of a paragraph at which a sentence could end; training and use see the same ones.
  @inline(__always)
  static func walk(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, from first: Int,
    endsSentence: (SentenceGap, SentenceState) -> Bool
  ) {
    var state = SentenceState(start: first)
    var index = first
    var next = tokens[first]
    while index + 1 < tokens.count {
      let token = next
      next = tokens[index + 1]
      index += 1
      // Between two words the second of which is in lower case, as most gaps are, no sentence ends.
      let last = bytes.byte(at: token.span.upperBound - 1)
      let first = bytes.byte(at: next.span.lowerBound)
      let areWords = token.kind == .word && next.kind == .word
      if areWords, ByteClass.isLower(first), last > UInt8(ascii: ";") || last == UInt8(ascii: "'") {
        state.isAfterFinalMark = false
        continue
      }
      state.pass(bytes, token)
      if SentenceGap.isPossible(bytes, token, next, isAfterFinalMark: state.isAfterFinalMark) {
        let gap = SentenceGap(bytes, tokens, index - 1, sentenceStart: state.start)
        if endsSentence(gap, state) { state.end(before: index, with: gap.markShape) }
      }
    }
  }
}

/// Adds up weights.
private struct WeightSum: FeatureSink {
  let tables: SentenceTables
  var total = 0

  init(tables: SentenceTables) { self.tables = tables }

  @inline(__always)
  mutating func add(_ feature: UInt32, _ template: UInt64) { total &+= tables.weight(feature) }

  var logOdds: Double { Double(total) * SentenceModel.step }
}
