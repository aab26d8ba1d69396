import TamisCore

/// What a corpus processor made of documents.
struct Outcome {
  var documents: [Document] = []
  var dropReasons: [EditReason] = []
}

extension CorpusProcessor {
  /// Runs all steps in one task.
  func run(_ documents: [Document]) throws -> Outcome {
    let resolution = try resolve(documents.map { try sketch($0) })
    var outcome = Outcome()
    for (index, document) in documents.enumerated() {
      var document = document
      if let reason = try apply(resolution, to: &document, at: index).dropReason {
        outcome.dropReasons.append(reason)
      } else {
        outcome.documents.append(document)
      }
    }
    return outcome
  }
}

/// SplitMix64: small, fast, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
