import Cleaner
import TamisCore
import Testing

@Suite("clean: quotes")
struct QuotesTests {
  @Test("writes quotation marks and spaces as asked")
  func choices() throws {
    let text = "«\u{202F}L’eau\u{A0}: “froide” et \"noire\"\u{202F}», dit l'homme."
    try expect(Case(kept: text))
    try expect(
      Case(text, "\"L'eau : \"froide\" et \"noire\"\", dit l'homme.", "clean.quotes", "clean.spaces")
    ) { ($0.quotes, $0.spaces) = (.straight, .plain) }
    try expect(
      Case(
        "Elle dit \"oui\" et “non” à l'homme (\"bref\").",
        "Elle dit «\u{A0}oui\u{A0}» et «\u{A0}non\u{A0}» à l’homme («\u{A0}bref\u{A0}»).", "clean.quotes")
    ) { $0.quotes = .french }
    try expect(Case("‚a‘ „b“ ʼn", "'a' \"b\" 'n", "clean.quotes")) { $0.quotes = .straight }
  }

  @Test("counts a mark an edit, and keeps by default")
  func count() throws {
    try expectCount(3, of: "clean.quotes", in: "“l’eau”", { $0.quotes = .straight }) { $0.quotes = .keep }
  }
}
