import TamisEvaluation
import Testing

@Suite("RougeScore")
struct RougeScoreTests {
  private func score(
    _ summary: String, _ references: [String], _ unit: RougeScore.Unit, stemming: String? = nil
  ) -> RougeScore {
    var splitter = RougeWords(stemming: stemming)
    let words = splitter.words(of: summary)
    var numbers: [[Int]] = []
    for reference in references { numbers.append(splitter.words(of: reference)) }
    return RougeScore(words, references: numbers, unit: unit)
  }

  @Test("counts words, pairs, subsequences and skipping pairs, each as often as both have it")
  func units() {
    // The example of Lin (2004), section 3: "police" and "the gunman" in two orders.
    let reference = "police killed the gunman"
    for (summary, recall) in [("police kill the gunman", 0.75), ("the gunman kill police", 0.5)] {
      #expect(score(summary, [reference], .subsequence).recall == recall)
    }
    #expect(score("le le le chat", ["le chat dort"], .words).precision == 0.5)
    #expect(score("un deux trois", ["un deux quatre"], .pairs).recall == 0.5)
    // Three words and three pairs on each side; two words and one pair in common.
    #expect(score("un deux trois", ["un deux quatre"], .skippingPairs).f1 == 0.5)
    // Five words apart are too many.
    let far = score("a b c d e f g", ["a x x x x x g"], .skippingPairs)
    #expect(far.precision == 2.0 / 27)
  }

  @Test("reads words as people do: accents, ligatures, elisions, case")
  func words() {
    #expect(score("L\u{2019}œuvre d'E\u{301}TE\u{301}", ["l'oeuvre d’été"], .words).f1 == 1)
    #expect(score("les négociations", ["la négociation"], .words).f1 == 0)
    #expect(score("les négociations", ["la négociation"], .words, stemming: "fr").f1 == 0.5)
    #expect(score("x_y", ["x y"], .pairs).f1 == 1)
  }

  @Test("takes the mean over references, and nothing of nothing")
  func references() {
    let score = score("un deux", ["un deux", "trois quatre"], .words)
    #expect(score == RougeScore(precision: 0.5, recall: 0.5, f1: 0.5))
    for unit in RougeScore.Unit.allCases {
      #expect(self.score("", [""], unit) == RougeScore() && self.score("un", [], unit) == RougeScore())
    }
  }
}
