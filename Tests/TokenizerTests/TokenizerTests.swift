import TamisCore
import Testing

@testable import Tokenizer

@Suite("Tokenize")
struct TokenizeTests {
  /// Tokens joined by `|`, sentences by `‖`, paragraphs by `¶`.
  static func cut(_ text: String, language: String, contractions: Tokenize.Contractions = .part) throws -> String {
    var document = Document(id: "t", text: text)
    var tokenize = Tokenize()
    tokenize.language = language
    tokenize.contractions = contractions
    try tokenize.process(&document)
    return document[.paragraphs].map { paragraph in
      document[.sentences].filter { paragraph.span.encloses($0.span) }.map { sentence in
        document[.tokens].filter { sentence.span.encloses($0.span) }.map { String(document[$0.span]) }
          .joined(separator: "|")
      }.joined(separator: "‖")
    }.joined(separator: "¶")
  }

  @Test(
    "cuts French as UD treebanks do",
    arguments: [
      ("L'Homme qu’il a vu aujourd'hui.", "L'|Homme|qu’|il|a|vu|aujourd'hui|."),
      ("Jusqu'à quelqu'un, c'est-à-dire l'on.", "Jusqu'|à|quelqu'un|,|c'est-à-dire|l'on|."),
      ("A-t-il dit : « Est-ce lui ? »", "A|-t-il|dit|:|«|Est|-ce|lui|?|»"),
      ("ce jour-là, celui-ci, donne-le-moi, ce mois-ci", "ce|jour|-là|,|celui-ci|,|donne-le|-moi|,|ce|mois|-ci"),
      ("Le porte-parole de Saint-Germain-en-Laye", "Le|porte-parole|de|Saint-Germain-en-Laye"),
      ("M. Osmont, MM. Le Goazec et Mme Roy", "M.|Osmont|,|MM.|Le|Goazec|et|Mme|Roy"),
      ("n° 12, au Ier siècle av. J.-C., J.-P. Roy", "n°|12|,|au|Ier|siècle|av.|J.-C.|,|J.-P.|Roy"),
      ("5,15 % et 290\u{202F}000 € à 20h30", "5,15|%|et|290\u{202F}000|€|à|20|h|30"),
      ("1 200 km à -6 °C, 12 34 le 24e", "1 200|km|à|-6|°C|,|12|34|le|24e"),
      ("élu(e)s et km/h, R&D, 70-61", "élu(e)s|et|km/h|,|R&D|,|70-61"),
      ("Voir https://a.fr/b(c)?d=1, ou a.b@c-d.fr.", "Voir|https://a.fr/b(c)?d=1|,|ou|a.b@c-d.fr|."),
      ("#tamis 👩‍👩‍👧 🇫🇷 ❤️ (...) [sic]…", "#tamis|👩‍👩‍👧|🇫🇷|❤️|(|...|)|[|sic|]|…"),
      ("l'«Iroise» – ''non'' -- oui", "l'|«|Iroise|»|–|''|non|''|--|oui"),
      ("e\u{301}te\u{301} et co\u{AD}que", "e\u{301}te\u{301}|et|co\u{AD}que"),
    ])
  func cutsFrench(text: String, tokens: String) throws {
    #expect(try Self.cut(text, language: "fr").replacing("‖", with: "|") == tokens)
  }

  @Test(
    "cuts English as UD treebanks do, and parts contractions or keeps them",
    arguments: [
      ("I don't, can't; it's Teague's.", "I|do|n't|,|ca|n't|;|it|'s|Teague|'s|.", "I|don't|,|can't|;|it's|Teague's|."),
      ("the workers' union, O'Neill", "the|workers|'|union|,|O'Neill", "the|workers'|union|,|O'Neill"),
      ("a 15-year e-mail to al-Qaeda", "a|15|-|year|e-mail|to|al|-|Qaeda", ""),
      ("The U.S. Army paid $3.5 at 4:30 a.m.", "The|U.S.|Army|paid|$|3.5|at|4:30|a.m.", ""),
      ("Call 713-664-7478 in 1990-1995", "Call|713-664-7478|in|1990|-|1995", ""),
      ("See www.a.co.uk and b/c :-) !!", "See|www.a.co.uk|and|b/c|:-)|!!", ""),
      ("the 70's, Gov. Teague, No. 3", "the|70|'s|,|Gov.|Teague|,|No.|3", "the|70's|,|Gov.|Teague|,|No.|3"),
    ])
  func cutsEnglish(text: String, parted: String, kept: String) throws {
    #expect(try Self.cut(text, language: "en").replacing("‖", with: "|") == parted)
    let surface = try Self.cut(text, language: "en", contractions: .keep).replacing("‖", with: "|")
    #expect(surface == (kept.isEmpty ? parted : kept))
  }

  @Test(
    "ends sentences at final marks with what closes behind them",
    arguments: [
      ("fr", "Il part. Elle reste !", "Il|part|.‖Elle|reste|!"),
      ("fr", "M. Roy et J. Le Goff partent.", "M.|Roy|et|J.|Le|Goff|partent|."),
      ("fr", "Oui (...) non. (...) Il dort.", "Oui|(|...|)|non|.‖(|...|)|Il|dort|."),
      ("fr", "« Il part. Elle reste. » Fin.", "«|Il|part|.‖Elle|reste|.|»‖Fin|."),
      ("fr", "« Où ? » demande-t-il. Bien.", "«|Où|?|»|demande|-t-il|.‖Bien|."),
      ("fr", "Il écoute Peskov.«La mer monte.", "Il|écoute|Peskov|.‖«|La|mer|monte|."),
      ("fr", "Il vit à 5.15 de Brest, cf. p. 3, etc. Il part.", "Il|vit|à|5.15|de|Brest|,|cf.|p.|3|,|etc.‖Il|part|."),
      ("fr", "Le vote… Elle attend... et part.", "Le|vote|…‖Elle|attend|...|et|part|."),
      ("fr", "(Il part.) Elle dit «non. Fin.", "(|Il|part|.|)‖Elle|dit|«|non|.‖Fin|."),
      ("en", "The U.S. Army left. \"Why?\" he said.", "The|U.S.|Army|left|.‖\"|Why|?|\"|he|said|."),
      ("en", "Acme Inc. The end came at 4 p.m. It rained.", "Acme|Inc.‖The|end|came|at|4|p.m.‖It|rained|."),
    ])
  func endsSentences(language: String, text: String, expected: String) throws {
    #expect(try Self.cut(text, language: language) == expected)
  }

  @Test("finds the same words wherever in a block of bytes their accented letters stand")
  func accentedLetters() throws {
    let cut = try Self.cut("élèveÀÿ été×çà÷Ñ Œuvre naïveté", language: "fr")
    #expect(cut.hasPrefix("élèveÀÿ|été|×|çà|÷|Ñ|Œuvre|naïveté"))
    for shift in 1...16 {
      let gap = String(repeating: " ", count: shift)
      for (head, tail) in [(gap, ""), (gap, gap), (gap, gap + gap)] {
        #expect(try Self.cut("\(head)élèveÀÿ été×çà÷Ñ Œuvre naïveté\(tail)", language: "fr") == cut)
      }
    }
  }

  @Test("takes every line for a paragraph and short lines without a final mark for headings")
  func paragraphs() throws {
    var document = Document(id: "p", text: "\u{FEFF}Un titre\r\n\r\n  Il part\u{2028}Il dort. \u{A0}\n\n\nFin")
    try Tokenize().process(&document)
    #expect(document[.paragraphs].map { String(document[$0.span]) } == ["Un titre", "Il part", "Il dort.", "Fin"])
    #expect(document[.paragraphs].map(\.isHeading) == [true, true, false, false])
  }

  @Test("tells syntactic words and why sentences end when asked to")
  func layersOnRequest() throws {
    var tokenize = Tokenize()
    tokenize.language = "fr"
    (tokenize.words, tokenize.explain) = (true, true)
    var document = Document(id: "w", text: "Au bout du pont, il y a des amis auxquels il parle. Où ?\nFin")
    try tokenize.process(&document)
    #expect(
      document[.words].map(\.form).joined(separator: "|")
        == "À|le|bout|de|le|pont|,|il|y|a|des|amis|à|lesquels|il|parle|.|Où|?|Fin")
    #expect(document[.boundaries].map(\.reason) == [.stop, .paragraph, .paragraph])
    #expect(document[.boundaries].map(\.span) == document[.sentences].map(\.span))
  }

  @Test("takes the metadata's language, detects it where there is none, and refuses unknown ones")
  func languages() throws {
    let french = "La ministre a quitté la réunion avec les élus, et elle n'a pas parlé."
    let english = "The governor has left the meeting with them, and she did not say why."
    let cases: [(String, String)] = [
      (french, "fr"), (english, "en"), ("Der Minister hat das Haus nicht mit der Frau verlassen und ist weg.", "und"),
      ("El ministro del gobierno no se fue con los otros, pero lo dijo por la radio.", "und"), ("12 000", "und"),
      ("", "und"), ("« … »", "und"),
    ]
    for (text, expected) in cases {
      var document = Document(id: "l", text: text)
      try Tokenize().process(&document)
      #expect(document.metadata["language"]?.stringValue == expected, "\(text)")
    }
    var document = Document(id: "m", text: english, metadata: ["language": "fr-CA"])
    try Tokenize().process(&document)
    #expect(document.metadata["language"] == "fr-CA")
    var tokenize = Tokenize()
    tokenize.language = "de"
    let error = #expect(throws: ParameterError.self) { try tokenize.validate() }
    #expect(error?.message.contains("auto, en, fr") == true)
  }
}
