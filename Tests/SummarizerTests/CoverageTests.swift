import TamisCore
import TamisJSON
import TamisTesting
import Testing

@testable import Summarizer

@Suite("Coverage")
struct CoverageTests {
  private static let seed = SplitMix64.seed(20_261)

  private func problem(
    _ random: inout SplitMix64, count: Int, concepts: Int, limit: TextLength
  ) -> CoverageProblem {
    let worths = (0..<concepts).map { _ in Double.random(in: 0..<1, using: &random) }
    let candidates = (0..<count).map { index in
      let stated = (0..<concepts).filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      return CoverageProblem.Candidate(
        length: TextLength(words: Int.random(in: 3...20, using: &random), sentences: 1), concepts: stated,
        // Hashes of its own, so that only near copies exclude each other.
        hashes: [UInt32(10 * index), UInt32(10 * index + 1)],
        copyCluster: UInt32(max(0, Int.random(in: -8...3, using: &random))))
    }
    return CoverageProblem(candidates: candidates, worths: worths, limit: limit)
  }

  /// Copies of four sentences, each of which lacks some of the concepts or has others.
  private func copies(_ random: inout SplitMix64, count: Int, limit: TextLength) -> CoverageProblem {
    let concepts = 30
    let worths = (0..<concepts).map { _ in Double.random(in: 0..<1, using: &random) }
    let sentences = (0..<4).map { _ in (0..<concepts).filter { _ in Int.random(in: 0..<3, using: &random) == 0 } }
    let candidates = (0..<count).map { _ in
      let number = Int.random(in: 0..<4, using: &random)
      let kept = sentences[number].filter { _ in Int.random(in: 0..<8, using: &random) > 0 }
      let added = (0..<concepts).filter { _ in Int.random(in: 0..<40, using: &random) == 0 }
      let stated = Set(kept + added).sorted()
      return CoverageProblem.Candidate(
        length: TextLength(
          words: Int.random(in: 6...9, using: &random), sentences: 1,
          characters: Int.random(in: 30...50, using: &random)),
        concepts: stated, hashes: stated.map { UInt32($0) }[...],
        copyCluster: Bool.random(using: &random) ? UInt32(number) : 0)
    }
    return CoverageProblem(candidates: candidates, worths: worths, limit: limit)
  }

  /// Whether two sentences exclude each other, told from their pairs one by one.
  private func areAlike(_ one: CoverageProblem.Candidate, _ other: CoverageProblem.Candidate) -> Bool {
    if one.copyCluster != 0, one.copyCluster == other.copyCluster { return true }
    let shared = Set(one.hashes).intersection(other.hashes).count
    return 2 * shared >= max(1, min(one.hashes.count, other.hashes.count))
  }

  /// The most that any set of candidates is worth, by trying all.
  private func bestWorth(_ problem: CoverageProblem) -> Double {
    let count = problem.candidates.count
    return (0..<1 << count).reduce(0) { best, mask in
      let members = (0..<count).filter { mask >> $0 & 1 == 1 }
      let length = members.reduce(TextLength()) { $0 + problem.candidates[$1].length }
      guard length.fits(problem.limit) else { return best }
      for (place, one) in members.enumerated() {
        for other in members[..<place] where areAlike(problem.candidates[one], problem.candidates[other]) {
          return best
        }
      }
      return max(best, Set(members.flatMap { problem.candidates[$0].concepts }).reduce(0) { $0 + problem.worths[$1] })
    }
  }

  @Test("finds the best choice there is, and knows that it is")
  func optimum() {
    var random = SplitMix64(seed: Self.seed)
    for round in 0..<40 {
      let words = round % 4 == 3 ? TextLength.unlimited : Int.random(in: 10...60, using: &random)
      let limit = TextLength(
        words: words, sentences: round % 2 == 0 ? TextLength.unlimited : 3, characters: TextLength.unlimited)
      let problem = problem(&random, count: 11, concepts: 24, limit: limit)
      let solution = problem.solve()
      let best = bestWorth(problem)
      #expect(abs(solution.worth - best) < 1e-6, "seed \(Self.seed), round \(round)")
      #expect(abs(solution.bound - best) < 1e-6, "seed \(Self.seed), round \(round)")
    }
  }

  @Test("finds the best choice among near copies, and knows that it is")
  func optimumOfCopies() {
    var random = SplitMix64(seed: Self.seed)
    var reducedCount = 0
    for round in 0..<60 {
      let limit = TextLength(
        words: round % 5 == 4 ? TextLength.unlimited : Int.random(in: 8...40, using: &random),
        sentences: round % 2 == 0 ? TextLength.unlimited : 1 + round % 3,
        characters: round % 3 == 0 ? Int.random(in: 60...150, using: &random) : TextLength.unlimited)
      let problem = copies(&random, count: 13, limit: limit)
      let solution = problem.solve()
      let best = bestWorth(problem)
      #expect(abs(solution.worth - best) < 1e-6, "seed \(Self.seed), round \(round)")
      #expect(abs(solution.bound - best) < 1e-6, "seed \(Self.seed), round \(round)")
      reducedCount += CoverageCore(problem).count
    }
    #expect(reducedCount < 60 * 12, "some can stand for others")
  }

  @Test("proves briefs of several sentences among a thousand near copies")
  func manyCopies() {
    var random = SplitMix64(seed: Self.seed)
    let limit = TextLength(words: 60, sentences: 4, characters: TextLength.unlimited)
    for _ in 0..<3 {
      let worths = (0..<1000).map { _ in Double.random(in: 0..<1, using: &random) }
      let candidates = (0..<1000).map { index in
        let sentence = index % 40
        // A stretch of concepts of its own and some of the next, of which each copy lacks a few.
        let stated = (25 * sentence..<25 * sentence + 30).map { $0 % 1000 }
          .filter { _ in index < 40 || Int.random(in: 0..<20, using: &random) > 0 }
        return CoverageProblem.Candidate(
          length: TextLength(words: 12 + sentence % 9, sentences: 1), concepts: stated,
          hashes: stated.map { UInt32($0) }.sorted()[...], copyCluster: 0)
      }
      let problem = CoverageProblem(candidates: candidates, worths: worths, limit: limit)
      let solution = problem.solve()
      #expect(solution.bound - solution.worth < 1e-6 && solution.members.count > 2, "seed \(Self.seed)")
      #expect(CoverageCore(problem).count <= 40 && problem.solve().members == solution.members)
    }
  }

  @Test("bounds what it cannot prove, and keeps the limit")
  func bound() {
    var random = SplitMix64(seed: Self.seed)
    let limit = TextLength(words: 200, sentences: TextLength.unlimited, characters: TextLength.unlimited)
    let problem = problem(&random, count: 120, concepts: 400, limit: limit)
    let solution = problem.solve(within: 2_000_000)
    let length = solution.members.reduce(TextLength()) { $0 + problem.candidates[$1].length }
    #expect(length.fits(limit) && solution.worth > 0 && solution.bound >= solution.worth)
    // Far from the trivial bound, which is all concepts together.
    #expect(solution.bound < 1.15 * solution.worth)
    #expect(problem.solve(within: 2_000_000).members == solution.members)
  }

  @Test("learns what decides, and values concepts by it")
  func training() {
    var sketch = SummarySketch(documentID: "", group: .null, date: nil, title: nil, language: "fr")
    func sentence(_ concepts: [UInt32]) {
      sketch.concepts += concepts.sorted()
      sketch.sentences.append(
        SummarySketch.Sentence(
          span: TextSpan(0, 1), length: TextLength(words: 5, sentences: 1), fitness: .sound, isHeading: false,
          copyCluster: 0, queryHits: 0, conceptEnd: UInt32(sketch.concepts.count), claimEnd: 0, omissionEnd: 0))
    }
    var training = ConceptTraining()
    sentence([4, 8])
    let early = sketch
    sketch = SummarySketch(documentID: "", group: .null, date: nil, title: nil, language: "fr")
    sentence([12])
    sentence([4, 16])
    let late = sketch
    training.add([early, late], summaries: [early])
    let model = training.model()
    let often = ConceptStatistics(documentCount: 8, earliness: 7, sentenceCount: 8)
    let seldom = ConceptStatistics(documentCount: 2, earliness: 0.2, sentenceCount: 2)
    #expect(model.pairs.allSatisfy(\.isFinite) && model.words.allSatisfy(\.isFinite))
    let learnt = ConceptModel.learnt
    #expect(learnt.worth(often, kind: .pair, total: 10) > 3 * learnt.worth(seldom, kind: .pair, total: 10))
    #expect(learnt.worth(often, kind: .word, total: 10) > 3 * learnt.worth(seldom, kind: .word, total: 10))
  }
}
