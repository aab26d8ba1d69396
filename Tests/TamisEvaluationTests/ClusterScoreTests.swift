import TamisEvaluation
import Testing

@Suite struct ClusterScoreTests {
  @Test func pairsAndTheAdjustedRandIndexFollowTheirDefinitions() {
    let score = ClusterScore(predicted: [1, 1, 2, 2, 3, 3], gold: ["a", "a", "a", "b", "b", "b"])
    #expect(score.pairs.correctCount == 2 && score.pairs.predictedCount == 3 && score.pairs.goldCount == 6)
    // (2 - 6 * 3 / 15) / ((6 + 3) / 2 - 6 * 3 / 15)
    #expect(abs(score.adjustedRandIndex - 0.8 / 3.3) < 1e-12)
    #expect(score.clusterCount == 3 && score.largestCluster == 2 && score.itemCount == 6)
    #expect(ClusterScore(predicted: [1, 2, 1], gold: [5, 6, 5]).adjustedRandIndex == 1)
    #expect(ClusterScore(predicted: [Int](), gold: [Int]()).adjustedRandIndex == 1)
    #expect(ClusterScore(predicted: [1, 2], gold: [1, 2]).adjustedRandIndex == 1)
  }
}
