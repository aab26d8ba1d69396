import CByteBits
import TamisCore
import TamisTesting
import Testing

@testable import Tokenizer

/// What is found sooner must be what would be found anyway.
@Suite("Plain words")
struct PlainWordTests {
  static let seed = SplitMix64.seed(0xB175)

  @Test("have the same bits by vectors, by plain integers and byte by byte")
  func bits() {
    var random = SplitMix64(seed: Self.seed)
    for round in 0..<500 {
      let count = Int(random.next() % 300) + 1
      let hasMore = random.next() % 2 == 0
      var text = (0...count).map { _ -> UInt8 in
        switch random.next() % 4 {
        case 0: UInt8(truncatingIfNeeded: random.next())
        case 1: 0xC3
        case 2: 0x80 | UInt8(random.next() % 64)
        default: UInt8(ascii: "a") + UInt8(random.next() % 26)
        }
      }
      if text[0] & 0xC0 == 0x80 { text[0] = UInt8(ascii: " ") }
      let words = (count + 63) / 64
      var (vector, portable) = ([UInt64](repeating: 0, count: words), [UInt64](repeating: 0, count: words))
      tamis_word_bits(text, count, hasMore ? 1 : 0, &vector)
      tamis_word_bits_portable(text, count, hasMore ? 1 : 0, &portable)
      let known = Array(text[..<(hasMore ? count + 1 : count)])
      let expected = (0..<words * 64).map { $0 < count && Self.isWordByte(known, $0) }
      guard Self.flags(vector) == expected, Self.flags(portable) == expected else {
        Issue.record("seed \(Self.seed), round \(round): \(text)")
        return
      }
    }
  }

  /// A flag for each bit, the lowest one of each word first.
  static func flags(_ words: [UInt64]) -> [Bool] {
    words.flatMap { (word: UInt64) -> [Bool] in
      (0..<64).map { (bit: Int) -> Bool in word & (1 << UInt64(bit)) != 0 }
    }
  }

  /// Whether a byte is an ASCII letter or digit or belongs to one of the letters U+00C0 to U+00FF.
  static func isWordByte(_ text: [UInt8], _ index: Int) -> Bool {
    func isPair(_ first: Int) -> Bool {
      first >= 0 && first + 1 < text.count && text[first] == 0xC3 && (0x80...0xBF).contains(text[first + 1])
        && text[first + 1] != 0x97 && text[first + 1] != 0xB7
    }
    switch text[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    default: return isPair(index) || isPair(index - 1)
    }
  }

  @Test("are the same wherever the text begins, line by line, and in many tasks at once")
  func chunks() async throws {
    var random = SplitMix64(seed: Self.seed &+ 1)
    for round in 0..<4 {
      let text = Self.longText(&random, isOneLine: round % 3 == 0)
      for language in ["fr", "en", "xx"] {
        let whole = try Self.layers(of: text, language)
        for shift in [1, 55, 4095] {
          let shifted = try Self.layers(of: String(repeating: " ", count: shift) + text, language)
          #expect(shifted == whole.map { $0.map { $0 + shift } }, "seed \(Self.seed), round \(round), by \(shift)")
        }
        var lines: [[Int]] = [[], [], []]
        var offset = 0
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
          let layers = try Self.layers(of: String(Substring(line)), language)
          for index in lines.indices { lines[index] += layers[index].map { $0 + offset } }
          offset += line.count + 1
        }
        #expect(lines == whole, "seed \(Self.seed), round \(round), by lines")
        let parallel = try await withThrowingTaskGroup(of: [[Int]].self) { group in
          for _ in 0..<4 { group.addTask { try Self.layers(of: text, language) } }
          return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(parallel.allSatisfy { $0 == whole }, "seed \(Self.seed), round \(round), in parallel")
      }
    }
  }

  @Test("have no mark where a sentence could end beside them")
  func marks() throws {
    var random = SplitMix64(seed: Self.seed &+ 2)
    var ends = 0
    for round in 0..<20 {
      let text = Self.longText(&random, isOneLine: true)
      for language in Language.all {
        guard let model = language.sentenceModel else { continue }
        let bytes = text.utf8Span.span
        var scanner = TokenScanner(language: language, partsContractions: false)
        scanner.scan(bytes)
        var marked = TokenBuffer()
        for index in 0..<scanner.tokens.count { marked.append(scanner.tokens[index], isMarked: true) }
        guard marked.count > 0 else { continue }
        var (few, all): ([Sentence], [Sentence]) = ([], [])
        var nobody: [SentenceBoundary]?
        let splitter = SentenceSplitter(language: language, model: model)
        splitter.split(bytes, scanner.tokens, from: 0, into: &few, explaining: &nobody)
        splitter.split(bytes, marked, from: 0, into: &all, explaining: &nobody)
        #expect(few == all, "seed \(Self.seed), round \(round), \(language.code)")
        ends += all.count
      }
    }
    #expect(ends > 1000)
  }

  /// Longer than several stretches of bits, with words of all lengths.
  static func longText(_ random: inout SplitMix64, isOneLine: Bool) -> String {
    let words = [
      "le", "la", "été", "à", "où", "président", "Œuvre", "cœur", "École", "l'eau", "d'ici", "aujourd'hui", "Paris",
      "M.",
      "etc.", "fin.", "dit-il", "anticonstitutionnellement", String(repeating: "mot", count: 19), "ÿ", "Straße", "the",
      String(repeating: "é", count: 32), String(repeating: "long", count: 40), "12", "3,5", "U.S.", "naïve", "×", "ß",
    ]
    let parts = [
      " ", " ", " ", " ", " ", ", ", ". ", ".", ",", "  ", " (", ") ", " \"", "\" ", " « ", " » ", ": ", "\n", "’",
    ]
    var text = ""
    while text.utf8.count < 9000 {
      text += words[Int(random.next() % UInt64(words.count))]
      text += parts[Int(random.next() % UInt64(parts.count))]
      if random.next() % 16 == 0 {
        text += TokenizerLawTests.pieces[Int(random.next() % UInt64(TokenizerLawTests.pieces.count))]
      }
    }
    let ends: Set<Unicode.Scalar> = ["\n", "\r", "\u{2028}"]
    return isOneLine ? String(String.UnicodeScalarView(text.unicodeScalars.filter { !ends.contains($0) })) : text
  }

  /// The bounds of tokens, sentences and paragraphs.
  static func layers(of text: String, _ language: String) throws -> [[Int]] {
    var document = Document(id: "t", text: text, metadata: ["language": .string(language)])
    try Tokenize().process(&document)
    return [
      document[.tokens].flatMap { [$0.span.lowerBound, $0.span.upperBound] },
      document[.sentences].flatMap { [$0.span.lowerBound, $0.span.upperBound] },
      document[.paragraphs].flatMap { [$0.span.lowerBound, $0.span.upperBound] },
    ]
  }
}
