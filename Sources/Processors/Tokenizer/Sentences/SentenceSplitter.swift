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
      guard let logOdds = logOddsOfEnd(bytes, tokens, gap, state, isExplaining: boundaries != nil) else { return false }
      sentences.append(Self.sentence(tokens, start, gap.index))
      boundaries?.append(SentenceBoundary(sentences[sentences.count - 1].span, gap, logOdds: logOdds))
      start = gap.index + 1
      return true
    }
    sentences.append(Self.sentence(tokens, start, tokens.count - 1))
    boundaries?.append(SentenceBoundary(atParagraphEnd: sentences[sentences.count - 1].span))
  }

  /// The log-odds that a sentence ends at a gap, 0 where rules say so; `nil` if none ends there.
  // These are functions of their own, each of a size at which the compiler still inlines what they call.
  @inline(never)
  private func logOddsOfEnd(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ gap: SentenceGap, _ state: SentenceState,
    isExplaining: Bool
  ) -> Double? {
    if gap.markShape == .abbreviation, isCustomaryEnd(bytes, tokens, gap) { return 0 }
    guard !gap.isInsideWord else { return nil }
    let features = SentenceFeatures(bytes, tokens, gap, state, tables)
    var sum = WeightSum(tables: tables)
    features.addFirst(to: &sum)
    guard sum.total > Self.cutoff else { return nil }
    addRest(of: features, bytes, tokens, isExplaining: isExplaining, to: &sum)
    return sum.total > Self.threshold ? sum.logOdds : nil
  }

  /// Adds the weights of all features but the first, as far as they can change the decision.
  @inline(never)
  private func addRest(
    of features: SentenceFeatures, _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, isExplaining: Bool,
    to sum: inout WeightSum
  ) {
    features.addRest(bytes, tokens, tables, to: &sum)
    // Whoever asks for the reason of an end gets the whole sum.
    let isCertain = sum.total <= -Self.certainty || sum.total >= Self.certainty && !isExplaining
    if !isCertain { features.addProspect(bytes, tokens, to: &sum) }
  }

  /// Whether the abbreviation at a gap may end a sentence and stands before a word that opens many.
  ///
  /// As in `4 p.m. It rained.`: treebanks hold too few of them to learn from.
  private func isCustomaryEnd(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ gap: SentenceGap) -> Bool {
    guard gap.mark == gap.index, gap.opener == gap.index + 1,
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
  @inline(always)
  static func walk(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, from first: Int,
    endsSentence: (SentenceGap, SentenceState) -> Bool
  ) {
    var state = SentenceState(start: first)
    var next = first
    // The first token behind the last gap that was looked at.
    var looked = first
    while true {
      let marked = tokens.nextMarked(from: next)
      guard marked < tokens.count else { return }
      next = marked + 1
      if marked > looked {
        // The token before it ends nothing, opens nothing and closes nothing.
        state.isAfterFinalMark = false
        look(bytes, tokens, marked - 1, &state, endsSentence)
      }
      let token = tokens[marked]
      // Behind a word or a number it depends on the next token alone; that one is marked if a sentence may begin there.
      guard token.kind != .word || bytes.byte(at: token.span.upperBound - 1) == UInt8(ascii: ".") else { continue }
      guard next < tokens.count else { return }
      state.pass(bytes, token)
      look(bytes, tokens, marked, &state, endsSentence)
      looked = next
    }
  }

  /// Visits the gap behind a token if a sentence could end there.
  @inline(always)
  private static func look(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int, _ state: inout SentenceState,
    _ endsSentence: (SentenceGap, SentenceState) -> Bool
  ) {
    guard
      SentenceGap.isPossible(bytes, tokens[index], tokens[index + 1], isAfterFinalMark: state.isAfterFinalMark)
    else { return }
    let gap = SentenceGap(bytes, tokens, index, sentenceStart: state.start)
    if endsSentence(gap, state) { state.end(before: index + 1, with: gap.markShape) }
  }
}

/// Adds up weights.
private struct WeightSum: FeatureSink {
  let tables: SentenceTables
  var total = 0

  init(tables: SentenceTables) { self.tables = tables }

  @inline(always)
  mutating func add(_ feature: UInt32, _ template: UInt64) { total &+= tables.weight(feature) }

  var logOdds: Double { Double(total) * SentenceModel.step }
}
