import TamisCore

/// What is known of a spelling wherever it stands: looked up once in a document, and rarely anew in the next.
struct WordType {
  /// The hash of the form in lower case.
  let lower: UInt64
  /// The hash of its classes of letters, runs of one class as one.
  let shortShape: UInt64
  /// The hash of the last three scalars in lower case, or of all.
  let ending: UInt64
  /// What it looks like, less what its place says.
  let shape: Word.Shape
  let names: NameTraits
  let triggers: TriggerTraits

  init(_ bytes: Span<UInt8>, _ token: Token, _ spelling: Spelling, language: TriggerLanguage) {
    let (start, end) = (token.span.lowerBound, token.span.upperBound)
    lower = spelling.lower
    shortShape = spelling.shortShape
    ending = spelling.ending
    var shape = Word.shape(bytes, token)
    // An apostrophe at a word's end is an elision in French, and a possessive in English.
    if !language.hasLowerCasePhrases { shape.remove(.elided) }
    self.shape = shape
    guard token.kind == .word else {
      names = []
      triggers = shape.isEmpty ? [] : language.words.traits(bytes, start, end)
      return
    }
    var triggers = language.words.traits(bytes, start, end)
    // Folding takes the verb `a` for the preposition `à`.
    if end - start == 1, shape.contains(.lowerCase) { triggers.remove(.placePreposition) }
    self.triggers = triggers
    names = language.names(bytes, start, end)
  }
}

/// The spellings of one document, each once.
struct WordTypes {
  /// In the order in which the document has them first.
  private(set) var types: [WordType] = []
  /// For each of them, what it weighs at each offset of ``TypeFeatures``; empty without a model.
  private(set) var vectors: [SIMD16<Int16>] = []
  private var keys: [UInt64] = []
  /// Indices into `types` plus one; 0 is free.
  ///
  /// A power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 1024)
  private var scratch: [UInt32] = []

  /// The index of a token's spelling, new or known.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - token: A token in it, not empty.
  ///   - language: Whose trigger words to look for.
  ///   - cache: What is known from other documents of the same language, with a model's weights.
  /// - Returns: An index into ``types``.
  mutating func index(_ bytes: Span<UInt8>, _ token: Token, language: TriggerLanguage, cache: inout TypeCache?) -> Int {
    let key = Self.key(bytes, token)
    var slot = Int(truncatingIfNeeded: key >> 20) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    if types.isEmpty, cache != nil { vectors.reserveCapacity(TypeFeatures.offsets.count * 512) }
    if let type = cache?.type(bytes, token, key: key, appendingTo: &vectors) {
      types.append(type)
    } else {
      let spelling = Spelling(bytes, token.span.lowerBound, token.span.upperBound, scratch: &scratch)
      types.append(WordType(bytes, token, spelling, language: language))
    }
    keys.append(key)
    slots[slot] = UInt32(types.count)
    if types.count * 2 > slots.count { grow() }
    return types.count - 1
  }

  private static func key(_ bytes: Span<UInt8>, _ token: Token) -> UInt64 {
    var hash = FeatureHash.seed
    for index in token.span.lowerBound..<token.span.upperBound { hash = FeatureHash.add(hash, bytes[index]) }
    // A token of the same bytes and another kind is another type.
    return FeatureHash.mix(hash, token.kind == .word ? 1 : token.kind == .punctuation ? 2 : 3)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (index, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: key >> 20) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}
