public import TamisCore

/// Trains a model of names on annotated documents.
///
/// A linear-chain conditional random field is fitted by FTRL-Proximal (McMahan et al., «Ad Click Prediction», KDD 2013,
/// algorithm 1) with one sentence a step. The weights of the last half of all epochs are averaged. Deterministic: the
/// same documents in the same order, options and seed give the same bytes.
public struct EntityTrainer {
  /// How to train.
  public struct Options: Sendable {
    /// How often all sentences are seen.
    public var epochCount = 10
    /// The size of a step.
    public var rate: Float = 0.1
    /// What each weight is pulled towards 0 by: its sum of gradients must exceed it.
    public var lasso: Float = 1.2
    /// What each weight is shrunk by.
    public var ridge: Float = 3
    /// Features that occur less often are left out.
    public var minimumCount = 2
    /// The share of a word's features that are left out at random each time it is seen, `0..<1`.
    public var dropout: Float = 0.1
    /// What wrong tags are helped by while training, so that right ones must win by a margin.
    public var margins = Margins()
    /// What sentences are shuffled by.
    public var seed: UInt64 = 1

    /// The defaults.
    public init() {}
  }

  /// By how much the score of the right tag must exceed that of a wrong one (softmax-margin: Gimpel and Smith, NAACL 2010).
  public struct Margins: Sendable {
    /// Over no name, where there is one.
    public var missed: Float = 1
    /// Over a name, where there is none.
    public var invented: Float = 0.5
    /// Over another place in a name or another label.
    public var confused: Float = 0.5

    /// The defaults.
    public init() {}

    /// What to add to a word's row of scores, which stand against a score of 0 for no name.
    ///
    /// - Parameter tag: The right tag, 0...15, or ``TrainingExamples/outside``.
    /// - Returns: What to add.
    func row(for tag: UInt8) -> SIMD16<Float> {
      guard tag < TrainingExamples.outside else { return SIMD16(repeating: invented) }
      var row = SIMD16<Float>(repeating: confused - missed)
      row[Int(tag)] = 0 - missed
      return row
    }
  }

  /// How far the training is.
  public struct Progress: Sendable {
    /// Epochs done.
    public let epoch: Int
    /// The mean share of probability that the gold tags do not have, `0...1`.
    public let loss: Double
    /// The number of features.
    public let featureCount: Int
  }

  private var options: Options
  private let language: String
  private var examples: TrainingExamples
  private var sources: [ModelHeader.Source] = []
  private var weights = FeatureWeights()
  private var transitions = TransitionWeights()
  private var isPrepared = false
  private var calibration = Calibration(slope: 1, shift: 0)
  private var epochsDone = 0

  /// Makes a trainer.
  ///
  /// - Parameters:
  ///   - language: Of the documents, as BCP 47.
  ///   - options: How to train.
  public init(language: String, options: Options) {
    self.language = language
    self.options = options
    examples = TrainingExamples(language: .named(language))
  }

  /// Takes in the documents of one source.
  ///
  /// - Parameters:
  ///   - documents: Documents with tokens, sentences and the right entities.
  ///   - name: What the source is called in the model.
  ///   - licence: Its licence.
  ///   - weight: How much each sentence counts.
  public mutating func add(_ documents: [Document], name: String, licence: String, weight: Float = 1) {
    for document in documents { examples.append(document, weight: weight) }
    sources.append(
      ModelHeader.Source(
        name: name, licence: licence, documentCount: documents.count,
        nameCount: documents.reduce(0) { $0 + $1[.entities].count }))
  }

  /// The number of sentences and words to learn from.
  public var exampleCount: (sentences: Int, words: Int) { (examples.sentences.count, examples.tags.count) }

  /// Names that do not end where tokens do and were widened, and names that could not be used at all.
  public var misfitCount: (widened: Int, lost: Int) { (examples.widenedCount, examples.lostCount) }

  // MARK: - Training

  /// Sees all sentences once.
  ///
  /// - Parameter epoch: The number of epochs done.
  /// - Returns: How far the training is.
  public mutating func trainEpoch(_ epoch: Int) -> Progress {
    prepare()
    var gradient = Gradient()
    var loss = 0.0
    var features: [[Int32]] = []
    for sentence in order(epoch) {
      var lattice = Lattice(transitions.transitions)
      let words = examples.sentences[sentence]
      features.removeAll(keepingCapacity: true)
      for word in words { features.append(kept(word, epoch)) }
      let rows = zip(features, words).map { features, word in
        weights.sum(features[...]) + options.margins.row(for: examples.tags[word])
      }
      lattice.fill(rows[...])
      gradient.compute(lattice, tags: examples.tags[words])
      loss += Double(gradient.loss)
      let weight = examples.weights[sentence]
      for (row, features) in zip(gradient.rows, features) {
        weights.update(features[...], gradient: row * weight, options)
      }
      transitions.update(gradient.transitions, options)
    }
    if epoch * 2 >= options.epochCount {
      weights.accumulate()
      transitions.accumulate()
    }
    epochsDone = epoch + 1
    return Progress(
      epoch: epoch + 1, loss: loss / Double(max(1, examples.tags.count)), featureCount: examples.keys.count)
  }

  /// A word's features less those that are left out this time.
  private func kept(_ word: Int, _ epoch: Int) -> [Int32] {
    let all = examples.features[examples.starts[word]..<examples.starts[word + 1]]
    guard options.dropout > 0 else { return Array(all) }
    let limit = UInt64(options.dropout * Float(1 << 24))
    var state = FeatureHash.mix(options.seed &+ UInt64(epoch) << 32, UInt64(word))
    return all.filter { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 40 >= limit
    }
  }

  private mutating func prepare() {
    guard !isPrepared else { return }
    isPrepared = true
    examples.prune(below: options.minimumCount)
    weights = FeatureWeights(count: examples.keys.count)
  }

  /// All sentences in the order of an epoch (Fisher and Yates).
  private func order(_ epoch: Int) -> [Int] {
    var order = Array(examples.sentences.indices)
    var state = FeatureHash.mix(options.seed, UInt64(epoch))
    for index in order.indices.reversed() where index > 0 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    return order
  }

  // MARK: - Interruptions

  /// Writes the state between two epochs to a file.
  ///
  /// - Parameter path: Where to.
  /// - Throws: ``EntityModelError/unwritable(path:errorNumber:)``.
  public func save(_ path: String) throws(EntityModelError) {
    var state = Checkpoint(fingerprint: fingerprint, epochCount: epochsDone)
    weights.append(to: &state)
    transitions.append(to: &state)
    try EntityModel.write(state.bytes, to: path)
  }

  /// Goes on from the state in a file.
  ///
  /// - Parameter path: What ``save(_:)`` wrote; nothing happens if there is no such file.
  /// - Returns: The number of epochs done.
  /// - Throws: ``EntityModelError`` if the state is of other data or options, or damaged.
  public mutating func resume(_ path: String) throws(EntityModelError) -> Int {
    prepare()
    guard var state = try Checkpoint(path: path, fingerprint: fingerprint) else { return 0 }
    guard weights.restore(from: &state), transitions.restore(from: &state), state.isAtEnd else {
      throw .damaged(path: path, explanation: "the state does not fit the features")
    }
    epochsDone = state.epochCount
    return epochsDone
  }

  /// A hash of what must be the same for a training to go on.
  private var fingerprint: UInt64 {
    var hash = FeatureHash.mix(options.seed, UInt64(options.epochCount))
    let margins = options.margins
    for value in [
      options.rate, options.lasso, options.ridge, options.dropout, margins.missed, margins.invented, margins.confused,
    ] { hash = FeatureHash.mix(hash, UInt64(value.bitPattern)) }
    for tag in examples.tags { hash = FeatureHash.add(hash, tag) }
    for key in examples.keys { hash = FeatureHash.mix(hash, key) }
    return hash
  }

  // MARK: - The model

  /// Fits the scores of names to how often they are right.
  ///
  /// - Parameter documents: Documents that were not learnt from, with tokens, sentences and the right entities.
  /// - Throws: Nothing that a trained model could cause.
  public mutating func calibrate(on documents: [Document]) throws {
    calibration = Calibration(slope: 1, shift: 0)
    let model = try EntityModel(bytes: modelBytes())
    calibration = Calibration(
      fitting: documents.flatMap { document in
        let gold = Set(document[.entities].map { Entity($0.span, label: $0.label) })
        return model.entities(in: document).map { ($0.score, gold.contains(Entity($0.span, label: $0.label))) }
      })
  }

  /// The model as it is now.
  ///
  /// - Returns: The bytes of a model file.
  public func modelBytes() -> [UInt8] {
    let (rows, scale) = weights.quantized()
    let header = ModelHeader(
      language: language, labels: EntityTagger.labels.map(\.rawValue), slotCount: 0, featureCount: 0,
      scale: Double(scale), calibration: [calibration.slope, calibration.shift], sources: sources,
      training: [
        "epochs": "\(options.epochCount)", "rate": "\(options.rate)", "lasso": "\(options.lasso)",
        "ridge": "\(options.ridge)", "dropout": "\(options.dropout)",
        "margins": "\(options.margins.missed) \(options.margins.invented) \(options.margins.confused)",
        "minimumCount": "\(options.minimumCount)", "seed": "\(options.seed)",
      ])
    return ModelWriter.bytes(
      header, transitions: transitions.average, rows: zip(examples.keys, rows).map { (key: $0, weights: $1) })
  }
}
