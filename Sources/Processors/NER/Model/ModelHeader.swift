import TamisCore
import TamisJSON

/// What a model says of itself: JSON in its first bytes.
struct ModelHeader: Codable, Equatable {
  /// Where the training texts come from, and under which licence.
  struct Source: Codable, Equatable {
    var name: String
    var licence: String
    var documentCount: Int
    var nameCount: Int
  }

  /// The version of the features; a model of other features cannot be used.
  var features = ModelHeader.featureVersion
  /// BCP 47.
  var language: String
  var labels: [String]
  var slotCount: Int
  /// The number of features with a weight.
  var featureCount: Int
  /// The weight of one step.
  var scale: Double
  /// Posterior probabilities to scores: slope and shift on the logistic scale.
  var calibration: [Double]
  var sources: [Source]
  /// How it was trained, in words and numbers.
  var training: [String: String]

  /// Raised whenever a feature's hash changes.
  static let featureVersion = 2
}
