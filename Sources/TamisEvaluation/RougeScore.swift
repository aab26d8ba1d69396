/// How much of what people wrote a summary says, by words that both have.
///
/// - SeeAlso: Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004. Several references count by the mean
///   of the scores against each.
public struct RougeScore: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Words.
    case words = "1"
    /// Pairs of neighbouring words.
    case pairs = "2"
    /// The longest common subsequence of the whole texts.
    case subsequence = "L"
    /// Pairs of words with at most four others between them, and words.
    case skippingPairs = "SU4"
  }

  /// The share of the summary's units that the reference has, 0...1.
  public var precision: Double
  /// The share of the reference's units that the summary has, 0...1.
  public var recall: Double
  /// The mean over references of the harmonic means of the two, 0...1.
  public var f1: Double

  /// Makes a score of its three figures, each 0...1.
  public init(precision: Double = 0, recall: Double = 0, f1: Double = 0) {
    self.precision = precision
    self.recall = recall
    self.f1 = f1
  }

  /// Scores a summary against references.
  ///
  /// - Parameters:
  ///   - summary: Its words, as ``RougeWords`` numbers them.
  ///   - references: The words of each reference; the mean over them is taken, 0 if there are none.
  ///   - unit: What is counted; a unit that occurs twice in the summary counts twice only if it does in the reference.
  /// - Complexity: O(*n* + *m*) for words and pairs, O(*n* · *m*) for the subsequence.
  public init(_ summary: [Int], references: [[Int]], unit: Unit) {
    self.init(mean: references.map { RougeScore(summary, reference: $0, unit: unit) })
  }

  /// The mean of scores, figure by figure; zeros of none.
  public init(mean scores: some Collection<RougeScore>) {
    self.init()
    guard !scores.isEmpty else { return }
    let share = 1 / Double(scores.count)
    for score in scores {
      precision += score.precision * share
      recall += score.recall * share
      f1 += score.f1 * share
    }
  }

  private init(_ summary: [Int], reference: [Int], unit: Unit) {
    let (hits, summaryCount, referenceCount): (Int, Int, Int)
    if unit == .subsequence {
      hits = Self.longestCommonSubsequence(summary, reference)
      (summaryCount, referenceCount) = (summary.count, reference.count)
    } else {
      let (one, other) = (Self.counts(summary, unit), Self.counts(reference, unit))
      hits = one.reduce(0) { $0 + min($1.value, other[$1.key] ?? 0) }
      summaryCount = one.values.reduce(0, +)
      referenceCount = other.values.reduce(0, +)
    }
    let precision = summaryCount == 0 ? 0 : Double(hits) / Double(summaryCount)
    let recall = referenceCount == 0 ? 0 : Double(hits) / Double(referenceCount)
    let sum = precision + recall
    self.init(precision: precision, recall: recall, f1: sum == 0 ? 0 : 2 * precision * recall / sum)
  }

  /// One word twice is no pair: it stands for itself.
  private struct Gram: Hashable {
    var first: Int
    var second = -1
  }

  private static func counts(_ words: [Int], _ unit: Unit) -> [Gram: Int] {
    var counts: [Gram: Int] = [:]
    for index in words.indices {
      if unit != .pairs { counts[Gram(first: words[index]), default: 0] += 1 }
      let reach = unit == .words ? 0 : unit == .pairs ? 1 : 5
      for next in index + 1..<max(index + 1, min(words.count, index + 1 + reach)) {
        counts[Gram(first: words[index], second: words[next]), default: 0] += 1
      }
    }
    return counts
  }

  private static func longestCommonSubsequence(_ one: [Int], _ other: [Int]) -> Int {
    var row = [Int](repeating: 0, count: other.count + 1)
    for word in one {
      var diagonal = 0
      for column in other.indices {
        let above = row[column + 1]
        row[column + 1] = other[column] == word ? diagonal + 1 : max(above, row[column])
        diagonal = above
      }
    }
    return row[other.count]
  }
}
