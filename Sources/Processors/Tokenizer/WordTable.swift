import TamisCore

/// What a language says of a word form; a form may be several things.
struct WordTraits: OptionSet {
  let rawValue: UInt16

  /// Ends a token after its apostrophe: `l'`, `jusqu'`.
  static let clitic = WordTraits(rawValue: 1 << 0)
  /// Starts a token at its hyphen, at the end of a word: `-il`, `-là`.
  static let suffix = WordTraits(rawValue: 1 << 1)
  /// Is one token whatever the other rules say: `c'est-à-dire`.
  static let whole = WordTraits(rawValue: 1 << 2)
  /// Keeps its full stop, and a sentence does not end with it: `Dr`, `Gov`.
  static let abbreviation = WordTraits(rawValue: 1 << 3)
  /// Keeps its full stop, and a sentence may end with it: `etc`, `Inc`.
  static let finalAbbreviation = WordTraits(rawValue: 1 << 4)
  /// Keeps its hyphen where the language parts compounds: `e-`, `non-`.
  static let prefix = WordTraits(rawValue: 1 << 5)
  /// Is a token of its own right after digits: `km`, `h`.
  static let unit = WordTraits(rawValue: 1 << 6)
  /// Opens sentences much more often than it stands capitalised inside them: `Il`, `The`.
  static let opener = WordTraits(rawValue: 1 << 7)
  /// Is part of a word when it stands behind it in brackets: `élu(e)s`.
  static let bracketedEnding = WordTraits(rawValue: 1 << 8)
  /// Follows an apostrophe as a contracted word: `'s`, `'ll`.
  static let contraction = WordTraits(rawValue: 1 << 9)
  /// Is an abbreviation before a number only: `No`, `p`.
  static let beforeNumber = WordTraits(rawValue: 1 << 10)

  /// The sections of a language's `words.txt` and what they say of their words.
  static let sections: [(name: String, traits: WordTraits)] = [
    ("clitic", .clitic), ("suffix", .suffix), ("whole", .whole), ("abbreviation", .abbreviation),
    ("final-abbreviation", .finalAbbreviation), ("prefix", .prefix), ("unit", .unit), ("opener", .opener),
    ("bracketed-ending", .bracketedEnding), ("contraction", .contraction),
    ("abbreviation-before-number", .beforeNumber),
  ]
}

/// Word forms with their traits: one open-addressing hash table over lower-cased bytes.
struct WordTable: Sendable {
  private var blob: [UInt8] = []
  /// Start of the entry's bytes in `blob`, their number, and its traits.
  private var entries: [(start: UInt32, count: UInt16, traits: UInt16)] = []
  /// Indices into `entries` plus one; 0 is free.
  ///
  /// A power of two, at most half full.
  private var slots: [UInt32] = Array(repeating: 0, count: 1 << 6)
  private(set) var longest = 0
  /// For each first and last byte of forms (five bits of each), their lengths: a look at it spares most others.
  private var lengths: [UInt32] = Array(repeating: 0, count: 1 << 10)

  /// Adds forms to the table.
  ///
  /// - Parameters:
  ///   - bytes: Lower-case forms, UTF-8, parted by white space.
  ///   - traits: What they are.
  mutating func add(_ bytes: [UInt8], _ traits: WordTraits) {
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] <= 0x20 {
      if index > start { insert(bytes, start, index, traits) }
      start = index + 1
    }
  }

  /// What is known of a form.
  ///
  /// Upper case of ASCII, Latin-1 and `Œ` is folded, and the typographic apostrophe is taken for the straight one.
  ///
  /// - Parameters:
  ///   - bytes: A text.
  ///   - start: The first byte of the form.
  ///   - end: The byte behind its last one.
  /// - Returns: No traits if the table has no such form.
  /// - Complexity: O(*k*) for a form of *k* bytes no longer than the longest of the table, O(1) for others.
  func traits(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> WordTraits {
    // A typographic apostrophe is two bytes longer than a straight one; no form has more than three.
    guard end > start, end - start <= longest + 6, mayHold(bytes, start, end) else { return [] }
    var slot = Int(truncatingIfNeeded: Folding.hash(bytes, start, end)) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if matches(entry.start, entry.count, bytes, start, end) { return WordTraits(rawValue: entry.traits) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  /// Whether a form of these first and last bytes and of this length may be in the table.
  @inline(always)
  func mayHold(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let (first, last) = (bytes.byte(at: start), bytes.byte(at: end - 1))
    // Folding changes no more than one bit of an ASCII letter, which is not looked at; others may be folded.
    guard first | last < 0x80 else { return true }
    return lengths[Self.row(first, last)] & Self.lengthBit(end - start) != 0
  }

  @inline(__always)
  private static func row(_ first: UInt8, _ last: UInt8) -> Int { Int(first & 31) &<< 5 | Int(last & 31) }

  @inline(__always)
  private static func lengthBit(_ count: Int) -> UInt32 { 1 &<< UInt32(truncatingIfNeeded: min(count, 31)) }

  /// Remembers a new form's first and last byte and its length with straight and typographic apostrophes.
  private mutating func noteLengths(_ form: ArraySlice<UInt8>) {
    guard let first = form.first, let last = form.last else { return }
    let apostrophes = form.reduce(0) { $1 == UInt8(ascii: "'") ? $0 + 1 : $0 }
    for wide in 0...apostrophes { lengths[Self.row(first, last)] |= Self.lengthBit(form.count + 2 * wide) }
  }

  private func matches(
    _ entryStart: UInt32, _ entryCount: UInt16, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var folding = Folding(start)
    var position = Int(entryStart)
    let limit = position + Int(entryCount)
    while let byte = folding.next(bytes, end) {
      guard position < limit, blob[position] == byte else { return false }
      position += 1
    }
    return position == limit
  }

  private mutating func insert(_ bytes: [UInt8], _ start: Int, _ end: Int, _ traits: WordTraits) {
    if (entries.count + 1) * 2 > slots.count { grow() }
    let span = bytes.span
    var slot = Int(truncatingIfNeeded: Folding.hash(span, start, end)) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if matches(entries[index].start, entries[index].count, span, start, end) {
        entries[index].traits |= traits.rawValue
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append((UInt32(blob.count), UInt16(end - start), traits.rawValue))
    blob.append(contentsOf: bytes[start..<end])
    slots[slot] = UInt32(entries.count)
    noteLengths(bytes[start..<end])
    longest = max(longest, end - start)
  }

  private mutating func grow() {
    var slots: [UInt32] = Array(repeating: 0, count: slots.count * 2)
    let blob = blob
    let span = blob.span
    for (index, entry) in entries.enumerated() {
      let hash = Folding.hash(span, Int(entry.start), Int(entry.start) + Int(entry.count))
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
    self.slots = slots
  }
}

/// The bytes of a form one by one, lower-cased where case is a matter of one byte.
struct Folding {
  private var position: Int
  private var previous: UInt8 = 0

  init(_ start: Int) { position = start }

  /// The next folded byte, or `nil` at the end.
  @inline(__always)
  mutating func next(_ bytes: Span<UInt8>, _ end: Int) -> UInt8? {
    guard position < end else { return nil }
    var byte = bytes[position]
    position += 1
    if byte < 0x80 {
      if ByteClass.isUpper(byte) { byte |= 0x20 }
    } else if byte == 0xE2, position + 1 < end, bytes[position] == 0x80, bytes[position + 1] == 0x99 {
      position += 2
      byte = UInt8(ascii: "'")
    } else if previous == 0xC3, byte & 0xE0 == 0x80, byte != 0x97, byte != 0x9F {
      byte |= 0x20
    } else if previous == 0xC5, byte == 0x92 {
      byte = 0x93
    }
    previous = byte
    return byte
  }

  /// FNV-1a over the folded bytes.
  static func hash(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var folding = Folding(start)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    while let byte = folding.next(bytes, end) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}

extension [UInt8] {
  /// The bytes of a literal.
  init(_ literal: StaticString) {
    // SAFETY: a multi-line literal is stored as UTF-8 for the life of the process; the bytes are copied.
    self = unsafe [UInt8](UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }
}
