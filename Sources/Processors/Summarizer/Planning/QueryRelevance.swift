/// How relevant sentences are to a query.
///
/// A word of the query counts by how rare it is among the sentences; a sentence by the share of that weight that it has.
struct QueryRelevance {
  private let sketches: [SummarySketch]
  private let weights: [Double]
  private let total: Double
  /// Whether any sentence has a word of the query.
  let hasHits: Bool

  init(_ sketches: [SummarySketch], wordCount: Int) {
    self.sketches = sketches
    var counts = [Int](repeating: 0, count: min(64, wordCount))
    var sentenceCount = 0
    if !counts.isEmpty {
      for sentence in sketches.lazy.flatMap(\.sentences) {
        sentenceCount += 1
        for index in counts.indices where sentence.queryHits >> UInt64(index) & 1 == 1 { counts[index] += 1 }
      }
    }
    weights = counts.map { $0 == 0 ? 0 : logarithm(1 + Double(sentenceCount) / Double($0)) }
    total = weights.reduce(0, +)
    hasHits = counts.contains { $0 > 0 }
  }

  /// The relevance of a sentence, 0...1.
  func of(_ document: Int, _ sentence: Int) -> Double {
    guard total > 0 else { return 0 }
    let hits = sketches[document].sentences[sentence].queryHits
    var sum = 0.0
    for index in weights.indices where hits >> UInt64(index) & 1 == 1 { sum += weights[index] }
    return sum / total
  }
}
