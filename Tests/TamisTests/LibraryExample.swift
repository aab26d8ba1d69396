import Tamis

/// Names in the texts that come in, as long as they come.
func names(in texts: AsyncStream<String>) async throws -> [String: Int] {
  let pipeline = Pipeline {
    Clean()
    Tokenize()
    Where(.comparison(.words, .greater, 3))
    RecognizeEntities()
  }
  let documents = texts.map { Document(id: "message", text: $0) }
  var counts: [String: Int] = [:]
  for try await document in try pipeline.documents(from: documents) {
    for entity in document[.entities] where entity.score > 0.5 {
      counts[String(document[entity.span]), default: 0] += 1
    }
  }
  return counts
}
