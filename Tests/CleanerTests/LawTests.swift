import Cleaner
import Foundation
import TamisCore
import TamisTesting
import TestSupport
import Testing

@Suite("Laws of cleaning")
struct LawTests {
  private var seed: UInt64 { SplitMix64.seed(20_190_313) }

  private var roundCount: Int { runsLongTests ? 20_000 : 300 }

  /// Checks what holds for every text: cleaning ends, is idempotent and deterministic, and every byte that is said to
  /// be a raw byte is one.
  private func check(_ text: String, _ label: String) throws {
    let document = try cleaned(text)
    #expect(try cleaned(text).text.utf8.elementsEqual(document.text.utf8), "\(label): not deterministic")
    let again = try cleaned(document.text)
    #expect(again.revisions.isEmpty, "\(label): changed again by \(again.reasons): \(document.text.debugDescription)")
    let (raw, bytes) = (Array(text.utf8), Array(document.text.utf8))
    for index in bytes.indices {
      let ranges = document.rawRanges(of: TextSpan(index, index + 1))
      guard let range = ranges.first, ranges.count == 1, range.count == 1, isIdentity(index, in: document) else {
        continue
      }
      #expect(raw[range.lowerBound] == bytes[index], "\(label): byte \(index)")
    }
  }

  /// Whether no edit of the last revisions wrote a byte.
  private func isIdentity(_ byteOffset: Int, in document: Document) -> Bool {
    var span = TextSpan(byteOffset, byteOffset + 1)
    for revision in document.revisions.reversed() {
      if revision.edits.contains(where: { $0.replacement.overlaps(span) }) { return false }
      guard let earlier = revision.alignment.sourceRanges(of: span).first, earlier.byteCount == 1 else { return false }
      span = earlier
    }
    return true
  }

  @Test("hold for random mixes of lines")
  func mixes() throws {
    var generator = SplitMix64(seed: seed)
    var lines = characterCases.flatMap { [$0.input, $0.output] }
    lines += (furnitureCases + lineCases + layoutCases).flatMap { $0.input.split(separator: "\n").map(String.init) }
    let examples = Corpus.package.appending(path: "docs/examples")
    for case let path as String in FileManager.default.enumerator(atPath: examples.path()) ?? .init()
    where path.hasSuffix(".txt") {
      lines += try Corpus.text(examples.appending(path: path)).split(separator: "\n").map(String.init)
    }
    let separators = ["\n", "\n", "\n", "\n\n", " ", " \n", "\r\n", "", "-\n", "\n\n\n", " n "]
    for round in 0..<roundCount {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        text += (lines.randomElement(using: &generator) ?? "") + (separators.randomElement(using: &generator) ?? "")
      }
      try check(text, "seed \(seed), round \(round)")
    }
  }

  @Test("hold for any characters whatever")
  func noise() throws {
    var generator = SplitMix64(seed: seed &+ 1)
    let alphabet =
      Array(
        "\0\u{1}\t\n\n\n\r   --.,:/()&;#<>'\"aelnLÉé«»’…0129ÃÂâ€™©Å“\u{80}\u{92}\u{A0}\u{AD}\u{300}\u{301}\u{323}\u{344}"
          .unicodeScalars
      )
      + Array(
        "\u{200B}\u{200D}\u{2028}\u{FEFF}\u{FB01}\u{FFFD}\u{1112}\u{1161}\u{11A8}\u{212B}\u{F900}😀ðŸ˜".unicodeScalars)
    let words = [
      "&amp;", "&#x41;", "Photo : ", "(AFP)", "Lire aussi", "© 2019 ", " / Agence ", "Ã©", "A. B.", "de\nde ",
    ]
    for round in 0..<roundCount {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        if Int.random(in: 0..<8, using: &generator) == 0 {
          text.append(contentsOf: (words.randomElement(using: &generator) ?? "").unicodeScalars)
        } else if let scalar = alphabet.randomElement(using: &generator) {
          text.append(scalar)
        }
      }
      try check(String(text), "seed \(seed), round \(round)")
    }
  }

  @Test("cleaning stays linear on texts made to be slow")
  func extremes() throws {
    let texts = [
      "e" + String(repeating: "\u{301}\u{323}", count: 500_000),
      String(repeating: "Ã©", count: 250_000), "&" + String(repeating: "amp;", count: 250_000),
      String(repeating: "\n", count: 1_000_000), String(repeating: "a-\n", count: 100_000),
      String(repeating: "(lire aussi ", count: 80_000), String(repeating: "Mot n Le mot. l La ", count: 50_000),
      String(repeating: "A. B. / Agence ", count: 60_000), String(repeating: "é", count: 500_000),
    ]
    for (index, text) in texts.enumerated() {
      // A quadratic rule takes minutes here; this limit holds in debug builds.
      let seconds = try processorSeconds { _ = try cleaned(text) }
      #expect(seconds < 60, "text \(index) took \(seconds) s")
    }
  }
}
