import Synchronization
public import TamisCore

/// Finds the names of documents with a model, one document after the other.
struct EntityTagger: Sendable {
  /// The labels, in the order of the model's rows.
  static let labels: [EntityLabel] = [.person, .location, .organization, .miscellaneous]

  private let language: TriggerLanguage
  private let scale: Float
  private let calibration: Calibration
  /// What the places beyond a sentence weigh, at each offset.
  private let edges: [SIMD16<Int16>]
  private var cache: TypeCache?
  private var weights: WeightSum
  private var path: BestPath
  private var lattice: Lattice
  private var rows: [SIMD16<Float>] = []

  /// Prepares a model's use.
  ///
  /// - Parameters:
  ///   - model: A model.
  ///   - cacheCapacity: The greatest number of spellings that are kept from document to document, as ``TypeCache``
  ///     takes it.
  init(_ model: EntityModel, cacheCapacity: Int = TypeCache.standardCapacity) {
    language = .named(model.language)
    scale = Float(model.header.scale)
    calibration = Calibration(slope: model.header.calibration[0], shift: model.header.calibration[1])
    var weights = WeightSum(model.table)
    edges = TypeFeatures.offsets.map { offset in
      TypeFeatures.appendEdge(offset: offset, to: &weights)
      return weights.take()
    }
    self.weights = weights
    cache = TypeCache(model.table, language: language, capacity: cacheCapacity)
    path = BestPath(model.transitions)
    lattice = Lattice(model.transitions)
  }

  /// Finds the names of a document.
  ///
  /// - Parameter document: A document with tokens and sentences.
  /// - Returns: Names in text order, without overlaps, on token boundaries.
  /// - Complexity: O(*t*) for *t* tokens.
  mutating func entities(in document: Document) -> [Entity] {
    let text = document.text
    let bytes = text.utf8Span.span
    let reading = Reading(
      bytes, tokens: document[.tokens], sentences: document[.sentences], language: language, cache: &cache)
    var rules = NameRules(language: language)
    let tags = RuleTag.tags(of: rules.find(bytes, in: reading), wordCount: reading.words.count)
    score(reading, ContextFeatures(bytes, reading, rules: tags))
    return entities(reading)
  }

  // MARK: - Scores

  private mutating func score(_ reading: Reading, _ context: ContextFeatures) {
    rows.removeAll(keepingCapacity: true)
    rows.reserveCapacity(reading.words.count)
    var shared = SIMD16<Int16>(repeating: 0)
    for sentence in reading.sentences {
      for index in sentence {
        context.append(index, in: sentence, to: &weights)
        var sum = weights.take() &+ typeSum(reading, index, sentence)
        let run = context.runs[index]
        if index == run.lowerBound, !run.isEmpty {
          context.appendShared(by: run, in: sentence, to: &weights)
          shared = weights.take()
        }
        if !run.isEmpty { sum &+= shared }
        rows.append(Self.row(sum) * scale)
      }
    }
  }

  /// Sixteen numbers as floats; the conversion of the standard library calls a function for each.
  @inline(__always)
  private static func row(_ sum: SIMD16<Int16>) -> SIMD16<Float> {
    var row = SIMD16<Float>()
    for lane in 0..<16 { row[lane] = Float(sum[lane]) }
    return row
  }

  /// What the spellings of a word and of its neighbours weigh.
  @inline(__always)
  private func typeSum(_ reading: Reading, _ index: Int, _ sentence: Range<Int>) -> SIMD16<Int16> {
    var sum = SIMD16<Int16>(repeating: 0)
    let reach = TypeFeatures.offsets.count / 2
    for place in 0..<TypeFeatures.offsets.count {
      let neighbour = index + place - reach
      sum &+=
        sentence.contains(neighbour)
        ? reading.vectors[Int(reading.words[neighbour].typeIndex) * TypeFeatures.offsets.count + place] : edges[place]
    }
    return sum
  }

  // MARK: - Names

  private mutating func entities(_ reading: Reading) -> [Entity] {
    var entities: [Entity] = []
    for sentence in reading.sentences {
      let names = path.names(rows[sentence])
      guard !names.isEmpty else { continue }
      lattice.fill(rows[sentence])
      for name in names {
        let probability = lattice.probability(of: name.words, label: name.label)
        let first = reading.words[sentence.lowerBound + name.words.lowerBound]
        let last = reading.words[sentence.lowerBound + name.words.upperBound - 1]
        entities.append(
          Entity(TextSpan(first.start, last.end), label: Self.labels[name.label], score: calibration.score(probability))
        )
      }
    }
    return entities
  }
}

extension EntityModel {
  /// Finds the names of a document.
  ///
  /// What spellings weigh is kept for the next documents, up to 4.2 MB for each call that runs at the same time; results
  /// do not depend on it.
  ///
  /// - Parameter document: A document with tokens and sentences.
  /// - Returns: Names in text order, without overlaps, on token boundaries.
  /// - Complexity: O(*t*) for *t* tokens.
  public func entities(in document: Document) -> [Entity] {
    var tagger = idleTaggers.withLock { $0.popLast() } ?? EntityTagger(self)
    defer { idleTaggers.withLock { if $0.count < Self.mostIdleTaggers { $0.append(tagger) } } }
    return tagger.entities(in: document)
  }
}
