import TamisCore

/// Puts together the JSON text of tokens: `[{"start":0,"end":4,"kind":"word"},…]`.
///
/// A document has more of them than of everything else together, so a token is written in one go, its fixed parts as words
/// of eight bytes.
struct TokenText {
  /// A fixed text of at most 24 bytes.
  private struct Part {
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var byteCount = 0

    init(_ text: String) {
      precondition(text.utf8.count <= 24, "a fixed part has three words")
      for byte in text.utf8.reversed() {
        words = (words.0 << 8 | UInt64(byte), words.1 << 8 | words.0 >> 56, words.2 << 8 | words.1 >> 56)
      }
      byteCount = text.utf8.count
    }
  }

  /// Room for the fixed parts, two numbers of ten digits, and what is written behind the end of a part.
  private static let maximumByteCount = 3 * 24 + 2 * 10

  private var bytes: [UInt8] = [UInt8(ascii: "[")]
  private let opening: Part = Part(#"{"start":"#)
  private let middle: Part = Part(#","end":"#)
  private let word: Part = Self.text(behind: .word)
  private let number: Part = Self.text(behind: .number)
  private let punctuation: Part = Self.text(behind: .punctuation)
  private let symbol: Part = Self.text(behind: .symbol)
  private let url: Part = Self.text(behind: .url)
  private let email: Part = Self.text(behind: .email)

  init(tokenCount: Int) {
    bytes.reserveCapacity(tokenCount * 56 + Self.maximumByteCount)
  }

  /// Adds a token.
  mutating func append(_ start: Int, _ end: Int, _ kind: TokenKind) {
    let (opening, middle, ending) = (opening, middle, ending(kind))
    bytes.append(addingCapacity: Self.maximumByteCount) { output in
      // SAFETY: the parts and numbers together stay within the capacity that was asked for, words that reach behind the
      // end of a part included, and the bytes up to the end of the last part are all written.
      unsafe output.withUnsafeMutableBufferPointer { free, count in
        guard let base = free.baseAddress else { return }
        let target = UnsafeMutableRawPointer(base)
        var offset = unsafe Self.store(opening, target, 0)
        offset = unsafe Self.store(UInt32(truncatingIfNeeded: start), target, offset)
        offset = unsafe Self.store(middle, target, offset)
        offset = unsafe Self.store(UInt32(truncatingIfNeeded: end), target, offset)
        count = unsafe Self.store(ending, target, offset)
      }
    }
  }

  /// The array; the last object has no comma behind it.
  consuming func finished() -> [UInt8] {
    if bytes.count > 1 { bytes.removeLast() }
    bytes.append(UInt8(ascii: "]"))
    return bytes
  }

  @inline(__always)
  private static func store(_ part: Part, _ target: UnsafeMutableRawPointer, _ offset: Int) -> Int {
    unsafe target.storeBytes(of: part.words.0.littleEndian, toByteOffset: offset, as: UInt64.self)
    unsafe target.storeBytes(of: part.words.1.littleEndian, toByteOffset: offset + 8, as: UInt64.self)
    unsafe target.storeBytes(of: part.words.2.littleEndian, toByteOffset: offset + 16, as: UInt64.self)
    return offset + part.byteCount
  }

  /// An offset in decimal; an offset into a document has 32 bits, whose divisions are the cheap ones.
  @inline(__always)
  private static func store(_ number: UInt32, _ target: UnsafeMutableRawPointer, _ offset: Int) -> Int {
    var digitCount = 1
    var bound: UInt64 = 10
    while UInt64(number) >= bound {
      bound *= 10
      digitCount += 1
    }
    var rest = number
    for index in stride(from: offset + digitCount - 1, through: offset, by: -1) {
      unsafe target.storeBytes(of: UInt8(ascii: "0") + UInt8(rest % 10), toByteOffset: index, as: UInt8.self)
      rest /= 10
    }
    return offset + digitCount
  }

  private func ending(_ kind: TokenKind) -> Part {
    switch kind {
    case .word: word
    case .number: number
    case .punctuation: punctuation
    case .symbol: symbol
    case .url: url
    case .email: email
    }
  }

  /// What stands behind an end, the comma to the next token included.
  private static func text(behind kind: TokenKind) -> Part { Part(#","kind":"\#(kind.rawValue)"},"#) }
}
