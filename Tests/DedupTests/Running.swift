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
