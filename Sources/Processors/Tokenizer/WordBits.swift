import CByteBits
import TamisCore

/// Which bytes of a stretch of the text go on words, as one bit for each: ASCII letters and digits and Latin-1 letters.
///
/// The stretch moves on with the scan, so the text is still read once. The memory belongs to one scan.
@safe struct WordBits: ~Copyable {
  /// How many bytes of text a stretch has.
  static let size = 4096
  /// The longest run that is told at any place of the stretch: what a load of 64 bits holds but for seven bits before
  /// the place.
  static let longestRun = 56

  private let words: UnsafeMutablePointer<UInt64>
  /// The first byte of the stretch.
  private var start = 0
  /// The first byte whose run is not known.
  private(set) var end = 0

  init() {
    // One word more, since eight bytes are loaded at each place.
    unsafe words = .allocate(capacity: Self.size / 64 + 1)
    unsafe words.initialize(repeating: 0, count: Self.size / 64 + 1)
  }

  deinit { unsafe words.deallocate() }

  /// Moves the stretch on, so that it begins at a position.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - position: Where a scalar begins, inside the text.
  /// - Complexity: O(1).
  @inline(never)
  mutating func move(_ bytes: Span<UInt8>, to position: Int) {
    let rest = bytes.count - position
    let count = min(rest, Self.size)
    // SAFETY: `count` bytes of the text lie at the position, and one more if `count` is less than what is left; the
    // words are as many as they need.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      unsafe tamis_word_bits(base + position, count, rest > count ? 1 : 0, words)
    }
    start = position
    // At the text's end, all runs end inside the stretch; elsewhere the longest one that is told must.
    end = rest > count ? position + count - Self.longestRun : position + count
    for index in (count + 63) / 64...Self.size / 64 { unsafe words[index] = 0 }
  }

  /// The stretch as it stands, until it moves.
  @inline(always)
  var stretch: Stretch { unsafe Stretch(words: UnsafePointer(words), start: start, end: end) }

  /// The bits of a stretch of the text.
  @safe struct Stretch {
    fileprivate let words: UnsafePointer<UInt64>
    fileprivate let start: Int
    /// The first byte whose run is not known.
    let end: Int

    /// The bytes of the run that begins at a position of the stretch, below ``end``; all above ``longestRun`` if it may
    /// be longer.
    @inline(always)
    func run(at position: Int) -> Int {
      let offset = position &- start
      // SAFETY: the offset is below the stretch, and one word stands behind the stretch's.
      let loaded = unsafe UnsafeRawPointer(words).loadUnaligned(fromByteOffset: offset &>> 3, as: UInt64.self)
      return (~(UInt64(littleEndian: loaded) &>> UInt64(truncatingIfNeeded: offset & 7))).trailingZeroBitCount
    }
  }
}
