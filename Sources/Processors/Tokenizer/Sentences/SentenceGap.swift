import TamisCore

/// A gap between two tokens of a paragraph at which a sentence may end, with what is seen around it.
struct SentenceGap {
  /// The token before the gap.
  let index: Int
  /// The token that decides on the left: behind closing quotation marks and brackets, the one that they close behind.
  let mark: Int
  /// The token that decides on the right: behind what opens or lists.
  let opener: Int
  /// The last word before the gap, whatever mark ends it.
  let before: Int
  let markShape: TokenShape
  /// The shape of the token at `mark` whether or not it keeps a full stop.
  let wordShape: TokenShape
  let openerShape: TokenShape
  /// The left and the right of the gap as one number each.
  let left: UInt64
  let right: UInt64
  /// 1 if nothing parts the two tokens.
  let touches: UInt64

  /// Whether the gap parts a word from what it touches, as in `l'|État`: no sentence ends there.
  var isInsideWord: Bool { touches == 1 && mark == index && markShape.rawValue <= TokenShape.capitals.rawValue }

  /// Looks at a gap.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - tokens: All tokens so far; the paragraph's are the last ones.
  ///   - index: The token before the gap; another one follows it.
  ///   - start: The first token of the sentence so far.
  /// - Complexity: O(1): at most eight tokens on each side.
  @inline(always)
  init(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int, sentenceStart start: Int) {
    self.index = index
    let lastShape = TokenShape(bytes, tokens[index])
    var (mark, shape) = (index, lastShape)
    if lastShape.isClosing { (mark, shape) = Self.markBefore(bytes, tokens, index, lastShape, from: start) }
    wordShape = shape
    if shape.rawValue < 5, bytes.byte(at: tokens[mark].span.upperBound &- 1) == UInt8(ascii: ".") {
      shape = .abbreviation
    }
    self.mark = mark
    markShape = shape
    let isMark = shape.isFinalMark || shape.rawValue == 0x13A || shape.rawValue == 0x13B
    before = isMark ? max(mark &- 1, start) : mark
    let next = TokenShape(bytes, tokens[index &+ 1])
    var opening: UInt64 = 0
    var (opener, openerShape) = (index &+ 1, next)
    if next.isOpening {
      (opener, openerShape) = Self.opener(bytes, tokens, index, next)
      // At the end of the text, nothing stands behind what opens.
      if opener > index &+ 1 { opening = next.rawValue }
    }
    self.opener = opener
    self.openerShape = openerShape
    left = shape.rawValue | (mark < index ? 0x1000 : 0)
    touches = tokens[index].span.upperBound == tokens[index &+ 1].span.lowerBound ? 1 : 0
    right = openerShape.rawValue | opening &<< 16 | touches &<< 30
  }

  /// The token that quotation marks and brackets close behind; the last one itself if there is none.
  @inline(never)
  private static func markBefore(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int, _ last: TokenShape, from start: Int
  ) -> (Int, TokenShape) {
    var (mark, shape) = (index, last)
    while mark > start, mark > index - 8, shape.isClosing {
      mark -= 1
      shape = TokenShape(bytes, tokens[mark])
    }
    return shape.isClosing ? (index, last) : (mark, shape)
  }

  /// The token behind what opens or lists.
  @inline(never)
  private static func opener(
    _ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int, _ next: TokenShape
  ) -> (Int, TokenShape) {
    var (opener, shape) = (index + 1, next)
    while opener + 1 < tokens.count, opener < index + 9, shape.isOpening {
      opener += 1
      shape = TokenShape(bytes, tokens[opener])
    }
    return (opener, shape)
  }

  /// Whether a sentence could end between two tokens at all: a first look, for every gap of a text.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - token: The token before the gap.
  ///   - next: The token behind it.
  ///   - isAfterFinalMark: Whether a mark that ends sentences stands before the gap, with nothing but closing marks
  ///     between.
  /// - Returns: Whether the gap is worth a second look.
  @inline(always)
  static func isPossible(_ bytes: Span<UInt8>, _ token: Token, _ next: Token, isAfterFinalMark: Bool) -> Bool {
    if isAfterFinalMark { return !closesOrGoesOn(bytes, token, next) }
    let last = bytes.byte(at: token.span.upperBound &- 1)
    let first = bytes.byte(at: next.span.lowerBound)
    let isApart = token.span.upperBound < next.span.lowerBound
    let isAnnounced = last == UInt8(ascii: ":") || last == UInt8(ascii: ";") || last == UInt8(ascii: ".")
    if first >= 0x80 {
      return isApart && isAnnounced || TokenShape.isUpper(bytes, next.span.lowerBound)
        || isApart && last != UInt8(ascii: ",") && next.kind != .word
          && !(next.kind.isMark && first == 0xC2 && bytes.byte(at: next.span.lowerBound + 1) == 0xBB)
    }
    // Numbers and addresses may begin a sentence, and marks but for those that go on with what stands before them.
    let mayBegin = next.kind != .word && !(next.kind.isMark && goesOn(first)) && !ByteClass.isLower(first)
    return ByteClass.isUpper(first) || isApart && (isAnnounced || last != UInt8(ascii: ",") && mayBegin)
  }

  /// Whether a mark of ASCII goes on with what stands before it: one of `) ] , . ! ? : ; % /`.
  @inline(always)
  private static func goesOn(_ mark: UInt8) -> Bool {
    // A bit for each of the first and the second 64 bytes of ASCII.
    let bits: (UInt64, UInt64) = (0x8C00_D222_0000_0000, 0x0000_0000_2000_0000)
    return ((mark & 0x40 == 0 ? bits.0 : bits.1) &>> UInt64(mark & 0x3F)) & 1 == 1
  }

  /// Whether what follows a final mark belongs to the sentence for sure.
  ///
  /// That is what closes it, `« Oui ! »`, and a word in lower case behind what closed, `« Oui ! » dit-elle`, or behind an
  /// ellipsis, `Elle attend... et part.`
  @inline(never)
  private static func closesOrGoesOn(_ bytes: Span<UInt8>, _ token: Token, _ next: Token) -> Bool {
    let first = bytes.byte(at: next.span.lowerBound)
    if next.kind == .punctuation {
      switch bytes.scalar(at: next.span.lowerBound).scalar {
      case ")", "]", "»", "”": return true
      case "\"": return StraightQuote(bytes, next) == .closing
      default: return false
      }
    }
    guard ByteClass.isLower(first) else { return false }
    let shape = TokenShape(bytes, token)
    return shape.isClosing || shape == .ellipsis
  }
}

/// Which way a straight quotation mark faces, by the spaces on its sides.
enum StraightQuote {
  case opening, closing, either

  /// Looks at a mark.
  ///
  /// - Complexity: O(1).
  init(_ bytes: Span<UInt8>, _ token: Token) {
    let (start, end) = (token.span.lowerBound, token.span.upperBound)
    // Outside the text there are zeros, which count as spaces.
    let isApartBefore = bytes.byte(at: start - 1) <= 0x20
    let isApartBehind = Self.follows(bytes.byte(at: end))
    self = isApartBefore == isApartBehind ? .either : isApartBefore ? .opening : .closing
  }
}

extension StraightQuote {
  /// Whether a byte may follow a closing mark: a space, or a mark that belongs to what stands before it.
  private static func follows(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "?"), UInt8(ascii: "!"):
      true
    default: false
    }
  }
}

/// What is open in a sentence so far, and how the one before it ended.
struct SentenceState {
  /// The first token of the sentence.
  var start: Int
  var isInQuotation = false
  var brackets = 0
  /// The shape of the mark that ended the sentence before; `none` at the beginning of a paragraph.
  var previousEnd = TokenShape.none
  /// Whether a mark that ends sentences has just passed, with nothing but closing marks behind it.
  var isAfterFinalMark = false

  init(start: Int) { self.start = start }

  /// Takes a token in.
  @inline(always)
  mutating func pass(_ bytes: Span<UInt8>, _ token: Token) {
    switch token.kind {
    case .word: isAfterFinalMark = bytes.byte(at: token.span.upperBound - 1) == UInt8(ascii: ".")
    case .number, .url, .email: isAfterFinalMark = false
    case .punctuation, .symbol: passMark(bytes, token)
    }
  }

  private mutating func passMark(_ bytes: Span<UInt8>, _ token: Token) {
    let shape = TokenShape(bytes, token)
    if shape.isFinalMark {
      isAfterFinalMark = true
    } else if !shape.isClosing {
      isAfterFinalMark = false
    }
    switch shape.rawValue {
    case 0x122: passQuote(StraightQuote(bytes, token))
    case 0x1AB, 0x19C: isInQuotation = true
    case 0x1BB, 0x19D: isInQuotation = false
    case 0x128, 0x15B: brackets += 1
    case 0x129, 0x15D: brackets = max(0, brackets - 1)
    default: break
    }
  }

  private mutating func passQuote(_ quote: StraightQuote) {
    switch quote {
    case .opening: isInQuotation = true
    case .closing: isInQuotation = false
    case .either: isInQuotation.toggle()
    }
  }

  /// Ends the sentence before a token.
  mutating func end(before next: Int, with shape: TokenShape) {
    self = SentenceState(start: next)
    previousEnd = shape
  }
}

extension TokenKind {
  /// Whether it is a mark or a sign.
  @inline(always)
  fileprivate var isMark: Bool { self == .punctuation || self == .symbol }
}
