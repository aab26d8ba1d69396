import TamisCore
import Testing

@testable import NER

@Suite("Frames of words")
struct FrameTests {
  /// The frames of the words of a sentence in the notation of ``RecognizeEntitiesTests``.
  private static func frames(_ notation: String) -> [Frame] {
    let document = RecognizeEntitiesTests.document(notation, language: "fr")
    let text = document.text
    let bytes = text.utf8Span.span
    return Frame.frames(
      bytes, Reading(bytes, tokens: document[.tokens], sentences: document[.sentences], language: .named("fr")))
  }

  @Test("count the words between quotation marks, and nothing where a mark is missing")
  func quotations() {
    let guillemets = Self.frames("Il lit « Le Vieux Phare » ici|.")
    #expect(guillemets.map(\.quoteLength) == [0, 0, 0, 3, 3, 3, 0, 0, 0])
    #expect(guillemets.map(\.quotePlace) == [0, 0, 0, 0, 1, 2, 0, 0, 0])
    let straight = Self.frames("\" Goff \" et \" rien|.")
    #expect(straight.map(\.quoteLength) == [0, 1, 0, 0, 0, 0, 0])
    #expect(straight[1].quotePlace == 3)
    #expect(Self.frames("» Goff « part|.").map(\.quoteLength) == [0, 0, 0, 0, 0])
  }

  @Test("count commas and brackets, whatever their order")
  func fields() {
    let item = Self.frames("- Goff , Le Phare , Nantes ( Varlo , 1993 ) , fin")
    #expect(item.map(\.isItem) == [Bool](repeating: true, count: 14))
    #expect(item.map(\.field) == [0, 0, 0, 1, 1, 1, 2, 0, 0, 0, 1, 2, 2, 3])
    #expect(item.map(\.depth) == [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0])
    #expect(Self.frames(") ) ( ( ( ( ( Goff").map(\.depth) == [0, 0, 1, 2, 3, 3, 3, 3])
  }
}
