internal import TamisCore

/// What tokens that were met before turned out to be, by their spelling.
///
/// News is written with few words: nine tokens in ten were met before, and for those a look-up takes the place of folding,
/// stemming and hashing. It holds a limited number of spellings and begins anew when that is reached, so a result never
/// depends on what is in it.
struct SpellingCache {
  /// What a token is beside its words.
  struct Traits {
    /// Whether nothing of it is a letter or a digit.
    var isBlank = false
    /// Whether an opening that leans on the sentence before may begin with it.
    var beginsOpener = false
    var isSpeaker = false
    var isSaying = false
    /// Whether it ends in a pronoun behind a hyphen, as in `dit-il` and `a-t-elle`.
    var endsInvertedPronoun = false
  }

  struct Entry {
    fileprivate var hash: UInt64
    fileprivate var bytes: Range<Int>
    fileprivate(set) var words: Range<Int>
    fileprivate(set) var traits: Traits
  }

  private(set) var entries: [Entry] = []
  /// The words of all entries, with spans that count from the start of their token.
  private(set) var words: [SentenceWords.Word] = []
  private var letters: [UInt8] = []
  /// Entries at the places that their hashes tell; -1 for a place that is free.
  private var places = [Int32](repeating: -1, count: 256)

  /// Spellings at most; they and their words take about two megabytes.
  private static let limit = 16_384
  /// The bytes of the longest token that is kept.
  static let longest = 48

  /// The hash of a token's bytes.
  static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in range { state = (state ^ UInt64(bytes[offset])) &* 0x0000_0100_0000_01B3 }
    return state ^ state &>> 32
  }

  /// The entry of a spelling; `nil` if it is not there.
  func entry(_ bytes: Span<UInt8>, _ range: Range<Int>, hash: UInt64) -> Entry? {
    var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
    while places[place] >= 0 {
      let entry = entries[Int(places[place])]
      if entry.hash == hash, isSpelling(entry, bytes, range) { return entry }
      place = (place + 1) & (places.count - 1)
    }
    return nil
  }

  private func isSpelling(_ entry: Entry, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard entry.bytes.count == range.count else { return false }
    for index in 0..<range.count where letters[entry.bytes.lowerBound + index] != bytes[range.lowerBound + index] {
      return false
    }
    return true
  }

  /// Keeps a spelling that is not there.
  mutating func keep(
    _ bytes: Span<UInt8>, _ range: Range<Int>, hash: UInt64, _ own: ArraySlice<SentenceWords.Word>, _ traits: Traits
  ) {
    if entries.count == Self.limit { self = SpellingCache() }
    let (letterStart, wordStart) = (letters.count, words.count)
    letters.append(copying: bytes.extracting(range))
    for var word in own {
      word.span = TextSpan(word.span.lowerBound - range.lowerBound, word.span.upperBound - range.lowerBound)
      words.append(word)
    }
    entries.append(
      Entry(hash: hash, bytes: letterStart..<letters.count, words: wordStart..<words.count, traits: traits))
    if 2 * entries.count > places.count {
      places = [Int32](repeating: -1, count: 4 * places.count)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
  }

  private mutating func place(_ index: Int) {
    var place = Int(truncatingIfNeeded: entries[index].hash) & (places.count - 1)
    while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
    places[place] = Int32(index)
  }
}
