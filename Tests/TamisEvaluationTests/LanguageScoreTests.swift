import TamisEvaluation
import Testing

@Suite("LanguageScore")
struct LanguageScoreTests {
  @Test("tells right, unsure and wrong apart, and takes silence for right where there is no language")
  func counts() {
    var score = LanguageScore()
    for (told, gold) in [
      ("fr", "fr"), ("fr", "fr"), ("und", "fr"), ("en", "fr"), ("es", "fr"), ("en", "fr"), ("und", "und"),
      ("fr", "und"),
    ] {
      score.add(told: told, gold: gold)
    }
    #expect((score.rightCount, score.unsureCount, score.wrongCount, score.count) == (3, 1, 4, 8))
    #expect(score.wrongCounts == ["en": 2, "es": 1, "fr": 1])
  }

  @Test("pieces are words in a row, across lines, and none is cut short")
  func pieces() {
    let lines = ["un deux  trois", "quatre", "", "cinq six"]
    #expect(LanguageScore.pieces(of: lines, byteCount: 7) == ["un deux", "trois quatre", "cinq six"])
    #expect(LanguageScore.pieces(of: lines, byteCount: 20) == ["un deux trois quatre"])
    #expect(LanguageScore.pieces(of: lines, byteCount: 0) == lines)
    #expect(LanguageScore.pieces(of: [], byteCount: 5).isEmpty)
  }
}
