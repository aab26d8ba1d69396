import Synchronization
import TamisCore
import TamisTesting
import Testing

@testable import NER

@Suite("What is kept of spellings")
struct TypeCacheTests {
  private static let pieces = [
    "a", "de", "Goff", "É", "œ", "ﬁ", "-", "’", "'", "SNTM", "Lorient", "1993", "ß", "й", "漢", "\u{301}", "x", "ville",
    ".", "🌊", "Saint", "ministère",
  ]

  /// A text of words that are put together from pieces, a space between them, with tokens that may be anything.
  private static func document(_ random: inout SplitMix64, cutting: Bool = false) -> Document {
    var (text, tokens) = ("", [Token]())
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      let start = text.utf8.count
      for _ in 0...Int.random(in: 0...3, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
      // One in eight is longer than what is kept.
      if Int.random(in: 0..<8, using: &random) == 0 { text += String(repeating: "é", count: 20) }
      let kinds: [TokenKind] = [.word, .word, .word, .punctuation, .number]
      var end = text.utf8.count
      if cutting, end - start > 1 { end -= Int.random(in: 0...1, using: &random) }
      tokens.append(Token(TextSpan(start, end), kind: kinds.randomElement(using: &random) ?? .word))
      text += Bool.random(using: &random) ? " " : ""
    }
    var document = Document(id: "r", text: text, metadata: ["language": "fr"])
    document[.tokens] = tokens
    document[.sentences] = [Sentence(TextSpan(0, text.utf8.count))]
    return document
  }

  private static func reading(_ document: Document, _ cache: inout TypeCache?) -> Reading {
    let text = document.text
    return Reading(
      text.utf8Span.span, tokens: document[.tokens], sentences: document[.sentences], language: .named("fr"),
      cache: &cache)
  }

  /// All that a reading knows, in words that can be compared.
  private static func facts(_ reading: Reading) -> [String] {
    reading.types.map { "\($0)" } + reading.vectors.map { "\($0)" } + reading.words.map { "\($0)" }
  }

  @Test(
    "is what would be worked out anew, whatever was read before and however little is kept", arguments: [4, 64, 16_384])
  func sameForHitsAndMisses(capacity: Int) throws {
    let model = try EntityModel(bytes: SmallModel.bytes)
    let seed = SplitMix64.seed(0xCAC4 + UInt64(capacity))
    var random = SplitMix64(seed: seed)
    var kept: TypeCache? = TypeCache(model.table, language: .named("fr"), capacity: capacity)
    var weighed = 0
    for round in 0..<60 {
      let document = Self.document(&random, cutting: round % 2 == 1)
      var fresh: TypeCache? = TypeCache(model.table, language: .named("fr"), capacity: 4)
      let found = Self.reading(document, &kept)
      let expected = Self.reading(document, &fresh)
      #expect(Self.facts(found) == Self.facts(expected), "seed \(seed), round \(round)")
      #expect(found.vectors.count == found.types.count * TypeFeatures.offsets.count)
      // Again, now that all of it may be known.
      #expect(Self.facts(Self.reading(document, &kept)) == Self.facts(expected), "seed \(seed), round \(round)")
      var none: TypeCache?
      #expect(Self.facts(Self.reading(document, &none)) == Self.facts(expected).filter { !$0.hasPrefix("SIMD16") })
      weighed += found.vectors.count { $0 != .zero }
    }
    let count = kept?.count ?? 0
    #expect(count <= capacity && count >= min(capacity / 2, 300) && weighed > 0, "\(count) kept")
  }

  @Test("takes no token for another that begins alike, has its bytes and another kind, or reaches beyond its scalars")
  func identities() throws {
    let model = try EntityModel(bytes: SmallModel.bytes)
    var kept: TypeCache? = TypeCache(model.table, language: .named("fr"))
    func facts(_ text: String, _ end: Int, _ kind: TokenKind, _ cache: inout TypeCache?) -> [String] {
      var document = Document(id: "t", text: text)
      document[.tokens] = [Token(TextSpan(0, end), kind: kind)]
      document[.sentences] = [Sentence(TextSpan(0, end))]
      return Self.facts(Self.reading(document, &cache))
    }
    let long = "abcdefghijklmnopqrstuvwx"
    for (text, end, kind, isKept) in [
      ("Nantes", 6, TokenKind.word, true), ("Nantes", 6, .number, true), ("Nantes ", 5, .word, true),
      (long, 24, .word, true), (long + "y", 24, .word, false), (long + "y", 25, .word, false),
      // The first byte of `é`, of `è` and of a letter that no token ends.
      ("é", 1, .word, false), ("è", 1, .word, false), ("Aé", 2, .word, false), ("Aè", 2, .word, false),
    ] {
      let before = kept?.count ?? 0
      var fresh: TypeCache? = TypeCache(model.table, language: .named("fr"), capacity: 4)
      #expect(facts(text, end, kind, &kept) == facts(text, end, kind, &fresh), "\(text) \(end)")
      #expect((kept?.count ?? 0) - before == (isKept ? 1 : 0), "\(text) \(end)")
    }
  }

  @Test("changes nothing for calls that run at the same time")
  func concurrency() async throws {
    let model = try EntityModel(bytes: SmallModel.bytes)
    var random = SplitMix64(seed: SplitMix64.seed(0xC0CC))
    let documents = SmallModel.documents + (0..<40).map { _ in Self.document(&random) }
    let expected = documents.map { document in
      var tagger = EntityTagger(model, cacheCapacity: 4)
      return tagger.entities(in: document)
    }
    #expect(expected.contains { !$0.isEmpty })
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          var isSame = true
          for round in 0..<5 {
            for step in documents.indices {
              let index = (step * 7 + task * 5 + round) % documents.count
              isSame = isSame && model.entities(in: documents[index]) == expected[index]
            }
          }
          return isSame
        }
      }
      for await isSame in group { #expect(isSame) }
    }
    let idle = model.idleTaggers.withLock { $0.count }
    #expect((1...8).contains(idle), "\(idle) taggers are kept")
  }
}
