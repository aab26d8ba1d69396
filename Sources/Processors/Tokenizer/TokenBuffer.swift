import TamisCore

/// Tokens as they are found: an array that is appended to without a check of its owner at every token.
///
/// The memory belongs to one scan and is handed over as an array at its end.
@safe struct TokenBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<Token>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 64
    unsafe base = .allocate(capacity: capacity)
  }

  deinit {
    // Tokens are trivial values: nothing to deinitialize.
    unsafe base.deallocate()
  }

  /// The token at an index.
  subscript(index: Int) -> Token {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count, "a token's index is below the number of tokens")
      // SAFETY: the line above keeps the index among the initialized tokens.
      return unsafe base[index]
    }
  }

  /// Adds a token.
  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { reserve(capacity * 2) }
    // SAFETY: there is room for one token behind the last one.
    unsafe (base + count).initialize(to: token)
    count += 1
  }

  /// Makes room for a number of tokens in all.
  @inline(never)
  mutating func reserve(_ newCapacity: Int) {
    guard newCapacity > capacity else { return }
    // SAFETY: the first `count` tokens are initialized, and trivial, so moving them is copying their bytes.
    let new = UnsafeMutablePointer<Token>.allocate(capacity: newCapacity)
    unsafe new.moveInitialize(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = new
    capacity = newCapacity
  }

  /// All tokens.
  func array() -> [Token] {
    // SAFETY: the first `count` tokens are initialized; the array copies them.
    unsafe Array(UnsafeBufferPointer(start: base, count: count))
  }
}
