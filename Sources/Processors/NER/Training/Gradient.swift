/// What one sentence asks of the weights: expected less observed counts, and its loss.
struct Gradient {
  /// For each word of the sentence, the gradient of its row of scores.
  var rows: [SIMD16<Float>] = []
  /// The gradient of the weights of tags in a row.
  var transitions = [Float](repeating: 0, count: Transitions.count)
  /// The negative logarithm of the probability of the gold tags, less a constant share for scores.
  var loss: Float = 0

  /// Computes the gradient of a sentence.
  ///
  /// - Parameters:
  ///   - lattice: The lattice of the sentence, filled.
  ///   - tags: The gold tags.
  mutating func compute(_ lattice: Lattice, tags: ArraySlice<UInt8>) {
    rows.removeAll(keepingCapacity: true)
    for index in transitions.indices { transitions[index] = 0 }
    loss = 0
    for (index, tag) in tags.enumerated() {
      let marginals = lattice.marginals(at: index)
      var row = marginals.names
      if tag < TrainingExamples.outside { row[Int(tag)] -= 1 }
      rows.append(row)
      let gold = tag < TrainingExamples.outside ? marginals.names[Int(tag)] : marginals.outside
      loss += 1 - gold
      addExpected(lattice, at: index)
    }
    subtractObserved(tags)
  }

  /// Adds how often each pair of tags is expected at a word and the one before it.
  private mutating func addExpected(_ lattice: Lattice, at index: Int) {
    let factors = lattice.factors
    let before = index > 0 ? lattice.forward[index - 1] : Lattice.Column(outside: 1, names: SIMD16(repeating: 0))
    let (score, behind) = (lattice.scores[index], lattice.backward[index])
    let share = 1 / (lattice.scales[index] * lattice.total)
    let outside = score.outside * behind.outside * share
    let started = (score.begin * behind.begin + score.single * behind.single) * share
    let inside = score.inside * behind.inside * share
    let end = score.end * behind.end * share
    let ended = before.end + before.single
    add(0, before.outside * factors.outsideToOutside * outside)
    add(1, before.outside * factors.outsideToName * started)
    add(5, ended * factors.nameToOutside * outside)
    for label in 0..<4 { add(9 + label * 4, ended[label] * factors.nameToName[label] * started) }
    add(25, before.begin * factors.beginToInside * inside)
    add(29, before.begin * factors.beginToEnd * end)
    add(33, before.inside * factors.insideToInside * inside)
    add(37, before.inside * factors.insideToEnd * end)
  }

  private mutating func add(_ index: Int, _ value: Float) { transitions[index] += min(value, 1) }

  private mutating func add(_ index: Int, _ values: SIMD4<Float>) {
    for lane in 0..<4 { transitions[index + lane] += min(values[lane], 1) }
  }

  private mutating func subtractObserved(_ tags: ArraySlice<UInt8>) {
    var before = TrainingExamples.outside
    for tag in tags {
      transitions[Self.transition(from: before, to: tag)] -= 1
      before = tag
    }
  }

  /// The index of the weight of two tags in a row.
  static func transition(from before: UInt8, to tag: UInt8) -> Int {
    let (position, label) = (Int(tag) / 4, Int(tag) % 4)
    let (positionBefore, labelBefore) = (Int(before) / 4, Int(before) % 4)
    let isOutside = tag == TrainingExamples.outside
    if !isOutside, position == 1 || position == 2 {
      // Inside a name: behind its first word, or behind another one.
      return (positionBefore == 0 ? (position == 1 ? 25 : 29) : (position == 1 ? 33 : 37)) + label
    }
    if before == TrainingExamples.outside { return isOutside ? 0 : 1 + label }
    return isOutside ? 5 + labelBefore : 9 + labelBefore * 4 + label
  }
}
