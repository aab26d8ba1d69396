import Cleaner
import TamisCore
import Testing

let normalizeCases: [Case] = [
  Case("re\u{301}forme co\u{302}te A\u{30A}", "réforme côte Å", "clean.normalize"),
  Case("a\u{301}\u{323} \u{1112}\u{1161}\u{11AB}", "\u{1EA1}\u{301} \u{D55C}", "clean.normalize"),
  Case(kept: "x\u{301} \u{915}\u{93F} \u{301}"),
]

@Suite("clean: normalize")
struct NormalizeTests {
  @Test("composes letters and marks", arguments: normalizeCases)
  func cases(_ expected: Case) throws { try expect(expected) }

  @Test("counts a letter an edit, and can be switched off")
  func count() throws {
    try expectCount(2, of: "clean.normalize", in: "e\u{301}te\u{301}") { $0.normalize = false }
  }
}
