import Foundation
import LanguageIdentification
import TamisCore
import Testing

@Suite("LanguageIdentifier")
struct LanguageIdentifierTests {
  /// Sentences written for this test.
  static let samples: [(code: String, text: String)] = [
    ("fr", "La maire a promis que les travaux du pont seraient finis avant la fin de l'année."),
    ("fr", "Il ne reste plus qu'à savoir qui va payer les réparations de l'école."),
    ("en", "The mayor said that the bridge would be open again before the end of the year."),
    ("en", "It is not clear who will have to pay for the repairs to the school."),
    ("es", "La alcaldesa dijo que el puente estará abierto antes de que termine el año."),
    ("es", "No se sabe todavía quién va a pagar las obras de la escuela y del puerto."),
    ("it", "La sindaca ha detto che il ponte sarà aperto prima della fine dell'anno."),
    ("it", "Non si sa ancora chi deve pagare i lavori della scuola e del porto."),
    ("pt", "A prefeita disse que a ponte vai abrir antes do fim do ano e não depois."),
    ("pt", "Ainda não se sabe quem vai pagar as obras da escola e do porto."),
    ("de", "Die Bürgermeisterin hat gesagt, dass die Brücke noch in diesem Jahr wieder öffnet."),
    ("de", "Es ist nicht klar, wer für die Arbeiten an der Schule zahlen soll."),
    ("nl", "De burgemeester zei dat de brug nog voor het einde van het jaar open gaat."),
    ("nl", "Het is niet duidelijk wie de werken aan de school en de haven zal betalen."),
    ("und", "12 000"), ("und", ""), ("und", "Karhu asuu metsässä ja nukkuu talvella pesässään."), ("und", "« … »"),
  ]

  @Test("tells seven languages and says und when unsure", arguments: samples)
  func tells(code: String, text: String) {
    let bytes = text.utf8Span.span
    let guess = LanguageIdentifier.shared.guess(bytes, in: TextSpan(0, bytes.count))
    #expect(guess.code == code)
    #expect((0...1).contains(guess.confidence))
  }

  /// The lines of a file beside the tests, none of which the words were taken from.
  private static func lines(_ code: String) throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Fixtures/languages/\(code).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  private static func guess(_ text: String) -> String {
    let bytes = text.utf8Span.span
    return LanguageIdentifier.shared.guess(bytes, in: TextSpan(0, bytes.count)).code
  }

  @Test(
    "takes no single sentence for another of the seven languages, and tells at least as many as were measured",
    arguments: [("de", 25), ("es", 17), ("it", 14), ("pt", 19), ("nl", 20)])
  func sentences(code: String, count: Int) throws {
    let told = try Self.lines(code).map(Self.guess)
    #expect(told.count == 26 && told.allSatisfy { $0 == code || $0 == "und" })
    #expect(told.count { $0 == code } >= count)
  }

  @Test("says und for figures, programs, letters at random and other languages, but for one in 28")
  func noise() throws {
    let told = try Self.lines("und").map(Self.guess)
    #expect(told.count == 28 && told.count { $0 == "und" } >= 27)
  }
}
