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
    /// For outside: 0 for outside, or 1 more than the label that ended.
    var outsideSource: Int32 = 0
    /// The same for each label that begins.
    var beginSources = SIMD4<Int32>(repeating: 0)
    /// Whether the best name of each label that ended had this one word.
    var isSingle = SIMDMask<SIMD4<Int32>>(repeating: false)
    /// Whether the word before a name's middle, or before its end, was its first.
    var insideFromBegin = SIMDMask<SIMD4<Int32>>(repeating: false)
    var endFromBegin = SIMDMask<SIMD4<Int32>>(repeating: false)
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
        step.outsideSource = Int32(label + 1)
      }
      let following = last.ended[label] + transitions.nameToName[label]
      let isBetter = following .> started
      started.replace(with: following, where: isBetter)
      step.beginSources.replace(with: Int32(label + 1), where: isBetter)
    }
    next.begin = started + row.lowHalf.lowHalf
    let single = started + row.highHalf.highHalf
    let (toInside, goingOn) = (last.begin + transitions.beginToInside, last.inside + transitions.insideToInside)
    step.insideFromBegin = toInside .> goingOn
    next.inside = goingOn.replacing(with: toInside, where: step.insideFromBegin) + row.lowHalf.highHalf
    let (toEnd, ending) = (last.begin + transitions.beginToEnd, last.inside + transitions.insideToEnd)
    step.endFromBegin = toEnd .> ending
    let ended = ending.replacing(with: toEnd, where: step.endFromBegin) + row.highHalf.lowHalf
    step.isSingle = single .> ended
    next.ended = ended.replacing(with: single, where: step.isSingle)
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
        state = Int(steps[index].outsideSource)
        index -= 1
        continue
      }
      let label = state - 1
      let end = index + 1
      if !steps[index].isSingle[label] {
        var isFirst = steps[index].endFromBegin[label]
        index -= 1
        while !isFirst, index > 0 {
          isFirst = steps[index].insideFromBegin[label]
          index -= 1
        }
      }
      let first = max(index, 0)
      names.append(TaggedName(words: first..<end, label: label))
      state = Int(steps[first].beginSources[label])
      index = first - 1
    }
    return names.reversed()
  }
}
