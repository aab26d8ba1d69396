/// What the rest of a document shows of each spelling: whether it also stands in lower case, behind a title, behind a
/// given name, behind a preposition of place.
struct DocumentEchoes {
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// Stands in lower case too.
    static let lowerCase = Traits(rawValue: 1 << 0)
    /// Stands capitalised where no word must.
    static let capital = Traits(rawValue: 1 << 1)
    /// Follows a given name.
    static let surname = Traits(rawValue: 1 << 2)
    /// Follows a title.
    static let titled = Traits(rawValue: 1 << 3)
    /// Follows a preposition of place.
    static let placed = Traits(rawValue: 1 << 4)
    /// Abbreviates a longer name that stands beside it.
    static let acronym = Traits(rawValue: 1 << 5)
  }

  private var traits: [Traits]

  subscript(type: Int) -> Traits { traits[type] }

  /// Marks capitalised spellings that stand in lower case too.
  private mutating func markLowered(_ types: [WordType]) {
    // Indices into the types in lower case plus one; 0 is free. At most half full.
    var slots = [UInt32](repeating: 0, count: 256)
    while slots.count < types.count * 2 { slots += slots }
    func slot(_ lower: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: lower) & (slots.count - 1)
      while slots[slot] != 0, types[Int(slots[slot]) - 1].lower != lower { slot = (slot + 1) & (slots.count - 1) }
      return slot
    }
    for (index, type) in types.enumerated() where type.shape.contains(.lowerCase) {
      slots[slot(type.lower)] = UInt32(index + 1)
    }
    for (index, type) in types.enumerated() where type.shape.contains(.capital) && slots[slot(type.lower)] != 0 {
      traits[index].insert(.lowerCase)
    }
  }

  /// Reads a document.
  ///
  /// - Complexity: O(*t*) for *t* words.
  init(_ reading: Reading, runs: [Range<Int>]) {
    let types = reading.types
    traits = [Traits](repeating: [], count: types.count)
    markLowered(types)
    let words = reading.words
    for sentence in reading.sentences {
      for index in sentence where words[index].isCapital {
        let type = Int(words[index].typeIndex)
        if !words[index].shape.contains(.initial) { traits[type].insert(.capital) }
        guard index > sentence.lowerBound else { continue }
        let before = words[index - 1]
        if before.triggers.contains(.title) { traits[type].insert(.titled) }
        if before.triggers.contains(.placePreposition) { traits[type].insert(.placed) }
        if before.isCapital, before.names.contains(.givenName) { traits[type].insert(.surname) }
        if before.shape.contains(.opensBracket), words[index].shape.contains(.allCapitals),
          index >= sentence.lowerBound + 2, !runs[index - 2].isEmpty
        {
          traits[type].insert(.acronym)
        }
      }
    }
  }
}
