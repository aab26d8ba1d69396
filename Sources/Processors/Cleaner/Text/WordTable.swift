import TamisCore

/// A set of words, as bytes, with a number for each.
///
/// Open addressing over one block of bytes: looking a word up makes no string and allocates nothing.
struct WordTable: Sendable {
  private struct Entry {
    var offset: UInt32
    var byteCount: UInt32
    var value: UInt32
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Entry numbers from 1; 0 is free.
  ///
  /// The size is a power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 64)

  /// A set of no words.
  init() {}

  /// The number of words.
  var count: Int { entries.count }

  /// The number that is kept for a word.
  ///
  /// - Parameter word: The word's UTF-8 bytes.
  /// - Returns: `nil` if the word is not in the table.
  func value(of word: Span<UInt8>) -> UInt32? {
    let number = slots[slot(of: word)]
    return number == 0 ? nil : entries[Int(number) - 1].value
  }

  /// Changes the number of a word, which starts as 0.
  ///
  /// - Parameters:
  ///   - word: The word's UTF-8 bytes.
  ///   - change: Makes the new number of the old one.
  mutating func update(_ word: Span<UInt8>, _ change: (inout UInt32) -> Void) {
    if entries.count * 2 >= slots.count { grow() }
    let slot = slot(of: word)
    if slots[slot] == 0 {
      entries.append(Entry(offset: UInt32(bytes.count), byteCount: UInt32(word.count), value: 0))
      bytes.append(copying: word)
      slots[slot] = UInt32(entries.count)
    }
    change(&entries[Int(slots[slot]) - 1].value)
  }

  /// Adds words, with bits that are set in the number of each.
  ///
  /// - Parameters:
  ///   - words: Words separated by spaces or line ends.
  ///   - bits: The bits.
  mutating func add(_ words: String, bits: UInt32) {
    let bytes = words.utf8Span.span
    var start = 0
    for index in 0...bytes.count where index == bytes.count || isWhite(bytes[index]) {
      if index > start { update(bytes.extracting(start..<index)) { $0 |= bits } }
      start = index + 1
    }
  }

  private func slot(of word: Span<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(word)) & mask
    while slots[slot] != 0, !isEqual(entries[Int(slots[slot]) - 1], word) { slot = (slot + 1) & mask }
    return slot
  }

  private func isEqual(_ entry: Entry, _ word: Span<UInt8>) -> Bool {
    guard Int(entry.byteCount) == word.count else { return false }
    for index in word.indices where bytes[Int(entry.offset) + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let stored = bytes
    let all = stored.span
    for (index, entry) in entries.enumerated() {
      let start = Int(entry.offset)
      slots[slot(of: all.extracting(start..<start + Int(entry.byteCount)))] = UInt32(index + 1)
    }
  }

  /// FNV-1a with a final mix, so that its low bits are good enough for a mask.
  private static func hash(_ word: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
