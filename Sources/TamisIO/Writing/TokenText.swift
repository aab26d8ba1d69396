import TamisCore

/// Puts together the JSON text of tokens: `[{"start":0,"end":4,"kind":"word"},…]`.
struct TokenText {
  /// What stands behind an end, the comma to the next token included, in the order of ``index(of:)``.
  private static let allEndings: [[UInt8]] = [.word, .number, .punctuation, .symbol, .url, .email].map(ending)

  private var bytes: [UInt8] = [UInt8(ascii: "[")]
  // What stands in front of a start, and between a start and an end.
  private let opening = Array(#"{"start":"#.utf8)
  private let middle = Array(#","end":"#.utf8)
  private let endings = Self.allEndings

  init(tokenCount: Int) {
    bytes.reserveCapacity(tokenCount * 44 + 2)
  }

  /// Adds a token.
  mutating func append(_ start: Int, _ end: Int, _ kind: TokenKind) {
    bytes.append(contentsOf: opening)
    append(UInt32(truncatingIfNeeded: start))
    bytes.append(contentsOf: middle)
    append(UInt32(truncatingIfNeeded: end))
    bytes.append(contentsOf: endings[Self.index(of: kind)])
  }

  /// The array; the last object has no comma behind it.
  consuming func finished() -> [UInt8] {
    if bytes.count > 1 { bytes.removeLast() }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  /// Appends an offset in decimal; an offset into a document has 32 bits, whose divisions are the cheap ones.
  private mutating func append(_ offset: UInt32) {
    var rest = offset
    // Eight digits fit into the word.
    let hasMore = rest >= 100_000_000
    if hasMore {
      append(rest / 100_000_000)
      rest %= 100_000_000
    }
    var digits: UInt64 = 0
    var digitCount = 0
    repeat {
      digits = digits << 8 | UInt64(UInt8(ascii: "0")) | UInt64(rest % 10)
      rest /= 10
      digitCount += 1
    } while rest != 0 || hasMore && digitCount < 8
    for _ in 0..<digitCount {
      bytes.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
  }

  private static func ending(of kind: TokenKind) -> [UInt8] { Array(#","kind":"\#(kind.rawValue)"},"#.utf8) }

  private static func index(of kind: TokenKind) -> Int {
    switch kind {
    case .word: 0
    case .number: 1
    case .punctuation: 2
    case .symbol: 3
    case .url: 4
    case .email: 5
    }
  }
}
