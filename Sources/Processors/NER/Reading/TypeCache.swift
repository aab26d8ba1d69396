import TamisCore

/// What spellings are and weigh, kept from document to document: everything here depends on the spelling, the language
/// and the model alone, so that a hit and a miss give the same.
///
/// An entry has 256 bytes; ``standardCapacity`` of them make 4.2 MB, which are taken as they are needed. Spellings of
/// more than ``longest`` bytes, and tokens that cut a scalar, are worked out anew each time. Four entries share a place,
/// and a new one takes the place of one that was not used lately.
struct TypeCache: Sendable {
  /// Entries of a cache in use.
  static let standardCapacity = 16_384
  /// Bytes of the longest spelling that is kept.
  static let longest = 24

  private static let wayCount = 4

  private let language: TriggerLanguage
  private let capacity: Int
  private var weights: WeightSum
  private var entries: [Entry] = []
  /// For each place, four indices into the entries plus one; 0 is free.
  private var slots: [UInt16]
  /// For each place, a bit for each entry that was used lately.
  private var recent: [UInt8]
  private var scratch: [UInt32] = []

  private struct Entry {
    /// The bytes of the spelling, zeros behind them, with its length and the kind of its token.
    var identity: SIMD4<UInt64>
    var vectors: InlineArray<5, SIMD16<Int16>>
    var type: WordType
  }

  /// Makes an empty cache.
  ///
  /// - Parameters:
  ///   - table: The weights of a model.
  ///   - language: Whose trigger words and names to look for.
  ///   - capacity: The greatest number of entries: a power of two, `4...32768`.
  init(_ table: FeatureTable, language: TriggerLanguage, capacity: Int = TypeCache.standardCapacity) {
    self.language = language
    self.capacity = capacity
    weights = WeightSum(table)
    slots = [UInt16](repeating: 0, count: capacity)
    recent = [UInt8](repeating: 0, count: capacity / Self.wayCount)
  }

  /// The number of spellings that it holds.
  var count: Int { entries.count }

  /// What a token's spelling is and weighs.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - token: A token in it, not empty.
  ///   - key: A hash of its bytes and its kind.
  ///   - result: Where its weights are appended, for each offset of ``TypeFeatures``.
  /// - Returns: What it is.
  mutating func type(
    _ bytes: Span<UInt8>, _ token: Token, key: UInt64, appendingTo result: inout [SIMD16<Int16>]
  ) -> WordType {
    guard let identity = Self.identity(bytes, token) else { return make(bytes, token, appendingTo: &result) }
    let place = Int(truncatingIfNeeded: key >> 40) & (recent.count - 1)
    let first = place * Self.wayCount
    for way in 0..<Self.wayCount where slots[first + way] != 0 {
      let entry = Int(slots[first + way]) - 1
      guard entries[entry].identity == identity else { continue }
      use(way, at: place)
      for offset in 0..<5 { result.append(entries[entry].vectors[offset]) }
      return entries[entry].type
    }
    let start = result.count
    let type = make(bytes, token, appendingTo: &result)
    var vectors = InlineArray<5, SIMD16<Int16>>(repeating: .zero)
    for offset in 0..<5 { vectors[offset] = result[start + offset] }
    store(Entry(identity: identity, vectors: vectors, type: type), at: place)
    return type
  }

  /// Works out what a spelling is and weighs.
  private mutating func make(
    _ bytes: Span<UInt8>, _ token: Token, appendingTo result: inout [SIMD16<Int16>]
  ) -> WordType {
    let spelling = Spelling(bytes, token.span.lowerBound, token.span.upperBound, scratch: &scratch)
    let type = WordType(bytes, token, spelling, language: language)
    for offset in TypeFeatures.offsets {
      TypeFeatures.append(type, spelling, offset: offset, to: &weights)
      result.append(weights.take())
    }
    return type
  }

  private mutating func store(_ entry: Entry, at place: Int) {
    let first = place * Self.wayCount
    var way = 0
    while way < Self.wayCount, slots[first + way] != 0 { way += 1 }
    if way == Self.wayCount {
      // `use` leaves one entry at least that was not used lately.
      way = min((~recent[place]).trailingZeroBitCount, Self.wayCount - 1)
      entries[Int(slots[first + way]) - 1] = entry
    } else {
      reserve()
      entries.append(entry)
      slots[first + way] = UInt16(entries.count)
    }
    use(way, at: place)
  }

  /// Marks an entry as used; where all of a place are, only the last one counts.
  @inline(__always)
  private mutating func use(_ way: Int, at place: Int) {
    let bits = recent[place] | 1 << UInt8(way)
    recent[place] = bits == 1 << UInt8(Self.wayCount) - 1 ? 1 << UInt8(way) : bits
  }

  /// Makes room for an entry, and never for more than the cache may have.
  private mutating func reserve() {
    guard entries.count == entries.capacity else { return }
    entries.reserveCapacity(min(capacity, max(1024, entries.count * 4)))
  }

  /// The bytes, the length and the kind of a token; `nil` if it is too long or begins or ends inside a scalar.
  private static func identity(_ bytes: Span<UInt8>, _ token: Token) -> SIMD4<UInt64>? {
    let (start, end) = (token.span.lowerBound, token.span.upperBound)
    // What a cut scalar is taken for depends on bytes beyond the token.
    guard end - start <= longest, bytes[start] & 0xC0 != 0x80, end == bytes.count || bytes[end] & 0xC0 != 0x80 else {
      return nil
    }
    let kind: UInt64 = token.kind == .word ? 1 : token.kind == .punctuation ? 2 : 3
    var identity = SIMD4<UInt64>(0, 0, 0, UInt64(end - start) << 8 | kind)
    for lane in 0..<3 where start + lane * 8 < end {
      var word: UInt64 = 0
      for index in (start + lane * 8..<min(end, start + lane * 8 + 8)).reversed() {
        word = word << 8 | UInt64(bytes[index])
      }
      identity[lane] = word
    }
    return identity
  }
}
