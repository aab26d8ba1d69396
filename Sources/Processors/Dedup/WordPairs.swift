internal import TamisCore

/// Makes the features of sentences and paragraphs: pairs of neighbouring words, and the values of numbers.
struct WordPairs {
  private struct Word {
    var hash: UInt64
    /// Whether it is a name or explains one.
    var isLight: Bool
  }

  private let folding = TextFolding()
  private let numerals = Numerals.shared
  private var folded: [UInt8] = []
  private var words: [Word] = []
  private var features: [Feature] = []
  private var wordCount = 0
  /// The hash of the whole number that is being read, if the last token belonged to one.
  private var number: UInt64?
  private var textHash = ByteHash()
  private var lastIsName = false
  private var lastIsQuote = false
  /// Whether an odd number of commas was met since the last quotation mark.
  private var isInCommas = false
  /// Whether the words in hand stand between commas behind a name, to say who or what it is.
  private var isApposition = false

  /// The word that stands for any number in pairs.
  private static let anyNumber = ByteHash.mix(1)

  /// Adds one unit to a sketch, unless it has fewer words than wanted.
  ///
  /// - Parameters:
  ///   - span: The unit.
  ///   - tokens: The tokens inside the unit, in text order.
  ///   - bytes: The document's text.
  ///   - minimum: The smallest number of words, at least 1.
  ///   - sketch: Where the unit goes.
  mutating func append(
    _ span: TextSpan, tokens: ArraySlice<Token>, in bytes: Span<UInt8>, minimum: Int, to sketch: inout UnitSketch
  ) {
    words.removeAll(keepingCapacity: true)
    features.removeAll(keepingCapacity: true)
    wordCount = 0
    number = nil
    lastIsName = false
    textHash = ByteHash()
    lastIsQuote = false
    isInCommas = false
    isApposition = false
    for token in tokens where token.span.upperBound <= bytes.count {
      switch token.kind {
      case .punctuation: meet(token, in: bytes)
      case .symbol: break
      case .word, .number, .url, .email: append(token, in: bytes)
      }
    }
    finishNumber()
    guard wordCount >= minimum, let first = words.first else { return }
    if words.count == 1 { features.append(Feature(hash: first.hash, isLight: false)) }
    for index in words.indices.dropFirst() {
      let (left, right) = (words[index - 1], words[index])
      features.append(
        Feature(hash: ByteHash.join(left.hash, right.hash), isLight: left.isLight || right.isLight))
    }
    sketch.append(span, size: wordCount, textHash: textHash.value, features: &features)
  }

  private mutating func append(_ token: Token, in bytes: Span<UInt8>) {
    folded.removeAll(keepingCapacity: true)
    let range = token.span.range
    if token.kind == .number {
      folding.appendNumber(bytes, range, to: &folded)
    } else {
      folding.append(bytes, range, to: &folded)
    }
    guard !folded.isEmpty else { return }
    var hash = ByteHash()
    for byte in folded {
      hash.add(byte)
      textHash.add(byte)
    }
    textHash.add(0)
    wordCount += 1
    lastIsQuote = false
    if token.kind == .number || folded.allSatisfy(TextFolding.isDigit) || isNumeral(range, of: bytes, whole: hash) {
      number = ByteHash.join(number ?? 0, hash.value)
    } else {
      finishNumber()
      lastIsName = !words.isEmpty && Self.opensWithCapital(bytes, range)
      words.append(Word(hash: hash.value, isLight: lastIsName || isApposition))
    }
  }

  /// Keeps track of appositions: of a pair of commas, the first opens one if it stands behind a name.
  private mutating func meet(_ mark: Token, in bytes: Span<UInt8>) {
    finishNumber()
    let scalar = bytes.scalar(at: mark.span.lowerBound).scalar
    switch scalar {
    case ",":
      if lastIsQuote { break }
      isInCommas.toggle()
      isApposition = isInCommas && lastIsName
    case "\"", "«", "»", "“", "”", "„":
      isInCommas = false
      isApposition = false
      lastIsQuote = true
    default: break
    }
  }

  /// Ends the number in progress: it becomes one word that stands for any number, and one feature with its value.
  private mutating func finishNumber() {
    guard let value = number else { return }
    number = nil
    lastIsName = false
    words.append(Word(hash: Self.anyNumber, isLight: isApposition))
    features.append(Feature(hash: ByteHash.join(Self.anyNumber, value), isLight: false))
  }

  /// Whether a word, or every part of a hyphenated one, is a number word: `dix-sept`.
  private mutating func isNumeral(_ range: Range<Int>, of bytes: Span<UInt8>, whole: ByteHash) -> Bool {
    if numerals.contains(whole) { return true }
    var start = range.lowerBound
    var isCompound = false
    for offset in range where bytes[offset] == UInt8(ascii: "-") {
      guard isNumeralPart(start..<offset, of: bytes) else { return false }
      start = offset + 1
      isCompound = true
    }
    return isCompound && isNumeralPart(start..<range.upperBound, of: bytes)
  }

  private mutating func isNumeralPart(_ range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    folded.removeAll(keepingCapacity: true)
    folding.append(bytes, range, to: &folded)
    var hash = ByteHash()
    for byte in folded { hash.add(byte) }
    return numerals.contains(hash)
  }

  private static func opensWithCapital(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let byte = bytes[range.lowerBound]
    if byte < 0x80 { return byte &- UInt8(ascii: "A") < 26 }
    return bytes.scalar(at: range.lowerBound).scalar.properties.isUppercase
  }
}
