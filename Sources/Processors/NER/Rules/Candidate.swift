/// What speaks for each label, as sums of weights: PER, LOC, ORG, MISC.
typealias Evidence = SIMD4<Float>

extension Evidence {
  static func person(_ weight: Float) -> Evidence { Evidence(weight, 0, 0, 0) }
  static func location(_ weight: Float) -> Evidence { Evidence(0, weight, 0, 0) }
  static func organization(_ weight: Float) -> Evidence { Evidence(0, 0, weight, 0) }
  static func miscellaneous(_ weight: Float) -> Evidence { Evidence(0, 0, 0, weight) }

  /// The label with the most evidence; the first of equals.
  var best: Int {
    var best = 0
    for index in 1..<4 where self[index] > self[best] { best = index }
    return best
  }

  /// The share of a label among all labels and the case that there is no name, each weighted by e to its evidence.
  ///
  /// - Parameters:
  ///   - index: The label.
  ///   - bar: The evidence that stands for no name.
  /// - Returns: `0...1`.
  func probability(of index: Int, against bar: Float) -> Float {
    var sum = exponential(bar - self[index])
    for other in 0..<4 { sum += exponential(self[other] - self[index]) }
    return 1 / sum
  }
}

/// A stretch of words that may be a name.
struct Candidate {
  /// The first word, as an index into the document's words.
  var first: Int
  /// Behind the last word.
  var end: Int
  /// The hash of its folded text, which all places of a name share.
  var key: UInt64
  var evidence: Evidence
  /// What a name must have more evidence than: higher where capitals say little.
  var bar: Float
}
