#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns posterior probabilities into scores that tell how often such names are right (Platt, «Probabilistic Outputs for
/// Support Vector Machines», 1999): a line on the logistic scale.
struct Calibration: Equatable {
  var slope = 1.0
  var shift = 0.0

  /// The score of a posterior probability, `0...1`.
  func score(_ probability: Float) -> Float {
    if slope == 1, shift == 0 { return probability }
    let score = Self.logistic(slope * Self.logit(Double(probability)) + shift)
    return score.isFinite ? Float(min(1, max(0, score))) : probability
  }

  /// Fits the line to names that are right or wrong, by Newton's method on the logarithmic loss.
  ///
  /// - Parameter examples: Posterior probabilities, and whether the name was right; under 50 of either leave the
  ///   probabilities as they are.
  init(fitting examples: [(probability: Float, isRight: Bool)]) {
    let rightCount = examples.count { $0.isRight }
    guard rightCount >= 50, examples.count - rightCount >= 50 else { return }
    for _ in 0..<25 {
      var (gradient, curvature) = ((0.0, 0.0), (1e-3, 0.0, 1e-3))
      for example in examples {
        let x = Self.logit(Double(example.probability))
        let p = Self.logistic(slope * x + shift)
        let error = p - (example.isRight ? 1 : 0)
        gradient = (gradient.0 + error * x, gradient.1 + error)
        let weight = p * (1 - p)
        curvature = (curvature.0 + weight * x * x, curvature.1 + weight * x, curvature.2 + weight)
      }
      let determinant = curvature.0 * curvature.2 - curvature.1 * curvature.1
      guard determinant > 1e-9 else { break }
      slope -= (curvature.2 * gradient.0 - curvature.1 * gradient.1) / determinant
      shift -= (curvature.0 * gradient.1 - curvature.1 * gradient.0) / determinant
      slope = min(10, max(0.05, slope))
      shift = min(10, max(-10, shift))
    }
  }

  init(slope: Double, shift: Double) {
    self.slope = slope
    self.shift = shift
  }

  private static func logit(_ probability: Double) -> Double {
    let clamped = min(1 - 1e-6, max(1e-6, probability))
    return log(clamped / (1 - clamped))
  }

  private static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}
