import TamisStemming
import Testing

@Suite("WordStemmer")
struct WordStemmerTests {
  /// `nil` if the language has no stemmer; a value that cannot be copied cannot stand in an expectation.
  private func stem(_ word: String, _ language: String) -> String? {
    guard var stemmer = WordStemmer(language: language) else { return nil }
    var bytes = Array(word.utf8)
    stemmer.stem(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("gives inflected forms one stem, and knows its languages")
  func stems() {
    #expect(stem("grévistes", "fr") == stem("gréviste", "fr"))
    #expect(stem("cessé", "fr") == stem("cessées", "fr") && stem("cessé", "fr") != stem("zoo", "fr"))
    #expect(stem("negotiations", "en") == stem("negotiated", "en"))
    #expect(stem("gardiennes", "fr") == "gardien" && stem("guards", "en") == "guard")
    #expect(stem("", "fr") == "" && stem("mot", "tlh") == nil)
  }

  @Test("works in many tasks at the same time, each with its own")
  func concurrency() async {
    let stems = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<50 { group.addTask { (0..<200).reduce(nil) { _, _ in stem("négociations", "fr") } } }
      return await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(stems == [stem("négociation", "fr")])
  }
}
