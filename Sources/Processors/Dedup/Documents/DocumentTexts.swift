/// The different texts of a collection, from the longest to the shortest, with how often their seeds occur.
///
/// Documents of the same folded text are one text. The order of texts does not depend on the order of documents: more
/// letters first, then the smaller hash.
struct DocumentTexts {
  private let sketches: [SeedSketch]
  /// For each text: the first document that has it.
  private(set) var firstDocuments: [UInt32] = []
  /// For each document: its text.
  private(set) var textOfDocument: [UInt32]
  /// How often frequent seeds occur; none do before they are counted.
  var frequencies = SeedFrequencies()

  /// Seeds in more texts than this weigh less.
  static let commonness = 20

  init(_ sketches: [SeedSketch]) {
    self.sketches = sketches
    textOfDocument = [UInt32](repeating: .max, count: sketches.count)
    var known: [UInt64: UInt32] = [:]
    known.reserveCapacity(sketches.count)
    // Equal documents first, then the order of texts, then the numbers of texts in that order.
    for (document, sketch) in sketches.enumerated() where sketch.letterCount > 0 {
      var hash = sketch.textHash
      while let text = known[hash] {
        if Self.isSame(sketches[Int(firstDocuments[Int(text)])], sketch) {
          textOfDocument[document] = text
          break
        }
        hash &+= 1
      }
      if textOfDocument[document] != .max { continue }
      textOfDocument[document] = UInt32(firstDocuments.count)
      known[hash] = UInt32(firstDocuments.count)
      firstDocuments.append(UInt32(document))
    }
    known = [:]
    var order = Array(firstDocuments.indices)
    let first = firstDocuments
    order.sort { left, right in
      let (one, other) = (sketches[Int(first[left])], sketches[Int(first[right])])
      return one.letterCount == other.letterCount
        ? one.textHash < other.textHash : one.letterCount > other.letterCount
    }
    var ranks = [UInt32](repeating: 0, count: order.count)
    for (rank, text) in order.enumerated() { ranks[text] = UInt32(rank) }
    firstDocuments = order.map { first[$0] }
    for document in textOfDocument.indices where textOfDocument[document] != .max {
      textOfDocument[document] = ranks[Int(textOfDocument[document])]
    }
  }

  private static func isSame(_ first: SeedSketch, _ second: SeedSketch) -> Bool {
    first.letterCount == second.letterCount && first.hashes == second.hashes
  }

  /// All texts by the first document that has them.
  var inDocumentOrder: [UInt32] { firstDocuments.sorted().map { textOfDocument[Int($0)] } }

  var count: Int { firstDocuments.count }

  func sketch(_ text: Int) -> SeedSketch { sketches[Int(firstDocuments[text])] }
  func hashes(_ text: Int) -> [UInt32] { sketches[Int(firstDocuments[text])].hashes }
  func letterCount(_ text: Int) -> UInt32 { sketches[Int(firstDocuments[text])].letterCount }
  func byteCount(ofDocument document: Int) -> UInt32 { sketches[document].byteCount }
  func isDense(_ text: Int) -> Bool { sketches[Int(firstDocuments[text])].isDense }

  /// Unpacks the seeds of a text.
  func unpack(_ text: Int, into seeds: inout [Seed], sampledOnly: Bool) {
    sketches[Int(firstDocuments[text])].unpack(into: &seeds, sampledOnly: sampledOnly)
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
