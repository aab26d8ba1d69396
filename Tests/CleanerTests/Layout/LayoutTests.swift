import Cleaner
import TamisCore
import Testing

@Suite("Layout")
struct LayoutTests {
  @Test("keeps headings, bullets and quotations what they are", arguments: layoutCases + headingCases)
  func layout(_ expected: Case) throws {
    let document = try cleaned(expected.input)
    #expect(document.text == expected.output)
    #expect(document.reasons == expected.reasons)
  }

  private let english = """
    The mayor of the town said that the all-
    employee meeting was above-
    linked to the plan, and that the audio-
    guides of the old Wood-
    son house will be for-
    warded to the county by Mc-
    Gee and his staff in the spring.
    """

  @Test("tells English compounds by a dictionary, and only in English text")
  func englishWords() throws {
    let text = try cleaned(english).text
    for word in ["all-employee", "above-linked", "Woodson", "forwarded", "McGee"] {
      #expect(text.contains(word), "\(word)")
    }
    let french = "Le maire de la ville a dit que les por-\ntillons de la gare sont par-\ntout des for-\ntunes."
    #expect(try cleaned(french).text.contains("partout des fortunes"))
    let compound = "Le maire a dit dans un mot que la demi-\nmesure des élus et le week-\nend ne durent pas."
    let joined = try cleaned(compound).text
    #expect(joined.contains("demi-mesure") && joined.contains("week-end ne"))
  }

  @Test("asks the words that a program gives it")
  func ownWords() throws {
    let text = "Le maire de la ville a dit hier que le xylo-\nbar de la gare ne fermera pas avant la fin du mois."
    #expect(try cleaned(text).text.contains("xylobar"))
    #expect(try cleaned(text) { $0.wordList = WordList(counts: "xylo-bar3 pont2") }.text.contains("xylo-bar"))
  }
}
