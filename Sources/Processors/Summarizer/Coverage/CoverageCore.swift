/// What is left of a coverage problem when everything is gone that a best choice can do without.
///
/// Two reductions, repeated until nothing goes:
///
/// - A sentence goes if another one states all of its concepts, is no longer by any measure, and is too alike to no
///   sentence that it is not too alike to itself: wherever the one is chosen, the other may stand instead. So near copies
///   of a sentence go, but for one or a few.
/// - Concepts that the same sentences state become one, worth as much as they are together.
///
/// A choice among the rest is a choice of the whole, and a best one of the rest a best one of the whole.
struct CoverageCore {
  /// For each sentence its index among the problem's candidates, ascending.
  private(set) var originals: [Int]
  /// The concepts of all sentences, ascending for each, and where those of each start.
  private(set) var concepts: [Int]
  private(set) var starts: [Int]
  /// What each concept is worth.
  private(set) var worths: [Double]
  let lengths: [TextLength]
  let costs: [Int]
  let budget: Int
  let limit: TextLength
  private let alike: AlikeTable

  /// The number of sentences.
  var count: Int { originals.count }

  func areAlike(_ first: Int, _ second: Int) -> Bool { alike.areAlike(originals[first], originals[second]) }

  func concepts(of index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }
}

extension CoverageCore {
  /// Reduces a problem.
  init(_ problem: CoverageProblem) {
    let alike = AlikeTable(problem.candidates)
    self.init(
      originals: Array(problem.candidates.indices), lists: problem.candidates.map(\.concepts), worths: problem.worths,
      lengths: problem.candidates.map(\.length), costs: problem.costs, budget: problem.budget, limit: problem.limit,
      alike: alike)
    self = reduced()
  }

  /// What is left if only some of the sentences may be chosen, reduced again.
  func restricted(to indices: [Int]) -> CoverageCore {
    let kept = indices.sorted()
    return CoverageCore(
      originals: kept.map { originals[$0] }, lists: kept.map { Array(concepts[concepts(of: $0)]) }, worths: worths,
      lengths: kept.map { lengths[$0] }, costs: kept.map { costs[$0] }, budget: budget, limit: limit, alike: alike
    ).reduced()
  }

  private func reduced() -> CoverageCore {
    let needed = needed()
    if needed.count == count { return self }
    return restricted(to: needed)
  }

  /// Takes sentences with lists of their concepts, and joins concepts.
  private init(
    originals: [Int], lists: [[Int]], worths: [Double], lengths: [TextLength], costs: [Int], budget: Int,
    limit: TextLength, alike: AlikeTable
  ) {
    (self.originals, self.lengths, self.costs) = (originals, lengths, costs)
    (self.budget, self.limit, self.alike) = (budget, limit, alike)
    let (classes, classCount) = Self.classes(lists, count: worths.count)
    // Classes by the first sentence that states them; concepts that none states are in none.
    self.worths = []
    concepts = []
    starts = [0]
    var numbers = [Int](repeating: -1, count: classCount)
    for list in lists {
      var own: [Int] = []
      var seen = -1
      for concept in list.sorted(by: { classes[$0] < classes[$1] }) {
        let group = classes[concept]
        if numbers[group] < 0 {
          numbers[group] = self.worths.count
          self.worths.append(0)
        }
        if group != seen { own.append(numbers[group]) }
        seen = group
      }
      concepts += own.sorted()
      starts.append(concepts.count)
    }
    var isCounted = [Bool](repeating: false, count: worths.count)
    for concept in lists.joined() where !isCounted[concept] {
      isCounted[concept] = true
      self.worths[numbers[classes[concept]]] += worths[concept]
    }
  }

  /// Puts concepts into one class if the same sentences state them: every sentence splits the classes that it meets.
  private static func classes(_ lists: [[Int]], count: Int) -> (classes: [Int], classCount: Int) {
    var classes = [Int](repeating: 0, count: count)
    var classCount = 1
    var successor = [Int](repeating: -1, count: 1)
    for list in lists {
      let first = classCount
      for concept in list where classes[concept] < first {
        let old = classes[concept]
        if successor[old] < first {
          successor[old] = classCount
          successor.append(-1)
          classCount += 1
        }
        classes[concept] = successor[old]
      }
    }
    return (classes, classCount)
  }

  /// The sentences that no other one can stand in for.
  private func needed() -> [Int] {
    var holders = [[Int]](repeating: [], count: worths.count)
    var signatures = [UInt64](repeating: 0, count: count)
    for index in 0..<count {
      for place in concepts(of: index) {
        holders[concepts[place]].append(index)
        signatures[index] |= 1 << UInt64(concepts[place] % 64)
      }
    }
    return (0..<count).filter { index in
      // Whoever states all of its concepts states the one that the fewest state.
      let rarest = concepts(of: index).min { holders[concepts[$0]].count < holders[concepts[$1]].count }
      guard let rarest else { return false }
      return !holders[concepts[rarest]].contains { other in
        signatures[index] & ~signatures[other] == 0 && other != index && canStand(other, for: index)
      }
    }
  }

  private func canStand(_ other: Int, for index: Int) -> Bool {
    let (own, others) = (concepts(of: index), concepts(of: other))
    guard others.count >= own.count, lengths[other].fits(lengths[index]) else { return false }
    // Of two that can stand for each other the first stays.
    if others.count == own.count, lengths[other] == lengths[index], other > index { return false }
    var place = others.lowerBound
    for wanted in own {
      while place < others.upperBound, concepts[place] < concepts[wanted] { place += 1 }
      guard place < others.upperBound, concepts[place] == concepts[wanted] else { return false }
      place += 1
    }
    return alike.isNoMoreAlike(originals[other], than: originals[index])
  }
}
