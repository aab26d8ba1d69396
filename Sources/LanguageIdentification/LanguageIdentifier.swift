public import TamisCore

/// What a text's words say of its language.
public struct LanguageGuess: Hashable, Sendable {
  /// BCP 47; `und` when unsure.
  public var code: String
  /// How sure the guess is, 0...1: the share of the best language among all, had each been as likely before.
  public var confidence: Double
}

/// Tells the language of a text by its commonest words.
///
/// Each known word adds, for each language, how much more frequent it is there than an unseen word: naive Bayes over the
/// words that make up half of any text. Words that several languages share count for all of them, so that a text in
/// Spanish does not pass for French because it has `de` and `la`.
public struct LanguageIdentifier: Sendable {
  /// How many bytes of a text are read at most, unless more are asked for.
  public static let window = 4096

  /// The one identifier: its table is made when it is first asked.
  public static let shared = LanguageIdentifier()

  /// The codes of the languages that are told apart.
  public var codes: [String] { LanguageWords.codes }

  /// Keys of words; 0 is free.
  private let keys: [UInt64]
  private let weights: [SIMD8<Int16>]

  private init() {
    let size = 1 << 13
    var keys = [UInt64](repeating: 0, count: size)
    var weights = [SIMD8<Int16>](repeating: .zero, count: size)
    let table = Self.bytes(LanguageWords.table)
    for row in table.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      guard let colon = row.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let word = Array(row[..<colon])
      let key = Self.key(word.span, 0, word.count)
      var slot = Int(key & UInt64(size - 1))
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = key
      for (index, letter) in row[(colon + 1)...].enumerated() where index < 8 {
        weights[slot][index] = Int16(letter) - Int16(UInt8(ascii: "a"))
      }
    }
    self.keys = keys
    self.weights = weights
  }

  private static func bytes(_ literal: StaticString) -> [UInt8] {
    // SAFETY: a multi-line literal is stored as UTF-8 for the life of the process; the bytes are copied.
    unsafe [UInt8](UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Guesses the language of a text.
  ///
  /// Reading ends as soon as one language leads by far: a few dozen words tell.
  ///
  /// - Parameters:
  ///   - bytes: A text, UTF-8.
  ///   - span: The part of it to judge.
  ///   - limit: How many bytes are read at most.
  /// - Returns: The language; `und` if fewer than two words are known, if known words are few, or if another language is
  ///   not clearly less likely.
  /// - Complexity: O(*n*) for *n* bytes that are read.
  public func guess(_ bytes: Span<UInt8>, in span: TextSpan, limit: Int = window) -> LanguageGuess {
    let end = min(span.upperBound, span.lowerBound + limit)
    var evidence = Evidence()
    var position = span.lowerBound
    while position < end {
      guard Self.isLetter(bytes[position]) else {
        if bytes[position] > 0x20 { evidence.marks += 1 }
        position += 1
        continue
      }
      let start = position
      while position < end, Self.isLetter(bytes[position]) { position += 1 }
      evidence.letters += position - start
      evidence.add(position - start <= 24 ? weights(of: Self.key(bytes, start, position)) : nil)
      if evidence.words & 31 == 0, evidence.isDecided { break }
    }
    return evidence.guess
  }

  private func weights(of key: UInt64) -> SIMD8<Int16>? {
    var slot = Int(key & UInt64(keys.count - 1))
    while keys[slot] != 0 {
      if keys[slot] == key { return weights[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// ASCII letters, and bytes of letters outside ASCII; the first byte of typographic marks (`E2`) and of no-break spaces
  /// (`C2`) is left out, which is enough to part words.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && byte != 0xE2 && byte != 0xC2
  }

  /// A key of a word, with case folded where it is one bit: eight bytes at a time.
  private static func key(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: end &- start)
    var position = start
    while position < end {
      hash = (hash ^ folded(bytes, position, min(end &- position, 8))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash &>> 32
      position &+= 8
    }
    return hash == 0 ? 1 : hash
  }

  /// One to eight bytes as a number, with the bit of lower case set.
  @inline(__always)
  private static func folded(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    if start &+ 8 <= bytes.count {
      // SAFETY: the condition keeps all eight bytes in range; integers of the raw bytes need no alignment.
      let chunk = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self)
      return (UInt64(littleEndian: chunk) | 0x2020_2020_2020_2020) & (~0 &>> UInt64(8 &* (8 &- count)))
    }
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(bytes[start + index] | 0x20) << UInt64(8 * index) }
    return value
  }
}

/// What the words read so far say.
private struct Evidence {
  private var sums = SIMD8<Int32>.zero
  private(set) var words = 0
  private var known = 0
  /// Bytes of words, and of everything else but spaces.
  var letters = 0
  var marks = 0

  mutating func add(_ weights: SIMD8<Int16>?) {
    words += 1
    guard let weights else { return }
    known += 1
    sums &+= SIMD8<Int32>(truncatingIfNeeded: weights)
  }

  /// The first and second largest sum and the index of the first.
  private var leaders: (best: Int, first: Int32, second: Int32) {
    var (best, first, second) = (0, Int32.min, Int32.min)
    for index in LanguageWords.codes.indices {
      let sum = sums[index]
      if sum > first {
        (best, first, second) = (index, sum, first)
      } else if sum > second {
        second = sum
      }
    }
    return (best, first, second)
  }

  /// Whether one language leads so far that no other will catch up.
  var isDecided: Bool {
    let (_, first, second) = leaders
    return known * 3 >= words && first - second > 150
  }

  var guess: LanguageGuess {
    let (best, first, second) = leaders
    let unknown = LanguageGuess(code: "und", confidence: 0)
    // A fifth of the words of any of the languages are among the commonest; names and figures are in none.
    // Programs and tables have words too, but more marks and digits than text has.
    guard known >= 2, known * 6 >= words, letters >= 2 * marks else { return unknown }
    // A step of the weights is 5/8 of a bit.
    let odds = min(Double(first - second) * 0.625, 40)
    let confidence = 1 - 1 / (1 + Self.powerOfTwo(odds))
    guard first - second >= 14 else { return LanguageGuess(code: "und", confidence: confidence) }
    return LanguageGuess(code: LanguageWords.codes[best], confidence: confidence)
  }

  private static func powerOfTwo(_ exponent: Double) -> Double {
    let whole = Int(exponent)
    // Linear between whole powers: exact enough for a share that people read.
    return Double(1 << whole) * (1 + exponent - Double(whole))
  }
}
