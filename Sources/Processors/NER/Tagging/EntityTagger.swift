public import TamisCore

/// Finds the names of one document with a model.
struct EntityTagger {
  /// The labels, in the order of the model's rows.
  static let labels: [EntityLabel] = [.person, .location, .organization, .miscellaneous]

  private let model: EntityModel
  private let language: TriggerLanguage

  init(_ model: EntityModel) {
    self.model = model
    language = .named(model.language)
  }

  /// Finds the names of a document.
  ///
  /// - Parameter document: A document with tokens and sentences.
  /// - Returns: Names in text order, without overlaps, on token boundaries.
  /// - Complexity: O(*t*) for *t* tokens.
  func entities(in document: Document) -> [Entity] {
    let text = document.text
    let bytes = text.utf8Span.span
    let reading = Reading(
      bytes, tokens: document[.tokens], sentences: document[.sentences], language: language)
    var rules = NameRules(language: language)
    let tags = RuleTag.tags(of: rules.find(bytes, in: reading), wordCount: reading.words.count)
    let context = ContextFeatures(bytes, reading, rules: tags)
    let rows = scores(reading, context)
    return entities(reading, rows)
  }

  // MARK: - Scores

  private func scores(_ reading: Reading, _ context: ContextFeatures) -> [SIMD16<Float>] {
    let vectors = typeVectors(reading)
    let edges = edgeVectors()
    let scale = Float(model.header.scale)
    var rows: [SIMD16<Float>] = []
    rows.reserveCapacity(reading.words.count)
    var keys: [UInt64] = []
    var shared = SIMD16<Int16>(repeating: 0)
    for sentence in reading.sentences {
      for index in sentence {
        var sum = SIMD16<Int16>(repeating: 0)
        for (place, offset) in TypeFeatures.offsets.enumerated() {
          let neighbour = index + offset
          sum &+=
            sentence.contains(neighbour)
            ? vectors[Int(reading.words[neighbour].typeIndex) * 5 + place] : edges[place]
        }
        keys.removeAll(keepingCapacity: true)
        context.append(index, in: sentence, to: &keys)
        for key in keys { model.table.add(key, to: &sum) }
        let run = context.runs[index]
        if index == run.lowerBound, !run.isEmpty {
          keys.removeAll(keepingCapacity: true)
          context.appendShared(by: run, in: sentence, to: &keys)
          shared = self.sum(keys)
        }
        if !run.isEmpty { sum &+= shared }
        rows.append(SIMD16<Float>(sum) * scale)
      }
    }
    return rows
  }

  /// For each spelling and each offset, the sum of its features' weights.
  private func typeVectors(_ reading: Reading) -> [SIMD16<Int16>] {
    var vectors: [SIMD16<Int16>] = []
    let types = reading.types
    vectors.reserveCapacity(types.count * 5)
    var keys: [UInt64] = []
    for type in types {
      for offset in TypeFeatures.offsets {
        keys.removeAll(keepingCapacity: true)
        TypeFeatures.append(type, offset: offset, to: &keys)
        vectors.append(sum(keys))
      }
    }
    return vectors
  }

  private func edgeVectors() -> [SIMD16<Int16>] {
    TypeFeatures.offsets.map { offset in
      var keys: [UInt64] = []
      TypeFeatures.appendEdge(offset: offset, to: &keys)
      return sum(keys)
    }
  }

  private func sum(_ keys: [UInt64]) -> SIMD16<Int16> {
    var sum = SIMD16<Int16>(repeating: 0)
    for key in keys { model.table.add(key, to: &sum) }
    return sum
  }

  // MARK: - Names

  private func entities(_ reading: Reading, _ rows: [SIMD16<Float>]) -> [Entity] {
    var entities: [Entity] = []
    var path = BestPath(model.transitions)
    var lattice = Lattice(model.transitions)
    let calibration = Calibration(slope: model.header.calibration[0], shift: model.header.calibration[1])
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
  /// - Parameter document: A document with tokens and sentences.
  /// - Returns: Names in text order, without overlaps, on token boundaries.
  /// - Complexity: O(*t*) for *t* tokens.
  public func entities(in document: Document) -> [Entity] { EntityTagger(self).entities(in: document) }
}
