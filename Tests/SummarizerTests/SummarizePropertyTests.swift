import Summarizer
import TamisCore
import TamisTesting
import TestSupport
import Testing

@Suite("Summarize, properties")
struct SummarizePropertyTests {
  private static let seed = SplitMix64.seed(20_260)

  private func text(_ random: inout SplitMix64) -> String {
    let words = (0..<40).map { "mot\($0)" } + ["«", "»", "\u{A0}", "la", "de", "a-t-il", "1 200", "(", "?", "…"]
    return (0..<Int.random(in: 0..<9, using: &random)).map { _ in
      "Le "
        + (0..<Int.random(in: 0..<22, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ") + (Bool.random(using: &random) ? "." : "")
    }.joined(separator: Bool.random(using: &random) ? " " : "\n")
  }

  @Test("never exceeds the budget and always says the same")
  func budget() throws {
    var random = SplitMix64(seed: Self.seed)
    for round in 0..<60 {
      let documents = (0..<Int.random(in: 1..<12, using: &random)).map {
        PlainAnnotation.document("\($0)", text(&random), metadata: ["cluster": .integer($0 % 3)])
      }
      var summarize = Summarize()
      summarize.words = [1, 5, 17, 60, 400][round % 5]
      summarize.by = Summarize.Grouping.allCases[round % 3]
      summarize.method = Summarize.Method.allCases[round % 4]
      summarize.sentences = [0, 1, 3][round % 3]
      summarize.characters = [0, 30, 200][round / 3 % 3]
      summarize.query = ["", "mot3 mot7", "la"][round / 4 % 3]
      summarize.compress = round % 2 == 1
      let briefs = try summarize.briefs(of: documents)
      for brief in briefs {
        let count = brief.text.split(whereSeparator: \.isWhitespace).count
        #expect(count <= summarize.words && brief.metadata["words"] == .integer(count), "seed \(Self.seed)")
        #expect(summarize.characters == 0 || brief.text.count <= summarize.characters, "seed \(Self.seed)")
        #expect(summarize.sentences == 0 || brief[.citations].count <= summarize.sentences, "seed \(Self.seed)")
        #expect(brief.text.isEmpty == (brief.metadata["note"] != nil), "seed \(Self.seed)")
        try brief.checkLayer(.citations)
        try brief.checkLayer(.sentences)
      }
      let again = try summarize.briefs(of: documents)
      #expect(again.map(\.text) == briefs.map(\.text) && again.map { $0[.citations] } == briefs.map { $0[.citations] })
    }
  }

  @Test("copes with ten thousand documents, and with layers that do not fit")
  func extremes() throws {
    var random = SplitMix64(seed: Self.seed)
    let few = (0..<20).map { _ in text(&random) + " Le pont de Sarrance a rouvert aux camions mercredi soir." }
    let annotated = few.enumerated().map { PlainAnnotation.document("\($0)", $1) }
    let many = (0..<10_000).map { annotated[$0 % 20] }
    var summarize = Summarize()
    summarize.by = .all
    let sketches = annotated.map { summarize.sketch($0) }
    let clock = ContinuousClock()
    var briefs: [Document] = []
    let time = try clock.measure {
      briefs = try summarize.briefs(of: many, sketches: many.indices.map { sketches[$0 % 20] })
    }
    #expect(time < .seconds(120))
    #expect(briefs.count == 1 && !briefs[0].text.isEmpty)
    #expect(briefs[0][.citations].contains { $0.supporters.count >= 499 })
    var misfit = Document(id: "misfit", text: "court")
    misfit[.sentences] = [Sentence(TextSpan(0, 500)), Sentence(TextSpan(2, 5))]
    misfit[.tokens] = [Token(TextSpan(0, 700), kind: .word)]
    #expect(try summarize.briefs(of: [misfit]).count == 1)
  }
}
