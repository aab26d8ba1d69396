import Testing

@testable import Cleaner

@Suite("Outlines of words")
struct WordOutlinesTests {
  @Test("never deny a word that was added, in whatever case, and deny nearly all others")
  func outlines() {
    let words = ["négociateur", "accord", "œuvre", "porte-parole", "a", String(repeating: "x", count: 90)]
    var outlines = WordOutlines()
    for word in words { outlines.insert(word.utf8Span.span) }
    for word in words {
      for spelling in [word, word.uppercased()] {
        let isIn = outlines.mayContain(spelling.utf8Span.span)
        #expect(isIn, "\(spelling)")
      }
    }
    for word in ["accords", "bccord", "", "navire"] {
      let isIn = outlines.mayContain(word.utf8Span.span)
      #expect(!isIn, "\(word)")
    }
  }
}
