/// The learnt weights by which a language's sentences are cut: a linear model over hashed features.
///
/// Both tables are printable ASCII in the program itself, so a model costs nothing at the start: a weight is its
/// character's distance from ``zero``, in steps of ``step``.
@safe struct SentenceModel: Sendable {
  /// The number of weights, a power of two.
  static let weightCount = 1 << 17
  /// The number of characters of the lexicon; each holds two entries.
  static let lexiconCount = 1 << 16
  /// The character of the weight 0.
  static let zero: UInt8 = 0x53
  /// The largest distance from ``zero``, so that all characters are printable and none is a quotation mark.
  static let reach = 43
  /// What one step of a weight is in natural log-odds.
  static let step = 0.08

  private let weights: StaticString
  private let lexicon: StaticString

  /// Makes a model of its tables; `nil` if one of them has another size.
  init?(weights: StaticString, lexicon: StaticString) {
    guard weights.utf8CodeUnitCount == Self.weightCount, lexicon.utf8CodeUnitCount == Self.lexiconCount else {
      return nil
    }
    self.weights = weights
    self.lexicon = lexicon
  }

  /// The tables as they are read.
  var tables: SentenceTables { SentenceTables(weights: weights, lexicon: lexicon) }
}

/// The tables of a model, found once for many looks into them.
@safe struct SentenceTables: FamiliarityTable {
  private let weights: UnsafePointer<UInt8>
  private let lexicon: UnsafePointer<UInt8>

  /// Tables of the sizes that ``SentenceModel`` checks; literals live as long as the process.
  fileprivate init(weights: StaticString, lexicon: StaticString) {
    unsafe self.weights = weights.utf8Start
    unsafe self.lexicon = lexicon.utf8Start
  }

  /// The weight of a feature, in steps.
  @inline(__always)
  func weight(_ feature: UInt32) -> Int {
    // SAFETY: the index is masked to the table's size, which the model checked.
    Int(unsafe weights[Int(feature) & (SentenceModel.weightCount - 1)]) &- Int(SentenceModel.zero)
  }

  /// How often a word was seen in lower case and capitalised inside sentences; see ``SentenceLexicon``.
  @inline(__always)
  func familiarity(_ word: UInt64) -> UInt64 {
    let slot = SentenceLexicon.slot(word)
    // SAFETY: `slot` is below twice the number of characters, which the model checked.
    let pair = unsafe lexicon[slot >> 1] &- SentenceLexicon.base
    let (even, odd) = (UInt64(pair / 9), UInt64(pair % 9))
    // Which of the two is a coin's throw: a mask in place of a branch.
    let isOdd = 0 &- UInt64(truncatingIfNeeded: slot & 1)
    return even ^ (even ^ odd) & isOdd
  }
}

/// How familiar word forms are, in a small hashed table: 0...8 is three levels of lower case by three of capitals.
enum SentenceLexicon {
  /// The character of two unknown entries: above the quotation mark and the number sign, which raw literals end with.
  static let base: UInt8 = 0x25

  /// The entry of a word's key.
  @inline(__always)
  static func slot(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) &>> 47) & (2 * SentenceModel.lexiconCount - 1)
  }

  /// The level of a count: once is chance, five times is custom.
  static func level(_ count: Int) -> UInt8 { count < 2 ? 0 : count < 5 ? 1 : 2 }
}
