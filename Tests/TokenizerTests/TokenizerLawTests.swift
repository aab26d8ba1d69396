import Foundation
import TamisCore
import TamisIO
import TamisTesting
import Testing

@testable import Tokenizer

@Suite("Laws of Tokenize")
struct TokenizerLawTests {
  static let seed = SplitMix64.seed(0x7A15)

  @Test("hold for random bytes, random scalars and random pieces of text")
  func randomTexts() throws {
    var random = SplitMix64(seed: Self.seed)
    for round in 0..<600 {
      let text = Self.randomText(round % 3, &random)
      if let broken = try Self.brokenLaw(of: text) {
        Issue.record("seed \(Self.seed), round \(round): \(broken): \(text.debugDescription)")
        return
      }
    }
  }

  @Test("hold for any bytes as the reader decodes them")
  func decodedBytes() throws {
    var random = SplitMix64(seed: Self.seed &+ 1)
    for round in 0..<60 {
      // Mostly bytes of one half of the table, so that UTF-8, UTF-16 and the encodings of one byte are all found.
      let mask = [0xFF, 0x7F, 0xBF, 0xDF][round % 4]
      var bytes = (0..<Int(random.next() % 400)).map { _ in UInt8(truncatingIfNeeded: Int(random.next() % 256) & mask) }
      if round % 5 == 0 {
        bytes = Array(Self.randomText(2, &random).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
      }
      let encodings = TextEncoding.allCases
      for decoder in [TextDecoder(), TextDecoder(encoding: encodings[round % encodings.count])] {
        guard let text = try? decoder.decode(bytes.span).text, let broken = try Self.brokenLaw(of: text) else {
          continue
        }
        Issue.record("seed \(Self.seed), round \(round): \(broken): \(text.debugDescription)")
        return
      }
    }
  }

  @Test("hold for the example corpus")
  func examples() throws {
    var count = 0
    let files = try #require(FileManager.default.enumerator(atPath: Self.examples))
    for case let path as String in files where path.hasSuffix(".txt") {
      let data = try #require(FileManager.default.contents(atPath: Self.examples + "/" + path))
      #expect(try Self.brokenLaw(of: String(decoding: data, as: UTF8.self)) == nil, "\(path)")
      count += 1
    }
    #expect(count == 12)
  }

  static let examples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/examples").path

  /// The scalars that gaps may hold: Unicode's White_Space and two invisible spaces.
  static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  /// The first law that a text breaks, or `nil`.
  static func brokenLaw(of text: String) throws -> String? {
    for language in ["auto", "fr", "en"] {
      var document = Document(id: "law", text: text)
      var tokenize = Tokenize()
      tokenize.language = language
      try tokenize.process(&document)
      for layer in [Layer.tokens, .sentences, .paragraphs] { try document.checkLayer(layer) }
      guard document.layerNames.sorted() == tokenize.provides.sorted() else {
        return "layers differ from those declared"
      }
      if let broken = brokenCover(of: document) ?? brokenNesting(of: document) ?? brokenWord(of: document) {
        return "\(language): \(broken)"
      }
      var again = Document(id: "law", text: text)
      try tokenize.process(&again)
      guard again[.tokens] == document[.tokens], again[.sentences] == document[.sentences],
        again[.paragraphs] == document[.paragraphs]
      else { return "two runs differ" }
    }
    return nil
  }

  /// Every byte is in one token, or in a gap of white space.
  static func brokenCover(of document: Document) -> String? {
    var end = 0
    for token in document[.tokens] {
      if token.span.lowerBound < end { return "tokens overlap at \(token.span)" }
      if token.span.isEmpty { return "an empty token at \(token.span)" }
      if !document[TextSpan(end, token.span.lowerBound)].unicodeScalars.allSatisfy(isGap) {
        return "text in the gap before \(token.span)"
      }
      let scalars = document[token.span].unicodeScalars
      if let first = scalars.first, let last = scalars.last, isGap(first) || isGap(last) {
        return "a token begins or ends with white space at \(token.span)"
      }
      end = token.span.upperBound
    }
    let rest = document[TextSpan(end, document.byteCount)].unicodeScalars
    return rest.allSatisfy(isGap) ? nil : "text behind the last token"
  }

  /// Tokens tile sentences and sentences tile paragraphs: each begins and ends with its first and last part.
  static func brokenNesting(of document: Document) -> String? {
    if let broken = brokenTiling(document[.tokens].map(\.span), document[.sentences].map(\.span)) {
      return "tokens and sentences: \(broken)"
    }
    return brokenTiling(document[.sentences].map(\.span), document[.paragraphs].map(\.span)).map {
      "sentences and paragraphs: \($0)"
    }
  }

  static func brokenTiling(_ parts: [TextSpan], _ wholes: [TextSpan]) -> String? {
    var part = 0
    for whole in wholes {
      guard part < parts.count, parts[part].lowerBound == whole.lowerBound else { return "no part begins \(whole)" }
      while part < parts.count, parts[part].upperBound <= whole.upperBound { part += 1 }
      guard part > 0, parts[part - 1].upperBound == whole.upperBound else { return "no part ends \(whole)" }
    }
    return part == parts.count ? nil : "\(parts[part]) is in no whole"
  }

  static let pieces = [
    "l'", "Qu’", "aujourd'hui", "-t-il", "-là", "M.", "J.-C.", "U.S.", "a@b.fr", "http://x", "www.", "20h30", "290 000",
    "...", "…", "«", "»", "\"", "'", "’", "(", ")", "-", "—", "\n", "\r\n", "\u{2028}", " ", "\u{A0}", "\u{202F}", "é",
    "e\u{301}", "\u{AD}", "👩‍👩‍👧", "🇫🇷", "漢字", "don't", "s'", "n°", "°C", "@", "#", "_", "1.", ".", "?", "!", "A", "z",
  ]

  static func randomText(_ kind: Int, _ random: inout SplitMix64) -> String {
    let count = Int(random.next() % 120)
    switch kind {
    case 0:
      return String(decoding: (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }, as: UTF8.self)
    case 1:
      var text = ""
      for _ in 0..<count {
        // Mostly the scripts and marks that have rules, sometimes anything.
        let limit: UInt64 = random.next() % 4 == 0 ? 0x110000 : 0x2100
        if let scalar = Unicode.Scalar(UInt32(random.next() % limit)) { text.unicodeScalars.append(scalar) }
      }
      return text
    default:
      return (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    }
  }

  /// No sentence ends between a word and what touches it.
  private static func brokenWord(of document: Document) -> String? {
    let starts = Set(document[.sentences].map(\.span.lowerBound))
    for (token, next) in zip(document[.tokens], document[.tokens].dropFirst())
    where token.kind == .word && token.span.upperBound == next.span.lowerBound {
      let word = document[token.span]
      guard let first = word.unicodeScalars.first, first.properties.isAlphabetic, !word.hasSuffix(".") else { continue }
      if starts.contains(next.span.lowerBound) { return "a sentence ends inside a word at \(token.span)" }
    }
    return nil
  }
}
