import TamisCore

/// Names and trigger words with what is known of them: one open-addressing hash table over folded bytes.
///
/// A form of several words stands in the table with single spaces.
struct NameTable<Traits: OptionSet & Sendable>: Sendable where Traits.RawValue == UInt32 {
  private var blob: [UInt8] = []
  private var entries: [(start: UInt32, count: UInt16, traits: UInt32)] = []
  /// Indices into `entries` plus one; 0 is free.
  ///
  /// A power of two, at most half full.
  private var slots: [UInt32]
  /// A bit for each form's hash: where it is missing, the table does not have a text.
  ///
  /// Eight bits at least for each form.
  private var filter: [UInt64]
  private var longest = 0

  /// Makes an empty table.
  ///
  /// - Parameter expectedCount: About how many forms will be added; more are taken too.
  init(expectedCount: Int = 100) {
    var slotCount = 1 << 8
    while slotCount < expectedCount * 2 { slotCount *= 2 }
    slots = Array(repeating: 0, count: slotCount)
    filter = Array(repeating: 0, count: slotCount / 16)
    entries.reserveCapacity(expectedCount)
    blob.reserveCapacity(expectedCount * 10)
  }

  /// Adds forms to the table.
  ///
  /// - Parameters:
  ///   - forms: Forms, UTF-8, parted by `|` or line ends.
  ///   - traits: What they are; joined with what is known already.
  mutating func add(_ forms: StaticString, _ traits: Traits) {
    // SAFETY: a multi-line literal is stored as UTF-8 for the life of the process; the bytes are copied.
    let bytes = unsafe [UInt8](UnsafeBufferPointer(start: forms.utf8Start, count: forms.utf8CodeUnitCount))
    var start = 0
    for index in 0...bytes.count
    where index == bytes.count || bytes[index] == UInt8(ascii: "|") || bytes[index] == UInt8(ascii: "\n") {
      if index > start { insert(bytes, start, index, traits) }
      start = index + 1
    }
  }

  /// What is known of the text between two offsets.
  ///
  /// - Complexity: O(*k*) for *k* bytes; O(1) if they are more than any form has.
  func traits(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Traits {
    guard end > start, end - start <= longest * 2 else { return [] }
    return traits(bytes, start, end, hash: NameFolding.hash(bytes, start, end))
  }

  /// What is known of the text between two offsets, whose folded hash is known.
  ///
  /// - Complexity: O(1) for most texts that the table does not have, O(*k*) for *k* bytes else.
  func traits(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, hash: UInt64) -> Traits {
    // Folding shortens a form by at most half: every letter outside ASCII has two bytes at least.
    guard mayHold(hash), end > start, end - start <= longest * 2 else { return [] }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if matches(entry.start, entry.count, bytes, start, end) { return Traits(rawValue: entry.traits) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return []
  }

  @inline(__always)
  private func mayHold(_ hash: UInt64) -> Bool {
    filter[filterWord(hash)] & Self.filterBit(hash) != 0
  }

  /// The filter has a power of two of words.
  @inline(__always)
  private func filterWord(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 6) & (filter.count - 1) }

  @inline(__always)
  private static func filterBit(_ hash: UInt64) -> UInt64 { 1 &<< (hash >> 58) }

  private func matches(
    _ entryStart: UInt32, _ entryCount: UInt16, _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    var folding = NameFolding(start)
    var position = Int(entryStart)
    let limit = position + Int(entryCount)
    while let byte = folding.next(bytes, end) {
      guard position < limit, blob[position] == byte else { return false }
      position += 1
    }
    return position == limit
  }

  /// Adds a form, or traits to one that is known.
  ///
  /// - Parameters:
  ///   - bytes: What the form is a part of.
  ///   - start: Its first byte.
  ///   - end: Behind its last byte.
  ///   - traits: What it is.
  mutating func insert(_ bytes: [UInt8], _ start: Int, _ end: Int, _ traits: Traits) {
    if (entries.count + 1) * 2 > slots.count { grow() }
    let span = bytes.span
    let plainHash = NameFolding.plainHash(span, start, end)
    let hash = plainHash ?? NameFolding.hash(span, start, end)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if matches(entries[index].start, entries[index].count, span, start, end) {
        entries[index].traits |= traits.rawValue
        return
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let first = blob.count
    if plainHash != nil {
      blob.append(contentsOf: bytes[start..<end])
    } else {
      var folding = NameFolding(start)
      while let byte = folding.next(span, end) { blob.append(byte) }
    }
    entries.append((UInt32(first), UInt16(blob.count - first), traits.rawValue))
    slots[slot] = UInt32(entries.count)
    filter[filterWord(hash)] |= Self.filterBit(hash)
    longest = max(longest, blob.count - first)
  }

  private mutating func grow() {
    var slots: [UInt32] = Array(repeating: 0, count: slots.count * 2)
    filter = Array(repeating: 0, count: slots.count / 16)
    let blob = blob
    let span = blob.span
    for (index, entry) in entries.enumerated() {
      let hash = NameFolding.hash(span, Int(entry.start), Int(entry.start) + Int(entry.count))
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
      filter[filterWord(hash)] |= Self.filterBit(hash)
    }
    self.slots = slots
  }
}

/// The bytes of a name one by one, in lower case and without the marks of Latin-1 letters: `Évry` is `evry`.
struct NameFolding {
  private var position: Int
  /// The second byte of a letter that folds to two: `œ`, `æ`, `ß`.
  private var pending: UInt8 = 0

  init(_ start: Int) { position = start }

  /// The next folded byte, or `nil` at the end.
  @inline(__always)
  mutating func next(_ bytes: Span<UInt8>, _ end: Int) -> UInt8? {
    if pending != 0 {
      defer { pending = 0 }
      return pending
    }
    guard position < end else { return nil }
    let byte = bytes[position]
    position += 1
    if byte < 0x80 { return byte &- 0x41 < 26 ? byte | 0x20 : byte }
    return fold(byte, bytes, end)
  }

  private mutating func fold(_ byte: UInt8, _ bytes: Span<UInt8>, _ end: Int) -> UInt8 {
    guard position < end else { return byte }
    let second = bytes[position]
    switch byte {
    case 0xC3 where second & 0xC0 == 0x80:
      let base = Self.latin1[Int(second & 0x1F)]
      guard base != 0 else { return byte }
      position += 1
      if second == 0x9F { pending = UInt8(ascii: "s") } else if second & 0x1F == 6 { pending = UInt8(ascii: "e") }
      return second == 0x9F ? UInt8(ascii: "s") : base
    case 0xC5 where second == 0x92 || second == 0x93:
      position += 1
      pending = UInt8(ascii: "e")
      return UInt8(ascii: "o")
    case 0xE2 where second == 0x80 && position + 1 < end && bytes[position + 1] == 0x99:
      position += 2
      return UInt8(ascii: "'")
    default: return byte
    }
  }

  /// FNV-1a over the folded bytes.
  static func hash(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    var folding = NameFolding(start)
    var hash = seed
    while let byte = folding.next(bytes, end) { hash = add(hash, byte) }
    return finish(hash)
  }

  /// The same for bytes that folding leaves as they are, as most of the lists are; `nil` for others.
  static func plainHash(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64? {
    var hash = seed
    var foreign: UInt8 = 0
    for index in start..<end {
      let byte = bytes[index]
      foreign |= byte & 0x80 | (byte &- 0x41 < 26 ? 1 : 0)
      hash = add(hash, byte)
    }
    return foreign == 0 ? finish(hash) : nil
  }

  /// What a hash begins with, takes a folded byte with, and ends with.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  @inline(__always)
  static func add(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  @inline(__always)
  static func finish(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }

  /// Base letters of U+00E0 to U+00FF, as of U+00C0 to U+00DF; 0 where a scalar has none.
  private static let latin1: InlineArray<32, UInt8> = [
    0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x61, 0x63, 0x65, 0x65, 0x65, 0x65, 0x69, 0x69, 0x69, 0x69,
    0, 0x6E, 0x6F, 0x6F, 0x6F, 0x6F, 0x6F, 0, 0, 0x75, 0x75, 0x75, 0x75, 0x79, 0, 0x79,
  ]
}
