import TamisCore

/// What is known of a spelling wherever it stands: looked up once in a document.
struct WordType {
  let spelling: Spelling
  /// What it looks like, less what its place says.
  let shape: Word.Shape
  let names: NameTraits
  let triggers: TriggerTraits
  let isWord: Bool
  /// The hash of the folded form, which names of several spellings share.
  let folded: UInt64

  init(_ bytes: Span<UInt8>, _ token: Token, language: TriggerLanguage, scratch: inout [UInt32]) {
    let (start, end) = (token.span.lowerBound, token.span.upperBound)
    spelling = Spelling(bytes, start, end, scratch: &scratch)
    var shape = Word.shape(bytes, token)
    // An apostrophe at a word's end is an elision in French, and a possessive in English.
    if !language.hasLowerCasePhrases { shape.remove(.elided) }
    self.shape = shape
    isWord = token.kind == .word
    folded = NameFolding.hash(bytes, start, end)
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
  private(set) var types: [WordType] = []
  private var keys: [UInt64] = []
  /// Indices into `types` plus one; 0 is free.
  ///
  /// A power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 256)
  private var scratch: [UInt32] = []

  /// The index of a token's spelling, new or known.
  mutating func index(_ bytes: Span<UInt8>, _ token: Token, language: TriggerLanguage) -> Int {
    let key = Self.key(bytes, token)
    var slot = Int(truncatingIfNeeded: key >> 20) & (slots.count - 1)
    while slots[slot] != 0 {
      let index = Int(slots[slot]) - 1
      if keys[index] == key { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    types.append(WordType(bytes, token, language: language, scratch: &scratch))
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
