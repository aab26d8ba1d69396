import TamisCore

/// Judges whether a form that may be contracted is: `des` is `de les` in «la fin des temps» and an article in «il a des amis».
///
/// A linear model over hashed features of the words around the form; its table is as ``SentenceModel``'s.
@safe struct ContractionModel: Sendable {
  /// The number of weights, a power of two.
  static let weightCount = 1 << 13

  private let weights: StaticString

  /// Makes a model of its table; `nil` if it has another size.
  init?(weights: StaticString) {
    guard weights.utf8CodeUnitCount == Self.weightCount else { return nil }
    self.weights = weights
  }

  /// Whether a form is contracted.
  func isContracted(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int) -> Bool {
    var sum = 0
    for feature in Self.features(bytes, tokens, index) {
      // SAFETY: features are below the table's size, which `init` checked.
      sum += Int(unsafe weights.utf8Start[Int(feature)]) - Int(SentenceModel.zero)
    }
    return sum > 0
  }

  /// What is seen around a form.
  static func features(_ bytes: Span<UInt8>, _ tokens: borrowing TokenBuffer, _ index: Int) -> [UInt32] {
    let before = index > 0 ? WordKey.word(bytes, tokens[index - 1].span) : 0
    let shape = index > 0 ? TokenShape(bytes, tokens[index - 1]).rawValue : 0
    let suffix = index > 0 ? WordKey.suffix(bytes, tokens[index - 1].span) : 0
    let second = index > 1 ? WordKey.word(bytes, tokens[index - 2].span) : 0
    let next = index + 1 < tokens.count ? WordKey.word(bytes, tokens[index + 1].span) : 0
    let nextSuffix = index + 1 < tokens.count ? WordKey.suffix(bytes, tokens[index + 1].span) : 0
    let own = TokenShape(bytes, tokens[index]).rawValue
    let values: [UInt64] = [
      0, own, shape, before, suffix, suffix & 0xFF_FF00, WordKey.mix(second, shape), WordKey.mix(second, suffix), next,
      nextSuffix, WordKey.mix(next, shape), WordKey.mix(suffix, nextSuffix),
    ]
    return values.enumerated().map { template, value in
      UInt32(truncatingIfNeeded: WordKey.mix(value, UInt64(template) + 77) >> 20) & UInt32(weightCount - 1)
    }
  }
}
