import Cleaner
import TamisCore
import Testing

@Suite("clean: width")
struct WidthTests {
  @Test("writes full-width and half-width forms plainly, if asked")
  func forms() throws {
    let text = "ＡＦＰ\u{3000}２０１９！ ｶﾞ ￡５ 日本"
    try expect(Case(kept: text))
    try expect(Case(text, "AFP 2019! ガ £5 日本", "clean.normalize", "clean.width")) { $0.width = true }
    try expectCount(5, of: "clean.width", in: "ＡＢＣ１！", { $0.width = true }) { $0.width = false }
  }
}
