import Cleaner
import TamisCore
import Testing

let invisibleCases: [Case] = [
  Case("\u{FEFF}re\u{AD}flo\u{200B}ue\u{0}ment\u{7}", "refloue" + "ment", "clean.invisibles"),
  Case("négo\u{AD}\nciation", "négociation", "clean.invisibles"),
  // Joiners stay in emoji and between letters that need them.
  Case(kept: "👩\u{200D}🚒 می\u{200C}خواهم"),
  // What Windows-1252 does not assign is the last trace of a lost byte.
  Case(kept: "un \u{81} deux"),
]

@Suite("clean: invisibles")
struct InvisiblesTests {
  @Test("removes what is not seen and says nothing", arguments: invisibleCases)
  func cases(_ expected: Case) throws { try expect(expected) }

  @Test("counts a character an edit, and can be switched off")
  func count() throws {
    try expectCount(2, of: "clean.invisibles", in: "an\u{AD}ci\u{200B}en") { $0.invisibles = false }
  }
}
