/// A stretch of text read as bytes of one code page: the UTF-8 sequences in it.
struct MojibakeReading {
  /// A character while its segment is repaired layer by layer.
  struct Item {
    var value: UInt32
    /// The bytes of the text that it came from.
    var start: Int
    var end: Int
    var row: UInt16
    var kind: ScalarKind
    var isRepaired = false

    init(_ value: UInt32, _ start: Int, _ end: Int, isRepaired: Bool = false) {
      (self.value, self.start, self.end, self.isRepaired) = (value, start, end, isRepaired)
      row = CodePageIndex.shared.row(of: value)
      kind = ScalarKind(value)
    }
  }

  /// Characters that are the bytes of one UTF-8 sequence.
  struct Sequence {
    /// The first of its items, and how many they are.
    var index: Int
    var count: Int
    /// What they spell; U+FFFD if a byte is lost.
    var value: UInt32
    var leadByte: UInt8
    /// Whether a byte is lost, and U+FFFD or a question mark stands for it.
    var isLost = false
    /// Whether a plain character stands for a byte that was changed: a space for a no-break space, `?` for any.
    var isSoft = false
    /// The score of a sequence that is judged by its place alone.
    var fixedScore: Int?
    var score = 0

    var end: Int { index + count }
  }

  let page: CodePage
  private(set) var sequences: [Sequence] = []
  /// Whether the page has its no-break space at 0xA0, the byte that is most often made plain.
  private let hasNoBreakSpace: Bool
  private let index = CodePageIndex.shared

  /// Finds the sequences of some items in a page.
  ///
  /// - Parameters:
  ///   - items: The characters of a segment.
  ///   - marks: Where in them those beyond ASCII stand, ascending.
  ///   - page: The code page.
  /// - Complexity: O(*m*) for *m* marks.
  init(_ items: borrowing [Item], marks: [Int], in page: CodePage) {
    self.page = page
    hasNoBreakSpace = index.byte(ofRow: index.row(of: 0xA0), in: page) == 0xA0
    var end = 0
    for position in marks where position >= end {
      let lead = byte(items, position)
      let trailCount = Self.trailCount(of: lead)
      guard trailCount > 0,
        let sequence = sequence(items, at: position, lead: lead, trailCount: trailCount)
          ?? softSequence(items, at: position, lead: lead)
      else { continue }
      sequences.append(sequence)
      end = sequence.end
    }
  }

  /// Weighs the sequences among their neighbours.
  mutating func weigh(_ items: borrowing [Item]) {
    for number in sequences.indices {
      sequences[number].score = MojibakeScore.points(of: number, in: self, items)
    }
  }

  private static func trailCount(of lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: 0
    }
  }

  /// The byte of an item in the page; 0 for ASCII, for characters outside the page, and outside the segment.
  @inline(__always)
  func byte(_ items: borrowing [Item], _ position: Int) -> UInt8 {
    position < items.count ? index.byte(ofRow: items[position].row, in: page) : 0
  }

  private func isTrail(_ items: borrowing [Item], _ position: Int) -> Bool {
    byte(items, position) & 0xC0 == 0x80
  }

  private func sequence(
    _ items: borrowing [Item], at position: Int, lead: UInt8, trailCount: Int
  ) -> Sequence? {
    var value = UInt32(lead) & (trailCount == 1 ? 0x1F : trailCount == 2 ? 0x0F : 0x07)
    var result = Sequence(index: position, count: trailCount + 1, value: 0, leadByte: lead)
    for next in position + 1...position + trailCount {
      let isLast = next == position + trailCount
      if isTrail(items, next) {
        value = value << 6 | UInt32(byte(items, next) & 0x3F)
      } else if next < items.count, items[next].kind == .replacement,
        isLast || next > position + 1 && isTrail(items, next + 1)
      {
        result.isLost = true
      } else if next < items.count, items[next].kind == .replacement, next > position + 1 {
        // Two lost bytes were made one U+FFFD.
        result.count = next - position + 1
        result.isLost = true
        break
      } else if next < items.count, items[next].value == 0x3F, isLast, lead == 0xE2, byte(items, position + 1) == 0x80 {
        (result.isLost, result.isSoft) = (true, true)
      } else if next < items.count, items[next].value == 0x20, hasNoBreakSpace, lead == 0xE2 {
        value = value << 6 | 0x20
        result.isSoft = true
      } else {
        return nil
      }
    }
    if result.isLost {
      result.value = 0xFFFD
      return result
    }
    guard let scalar = scalar(value, items, at: position, trailCount: trailCount, &result.count) else { return nil }
    result.value = scalar
    return result
  }

  /// The scalar that the bits of a sequence spell; halves of a surrogate pair, each in three bytes, count as one (CESU-8).
  private func scalar(
    _ value: UInt32, _ items: borrowing [Item], at position: Int, trailCount: Int, _ count: inout Int
  ) -> UInt32? {
    if trailCount == 2, value & 0xFC00 == 0xD800 {
      guard byte(items, position + 3) == 0xED, byte(items, position + 4) & 0xF0 == 0xB0, isTrail(items, position + 5)
      else { return nil }
      count = 6
      let low = 0xD000 | UInt32(byte(items, position + 4) & 0x3F) << 6 | UInt32(byte(items, position + 5) & 0x3F)
      return 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    let isShortest = trailCount == 1 || trailCount == 2 && value >= 0x800 || value >= 0x10000
    return isShortest && Unicode.Scalar(value) != nil ? value : nil
  }

  /// A lead byte before a plain space that was a no-break space: `voilÃ le`, `Ã s`, `Å koda`, `motÂ :`.
  private func softSequence(_ items: borrowing [Item], at position: Int, lead: UInt8) -> Sequence? {
    guard hasNoBreakSpace, position + 1 < items.count, items[position + 1].value == 0x20 else { return nil }
    let previous = position > 0 ? items[position - 1].kind : .space
    let next = position + 2 < items.count ? items[position + 2] : nil
    var result = Sequence(index: position, count: 2, value: 0, leadByte: lead, isSoft: true)
    switch lead {
    case 0xC3 where !previous.isUppercase:
      result.value = 0xE0
      // A space behind `à` was two characters, the byte and the space, and became one, unless the word goes on.
      if !isWordEnd(items, position + 2) { result.count = 1 }
      let isHyphenated = position > 0 && items[position - 1].value == 0x2D && next?.value == 0x2D
      result.fixedScore = previous == .lowercase || isHyphenated ? 7 : 3
    case 0xC5 where !previous.isLatin && next?.kind == .lowercase:
      result.value = 0x160
      result.fixedScore = 3
    case 0xC2 where !previous.isUppercase:
      result.value = 0xA0
      result.fixedScore = previous == .lowercase ? 7 : 3
    default:
      return nil
    }
    return result
  }

  /// Whether what follows a lost no-break space belongs to `à`: a second space, a hyphen, or the rest of `às`
  /// and `àquele`.
  private func isWordEnd(_ items: borrowing [Item], _ position: Int) -> Bool {
    guard position < items.count else { return false }
    if items[position].value == 0x20 || items[position].value == 0x2D { return true }
    if items[position].value == 0x73 { return position + 1 == items.count || !items[position + 1].kind.isLetter }
    return "quel".unicodeScalars.enumerated().allSatisfy { offset, scalar in
      position + offset < items.count && items[position + offset].value == scalar.value
    }
  }
}
