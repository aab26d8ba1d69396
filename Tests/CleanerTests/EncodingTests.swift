import Cleaner
import TamisCore
import TamisTesting
import TestSupport
import Testing

let encodingCases: [Case] = [
  // Windows-1252, Latin-1 with controls, twice over, spelt as entities, a lost byte, a lost space.
  Case("RÃ©union Ã\u{A0}lâ€™Ã©cole", "Réunion àl’école", "clean.encoding"),
  Case("l\u{E2}\u{80}\u{99}\u{C3}\u{A9}t\u{C3}\u{A9}", "l’été", "clean.encoding"),
  Case("dÃƒÂ©jÃƒÂ\u{A0} vu", "déjà vu", "clean.encoding"),
  Case("&Atilde;&copy;t&eacute;", "été", "clean.encoding", "clean.entities"),
  Case("â€œOuiâ€\u{FFFD}", "“Oui”", "clean.encoding"),
  Case("câ€™est-Ã -dire voilÃ  NÂº 5", "c’est-à-dire voilà Nº 5", "clean.encoding"),
  Case("voilÃ le cÅ“ur", "voilà le cœur", "clean.encoding"),
  Case("21Â\u{A0}â‚¬ â€“ nÂ°\u{A0}3â€¦", "21\u{A0}€ – n°\u{A0}3…", "clean.encoding"),
  Case("l\u{92}avis \u{93}s\u{FB}r\u{94}", "l’avis “sûr”", "clean.encoding"),
  Case("ðŸ˜€ ï¬\u{81}n", "😀 fin", "clean.encoding", "clean.ligatures"),
  Case(
    "ÃŽle d\u{2019}OlÃ©ron, lâ€™Ã‰tat, Å’uvre, NOÃ‹L, 12,4 Âµg", "Île d’Oléron, l’État, Œuvre, NOËL, 12,4 µg",
    "clean.encoding"),
  // Other code pages: MacRoman, 437, 1251, 1250, Latin-9, 1257.
  Case("l‚Äô√©t√© √† Brest, ¬´¬†oui¬†¬ª", "l’été à Brest, «\u{A0}oui\u{A0}»", "clean.encoding"),
  Case("lΓÇÖ├®t├® ├á 18 h, 3 ┬▒ 1", "l’été à 18 h, 3 ± 1", "clean.encoding"),
  Case("РїРѕСЂС‚ lвЂ™Г©tГ©", "порт l’été", "clean.encoding"),
  Case("l'Ă©tĂ© Ă  l'HĂ´tel", "l'été à l'Hôtel", "clean.encoding"),
  Case("la riviÃšre, le thÃ©Ã¢tre", "la rivière, le théâtre", "clean.encoding"),
  Case("Ð¿Ð¾Ñ€Ñ‚ ×‘×™×ª Ø¨ÙŠØª Î¸Î¬Î»Î±ÏƒÏƒÎ±", "порт בית بيت θάλασσα", "clean.encoding"),
  // Halves of a surrogate pair, each in three bytes; three layers of MacRoman.
  Case("au port \u{ED}\u{A0}\u{BD}\u{ED}\u{B8}\u{80}", "au port 😀", "clean.encoding"),
  Case("le th‚Äö√†√∂¬¨¬©‚Äö√†√∂¬¨¢tre", "le théâtre", "clean.encoding"),
  // Each word is judged by itself: what is right beside damage stays.
  Case("Le café a fermÃ© à l’été «\u{A0}2019\u{A0}»…", "Le café a fermé à l’été «\u{A0}2019\u{A0}»…", "clean.encoding"),
  // An ellipsis that Latin-1 made a line end of.
  Case("Il attend\u{85} longtemps", "Il attend… longtemps", "clean.encoding"),
  // Right as it is: Portuguese, French typography, German quotation marks, other scripts, capitals before marks.
  Case(kept: "SÃO PAULO, IRMÃ\u{A0}», NÃO, «\u{A0}été\u{A0}», «L’É», „Ä“, Île, Âge, naïf…»"),
  Case(kept: "Привет, мир. Ελλάδα. 東京都「日本」 ДІВЧИНА ВІДПОВІЛА"),
  Case(kept: "FERMÉ… CAFÉ® RÅ™, É», Ê”, 5×£3, √π, 10 Å—, ĐÂY LÀ CÂU, ├─┬┐, —é, “à”, …à"),
]

@Suite("clean: encoding")
struct EncodingTests {
  @Test("takes mojibake off and leaves what is right", arguments: encodingCases)
  func cases(_ expected: Case) throws { try expect(expected) }

  @Test("counts a character an edit, and can be switched off")
  func count() throws {
    try expectCount(3, of: "clean.encoding", in: "RÃ©union lâ€™Ã©tat") { $0.encoding = false }
  }

  @Test("restores a lost byte where one character is likely, and marks it where asked")
  func lostBytes() throws {
    let text = "â€œouiâ€\u{FFFD} Ã\u{FFFD}lvaro a Ã©crit ðŸ“\u{FFFD} Ð\u{FFFD}Ð½Ð½Ð°"
    #expect(try cleaned(text).text == "“oui” Álvaro a écrit \u{FFFD} Анна")
    #expect(try cleaned(text) { $0.lost = .mark }.text == "“oui\u{FFFD} \u{FFFD}lvaro a écrit \u{FFFD} \u{FFFD}нна")
  }

  @Test("every text of French letters comes back from every code page, once and twice over")
  func roundTrips() throws {
    var generator = SplitMix64(seed: testSeed)
    let words = [
      "été", "à", "l’hôtel", "Île", "œuvre", "naïve", "forçat", "âgée", "où", "dîner", "sûr", "«\u{A0}Noël\u{A0}»",
    ]
    for round in 0..<60 {
      let text = (0..<6).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
      for layers in 1...2 {
        let damaged = (0..<layers).reduce(text) { damaged, _ in misread(damaged) }
        let document = try cleaned(damaged)
        #expect(document.text == text, "seed \(testSeed), round \(round), \(layers) layers: \(damaged)")
      }
    }
  }

  /// The UTF-8 of a text read as Latin-1.
  private func misread(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for byte in text.utf8 { result.append(Unicode.Scalar(byte)) }
    return String(result)
  }
}
