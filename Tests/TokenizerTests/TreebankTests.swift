import Foundation
import TamisCore
import Testing

@testable import Tokenizer

/// Scores on Universal Dependencies development sets, by the spans of CoNLL 2018.
@Suite("Treebanks", .enabled(if: Treebank.isPresent, "set TAMIS_SHARED to the folder that holds data/ud"))
struct TreebankTests {
  @Test("on a set that no shipped model has seen, tokens and sentences reach what was measured")
  func unseen() throws { try reaches("fr_sequoia-ud-dev", "fr", tokens: 99.75, sentences: 92) }

  @Test(
    "sets that the shipped models were learnt from are cut nearly without a mistake",
    arguments: [("fr_gsd-ud-dev", "fr", 99.8, 97.5), ("en_ewt-ud-dev", "en", 99.4, 93.0)])
  func seen(name: String, language: String, tokens: Double, sentences: Double) throws {
    try reaches(name, language, tokens: tokens, sentences: sentences)
  }

  private func reaches(_ name: String, _ language: String, tokens: Double, sentences: Double) throws {
    let treebank = try Treebank(named: name)
    var document = Document(id: name, text: treebank.text)
    var tokenize = Tokenize()
    tokenize.language = language
    tokenize.contractions = .keep
    try tokenize.process(&document)
    let tokenScore = Treebank.f1(gold: treebank.tokens, found: document[.tokens].map(\.span), in: treebank.text)
    let sentenceScore = Treebank.f1(
      gold: treebank.sentences, found: document[.sentences].map(\.span), in: treebank.text)
    #expect(tokenScore >= tokens)
    #expect(sentenceScore >= sentences)
  }
}

/// A treebank as raw text with the spans of its surface tokens and sentences.
struct Treebank {
  private(set) var text = ""
  private(set) var tokens: [TextSpan] = []
  private(set) var sentences: [TextSpan] = []

  static let folder: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let shared = ProcessInfo.processInfo.environment["TAMIS_SHARED"] ?? root.appending(path: "../shared").path
    return shared + "/data/ud"
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder) }

  /// Reads CoNLL-U: sentences joined by a space, paragraphs and documents by a blank line.
  init(named name: String) throws {
    let file = try String(contentsOfFile: "\(Self.folder)/\(name).conllu", encoding: .utf8)
    var (start, skippedUntil, needsSpace) = (-1, 0, false)
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# newpar") || line.hasPrefix("# newdoc") {
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n\n" }
        needsSpace = false
      } else if line.isEmpty {
        if start >= 0, let last = tokens.last { sentences.append(TextSpan(start, last.upperBound)) }
        (start, skippedUntil, needsSpace) = (-1, 0, true)
      } else if !line.hasPrefix("#") {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        let id = columns[0].split(separator: "-").compactMap { Int($0) }
        guard !columns[0].contains("."), let number = id.first, number > skippedUntil else { continue }
        if id.count == 2 { skippedUntil = id[1] }
        if needsSpace { text += " " }
        let lower = text.utf8.count
        text += columns[1]
        if start < 0 { start = lower }
        tokens.append(TextSpan(lower, text.utf8.count))
        needsSpace = !columns[9].contains("SpaceAfter=No")
      }
    }
  }

  /// F1 in per cent of spans, counted without white space.
  static func f1(gold: [TextSpan], found: [TextSpan], in text: String) -> Double {
    var ink: [Int] = [0]
    ink.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars {
      let step = scalar.properties.isWhitespace ? 0 : 1
      for _ in 0..<UTF8.width(scalar) { ink.append((ink.last ?? 0) + step) }
    }
    let squeeze = { (spans: [TextSpan]) in Set(spans.map { TextSpan(ink[$0.lowerBound], ink[$0.upperBound]) }) }
    let (goldSet, foundSet) = (squeeze(gold), squeeze(found))
    return 200 * Double(goldSet.intersection(foundSet).count) / Double(goldSet.count + foundSet.count)
  }
}
