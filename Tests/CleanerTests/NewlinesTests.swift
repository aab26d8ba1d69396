import Cleaner
import TamisCore
import Testing

let newlineCases: [Case] = [
  Case("un\r\ndeux\rtrois\u{2028}quatre\u{C}cinq", "un\ndeux\ntrois\nquatre\ncinq", "clean.newlines"),
  Case("un\u{2029}deux\u{B}trois\u{85}Quatre", "un\n\ndeux\ntrois\nQuatre", "clean.newlines"),
  Case(kept: "un\ndeux\n\ntrois"),
]

@Suite("clean: newlines")
struct NewlinesTests {
  @Test("makes every line end a line feed", arguments: newlineCases)
  func cases(_ expected: Case) throws { try expect(expected) { $0.unwrap = false } }

  @Test("counts a line end an edit, and can be switched off")
  func count() throws {
    try expectCount(2, of: "clean.newlines", in: "Un.\r\nDeux.\rTrois.") { $0.newlines = false }
  }
}
