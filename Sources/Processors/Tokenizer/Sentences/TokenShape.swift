import TamisCore

/// What a token looks like, as far as sentence ends depend on it.
///
/// Marks that have no case of their own are told apart by their last byte.
struct TokenShape: Equatable {
  let rawValue: UInt64

  static let none = TokenShape(rawValue: 0)
  static let lower = TokenShape(rawValue: 1)
  static let capitalized = TokenShape(rawValue: 2)
  static let initial = TokenShape(rawValue: 3)
  static let capitals = TokenShape(rawValue: 4)
  static let digits = TokenShape(rawValue: 5)
  static let stop = TokenShape(rawValue: 6)
  static let question = TokenShape(rawValue: 7)
  static let ellipsis = TokenShape(rawValue: 8)
  static let abbreviation = TokenShape(rawValue: 9)
  static let address = TokenShape(rawValue: 10)

  /// Whether it is a mark that ends sentences.
  var isFinalMark: Bool { (6...8).contains(rawValue) }

  /// Whether it is a word that begins with a capital.
  var isCapitalized: Bool { (2...4).contains(rawValue) }

  /// Whether it is a closing quotation mark or bracket, or a mark that may be one.
  @inline(always)
  var isClosing: Bool {
    guard rawValue >= 0x100 else { return false }
    return isClosingMark
  }

  private var isClosingMark: Bool {
    switch rawValue {
    // ) ] } " ' and the last bytes of » ” › ’
    case 0x129, 0x15D, 0x17D, 0x122, 0x127, 0x1BB, 0x19D, 0x1BA, 0x199: true
    default: false
    }
  }

  /// Whether it opens a quotation or a bracket, or is a dash before what is said or listed.
  @inline(always)
  var isOpening: Bool {
    guard rawValue >= 0x100 else { return false }
    return isOpeningMark
  }

  private var isOpeningMark: Bool {
    switch rawValue {
    // ( [ " - and the last bytes of « “ – —
    case 0x128, 0x15B, 0x122, 0x12D, 0x1AB, 0x19C, 0x193, 0x194: true
    default: false
    }
  }
}

extension TokenShape {
  /// The shape of a token.
  ///
  /// - Complexity: O(1): at most 24 bytes of a word are read.
  // A function of its own: where it is copied into others, they outgrow what the compiler inlines trifles into.
  @inline(never)
  init(_ bytes: Span<UInt8>, _ token: Token) {
    // Words in lower case, words with a capital and a small letter behind it, numbers and marks of one byte are told
    // without a branch for each: what a token is, the processor cannot guess.
    let (start, last) = (token.span.lowerBound, token.span.upperBound &- 1)
    // SAFETY: a token has at least one byte and lies inside the text.
    let first = unsafe bytes[unchecked: start]
    let second = unsafe bytes[unchecked: min(start &+ 1, last)]
    let isCapitalized = ByteClass.isUpper(first) && ByteClass.isLower(second)
    let word: UInt64 = ByteClass.isLower(first) ? 1 : isCapitalized ? 2 : 0
    let isQuestion = first == UInt8(ascii: "?") || first == UInt8(ascii: "!")
    let mark: UInt64 = first == UInt8(ascii: ".") ? 6 : isQuestion ? 7 : 0x100 | UInt64(first)
    let isMark = token.kind == .punctuation || token.kind == .symbol
    let other: UInt64 = token.kind == .number ? 5 : isMark && start == last ? mark : 0
    let value = token.kind == .word ? word : other
    self = value != 0 ? TokenShape(rawValue: value) : Self(bytes, of: token)
  }

  @inline(never)
  private init(_ bytes: Span<UInt8>, of token: Token) {
    let (start, end) = (token.span.lowerBound, token.span.upperBound)
    switch token.kind {
    case .number: self = .digits
    case .url, .email: self = .address
    case .word: self = Self.word(bytes, start, end)
    case .punctuation, .symbol:
      let (first, last) = (bytes.byte(at: start), bytes.byte(at: end - 1))
      if first == UInt8(ascii: "."), end == start + 1 {
        self = .stop
      } else if last == UInt8(ascii: "?") || last == UInt8(ascii: "!") {
        self = .question
      } else if first == UInt8(ascii: "."), last == first {
        self = .ellipsis
      } else if last == 0xA6, bytes.byte(at: end - 3) == 0xE2, bytes.byte(at: end - 2) == 0x80 {
        self = .ellipsis
      } else {
        self = TokenShape(rawValue: 0x100 | UInt64(last))
      }
    }
  }

  private static func word(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> TokenShape {
    let first = bytes.byte(at: start)
    if ByteClass.isDigit(first) { return .digits }
    guard isUpper(bytes, start) else { return .lower }
    var letters = 0
    var position = start
    while position < min(end, start + 24) {
      let byte = bytes.byte(at: position)
      if byte == 0xC3 {
        if bytes.byte(at: position + 1) >= 0xA0 { return .capitalized }
        letters += 1
        position += 2
        continue
      }
      if ByteClass.isLower(byte) { return .capitalized }
      if ByteClass.isUpper(byte) { letters += 1 }
      position += 1
    }
    if letters > 1 { return .capitals }
    return end - start <= 2 && bytes.byte(at: end - 1) != UInt8(ascii: "'") ? .initial : .capitalized
  }

  /// Whether a capital stands at a position, of any script that has them.
  @inline(always)
  static func isUpper(_ bytes: Span<UInt8>, _ position: Int) -> Bool {
    let byte = bytes.byte(at: position)
    if byte < 0x80 { return ByteClass.isUpper(byte) }
    let second = bytes.byte(at: position + 1)
    if byte == 0xC3 { return second < 0x9F && second != 0x97 }
    // U+0080 to U+00BF and U+2000 to U+203F, where quotation marks and dashes are: no letter with a case.
    if byte == 0xC2 || byte == 0xE2 && second == 0x80 { return false }
    return isUpperScalar(bytes.scalar(at: position).scalar)
  }

  @inline(never)
  private static func isUpperScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }
}

/// Keys of words for hashed features: case is folded and all apostrophes are one.
enum WordKey {
  /// The key of a token: its first and last eight bytes, folded, and its length.
  ///
  /// - Complexity: O(1).
  @inline(never)
  static func word(_ bytes: Span<UInt8>, _ span: TextSpan) -> UInt64 {
    let start = span.lowerBound
    var end = span.upperBound
    // SAFETY: a token has at least one byte and lies inside the text.
    let last = unsafe bytes[unchecked: end &- 1]
    var tail: UInt64 = 0
    if last == UInt8(ascii: "'"), end &- start > 1 {
      (end, tail) = (end &- 1, 1)
    } else if last == 0x99, bytes.byte(at: end &- 2) == 0x80, bytes.byte(at: end &- 3) == 0xE2, end &- start > 3 {
      (end, tail) = (end &- 3, 1)
    }
    let count = end &- start
    let length = UInt64(truncatingIfNeeded: count) &<< 1 | tail
    guard start &+ 16 <= bytes.count else { return mix(lastHalves(bytes, start, end), length) }
    let head = load(bytes, start, min(count, 8))
    let rest = load(bytes, max(start &+ 8, end &- 8), min(max(count &- 8, 1), 8))
    return mix(mix(head, count > 8 ? rest : 0), length)
  }

  /// The first and last bytes of a word near the end of the text, joined.
  @inline(never)
  private static func lastHalves(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    let rest = end - start > 8 ? loadLast(bytes, max(start + 8, end - 8), min(end - start - 8, 8)) : 0
    return mix(loadLast(bytes, start, min(end - start, 8)), rest)
  }

  /// The key of a token's last three bytes.
  @inline(always)
  static func suffix(_ bytes: Span<UInt8>, _ span: TextSpan) -> UInt64 {
    let count = min(span.byteCount, 3)
    let start = span.upperBound &- count
    return start &+ 8 <= bytes.count ? load(bytes, start, count) : loadLast(bytes, start, count)
  }

  /// One to eight bytes with the bit of lower case set, at least eight bytes before the end of the text.
  @inline(always)
  private static func load(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    // SAFETY: the caller knows that eight bytes are in range; integers of the raw bytes need no alignment.
    let chunk = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
    let spare = UInt64(truncatingIfNeeded: 8 &* (8 &- count))
    return (UInt64(littleEndian: chunk) | 0x2020_2020_2020_2020) & (~0 &>> spare)
  }

  /// The same near the end of the text.
  @inline(never)
  private static func loadLast(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(bytes.byte(at: start + index) | 0x20) &<< UInt64(8 * index) }
    return value
  }

  /// Joins two numbers into one that depends on both.
  @inline(always)
  static func mix(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ (second &* 0xD6E8_FEB8_6659_FD93)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product &>> 29)
  }
}
