public import TamisCore

/// How well names are found: exact spans and kinds, per kind, what was taken for what, and whether scores tell the truth.
public struct EntityScore: Sendable {
  /// One cell of the confusion list: names whose spans are right and whose kinds are not, names missed, names made up.
  public struct Confusion: Hashable, Sendable {
    /// The gold label; `nil` for a stretch that is no name.
    public let gold: String?
    /// The predicted label; `nil` for a name that was not found with this span.
    public let predicted: String?

    /// Makes a cell.
    public init(gold: String?, predicted: String?) {
      self.gold = gold
      self.predicted = predicted
    }
  }

  /// Exact span and kind, all kinds together.
  public private(set) var total = SpanScore()
  /// Exact span and kind, by kind.
  public private(set) var labels: [String: SpanScore] = [:]
  /// Exact span, whatever the kind.
  public private(set) var spans = SpanScore()
  /// How often each confusion happened.
  public private(set) var confusions: [Confusion: Int] = [:]

  private var bins = [(count: Int, correct: Int, score: Double)](repeating: (0, 0, 0), count: 10)

  /// No documents yet.
  public init() {}

  /// Adds a document.
  ///
  /// - Parameters:
  ///   - predicted: What was found.
  ///   - gold: What is right.
  /// - Returns: The score of this document alone.
  /// - Complexity: O(*n* + *m*).
  @discardableResult
  public mutating func add(predicted: [Entity], gold: [Entity]) -> SpanScore {
    var document = SpanScore()
    for label in Set((predicted + gold).map(\.label.rawValue)) {
      let score = SpanScore(
        predicted: predicted.filter { $0.label.rawValue == label }.map(\.span),
        gold: gold.filter { $0.label.rawValue == label }.map(\.span))
      labels[label, default: SpanScore()] += score
      document += score
    }
    total += document
    spans += SpanScore(predicted: predicted.map(\.span), gold: gold.map(\.span))
    addConfusions(predicted, gold)
    return document
  }

  private mutating func addConfusions(_ predicted: [Entity], _ gold: [Entity]) {
    let goldLabels = Dictionary(gold.map { ($0.span, $0.label.rawValue) }) { first, _ in first }
    let predictedLabels = Dictionary(predicted.map { ($0.span, $0.label.rawValue) }) { first, _ in first }
    for entity in predicted {
      let right = goldLabels[entity.span]
      if right != entity.label.rawValue {
        confusions[Confusion(gold: right, predicted: entity.label.rawValue), default: 0] += 1
      }
      let bin = min(9, max(0, Int(entity.score * 10)))
      bins[bin].count += 1
      bins[bin].correct += right == entity.label.rawValue ? 1 : 0
      bins[bin].score += Double(entity.score)
    }
    for entity in gold where predictedLabels[entity.span] == nil {
      confusions[Confusion(gold: entity.label.rawValue, predicted: nil), default: 0] += 1
    }
  }

  /// The expected calibration error over ten bins of equal width, `0...1` (Guo et al., «On Calibration of Modern Neural
  /// Networks», ICML 2017, equation 3): how far scores are from the share of names that are right.
  public var calibrationError: Double {
    let count = bins.reduce(0) { $0 + $1.count }
    guard count > 0 else { return 0 }
    return bins.reduce(0) { $0 + abs(Double($1.correct) - $1.score) } / Double(count)
  }
}
