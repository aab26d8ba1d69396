import TamisDiagnostics
import Testing

@Suite("Suggestion")
struct SuggestionTests {
  private static let names = ["clean", "dedup", "ner", "summarize", "tokenize", "tokens", "été"]

  private static let typed: [(name: String, meant: String?)] = [
    ("tokenise", "tokenize"), ("TOKENIZE", "tokenize"), ("tokeinze", "tokenize"), ("tokenz", "tokens"),
    ("sumarise", "summarize"), ("summmarrise", "summarize"), ("smmrs", nil), ("clan", "clean"), ("claen", "clean"),
    ("nre", "ner"), ("nerve", "ner"), ("n", nil), ("", nil), ("xyz", nil), ("ete", nil), ("éte", "été"),
    ("e\u{301}te\u{301}", "été"), ("dedupe", "dedup"), ("cl", nil),
  ]

  @Test("finds the nearest name, but none that is far", arguments: typed)
  func finds(name: String, meant: String?) {
    #expect(Suggestion.closest(to: name, among: Self.names) == meant)
  }

  @Test("prefers equal letters, then the first; gives up on long names")
  func breaksTies() {
    #expect(Suggestion.closest(to: "abcd", among: ["abcx", "abcy"]) == "abcx")
    #expect(Suggestion.closest(to: "abcd", among: ["abcx", "ABCD", "abcd"]) == "ABCD")
    let long = String(repeating: "a", count: 10_000)
    #expect(Suggestion.closest(to: long, among: [long]) == nil)
    #expect(Suggestion.closest(to: "abcd", among: [long, "abc"]) == "abc")
    #expect(Suggestion.closest(to: String(repeating: "b", count: 65), among: Self.names) == nil)
  }
}
