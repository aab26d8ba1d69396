import Cleaner
import TamisCore
import Testing

let entityCases: [Case] = [
  // Named, decimal, hexadecimal, twice over; not what only looks like one.
  Case("&Eacute;t&#233; &#xe0; l&rsquo;ouest", "Été à l’ouest", "clean.entities"),
  Case("&amp;eacute; &amp;amp;lt;", "é <", "clean.entities"),
  Case("l&#146;eau", "l’eau", "clean.entities"),
  Case(kept: "AT&T & R&D; ?a=1&copy=2 &inconnu; &#; &#x; &#xD800; &#0; &#99999999;"),
]

@Suite("clean: entities")
struct EntitiesTests {
  @Test("decodes references, and nothing that only looks like one", arguments: entityCases)
  func cases(_ expected: Case) throws { try expect(expected) }

  @Test("counts a reference an edit, and can be switched off")
  func count() throws {
    try expectCount(2, of: "clean.entities", in: "caf&eacute; &amp; th&eacute") { $0.entities = false }
  }

  @Test("peels a reference of any depth in one edit")
  func bomb() throws {
    let document = try cleaned("a &" + String(repeating: "amp;", count: 50_000) + "lt; b")
    #expect(document.text == "a < b")
    #expect(document.revisions.flatMap(\.edits).count == 1)
  }
}
