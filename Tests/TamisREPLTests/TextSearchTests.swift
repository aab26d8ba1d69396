import TamisCore
import Testing

@testable import TamisREPL

@Suite("Searching for words")
struct TextSearchTests {
  @Test("finds words as typed, else without case, accents, hyphens and line ends, but never over the border of words")
  func matches() throws {
    let cases: [(text: String, words: String, found: [String])] = [
      ("La trêve tient. Trêve fragile.", "trêve", ["trêve"]),
      ("La trêve tient. Trêve fragile.", "treve", ["trêve", "Trêve"]),
      ("Ils souffrent rêveurs, sans trêve.", "treve", ["trêve"]),
      ("le négocia-\nteur en chef", "negociateur", ["négocia-\nteur"]),
      ("le porte-parole", "porteparole", ["porte-parole"]),
      ("le   ministre\ndes Transports", "Le Ministre des transports", ["le   ministre\ndes Transports"]),
      ("rien", "quelque chose", []),
    ]
    for (text, words, found) in cases {
      let search = try #require(TextSearch(words))
      #expect(
        search.matches(in: text).map { String(Document(id: "1", text: text)[$0]) } == found, "\(words) in \(text)")
    }
    #expect(TextSearch("") == nil)
  }
}
