import TamisEvaluation
import Testing

@Suite struct SpanScoreTests {
  @Test func aScoreCountsWhatBothListsHold() {
    var score = SpanScore(predicted: [1, 2, 3], gold: [2, 3, 4, 5])
    #expect(score.correctCount == 2)
    #expect([score.precision, score.recall, score.f1].map(\.percentage) == ["66.67", "50.00", "57.14"])
    score += SpanScore(correctCount: 1, predictedCount: 1, goldCount: 1)
    #expect(score == SpanScore(correctCount: 3, predictedCount: 4, goldCount: 5))
    let nothing = SpanScore(predicted: [Int](), gold: [])
    #expect([nothing.precision, nothing.recall, nothing.f1] == [1, 1, 1])
  }

  @Test func percentagesRoundToTwoDecimals() {
    #expect(
      [0.99871, 1, 0, 0.5, -0.0012, 0.99999].map(\.percentage) == [
        "99.87", "100.00", "0.00", "50.00", "-0.12", "100.00",
      ])
    #expect(Double.nan.percentage == "nan")
  }
}
