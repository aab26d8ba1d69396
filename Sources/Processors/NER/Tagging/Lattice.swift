/// The tags that the words of one sentence may have, with what speaks for each: a linear-chain conditional random field
/// (Lafferty, McCallum and Pereira 2001) over begin, inside, end and single tags of four labels.
///
/// A row of sixteen holds four labels each for begin, inside, end and single, in this order; outside has the score 0.
struct Lattice {
  /// What one word's tags weigh, or how probable they are.
  struct Column {
    var outside: Float
    var names: SIMD16<Float>

    static let zero = Column(outside: 0, names: SIMD16(repeating: 0))

    var begin: SIMD4<Float> { names.lowHalf.lowHalf }
    var inside: SIMD4<Float> { names.lowHalf.highHalf }
    var end: SIMD4<Float> { names.highHalf.lowHalf }
    var single: SIMD4<Float> { names.highHalf.highHalf }

    init(outside: Float, names: SIMD16<Float>) {
      self.outside = outside
      self.names = names
    }

    init(outside: Float, begin: SIMD4<Float>, inside: SIMD4<Float>, end: SIMD4<Float>, single: SIMD4<Float>) {
      self.outside = outside
      names = SIMD16(
        lowHalf: SIMD8(lowHalf: begin, highHalf: inside), highHalf: SIMD8(lowHalf: end, highHalf: single))
    }

    var sum: Float { outside + names.sum() }

    @inline(__always)
    static func * (column: Column, factor: Float) -> Column {
      Column(outside: column.outside * factor, names: column.names * factor)
    }
  }

  let factors: Transitions
  /// e to the power of each tag's score, less the word's largest.
  private(set) var scores: [Column] = []
  /// What leads to each tag, scaled to a sum of 1.
  private(set) var forward: [Column] = []
  /// What follows each tag, in the same scale.
  private(set) var backward: [Column] = []
  /// What each word's forward column was divided by.
  private(set) var scales: [Float] = []
  /// The mass of all ways through the sentence, less the scales.
  private(set) var total: Float = 1
  /// The sum of the words' largest scores, which `scores` leave out.
  private(set) var offset: Float = 0

  /// Makes a lattice to be filled again and again.
  ///
  /// - Parameter transitions: The weights of tags in a row.
  init(_ transitions: Transitions) { factors = transitions.exponentials }

  /// Computes how much goes through each tag.
  ///
  /// - Parameter rows: The scores of the tags of each word, finite.
  /// - Complexity: O(*t*) for *t* words.
  mutating func fill(_ rows: ArraySlice<SIMD16<Float>>) {
    scores.removeAll(keepingCapacity: true)
    forward.removeAll(keepingCapacity: true)
    scales.removeAll(keepingCapacity: true)
    offset = 0
    var last = Column(outside: 1, names: SIMD16(repeating: 0))
    for row in rows {
      let largest = max(0, largest(row))
      offset += largest
      let score = Column(outside: exponential(-largest), names: exponential(row - largest))
      var column = step(from: last, score)
      let sum = max(column.sum, 1e-30)
      column = column * (1 / sum)
      scores.append(score)
      scales.append(sum)
      forward.append(column)
      last = column
    }
    total = max(last.outside + last.end.sum() + last.single.sum(), 1e-30)
    fillBackward()
  }

  @inline(__always)
  private func step(from last: Column, _ score: Column) -> Column {
    let ended = last.end + last.single
    let outside = last.outside * factors.outsideToOutside + (ended * factors.nameToOutside).sum()
    let started = starts(outside: last.outside, ended: ended)
    return Column(
      outside: outside * score.outside,
      begin: started * score.begin,
      inside: (last.begin * factors.beginToInside + last.inside * factors.insideToInside) * score.inside,
      end: (last.begin * factors.beginToEnd + last.inside * factors.insideToEnd) * score.end,
      single: started * score.single)
  }

  @inline(__always)
  private func starts(outside: Float, ended: SIMD4<Float>) -> SIMD4<Float> {
    var started = outside * factors.outsideToName
    for label in 0..<4 { started += ended[label] * factors.nameToName[label] }
    return started
  }

  private mutating func fillBackward() {
    backward.removeAll(keepingCapacity: true)
    let ones = SIMD4<Float>(repeating: 1)
    let zeros = SIMD4<Float>(repeating: 0)
    // A name must end with the sentence.
    var column = Column(outside: 1, begin: zeros, inside: zeros, end: ones, single: ones)
    for index in scores.indices.reversed() {
      backward.append(column)
      if index > 0 { column = stepBack(from: column, scores[index]) * (1 / scales[index]) }
    }
    backward.reverse()
  }

  @inline(__always)
  private func stepBack(from next: Column, _ score: Column) -> Column {
    let outside = next.outside * score.outside
    let started = next.begin * score.begin + next.single * score.single
    let inside = next.inside * score.inside
    let end = next.end * score.end
    var ended = factors.nameToOutside * outside
    for label in 0..<4 { ended[label] += (factors.nameToName[label] * started).sum() }
    let column = Column(
      outside: factors.outsideToOutside * outside + (factors.outsideToName * started).sum(),
      begin: factors.beginToInside * inside + factors.beginToEnd * end,
      inside: factors.insideToInside * inside + factors.insideToEnd * end,
      end: ended, single: ended)
    // A way that no forward scale foresaw may outgrow a float; it must not become infinite.
    return Column(
      outside: min(column.outside, Self.most),
      names: column.names.replacing(
        with: Self.most, where: column.names .> Self.most))
  }

  private static let most: Float = 1e30

  /// How probable each tag of a word is.
  func marginals(at index: Int) -> Column {
    let (before, behind) = (forward[index], backward[index])
    let names = before.names * behind.names * (1 / total)
    return Column(
      outside: min(1, before.outside * behind.outside / total), names: names.replacing(with: 1, where: names .> 1))
  }

  /// How probable it is that a name of a label has exactly these words.
  ///
  /// - Parameters:
  ///   - words: Words of the sentence, counted from its first; at least one.
  ///   - label: An index into four labels.
  /// - Returns: `0...1`.
  func probability(of words: Range<Int>, label: Int) -> Float {
    let (first, last) = (words.lowerBound, words.upperBound - 1)
    guard first < last else { return clamped(marginals(at: first).single[label]) }
    // In the scale of the last word: each word's score is divided as the forward columns were.
    var mass = forward[first].begin[label]
    for index in first + 1...last {
      let isLast = index == last
      let factor: Float
      switch (index == first + 1, isLast) {
      case (true, true): factor = factors.beginToEnd[label]
      case (true, false): factor = factors.beginToInside[label]
      case (false, true): factor = factors.insideToEnd[label]
      case (false, false): factor = factors.insideToInside[label]
      }
      let score = isLast ? scores[index].end[label] : scores[index].inside[label]
      mass *= factor * score / scales[index]
    }
    return clamped(mass * backward[last].end[label] / total)
  }

  private func clamped(_ probability: Float) -> Float {
    probability.isFinite ? min(1, max(0, probability)) : 0
  }
}
