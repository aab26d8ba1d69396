/// Learns a ``ConceptModel`` from documents and the summaries that people wrote of them.
///
/// Each concept of a cluster is an example; what is predicted is the share of its summaries that state it. The weights
/// minimise the cross-entropy plus *λ* times the squares of all but the first, by Newton's method: one minimum, whatever
/// the start.
package struct ConceptTraining {
  private struct Example {
    var features: [Double]
    var share: Double
  }

  private var pairs: [Example] = []
  private var words: [Example] = []

  /// Makes a training without examples.
  package init() {}

  /// The factor of the squared weights.
  static let penalty = 3.0

  /// Adds a cluster.
  ///
  /// - Parameters:
  ///   - documents: The sketches of its documents.
  ///   - summaries: The sketches of its summaries.
  package mutating func add(_ documents: [SummarySketch], summaries: [SummarySketch]) {
    let table = ConceptTable(documents)
    var counts: [UInt32: Int] = [:]
    for summary in summaries {
      for concept in Set(summary.concepts) { counts[concept, default: 0] += 1 }
    }
    for (number, concept) in table.numbers.concepts.enumerated() {
      let statistics = table.statistics[number]
      guard statistics.documentCount > 1 || documents.count == 1 else { continue }
      let kind = table.kinds[number]
      let example = Example(
        features: statistics.features(of: kind, total: documents.count),
        share: Double(counts[concept] ?? 0) / Double(max(1, summaries.count)))
      if kind == .word { words.append(example) } else { pairs.append(example) }
    }
  }

  /// Adds the examples of another training.
  package mutating func add(_ other: ConceptTraining) {
    pairs += other.pairs
    words += other.words
  }

  /// The model that fits the examples.
  package func model() -> ConceptModel {
    ConceptModel(pairs: Self.fit(pairs), words: Self.fit(words))
  }

  private static func fit(_ examples: [Example]) -> [Double] {
    let count = ConceptModel.featureCount
    var weights = [Double](repeating: 0, count: count)
    for _ in 0..<50 {
      var gradient = [Double](repeating: 0, count: count)
      var curvature = [[Double]](repeating: gradient, count: count)
      for index in 1..<count {
        gradient[index] = 2 * penalty * weights[index]
        curvature[index][index] = 2 * penalty
      }
      // Keeps the matrix invertible if a feature is 0 in all examples.
      curvature[0][0] = 1e-6
      for example in examples {
        let probability = ConceptModel.logistic(weights, example.features)
        let spread = probability * (1 - probability)
        for row in 0..<count where example.features[row] != 0 {
          gradient[row] += (probability - example.share) * example.features[row]
          for column in 0..<count {
            curvature[row][column] += spread * example.features[row] * example.features[column]
          }
        }
      }
      let step = solve(curvature, gradient)
      for index in weights.indices { weights[index] -= step[index] }
      if step.allSatisfy({ abs($0) < 1e-9 }) { break }
    }
    return weights
  }

  /// Solves a symmetric positive definite system by elimination.
  private static func solve(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    var (rows, result) = (matrix, vector)
    let count = vector.count
    for pivot in 0..<count {
      for row in pivot + 1..<max(pivot + 1, count) {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot..<count { rows[row][column] -= factor * rows[pivot][column] }
        result[row] -= factor * result[pivot]
      }
    }
    for pivot in (0..<count).reversed() {
      for column in pivot + 1..<max(pivot + 1, count) { result[pivot] -= rows[pivot][column] * result[column] }
      result[pivot] /= rows[pivot][pivot]
    }
    return result
  }
}
