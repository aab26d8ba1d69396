/// Orders sentences by methods that give each one a score by itself.
struct SentenceRanking {
  /// A sentence to rank.
  struct Item {
    var document: Int
    /// The number of the document's sentences before it.
    var position: Int
    /// The number of the document's sentences.
    var total: Int
    var concepts: ArraySlice<UInt32>
    /// How relevant it is to the query, 0...1; 1 without a query.
    var relevance: Double
  }

  private let items: [Item]

  init(_ items: [Item]) { self.items = items }

  /// First sentences of all documents, then second ones, and so on.
  func lead() -> [Int] {
    let ranked = items.indices.sorted { first, second in
      (items[first].position, items[first].document) < (items[second].position, items[second].document)
    }
    return items.contains { $0.relevance != 1 } ? ranked.filter { items[$0].relevance > 0 } : ranked
  }

  /// The sentences most like what all say together, with a bonus for early ones.
  ///
  /// The bonus falls from 0.3 of the best score at the start of a document to 0 at its end.
  ///
  /// - SeeAlso: Radev and others, "Centroid-based summarization of multiple documents", 2004.
  func centroid() -> [Int] {
    let vectors = SentenceVectors(items.map(\.concepts))
    let scores = vectors.similarities(weightedBy: items.map { _ in 1 })
    let best = scores.max() ?? 0
    return ranked(
      items.indices.map { index in
        let earliness = 1 - Double(items[index].position) / Double(max(1, items[index].total))
        return scores[index] + 0.3 * best * earliness
      })
  }

  /// The sentences that a reader who jumps from sentence to like sentence meets most often.
  ///
  /// The continuous form: cosines without a threshold, 0.15 for a jump anywhere, until no score moves by a
  /// ten-thousandth of the mean, at most a hundred steps.
  ///
  /// - SeeAlso: Erkan and Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", 2004.
  func lexRank() -> [Int] {
    let vectors = SentenceVectors(items.map(\.concepts))
    let degrees = vectors.similarities(weightedBy: items.map { _ in 1 })
    let mean = 1 / Double(max(1, items.count))
    var scores = items.map { _ in mean }
    for _ in 0..<100 {
      let flow = zip(scores, degrees).map { $1 > 0 ? $0 / $1 : 0 }
      let next = vectors.similarities(weightedBy: flow).map { 0.15 * mean + 0.85 * $0 }
      let change = zip(scores, next).reduce(0) { max($0, abs($1.0 - $1.1)) }
      scores = next
      if change < 1e-4 * mean { break }
    }
    return ranked(scores)
  }

  private func ranked(_ scores: [Double]) -> [Int] {
    let weighted = zip(scores, items).map { $0 * $1.relevance }
    return items.indices.filter { weighted[$0] > 0 }.sorted { first, second in
      (weighted[second], first) < (weighted[first], second)
    }
  }
}
