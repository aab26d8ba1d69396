import TamisCore
import TamisJSON
import TamisTesting
import TestSupport
import Testing

@testable import Summarizer

@Suite("Summarize, groups")
struct SummarizeGroupsTests {
  private static let seed = SplitMix64.seed(20_262)

  private static let sentences = [
    "Les gardiens du zoo de Valmorin ont cessé le travail lundi, faute de 12 vétérinaires.",
    "La direction du zoo propose une réunion jeudi matin à la mairie de Valmorin.",
    "Il a ajouté que le pont de Sarrance rouvrira aux camions mercredi soir.",
    "Luc Tavernel dirige la raffinerie de Port-Solène depuis trois ans.",
    "Le prix du pain monte de 30 centimes au marché de Brimont, dit-on.",
    "The mayor of Oldfield said that the bridge would be closed for the whole of the winter.",
    "« La digue tiendra encore deux hivers », a indiqué lundi une source proche du port.",
  ]

  private func documents(_ random: inout SplitMix64, count: Int, _ topics: [JSONValue]) -> [Document] {
    (0..<count).map { number in
      let text = (0..<Int.random(in: 0..<6, using: &random)).map { _ in
        Self.sentences.randomElement(using: &random) ?? ""
      }
      var metadata: JSONObject = ["cluster": .integer(number % 7)]
      if let topic = topics.randomElement(using: &random), topic != .null { metadata["topic"] = topic }
      if number % 3 == 0 { metadata["title"] = .string("Titre \(number)") }
      return PlainAnnotation.document("d\(number)", text.joined(separator: " "), metadata: metadata)
    }
  }

  @Test("puts documents together by any metadata, and says how many lack it")
  func field() throws {
    let topics: [JSONValue] = ["sport", "", 3, "sport", .null, ["a", "b"], 2.5]
    let documents = topics.enumerated().map { number, topic in
      PlainAnnotation.document("d\(number)", Self.sentences[number], metadata: topic == .null ? [:] : ["topic": topic])
    }
    var summarize = Summarize()
    summarize.field = "topic"
    try summarize.validate()
    let briefs = try summarize.briefs(of: documents)
    #expect(briefs.map(\.id) == ["brief:sport", "brief:none", "brief:3", "brief:[\"a\",\"b\"]", "brief:2.5"])
    #expect(briefs.map { $0.metadata["topic"] } == ["sport", nil, 3, ["a", "b"], 2.5])
    #expect(briefs.map { $0.metadata["documents"]?.arrayValue?.count } == [2, 2, 1, 1, 1])
    #expect(briefs.allSatisfy { $0.metadata["cluster"] == nil })
    func warnings(_ documents: [Document]) throws -> [String] {
      summarize.warnings(about: try summarize.resolve(documents.map { summarize.sketch($0) }))
    }
    #expect(
      try warnings(documents) == ["2 of 7 documents have no metadata 'topic'; the brief 'brief:none' is of those"])
    #expect(
      try warnings(Array(documents[3...4])) == [
        "1 of 2 documents has no metadata 'topic'; the brief 'brief:none' is of that one"
      ])
    #expect(try warnings([documents[4]]) == ["no document has the metadata 'topic'; all are in one brief"])
    #expect(try warnings([documents[0]]) == [] && warnings([]) == [])
    summarize.field = "cluster"
    #expect(try warnings(documents) == [])
    summarize.field = "words"
    let counted = PlainAnnotation.document("d", Self.sentences[0], metadata: ["words": 700])
    #expect(try summarize.briefs(of: [counted])[0].metadata["words"] == 700)
  }

  @Test("refuses a field that nothing is put together by", arguments: [Summarize.Grouping.document, .all])
  func conflict(by: Summarize.Grouping) {
    var summarize = Summarize()
    summarize.by = by
    summarize.field = "topic"
    let explanation =
      "'field: topic' puts documents together by their metadata, and 'by: \(by.rawValue)' does not; leave out one of the two"
    #expect(throws: ParameterError.conflict(processor: "summarize", explanation: explanation)) {
      try summarize.validate()
    }
    summarize.by = .cluster
    summarize.field = ""
    #expect(throws: ParameterError.self) { try summarize.validate() }
  }

  @Test("gives the same briefs for any number of workers, and for documents read in any order")
  func workers() throws {
    var random = SplitMix64(seed: Self.seed)
    for round in 0..<6 {
      let documents = documents(&random, count: 90, ["a", "b", "c", .null])
      var summarize = Summarize()
      summarize.by = Summarize.Grouping.allCases[round % 3]
      if round % 3 == 0 { summarize.field = round == 0 ? "cluster" : "topic" }
      summarize.sentences = 3
      summarize.compress = round % 2 == 1
      summarize.query = round == 3 ? "direction du zoo" : ""
      let sketches = documents.map { summarize.sketch($0) }
      let serial = try summarize.briefs(of: documents, sketches: sketches)
      // What readers of words learnt before changes nothing.
      let reversed = Array(documents.reversed().map { summarize.sketch($0) }.reversed())
      for count in [2, 5] {
        let parallel = try summarize.briefs(of: documents, sketches: reversed, Workers(count: count))
        #expect(parallel.map(\.id) == serial.map(\.id), "seed \(Self.seed), round \(round)")
        #expect(parallel.map(\.text) == serial.map(\.text), "seed \(Self.seed), round \(round)")
        #expect(parallel.map { $0[.citations] } == serial.map { $0[.citations] }, "seed \(Self.seed), round \(round)")
        #expect(parallel.map(\.metadata) == serial.map(\.metadata), "seed \(Self.seed), round \(round)")
      }
    }
  }

  @Test("takes sketches back as they were, and damaged ones never")
  func storage() throws {
    var random = SplitMix64(seed: Self.seed)
    var summarize = Summarize()
    summarize.compress = true
    summarize.characters = 500
    summarize.field = "topic"
    for document in documents(&random, count: 40, ["a", 7, .null, ["b": [1.5, true]]]) {
      let sketch = summarize.sketch(document)
      var bytes: [UInt8] = []
      sketch.encode(into: &bytes)
      let back = try SummarySketch(decoding: bytes.span)
      #expect(String(reflecting: back) == String(reflecting: sketch), "seed \(Self.seed)")
      for _ in 0..<40 {
        var damaged = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
        for _ in 0..<Int.random(in: 0..<4, using: &random) where !damaged.isEmpty {
          damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        // Any sketch or an error; a sketch's lists are where it says.
        guard let other = try? SummarySketch(decoding: damaged.span) else { continue }
        for index in other.sentences.indices {
          _ = (other.concepts(ofSentence: index), other.claims(ofSentence: index), other.omissions(ofSentence: index))
        }
      }
    }
  }

  @Test("reads a word the same whether or not it was met before")
  func spellings() {
    var random = SplitMix64(seed: Self.seed)
    let letters = ["é", "e", "E", "È", "ß", "-", "’", "'", "l", "3", "œ", "dit", "il", "İ", "漢"]
    guard let language = SummaryLanguage.named("fr") else { return }
    var used = SentenceWords(language: language)
    // More spellings than are kept.
    for number in 0..<17_000 {
      let word = "mot\(number)"
      used.append(Token(TextSpan(0, word.utf8.count), kind: .word), word.utf8Span.span)
    }
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 1..<6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }
        .joined()
      let bytes = text.utf8Span.span
      let token = Token(TextSpan(0, bytes.count), kind: .word)
      var fresh = SentenceWords(language: language)
      used.removeAll()
      let (traits, expected) = (used.append(token, bytes), fresh.append(token, bytes))
      #expect(String(describing: traits) == String(describing: expected), "'\(text)', seed \(Self.seed)")
      #expect(used.words.map { "\($0)" } == fresh.words.map { "\($0)" }, "'\(text)', seed \(Self.seed)")
    }
  }
}
