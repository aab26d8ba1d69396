import TamisCore
import Testing

@testable import Tokenizer

@Suite("Training")
struct TrainingTests {
  private static let (people, acts) = (
    ["Le maire", "La pluie", "Le train", "Une voisine", "Le préfet", "La foule"],
    ["arrive", "recule", "attend", "revient", "hésite", "repart"]
  )
  private static let headings = ["Météo", "Sport", "Culture", "Emploi", "Justice", "Voirie"]

  /// Plain sentences, each third behind a heading without a mark, and names that no sentence ends before.
  private static func corpus(_ count: Int) -> SentenceCorpus {
    var text = ""
    var spans: [TextSpan] = []
    func add(_ sentence: String) {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      text += sentence
      spans.append(TextSpan(start, text.utf8.count))
    }
    for index in 0..<count {
      if index % 3 == 0 { add(headings[(index / 3) % 5]) }
      let person = people[index % people.count]
      add("\(person) \(acts[(index * 5 + index / 6) % acts.count]) avec M. Roy à Lens.")
    }
    return SentenceCorpus(text: text, sentences: spans, documents: [])
  }

  private static func trainer(seed: UInt64) throws -> SentenceTrainer {
    try #require(SentenceTrainer(language: "fr", texts: ["Voirie\nLe train attend Mme Roy à Lens.\n"], seed: seed))
  }

  @Test("the same seed gives the same model byte for byte, another seed another one")
  func determinism() throws {
    let models = try [3, 3, 4].map { try Self.trainer(seed: $0).train([Self.corpus(30)]).file(header: ["h"]) }
    #expect(models[0] == models[1])
    #expect(models[0] != models[2])
    #expect(models[0].hasPrefix("# h\n[weights]\n") && models[0].utf8.allSatisfy { $0 < 0x7F })
  }

  @Test("a tiny corpus is learnt: headings end, abbreviations do not, and the held-out score says so")
  func learns() throws {
    let corpus = Self.corpus(280)
    let trainer = try Self.trainer(seed: 5)
    let model = trainer.train([corpus])
    // A heading that the treebank does not have.
    let text = "Voirie Le préfet hésite avec M. Roy à Lens. La foule repart avec M. Roy à Lens."
    #expect(model.sentenceEnds(of: text, trainer.language) == [6, 46, 83])
    let counts = try #require(trainer.crossValidate([corpus], foldCount: 2).first)
    #expect(counts.goldCount == 280 + 94)
    #expect(counts.correctCount * 100 >= counts.goldCount * 98)
  }

  @Test("contractions are learnt from their neighbours, and the same way each time")
  func contractions() throws {
    let texts = (0..<40).flatMap { index -> [(text: String, contractions: Set<TextSpan>)] in
      let act = Self.acts[index % 6]
      return [
        (text: "Il \(act) près des quais.", contractions: [TextSpan(10 + act.utf8.count, 13 + act.utf8.count)]),
        (text: "Il a vu des quais.", contractions: []),
      ]
    }
    let trainer = try #require(ContractionTrainer(language: "fr", seed: 1))
    let (file, count) = trainer.train(texts, header: ["h"])
    #expect(count == 80)
    #expect(file == trainer.train(texts, header: ["h"]).0)
    #expect(file.hasPrefix("# h\n[judged]\n"))
    #expect(
      ContractionTrainer(language: "xx", seed: 1) == nil && SentenceTrainer(language: "xx", texts: [], seed: 1) == nil)
  }
}
