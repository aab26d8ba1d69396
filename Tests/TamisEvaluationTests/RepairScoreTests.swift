import TamisEvaluation
import Testing

@Suite("RepairScore")
struct RepairScoreTests {
  @Test("counts by class, and gives the lowest share")
  func counts() {
    var score = RepairScore()
    #expect(score.lowestShare == 1)
    for (isRight, name) in [(true, "a"), (false, "b"), (true, "b"), (true, "a")] { score.add(isRight, to: name) }
    #expect(score.rows.map(\.name) == ["a", "b"])
    #expect(score.rows.map(\.share) == [1, 0.5])
    #expect(score.lowestShare == 0.5)
  }

  @Test("compares texts but for the spelling of spaces and quotation marks, and for white space at the ends")
  func comparison() {
    #expect(RepairScore.agree(" l’eau\u{A0}: “oui”\u{A0}", "l'eau : \"oui\""))
    #expect(RepairScore.agree("", ""))
    #expect(!RepairScore.agree("l’eau", " l’eau"))
    #expect(!RepairScore.agree("e\u{301}te", "éte"))
    #expect(!RepairScore.agree("«oui»", "\"oui\""))
  }
}
