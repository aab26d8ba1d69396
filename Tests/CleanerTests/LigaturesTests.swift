import Cleaner
import TamisCore
import Testing

let ligatureCases: [Case] = [
  // œ and æ are letters.
  Case(
    "\u{FB01}n o\u{FB03}ce \u{FB02}eur \u{FB00} sœur ex æquo", "fin office fleur ff sœur ex æquo", "clean.ligatures"),
  Case("\u{132}sland \u{1C7}", "IJsland LJ", "clean.ligatures"),
  Case(kept: "cœur, Œdipe, Lætitia"),
]

@Suite("clean: ligatures")
struct LigaturesTests {
  @Test("writes ligatures as letters, and keeps œ and æ", arguments: ligatureCases)
  func cases(_ expected: Case) throws { try expect(expected) }

  @Test("counts a ligature an edit, and can be switched off")
  func count() throws {
    try expectCount(2, of: "clean.ligatures", in: "\u{FB01}n de \u{FB02}eur") { $0.ligatures = false }
  }
}
