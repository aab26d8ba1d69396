import Foundation
import Tamis
import TamisTesting
import Testing

@Suite("A sourced brief")
struct BriefTests {
  @Test("keeps its budget and names the raw bytes of every sentence", arguments: ["ferry-fr", "dam-en", "vote-fr"])
  func examples(cluster: String) async throws {
    let folder = BriefPipeline.packageFolder.appending(path: "docs/examples/\(cluster)")
    let run = try await BriefPipeline(folder: folder)
    try expectSourced(run, words: 100, minimumWords: 50)
  }

  @Test(
    "leads from near-identical sentences of five articles to the bytes of each",
    .enabled(if: SharedData.path("seeds") != nil, "needs the shared data sets"))
  func seeds() async throws {
    let folder = try #require(SharedData.path("seeds"))
    let run = try await BriefPipeline(folder: URL(filePath: folder).standardizedFileURL)
    try expectSourced(run, words: 100, minimumWords: 60)
    expectCleaned(run)
    expectClustered(run)
  }

  /// Budget, citations and their bytes.
  private func expectSourced(_ run: BriefPipeline, words: Int, minimumWords: Int) throws {
    let total = run.briefs.reduce(0) { $0 + $1[.citations].count }
    #expect(total > 0, "no brief cites anything")
    for brief in run.briefs {
      let count = brief.text.split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } }
        .count
      #expect(count <= words, "\(brief.id) has \(count) words")
      #expect(brief[.citations].map(\.span) == brief[.sentences].map(\.span), "every sentence has its citation")
      for citation in brief[.citations] {
        let sentence = String(brief[citation.span])
        let document = try #require(run.annotated.first { $0.id == citation.documentID })
        #expect(citation.path == document.source.path)
        let quoted = try run.quotedText(citation)
        // A sentence whose raw bytes are mojibake or entities is repaired: then only its plain words can be compared.
        if document.source.encoding == "UTF-8", !quoted.contains("Ã"), !quoted.contains("&") {
          #expect(BriefPipeline.letters(quoted).contains(BriefPipeline.letters(sentence)), "\(citation)")
        } else {
          let plain = BriefPipeline.words(sentence).filter { $0.allSatisfy(\.isASCII) && $0.count > 4 }
          let raw = BriefPipeline.letters(quoted)
          #expect(plain.allSatisfy(raw.contains), "\(citation)")
        }
      }
    }
    let longest = run.briefs.map { $0.text.split(whereSeparator: \.isWhitespace).count }.max() ?? 0
    #expect(longest >= minimumWords, "the longest brief has only \(longest) words")
  }

  /// What must be gone from the cleaned text.
  private func expectCleaned(_ run: BriefPipeline) {
    for document in run.annotated {
      for furniture in ["Lire aussi", "ats/tmun", "date 2016-09 International"] {
        #expect(!document.text.contains(furniture), "\(document.id) still has '\(furniture)'")
      }
    }
    let column = run.annotated.first { $0.id.contains("003_") }
    let lines = (column?.text ?? "").split(separator: "\n")
    #expect(!lines.isEmpty)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(!line.hasSuffix("-"), "a hyphen is left at a line end")
      #expect(next.first?.isLowercase != true, "a line break is left inside a sentence")
    }
  }

  /// Sentences that several outlets printed nearly alike share a cluster.
  ///
  /// They are named by single words.
  private func expectClustered(_ run: BriefPipeline) {
    let groups: [(words: [String], documents: [String])] = [
      (["effectuent", "séparément", "frappes"], ["000", "002", "003", "004"]),
      (["reculé", "points", "capitales"], ["002", "003"]),
      (["kamikaze", "ceinture"], ["000", "001"]),
      (["paraissait", "compliqué"], ["000", "001"]),
      (["marathon", "kerry", "semaine"], ["000", "001"]),
    ]
    for group in groups {
      var clusters: [String: Set<Int>] = [:]
      for document in run.annotated {
        for duplicate in document[.duplicates] {
          let words = Set(BriefPipeline.words(document[duplicate.span]))
          if group.words.allSatisfy(words.contains) {
            let name = document.id.split(separator: "/").last.map { String($0.prefix(3)) } ?? ""
            clusters[name, default: []].insert(duplicate.cluster)
          }
        }
      }
      let shared =
        group.documents.map { clusters[$0] ?? [] }.reduce(nil as Set<Int>?) { $0?.intersection($1) ?? $1 } ?? []
      #expect(!shared.isEmpty, "\(group.words) of \(group.documents) share no cluster: \(clusters)")
    }
  }
}
