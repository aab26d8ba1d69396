/// Sentences as vectors of the words that say something, weighted by how rare they are among the sentences, of length 1.
struct SentenceVectors {
  private let rows: [[(term: Int, weight: Double)]]
  private let termCount: Int

  /// - Parameter sentences: For each sentence its concepts; only words count, each once.
  init(_ sentences: [ArraySlice<UInt32>]) {
    var numbers: [UInt32: Int] = [:]
    var counts: [Int] = []
    let terms = sentences.map { concepts in
      concepts.filter { ConceptKind(of: $0) == .word }.map { concept in
        let number = numbers[concept] ?? numbers.count
        numbers[concept] = number
        if number == counts.count { counts.append(0) }
        counts[number] += 1
        return number
      }
    }
    let weights = counts.map { logarithm(1 + Double(sentences.count) / Double($0)) }
    rows = terms.map { terms in
      let norm = terms.reduce(0) { $0 + weights[$1] * weights[$1] }.squareRoot()
      return terms.map { ($0, weights[$0] / max(norm, 1e-9)) }
    }
    termCount = counts.count
  }

  /// For each sentence, the sum of its cosines with all sentences, each times that sentence's factor.
  ///
  /// The matrix of cosines is never made: it is the rows times themselves, so two passes over the rows do.
  ///
  /// - Complexity: O(*n*) for *n* words in all sentences.
  func similarities(weightedBy factors: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: termCount)
    for (row, factor) in zip(rows, factors) {
      for (term, weight) in row { sum[term] += factor * weight }
    }
    return rows.map { row in row.reduce(0) { $0 + $1.weight * sum[$1.term] } }
  }
}
