import TamisStemming
import Testing

@Suite("WordStemmer")
struct WordStemmerTests {
  @Test("gives inflected forms one stem, and knows its languages")
  func stems() throws {
    func stem(_ word: String, _ language: String) throws -> String {
      var stemmer = try #require(WordStemmer(language: language))
      var bytes = Array(word.utf8)
      stemmer.stem(&bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(try stem("grévistes", "fr") == stem("gréviste", "fr"))
    #expect(try stem("cessé", "fr") == stem("cessées", "fr") && stem("cessé", "fr") != stem("cession", "fr"))
    #expect(try stem("negotiations", "en") == stem("negotiated", "en"))
    #expect(try stem("", "fr").isEmpty)
    #expect(WordStemmer(language: "tlh") == nil)
    // The words of two stemmers in use at the same time do not touch.
    var (french, english) = (try #require(WordStemmer(language: "fr")), try #require(WordStemmer(language: "en")))
    var (first, second) = (Array("gardiennes".utf8), Array("guards".utf8))
    french.stem(&first)
    english.stem(&second)
    #expect(String(decoding: first, as: UTF8.self) == "gardien" && String(decoding: second, as: UTF8.self) == "guard")
  }
}
