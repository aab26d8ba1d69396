import TamisCore

/// Takes features one by one: adds up their weights, or lists them for training.
protocol FeatureSink {
  /// Takes a feature and the number of its template, 1...38.
  mutating func add(_ feature: UInt32, _ template: UInt64)
}

/// Tells how familiar words are; see ``SentenceLexicon``.
protocol FamiliarityTable {
  func familiarity(_ word: UInt64) -> UInt64
}

/// The features of a gap, handed to a sink one by one.
///
/// A feature is the hash of a template's number and of the values that it looks at.
struct SentenceFeatures {
  let gap: SentenceGap
  private let state: SentenceState
  private let beforeShape: TokenShape
  private let (beforeWord, openerWord): (UInt64, UInt64)
  private let beforeSuffix: UInt64
  /// The shape of the token behind the opener.
  private let right1: UInt64
  private let (beforeFamiliarity, openerFamiliarity): (UInt64, UInt64)
  /// How many bytes the word before the gap has, up to 6.
  private let beforeLength: UInt64
  /// How many tokens the sentence has so far, as a class.
  private let length: UInt64

  /// Gathers what the first features look at; the others gather the rest, since few gaps need them.
  ///
  /// - Complexity: O(1).
  @inline(always)
  init(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ gap: SentenceGap, _ state: SentenceState,
    _ table: some FamiliarityTable
  ) {
    self.gap = gap
    self.state = state
    let (before, opener) = (tokens[gap.before], tokens[gap.opener].span)
    beforeShape = gap.before == gap.mark ? gap.wordShape : TokenShape(bytes, before)
    beforeWord = WordKey.word(bytes, before.span)
    beforeSuffix = WordKey.suffix(bytes, before.span)
    openerWord = WordKey.word(bytes, opener)
    openerFamiliarity = table.familiarity(openerWord)
    beforeLength = UInt64(min(before.span.byteCount, 6))
    length = Self.lengthClass(gap.index + 1 - state.start)
    right1 = gap.opener + 1 < tokens.count ? TokenShape(bytes, tokens[gap.opener + 1]).rawValue : 0
    // Of a word in lower case, the shape says enough.
    beforeFamiliarity = beforeShape.isCapitalized ? table.familiarity(beforeWord) : 16 | beforeShape.rawValue << 8
  }

  @inline(always)
  private static func lengthClass(_ count: Int) -> UInt64 {
    // 1, 2, 3, 4...5, 6...10, 11...20, 21...40 and more tokens; without branches, which would be guessed wrong.
    func isAbove(_ limit: Int) -> UInt64 { UInt64(truncatingIfNeeded: limit &- count) &>> 63 }
    return isAbove(1) &+ isAbove(2) &+ isAbove(3) &+ isAbove(5) &+ isAbove(10) &+ isAbove(20) &+ isAbove(40)
  }

  /// Hands the features that tell most to a sink: most gaps are decided by them alone.
  @inline(always)
  func addFirst(to sink: inout some FeatureSink) {
    let (mark, opener, left, right) = (gap.markShape.rawValue, gap.openerShape.rawValue, gap.left, gap.right)
    let shapes = mark << 20 | opener
    let open: UInt64 = (state.isInQuotation ? 1 : 0) | (state.brackets > 0 ? 2 : 0)
    add(3, beforeWord, mark, to: &sink)
    add(4, openerFamiliarity << 40 | mark << 20 | opener, beforeFamiliarity, to: &sink)
    add(6, beforeSuffix << 16 | mark, openerFamiliarity << 20 | opener, to: &sink)
    add(8, gap.left, 0, to: &sink)
    add(9, right, 0, to: &sink)
    add(10, openerWord, opener == 1 ? 1 : 0, to: &sink)
    add(12, right1 << 32 | left, opener, to: &sink)
    add(13, beforeWord, 0, to: &sink)
    add(14, beforeShape.rawValue << 32 | left, right, to: &sink)
    add(18, beforeLength << 40 | left, right, to: &sink)
    add(20, length, shapes, to: &sink)
    add(31, openerFamiliarity, beforeWord ^ opener, to: &sink)
    add(32, openerFamiliarity << 8 | length, shapes, to: &sink)
    add(33, open, left, to: &sink)
    add(34, open << 40 | left, right, to: &sink)
  }

  /// Hands all other features but those of ``addProspect(_:_:to:)`` to a sink.
  @inline(always)
  func addRest(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ table: some FamiliarityTable,
    to sink: inout some FeatureSink
  ) {
    let (mark, opener, left, right) = (gap.markShape.rawValue, gap.openerShape.rawValue, gap.left, gap.right)
    let shapes = mark << 20 | opener
    let previous = state.previousEnd.rawValue
    let first = tokens[state.start]
    let firstShape = TokenShape(bytes, first)
    let firstWord = WordKey.word(bytes, first.span)
    let hasSecond = gap.opener + 1 < tokens.count
    let secondWord = hasSecond ? WordKey.word(bytes, tokens[gap.opener + 1].span) : 0
    let secondFamiliarity = hasSecond ? table.familiarity(secondWord) : 0
    let openerSuffix = WordKey.suffix(bytes, tokens[gap.opener].span)
    let thirdLeftWord = gap.before > state.start ? WordKey.word(bytes, tokens[gap.before - 1].span) : 0
    let left1 = gap.mark > state.start ? TokenShape(bytes, tokens[gap.mark - 1]).rawValue : 0
    let left2 = gap.mark > state.start + 1 ? TokenShape(bytes, tokens[gap.mark - 2]).rawValue : 0
    let right2 = gap.opener + 2 < tokens.count ? TokenShape(bytes, tokens[gap.opener + 2]).rawValue : 0
    add(1, gap.left << 1 | gap.touches, gap.right, to: &sink)
    add(2, openerWord, mark << 16 | opener, to: &sink)
    add(5, openerFamiliarity << 40 | beforeFamiliarity, secondFamiliarity << 40 | mark << 20 | right1, to: &sink)
    add(7, beforeWord, openerWord ^ mark, to: &sink)
    add(11, secondWord, 0, to: &sink)
    add(15, beforeSuffix, mark, to: &sink)
    add(16, openerSuffix, shapes, to: &sink)
    add(17, thirdLeftWord, mark, to: &sink)
    add(19, length, left, to: &sink)
    add(21, firstWord, mark, to: &sink)
    add(22, firstShape.rawValue << 32 | left, right, to: &sink)
    add(23, left2 << 40 | left1 << 20 | left, right, to: &sink)
    add(24, left, opener << 40 | right1 << 20 | right2, to: &sink)
    add(25, left1 << 32 | left, right1 << 40 | right, to: &sink)
    add(26, previous << 32 | left, right, to: &sink)
    add(27, previous << 32 | length, mark << 40 | right, to: &sink)
    add(28, previous << 32 | firstShape.rawValue, left << 40 ^ right, to: &sink)
    add(29, openerFamiliarity, shapes, to: &sink)
    add(30, openerFamiliarity << 8 | secondFamiliarity, right1 << 40 | shapes, to: &sink)
  }

  /// How far it is to the next mark that ends a sentence, and to the next capital: a heading is followed by a sentence.
  @inline(never)
  func addProspect(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, to sink: inout some FeatureSink
  ) {
    let shapes = gap.markShape.rawValue << 20 | gap.openerShape.rawValue
    var final: UInt64 = 4
    var capital: UInt64 = 5
    var capitalShape: UInt64 = 0
    var index = gap.opener + 1
    let end = min(tokens.count, gap.opener + 13)
    while index < end {
      let shape = TokenShape(bytes, tokens[index])
      let distance = index - gap.opener
      if capital == 5, distance <= 8, shape.isCapitalized || shape.isFinalMark {
        capital = distance <= 2 ? UInt64(distance) : distance <= 4 ? 3 : 4
        capitalShape = shape.rawValue
      }
      if shape.isFinalMark {
        final = distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 6 ? 2 : 3
        break
      }
      index += 1
    }
    add(35, final, shapes, to: &sink)
    add(36, final << 8 | length, shapes, to: &sink)
    add(37, capital << 20 | capitalShape, shapes, to: &sink)
    add(38, capital << 32 | capitalShape << 8 | length, shapes, to: &sink)
  }

  @inline(always)
  private func add(_ template: UInt64, _ first: UInt64, _ second: UInt64, to sink: inout some FeatureSink) {
    let mixed = (WordKey.mix(first, second) ^ template) &* 0xBF58_476D_1CE4_E5B9
    sink.add(UInt32(truncatingIfNeeded: mixed &>> 40), template)
  }
}
