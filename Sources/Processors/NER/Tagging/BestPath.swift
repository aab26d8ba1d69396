/// A name among the words of one sentence.
struct TaggedName {
  /// Its words, counted from the sentence's first.
  var words: Range<Int>
  /// An index into four labels.
  var label: Int
}

/// Finds the most probable tags of a sentence (Viterbi 1967).
struct BestPath {
  private let transitions: Transitions
  private var steps: [Step] = []

  /// Where the best way to each tag of one word came from.
  private struct Step {
    /// For outside and for each label that begins: 0 for outside, or 1 more than the label that ended.
    var sources = SIMD8<UInt8>(repeating: 0)
    /// Whether the best name of each label that ended had this one word.
    var isSingle = SIMD4<UInt8>(repeating: 0)
    /// Whether the word before a name's middle, or before its end, was its first.
    var insideFromBegin = SIMD4<UInt8>(repeating: 0)
    var endFromBegin = SIMD4<UInt8>(repeating: 0)
  }

  /// The best scores of the ways that end with each tag.
  private struct Scores {
    var outside: Float = 0
    var begin = SIMD4<Float>(repeating: BestPath.never)
    var inside = SIMD4<Float>(repeating: BestPath.never)
    var ended = SIMD4<Float>(repeating: BestPath.never)
  }

  private static let never: Float = -1e30

  init(_ transitions: Transitions) { self.transitions = transitions }

  /// The names on the best way, in order.
  ///
  /// - Parameter rows: The scores of the tags of each word, as ``Lattice`` takes them.
  /// - Returns: The names.
  /// - Complexity: O(*t*) for *t* words.
  mutating func names(_ rows: ArraySlice<SIMD16<Float>>) -> [TaggedName] {
    steps.removeAll(keepingCapacity: true)
    var scores = Scores()
    for row in rows { scores = step(from: scores, row) }
    return trace(scores)
  }

  private mutating func step(from last: Scores, _ row: SIMD16<Float>) -> Scores {
    var (step, next) = (Step(), Scores())
    var started = last.outside + transitions.outsideToName
    next.outside = last.outside + transitions.outsideToOutside
    for label in 0..<4 {
      let leaving = last.ended[label] + transitions.nameToOutside[label]
      if leaving > next.outside {
        next.outside = leaving
        step.sources[0] = UInt8(label + 1)
      }
      let following = last.ended[label] + transitions.nameToName[label]
      for target in 0..<4 where following[target] > started[target] {
        started[target] = following[target]
        step.sources[target + 1] = UInt8(label + 1)
      }
    }
    next.begin = started + row.lowHalf.lowHalf
    let single = started + row.highHalf.highHalf
    let (toInside, goingOn) = (last.begin + transitions.beginToInside, last.inside + transitions.insideToInside)
    next.inside = goingOn.replacing(with: toInside, where: toInside .> goingOn) + row.lowHalf.highHalf
    let (toEnd, ending) = (last.begin + transitions.beginToEnd, last.inside + transitions.insideToEnd)
    let ended = ending.replacing(with: toEnd, where: toEnd .> ending) + row.highHalf.lowHalf
    next.ended = ended.replacing(with: single, where: single .> ended)
    let (one, none) = (SIMD4<UInt8>(repeating: 1), SIMD4<UInt8>(repeating: 0))
    for lane in 0..<4 {
      step.insideFromBegin[lane] = toInside[lane] > goingOn[lane] ? one[lane] : none[lane]
      step.endFromBegin[lane] = toEnd[lane] > ending[lane] ? one[lane] : none[lane]
      step.isSingle[lane] = single[lane] > ended[lane] ? one[lane] : none[lane]
    }
    steps.append(step)
    return next
  }

  private func trace(_ scores: Scores) -> [TaggedName] {
    var names: [TaggedName] = []
    var state = 0
    var best = scores.outside
    for label in 0..<4 where scores.ended[label] > best {
      best = scores.ended[label]
      state = label + 1
    }
    var index = steps.count - 1
    while index >= 0 {
      guard state > 0 else {
        state = Int(steps[index].sources[0])
        index -= 1
        continue
      }
      let label = state - 1
      let end = index + 1
      if steps[index].isSingle[label] == 0 {
        var isFirst = steps[index].endFromBegin[label] != 0
        index -= 1
        while !isFirst, index > 0 {
          isFirst = steps[index].insideFromBegin[label] != 0
          index -= 1
        }
      }
      let first = max(index, 0)
      names.append(TaggedName(words: first..<end, label: label))
      state = Int(steps[first].sources[label + 1])
      index = first - 1
    }
    return names.reversed()
  }
}
