import TamisCore
import TamisTesting
import Testing

@testable import NER

@Suite("RecognizeEntities")
struct RecognizeEntitiesTests {
  /// A document whose tokens are parted by `|` or spaces in the notation.
  ///
  /// A sentence is a line; `|` leaves no space.
  static func document(_ notation: String, language: String) -> Document {
    var (text, tokens, sentences) = ("", [Token](), [Sentence]())
    for line in notation.split(separator: "\n") {
      let start = text.utf8.count
      for word in line.split(separator: " ") {
        for part in word.split(separator: "|") {
          let lower = text.utf8.count
          text += part
          let isWord = part.unicodeScalars.contains { $0.properties.isAlphabetic } || part == "'"
          tokens.append(Token(TextSpan(lower, text.utf8.count), kind: isWord ? .word : .punctuation))
        }
        text += " "
      }
      if text.utf8.count > start { sentences.append(Sentence(TextSpan(start, text.utf8.count - 1))) }
      text += "\n"
    }
    var document = Document(id: "n", text: text, metadata: ["language": .string(language)])
    document[.tokens] = tokens
    document[.sentences] = sentences
    return document
  }

  static func names(_ notation: String, _ language: String, _ ner: RecognizeEntities = .init()) throws -> [String] {
    var document = document(notation, language: language)
    try ner.process(&document)
    try document.checkLayer(.entities)
    return document[.entities].map { "\($0.label.rawValue) \(document[$0.span])" }
  }

  @Test(
    "finds names by registers, by the words around them and by the rest of the document",
    arguments: [
      ("fr", "Mme Kerdoncuff arrive à Nantes|.", ["PER Kerdoncuff", "LOC Nantes"]),
      ("fr", "Le président Bertrand Osmont a vu Yann Le Goazec|.", ["PER Bertrand Osmont", "PER Yann Le Goazec"]),
      (
        "fr", "Il quitte le ministère de la Défense pour l'|Allemagne|.",
        ["ORG ministère de la Défense", "LOC Allemagne"]
      ),
      (
        "fr", "La Compagnie des traversées d'|Iroise (|CTI|) refuse|.",
        ["ORG Compagnie des traversées d'Iroise", "ORG CTI"]
      ),
      ("fr", "L'|Union européenne et l'|armée française|.", ["ORG Union européenne", "ORG armée française"]),
      ("fr", "Les Russes et un Américain sont là|.", ["MISC Russes", "MISC Américain"]),
      ("fr", "Bertrand Osmont parle|.\nHier , Osmont a refusé|.", ["PER Bertrand Osmont", "PER Osmont"]),
      ("fr", "Lundi , une ferme brûle|.\nDemain , il pleut|.", []),
      ("en", "Gov. Marian Teague of Idaho left on Monday|.", ["PER Marian Teague", "LOC Idaho"]),
      (
        "en", "The Allied Dam Engineers|' Union met Mr. Brandvold|.",
        ["ORG Allied Dam Engineers' Union", "PER Brandvold"]
      ),
      ("en", "The Allied Dam Engineers' Union met|.", ["ORG Allied Dam Engineers' Union"]),
      ("en", "The U.S. Army Corps of Engineers denied it|.", ["ORG U.S. Army Corps of Engineers"]),
    ])
  func findsNames(language: String, text: String, expected: [String]) throws {
    #expect(try Self.names(text, language) == expected)
  }

  @Test("keeps the types and scores that are asked for")
  func parameters() throws {
    let text = "Mme Kerdoncuff arrive à Nantes avec Varlo|."
    var ner = RecognizeEntities()
    ner.types = [.location]
    #expect(try Self.names(text, "fr", ner) == ["LOC Nantes"])
    ner = RecognizeEntities()
    ner.minScore = 0.6
    #expect(try Self.names(text, "fr", ner) == ["PER Kerdoncuff", "LOC Nantes"])
    ner.minScore = 1
    #expect(try Self.names(text, "fr", ner).isEmpty)
  }

  @Test("gives spans in order on token boundaries, scores in 0...1, and the same twice, for random words")
  func laws() throws {
    let seed = SplitMix64.seed(0x7A15)
    var state = seed
    let words = [
      "Le", "la", "M.", "Jean", "Martin", "de", "d'|", "Paris", "ministère", "Union", "européenne", "(", "ONU", ")",
      "'",
      "-", "|-|", "«", "et", "of", "the", "Ligue", "droits", "rue", "loi", "É", "A", "a", "J.", "ß", "Œ", "漢字", "🇫🇷",
      "\n",
      "affaire", "Al", "'s", "New", "York", "président", ",", ".", "É’", "œuvre", "Tour", "France", "12",
    ]
    for round in 0..<400 {
      var notation = ""
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        notation += words[Int((state >> 33) % UInt64(words.count))] + " "
      }
      let language = round % 2 == 0 ? "fr" : "en"
      var document = Self.document(notation, language: language)
      var again = document
      try RecognizeEntities().process(&document)
      try RecognizeEntities().process(&again)
      let starts = Set(document[.tokens].map(\.span.lowerBound))
      let ends = Set(document[.tokens].map(\.span.upperBound))
      var last = 0
      var holds = document[.entities] == again[.entities] && document.hasLayer(.entities)
      for entity in document[.entities] {
        holds = holds && starts.contains(entity.span.lowerBound) && ends.contains(entity.span.upperBound)
        holds = holds && entity.span.lowerBound >= last && (0...1).contains(entity.score)
        last = entity.span.upperBound
      }
      if !holds {
        Issue.record("seed \(seed), round \(round): \(notation.debugDescription)")
        return
      }
    }
  }

  @Test("survives tokens and sentences that do not fit each other")
  func oddLayers() throws {
    var document = Document(id: "odd", text: "Paris")
    try RecognizeEntities().process(&document)
    #expect(document.hasLayer(.entities) && document[.entities].isEmpty)
    document[.tokens] = [Token(TextSpan(0, 5), kind: .word)]
    document[.sentences] = [Sentence(TextSpan(0, 2)), Sentence(TextSpan(2, 5))]
    try RecognizeEntities().process(&document)
    #expect(document[.entities].isEmpty)
  }
}
