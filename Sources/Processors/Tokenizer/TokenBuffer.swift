import TamisCore

/// Tokens as they are found: an array that is appended to without a check of its owner at every token.
///
/// Beside the tokens stand marks of those that a sentence's end can depend on. Most tokens are plain words and have none.
///
/// The memory belongs to one scan and is handed over as an array at its end.
@safe struct TokenBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<Token>
  /// A bit for each token: whether it is marked.
  private var marks: UnsafeMutablePointer<UInt64>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 64
    unsafe base = .allocate(capacity: capacity)
    unsafe marks = .allocate(capacity: capacity / 64)
    unsafe marks.initialize(repeating: 0, count: capacity / 64)
  }

  deinit {
    // Tokens are trivial values: nothing to deinitialize.
    unsafe base.deallocate()
    unsafe marks.deallocate()
  }

  /// The token at an index.
  subscript(index: Int) -> Token {
    @inline(__always)
    get {
      // One comparison: an index below 0 is a large number.
      precondition(
        UInt(bitPattern: index) < UInt(bitPattern: count), "a token's index is below the number of tokens")
      // SAFETY: the line above keeps the index among the initialized tokens.
      return unsafe base[index]
    }
  }

  /// Adds a token.
  ///
  /// - Parameters:
  ///   - token: The token.
  ///   - isMarked: Whether a sentence's end can depend on it; a mark too many costs time and nothing else.
  @inline(__always)
  mutating func append(_ token: Token, isMarked: Bool = true) {
    if count == capacity { reserve(capacity * 2) }
    // SAFETY: there is room for one token behind the last one, and a bit for it.
    unsafe (base + count).initialize(to: token)
    unsafe marks[count &>> 6] |= (isMarked ? 1 : 0) &<< UInt64(truncatingIfNeeded: count & 63)
    count &+= 1
  }

  /// Whether there is hardly room for more.
  @inline(always)
  var isNearlyFull: Bool { count &+ 2 > capacity }

  /// Lends the room behind the last token: whoever writes many tokens keeps the place in registers.
  @inline(always)
  @unsafe func room() -> TokenRoom {
    unsafe TokenRoom(tokens: base, marks: marks, count: count, capacity: capacity)
  }

  /// Takes back the room with the tokens that were written into it.
  @inline(always)
  @unsafe mutating func take(_ room: TokenRoom) { unsafe count = room.count }

  /// Makes room for a number of tokens in all.
  @inline(never)
  mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    // A whole word of marks for the last tokens.
    let newCapacity = (wanted + 63) & ~63
    // SAFETY: the first `count` tokens are initialized, and trivial, so moving them is copying their bytes.
    let new = UnsafeMutablePointer<Token>.allocate(capacity: newCapacity)
    unsafe new.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = new
    // SAFETY: all marks of the old capacity are initialized, and then those of the new one.
    let newMarks = UnsafeMutablePointer<UInt64>.allocate(capacity: newCapacity / 64)
    unsafe newMarks.moveInitialize(from: marks, count: capacity / 64)
    unsafe (newMarks + capacity / 64).initialize(repeating: 0, count: (newCapacity - capacity) / 64)
    unsafe marks.deallocate()
    unsafe marks = newMarks
    capacity = newCapacity
  }

  /// The first marked token from an index on; `count` if there is none.
  @inline(__always)
  func nextMarked(from index: Int) -> Int {
    guard index < count else { return count }
    var word = index &>> 6
    // SAFETY: `word` is that of a token, here and in the loop; no token behind the last one is marked.
    var bits = unsafe marks[word] & (~0 &<< UInt64(truncatingIfNeeded: index & 63))
    while bits == 0 {
      word &+= 1
      guard word &<< 6 < count else { return count }
      bits = unsafe marks[word]
    }
    return word &<< 6 | bits.trailingZeroBitCount
  }

  /// All tokens.
  func array() -> [Token] {
    // SAFETY: the first `count` tokens are initialized; the array copies them.
    unsafe Array(UnsafeBufferPointer(start: base, count: count))
  }
}

/// The memory of a token buffer, for as long as nobody else adds tokens.
@unsafe struct TokenRoom {
  let tokens: UnsafeMutablePointer<Token>
  let marks: UnsafeMutablePointer<UInt64>
  var count: Int
  let capacity: Int

  /// Whether there is room for two more tokens.
  @inline(always)
  var hasTwo: Bool { unsafe count &+ 2 <= capacity }

  /// Adds a token to a buffer that has room for it; the bounds are in order and below 4 GiB.
  @inline(always)
  mutating func append(_ start: Int, _ end: Int, _ kind: TokenKind, isMarked: Bool) {
    let (lower, upper) = (Int(UInt32(truncatingIfNeeded: start)), Int(UInt32(truncatingIfNeeded: end)))
    unsafe (tokens + count).initialize(to: Token(TextSpan(lower, upper), kind: kind))
    unsafe marks[count &>> 6] |= (isMarked ? 1 : 0) &<< UInt64(truncatingIfNeeded: count & 63)
    unsafe count &+= 1
  }
}
