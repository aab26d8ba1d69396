internal import TamisCore

/// The different texts of a collection, from the longest to the shortest, with how often their seeds occur.
///
/// Documents of the same folded text are one text. The order of texts does not depend on the order of documents: more
/// letters first, then the smaller hash. Seeds and identifiers stay in the store of the sketches: 24 bytes are kept of a
/// document.
struct DocumentTexts: Sendable {
  private let store: any ScratchStore
  /// For each document: where its sketch begins in the store.
  private var records: [Int] = []
  /// For each text: the first document that has it.
  private(set) var firstDocuments: [UInt32] = []
  /// For each document: its text; the largest number for one without letters.
  private(set) var textOfDocument: [UInt32] = []
  private var letterCounts: [UInt32] = []
  /// For each text: the number of its seeds, and a flag for dense ones.
  private var seedCounts: [UInt32] = []
  /// How often frequent seeds occur; none do before they are counted.
  var frequencies = SeedFrequencies()

  private static let denseFlag: UInt32 = 1 << 31

  /// Seeds in more texts than this weigh less.
  static let commonness = 20

  /// Finds the different texts.
  ///
  /// - Parameters:
  ///   - sketches: The sketches of all documents.
  ///   - visit: Is given the date of every document.
  /// - Throws: What the store of the sketches throws.
  init(_ sketches: StoredSketches<UnitSketch>, _ visit: (Int64?) -> Void = { _ in }) throws {
    store = sketches.store
    records.reserveCapacity(sketches.count)
    textOfDocument.reserveCapacity(sketches.count)
    var known = KnownTexts()
    var block = SeedBlock()
    var loaded: Int?
    // Texts are numbered by first appearance here, and then by length.
    try sketches.forEachRecord { bytes, offset in
      let header = try SketchHeader(bytes)
      let document = records.count
      records.append(offset)
      visit(header.date)
      guard header.letterCount > 0 else {
        textOfDocument.append(.max)
        return
      }
      let text = try known.place(of: header.textHash) { other in
        guard letterCounts[other] == header.letterCount, seedCount(other) == header.seedCount else { return false }
        if loaded != other { try read(other, into: &block) }
        loaded = other
        return block.hasHashes(of: bytes, header)
      }
      textOfDocument.append(UInt32(text))
      if text < firstDocuments.count { return }
      firstDocuments.append(UInt32(document))
      letterCounts.append(header.letterCount)
      seedCounts.append(UInt32(truncatingIfNeeded: header.seedCount) | (header.isDense ? Self.denseFlag : 0))
    }
    putInOrder(known.hashes)
  }

  private mutating func putInOrder(_ hashes: [UInt64]) {
    var order = (0..<UInt32(count)).map { $0 }
    let letterCounts = letterCounts
    order.sort { left, right in
      let (one, other) = (letterCounts[Int(left)], letterCounts[Int(right)])
      return one == other ? hashes[Int(left)] < hashes[Int(right)] : one > other
    }
    firstDocuments = order.map { [firstDocuments] in firstDocuments[Int($0)] }
    self.letterCounts = order.map { letterCounts[Int($0)] }
    seedCounts = order.map { [seedCounts] in seedCounts[Int($0)] }
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, text) in order.enumerated() { ranks[Int(text)] = UInt32(rank) }
    for document in textOfDocument.indices where textOfDocument[document] != .max {
      textOfDocument[document] = ranks[Int(textOfDocument[document])]
    }
  }

  /// All texts by the first document that has them, which is how they lie in the store.
  var inDocumentOrder: [UInt32] {
    var order: [UInt32] = []
    order.reserveCapacity(count)
    for (document, text) in textOfDocument.enumerated()
    where text != .max && firstDocuments[Int(text)] == UInt32(document) { order.append(text) }
    return order
  }

  var count: Int { firstDocuments.count }
  var documentCount: Int { records.count }

  func letterCount(_ text: Int) -> UInt32 { letterCounts[text] }
  func seedCount(_ text: Int) -> Int { Int(seedCounts[text] & ~Self.denseFlag) }
  func isDense(_ text: Int) -> Bool { seedCounts[text] & Self.denseFlag != 0 }

  // MARK: - What lies in the store

  /// Reads the seeds of a text.
  func read(_ text: Int, into block: inout SeedBlock) throws {
    let count = seedCount(text)
    let wordCount = 1 + SketchHeader.seedByteCount(count) / 4
    try store.read(
      wordCount, at: records[Int(firstDocuments[text])] + SketchHeader.seedsOffset, into: &block.words)
    block.count = count
  }

  /// The bytes of a document's text, and its identifier.
  func source(ofDocument document: Int) throws -> (byteCount: UInt32, id: String) {
    try DocumentIDs(store: store, records: records).source(document)
  }

  /// Sums up the weights of seeds: those before each of them, and of all at the end.
  func weigh(_ seeds: [Seed], into sums: inout [Double]) {
    sums.removeAll(keepingCapacity: true)
    sums.append(0)
    var sum = 0.0
    for seed in seeds {
      sum += Self.weight(ofFrequency: frequencies[seed.hash])
      sums.append(sum)
    }
  }

  static func weight(ofFrequency frequency: Int) -> Double {
    frequency <= commonness ? 1 : Double(commonness) / Double(frequency)
  }
}

/// The identifiers of documents, which stay in the store of their sketches.
struct DocumentIDs: Sendable {
  let store: any ScratchStore
  /// For each document: where its sketch begins.
  var records: [Int]

  /// The bytes of a document's text, and its identifier.
  func source(_ document: Int) throws -> (byteCount: UInt32, id: String) {
    var buffer: [UInt8] = []
    try store.read(SketchHeader.byteCount, at: records[document], into: &buffer)
    let header = try SketchHeader(buffer.span)
    try store.read(header.idByteCount, at: records[document] + header.idOffset, into: &buffer)
    guard let id = try? UTF8Span(validating: buffer.span.extracting(0..<header.idByteCount)) else {
      throw ScratchError.damaged(at: records[document])
    }
    return (header.textByteCount, String(copying: id))
  }
}

/// A table of texts by hash that takes some 6 bytes a text beside the hashes.
private struct KnownTexts {
  /// The hash of each text.
  private(set) var hashes: [UInt64] = []
  /// Numbers of texts from 1; 0 for a free slot.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// The number of the text that has a hash and is the same, or a new one.
  mutating func place(of hash: UInt64, isSame: (Int) throws -> Bool) rethrows -> Int {
    if 3 * hashes.count > 2 * slots.count { grow() }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let text = Int(slots[slot]) - 1
      if hashes[text] == hash, try isSame(text) { return text }
      slot = (slot + 1) & (slots.count - 1)
    }
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    return hashes.count - 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    for (text, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(text + 1)
    }
  }
}
