import TamisCore

/// The hashes of the stretches of text that begin with one word and end with each of the next, read in one go.
struct NameStretch {
  /// Most words of a stretch.
  static let longest = 8

  private var hashes = InlineArray<8, UInt64>(repeating: 0)
  private let first: Int
  /// Behind the last word of the longest stretch.
  let end: Int

  /// Reads stretches.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - words: The document's words.
  ///   - first: The word that all stretches begin with.
  ///   - limit: Behind the last word that one may end with; those beyond ``longest`` words are left out.
  /// - Complexity: O(*k*) for *k* bytes.
  init(_ bytes: Span<UInt8>, _ words: [Word], _ first: Int, _ limit: Int) {
    self.first = first
    end = min(limit, first + Self.longest)
    var folding = NameFolding(words[first].start)
    var hash = NameFolding.seed
    var isCut = false
    for index in first..<end {
      let behind = words[index].end
      // Where a word ends inside a scalar, or before one that stands before it, a longer stretch folds otherwise.
      isCut = isCut || index > first && behind < words[index - 1].end
      if isCut {
        hashes[index - first] = NameFolding.hash(bytes, words[first].start, behind)
        continue
      }
      while let byte = folding.next(bytes, behind) { hash = NameFolding.add(hash, byte) }
      hashes[index - first] = NameFolding.finish(hash)
      isCut = behind < bytes.count && bytes[behind] & 0xC0 == 0x80
    }
  }

  /// The hash of the stretch that ends before a word, as ``NameFolding/hash(_:_:_:)`` makes it.
  subscript(end: Int) -> UInt64 { hashes[end - 1 - first] }
}
