import Foundation
import TamisCore
import TamisEvaluation
import Testing
import Tokenizer

@testable import NER

/// Scores on annotated news that no model was trained on.
@Suite("Annotated news", .enabled(if: AnnotatedNews.isPresent, "set TAMIS_SHARED to the folder that holds data/ner"))
struct NewsTests {
  @Test("the built-in model finds names in unseen topics, and its scores are probabilities")
  func floors() throws {
    let content = try String(contentsOfFile: AnnotatedNews.path, encoding: .utf8)
    var score = EntityScore()
    for original in try AnnotatedTexts.documents(content.utf8Span.span, path: "news-dev.jsonl") {
      var document = original
      document.metadata["language"] = "fr"
      try Tokenize().process(&document)
      try RecognizeEntities().process(&document)
      score.add(predicted: document[.entities], gold: original[.entities])
    }
    #expect(score.total.f1 > 0.84, "F1 \(score.total.f1.percentage)")
    #expect(score.calibrationError < 0.06, "\(score.calibrationError.percentage)")
  }
}

/// Scores on English sentences of this project, for which there are rules and no model.
@Suite("Annotated English sentences")
struct EnglishSentencesTests {
  @Test("the rules find most names, on token boundaries")
  func floors() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let content = try String(contentsOf: root.appending(path: "Fixtures/ner/english-news.jsonl"), encoding: .utf8)
    let originals = try AnnotatedTexts.documents(content.utf8Span.span, path: "english-news.jsonl")
    #expect(originals.count == 60)
    var score = EntityScore()
    for original in originals {
      var document = original
      document.metadata["language"] = "en"
      try Tokenize().process(&document)
      try RecognizeEntities().process(&document)
      let ends = Set(document[.tokens].map(\.span.upperBound))
      #expect(ends.isSuperset(of: document[.entities].map(\.span.upperBound)))
      score.add(predicted: document[.entities], gold: original[.entities])
    }
    #expect(score.total.f1 > 0.70, "F1 \(score.total.f1.percentage)")
  }
}

enum AnnotatedNews {
  static let path: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let shared = ProcessInfo.processInfo.environment["TAMIS_SHARED"] ?? root.appending(path: "../shared").path
    return shared + "/data/ner/news-dev.jsonl"
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: path) }
}
