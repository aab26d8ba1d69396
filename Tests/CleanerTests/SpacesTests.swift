import Cleaner
import TamisCore
import Testing

@Suite("clean: spaces")
struct SpacesTests {
  @Test("keeps odd spaces, makes them plain, or sets them the French way")
  func styles() throws {
    let text = "«\u{2009}Oui\u{A0}» : 10\u{A0}000 € !"
    try expect(Case(kept: text))
    try expect(Case(text, "« Oui » : 10 000 € !", "clean.spaces")) { $0.spaces = .plain }
    try expect(Case(text, "«\u{A0}Oui\u{A0}»\u{A0}: 10\u{202F}000\u{A0}€\u{202F}!", "clean.spaces")) {
      $0.spaces = .french
    }
  }

  @Test(
    "puts no space where there is none, and leaves smileys, years and codes",
    arguments: [
      "à 10:30, voir http://a.fr/?q=1; fin!", "bien :) et ;-)", "en 2010 300 navires", "tél. 02 98 44 10 20",
      "pi vaut 3,141 592", "A :B",
    ])
  func untouched(_ text: String) throws { try expect(Case(kept: text)) { $0.spaces = .french } }

  @Test("counts a space an edit, and keeps by default")
  func count() throws {
    try expectCount(2, of: "clean.spaces", in: "vrai ! ou faux ?", { $0.spaces = .french }) { $0.spaces = .keep }
  }
}
