import TamisCore
import TamisEvaluation
import Testing

@Suite("Scores of cleaning")
struct CleaningScoreTests {
  @Test("a line end is right if its word reads as in the truth, whatever happens elsewhere")
  func hyphenation() throws {
    let json: JSONValue = [
      "text": "un por-\nteur de porte-\nbagage -\net", "truth": "un porteur de porte-bagage - et",
      "breaks": [
        ["kind": "soft", "word": "porteur", "at": 2], ["kind": "hard", "word": "porte-bagage", "at": 11],
        ["kind": "dash", "word": "et", "at": 22],
      ],
    ]
    let item = try #require(HyphenationCase(json: json))
    #expect(item.verdicts(on: item.truth) == [true, true, true])
    #expect(item.verdicts(on: "un por-teur de portebagage - et") == [false, false, true])
    #expect(item.verdicts(on: "un por- teur de porte-bagage -et") == [false, true, false])
    // A letter is gone elsewhere: words that both texts share still count.
    #expect(item.verdicts(on: "u porteur de portebagage - et") == [true, false, true])
    #expect(HyphenationCase(json: ["text": "a", "truth": "a", "breaks": [["kind": "odd"]]]) == nil)
    var score = HyphenationScore()
    score.add(item, text: item.truth)
    score.add(item, text: "un porteur de portebagage - et")
    #expect([score.accuracy(.soft), score.accuracy(.hard), score.accuracy(.soft, .hard)] == [1, 0.5, 0.75])
    #expect(score.exactCount == 1 && score.paragraphCount == 2)
  }

  @Test("furniture is right to the byte, in whole lines and inside lines")
  func furniture() throws {
    let pages = LabelledFurniture.documents(
      in: "== a\nbyline| Par Ann Lee\n| Un. [[agency-line]](AFP)[[/]]\nshare| Partager\n== b\n| Deux.\n")
    #expect(pages.map(\.id) == ["a", "b"])
    #expect(pages[0].text == "Par Ann Lee\nUn. (AFP)\nPartager")
    #expect(pages[0].items.map(\.kind) == ["byline", "agency-line", "share"])
    #expect(pages[0].items.map(\.isLine) == [true, false, true])
    var document = Document(id: "a", text: pages[0].text)
    try document.edit(by: "clean") { editor in
      editor.delete(TextSpan(0, 12), reason: "clean.furniture.byline")
      editor.delete(TextSpan(22, 30), reason: "clean.furniture.tags")
    }
    try document.edit(by: "clean") { editor in editor.delete(TextSpan(0, 3), reason: "clean.furniture.share") }
    var score = FurnitureScore()
    score.add(pages[0], document)
    #expect(score.all == SpanScore(correctCount: 2, predictedCount: 3, goldCount: 3))
    #expect(score.lines == SpanScore(correctCount: 2, predictedCount: 2, goldCount: 2))
    #expect(score.rightKindCount == 1)
    #expect(score.mistakes == ["a: left agency-line: (AFP)", "a: removed as share: Un."])
  }
}
