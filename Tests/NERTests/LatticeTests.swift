import TamisTesting
import Testing

@testable import NER

@Suite("The random field")
struct LatticeTests {
  /// All ways to tag a sentence: tags 0...15 as rows have them, 16 outside, that begin and end names properly.
  static func ways(_ count: Int) -> [[UInt8]] {
    var ways: [[UInt8]] = [[]]
    for _ in 0..<count {
      ways = ways.flatMap { way in (0...16).map { way + [UInt8($0)] }.filter { isLegal($0) } }
    }
    return ways.filter { ($0.last ?? 16) >= 8 }
  }

  static func isLegal(_ way: [UInt8]) -> Bool {
    let tag = way[way.count - 1]
    let before = way.count > 1 ? way[way.count - 2] : 16
    let wasOpen = before < 8
    let goesOn = tag >= 4 && tag < 12
    return wasOpen == goesOn && (!goesOn || tag % 4 == before % 4)
  }

  static func score(_ way: [UInt8], _ rows: [SIMD16<Float>], _ weights: [Float]) -> Double {
    var score = 0.0
    var before: UInt8 = 16
    for (row, tag) in zip(rows, way) {
      if tag < 16 { score += Double(row[Int(tag)]) }
      score += Double(weights[Gradient.transition(from: before, to: tag)])
      before = tag
    }
    return score
  }

  struct Random {
    var state: UInt64
    mutating func number() -> Float {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Float(state >> 40) / Float(1 << 24) * 4 - 2
    }
  }

  @Test("agrees with counting every way to tag a sentence", arguments: [1, 2, 3, 4])
  func exhaustive(count: Int) {
    var random = Random(state: SplitMix64.seed(0x1A77))
    for _ in 0..<3 {
      let weights = (0..<Transitions.count).map { _ in random.number() }
      let rows = (0..<count).map { _ in
        var row = SIMD16<Float>()
        for lane in 0..<16 { row[lane] = random.number() }
        return row
      }
      let ways = Self.ways(count).map { (way: $0, score: Self.score($0, rows, weights)) }
      let masses = ways.map { Double(exponential(Float($0.score))) }
      let total = masses.reduce(0, +)
      var lattice = Lattice(Transitions(weights))
      lattice.fill(rows[...])
      var worst: Float = 0
      for index in 0..<count {
        let marginals = lattice.marginals(at: index)
        for tag in 0...16 {
          let expected = zip(ways, masses).filter { Int($0.0.way[index]) == tag }.reduce(0) { $0 + $1.1 } / total
          worst = max(worst, abs(Float(expected) - (tag == 16 ? marginals.outside : marginals.names[tag])))
        }
      }
      #expect(worst < 1e-4)
      for label in 0..<4 where count > 1 {
        let tags = (0..<count).map { UInt8(($0 == 0 ? 0 : $0 == count - 1 ? 8 : 4) + label) }
        let expected = zip(ways, masses).filter { $0.0.way == tags }.reduce(0) { $0 + $1.1 } / total
        #expect(abs(Float(expected) - lattice.probability(of: 0..<count, label: label)) < 1e-4)
      }
      var path = BestPath(Transitions(weights))
      let names = path.names(rows[...])
      let best = ways.max { $0.score < $1.score }?.way ?? []
      #expect(Self.tags(names, count) == best)
      checkGradient(lattice, ways.map(\.way), masses, total, count)
    }
  }

  func checkGradient(_ lattice: Lattice, _ ways: [[UInt8]], _ masses: [Double], _ total: Double, _ count: Int) {
    let gold = ways[ways.count / 2]
    var gradient = Gradient()
    gradient.compute(lattice, tags: gold[...])
    var expected = [Double](repeating: 0, count: Transitions.count)
    for (way, mass) in zip(ways, masses) {
      for (index, tag) in way.enumerated() {
        expected[Gradient.transition(from: index > 0 ? way[index - 1] : 16, to: tag)] += mass / total
      }
    }
    for (index, tag) in gold.enumerated() {
      expected[Gradient.transition(from: index > 0 ? gold[index - 1] : 16, to: tag)] -= 1
    }
    let worst = zip(expected, gradient.transitions).map { abs(Float($0) - $1) }.max() ?? 0
    #expect(worst < 1e-3)
  }

  static func tags(_ names: [TaggedName], _ count: Int) -> [UInt8] {
    var tags = [UInt8](repeating: 16, count: count)
    for name in names {
      for index in name.words {
        let position =
          name.words.count == 1
          ? 3 : index == name.words.lowerBound ? 0 : index == name.words.upperBound - 1 ? 2 : 1
        tags[index] = UInt8(position * 4 + name.label)
      }
    }
    return tags
  }

  @Test("stays finite for scores beyond all measure, and for a sentence of ten thousand words")
  func extremes() {
    for magnitude: Float in [1e3, 1e6, 1e30] {
      var random = Random(state: 7)
      let rows = (0..<10_000).map { _ in
        var row = SIMD16<Float>()
        for lane in 0..<16 { row[lane] = random.number() * magnitude }
        return row
      }
      var lattice = Lattice(Transitions((0..<Transitions.count).map { _ in random.number() * 400 }))
      lattice.fill(rows[...])
      var path = BestPath(lattice.factors)
      let names = path.names(rows[...])
      #expect(
        names.allSatisfy { (0...1).contains(lattice.probability(of: $0.words, label: $0.label)) }
          && zip(names, names.dropFirst()).allSatisfy { $0.words.upperBound <= $1.words.lowerBound })
      var gradient = Gradient()
      gradient.compute(lattice, tags: [UInt8](repeating: 16, count: rows.count)[...])
      #expect(gradient.loss.isFinite && gradient.transitions.allSatisfy { $0.isFinite })
    }
  }

  @Test("raises e to powers within a millionth")
  func exponentials() {
    // e^x at points whose values are known.
    let known: [(Float, Float)] = [
      (0, 1), (1, 2.718281828), (-1, 0.3678794412), (10, 22026.46579), (-10, 4.539992976e-5), (0.5, 1.648721271),
      (20, 4.851651954e8), (-20, 2.061153622e-9), (0.3465735903, 1.414213562),
    ]
    for (power, value) in known { #expect(abs(exponential(power) / value - 1) < 2e-6, "\(power)") }
  }
}
