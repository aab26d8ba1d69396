import Cleaner
import Foundation
import TamisCore
import Testing

/// The cases of all kinds, one file each.
let furnitureCases: [Case] =
  readAlsoCases + shareCases + cookieCases + navigationCases + bylineCases + publishedCases + readingTimeCases
  + photoCreditCases + captionCases + copyrightCases + subscriptionCases + pageToolCases + tagCases + agencyLineCases
  + printLineCases + datelineCases

@Suite("Page furniture")
struct FurnitureTests {
  @Test("goes, and nothing that only looks like it", arguments: furnitureCases)
  func removed(_ expected: Case) throws {
    let document = try cleaned(expected.input) { $0.whitespace = false }
    #expect(document.text == expected.output)
    #expect(document.reasons == expected.reasons)
  }

  private let page = "Par Maëlle Tanguy-Roche\nPartager sur Facebook\nLe port ferme.\n(AFP)\nSignaler une erreur"

  @Test("is removed, marked or kept as the user says, each kind for itself")
  func actions() throws {
    #expect(try cleaned(page).text == "Le port ferme.")
    #expect(try cleaned(page) { $0.furniture = .keep }.text == page)
    let marked = try cleaned(page) { $0.furniture = .mark }
    #expect(marked.text == page)
    #expect(marked[.furniture].map(\.kind) == [.byline, .share, .agencyLine, .pageTool])
    #expect(marked[.furniture].map { String(marked[$0.span]) }.first == "Par Maëlle Tanguy-Roche")
    #expect(marked.metadata["agency"] == "AFP")
    let mixed = try cleaned(page) { ($0.mark, $0.keep) = ([.byline, .agencyLine], [.pageTool]) }
    #expect(mixed.text == "Par Maëlle Tanguy-Roche\nLe port ferme.\n(AFP)\nSignaler une erreur")
    #expect(mixed[.furniture].map(\.kind) == [.byline, .agencyLine])
    #expect(mixed.reasons == ["clean.furniture.share"])
    let chosen = try cleaned(page) { ($0.furniture, $0.remove) = (.keep, [.share]) }
    #expect(chosen.text == "Par Maëlle Tanguy-Roche\nLe port ferme.\n(AFP)\nSignaler une erreur")
    #expect(!chosen.hasLayer(.furniture))
  }

  @Test("declares the layer it makes, and refuses a kind that is named twice")
  func declaration() throws {
    var clean = Clean()
    #expect(clean.provides.isEmpty)
    clean.mark = [.byline]
    #expect(clean.provides == [.furniture])
    clean.keep = [.byline]
    #expect(throws: ParameterError.self) { try clean.validate() }
  }

  @Test("tells who wrote the article")
  func byline() throws {
    #expect(try cleaned("By LUCY AMBLER, Special to the Courier\nOne.").metadata["byline"] == "LUCY AMBLER")
    #expect(try cleaned("De notre envoyée spéciale à Conakry\nUn.").metadata["byline"] == nil)
    #expect(try cleaned(page).metadata["byline"] == "Maëlle Tanguy-Roche")
  }

  /// The held-out half has its own figure, by `tamis evaluate furniture`; no test reads it.
  @Test("is found on the labelled pages for development")
  func labelled() throws {
    for name in ["fr-dev", "en-dev"] {
      let file = Corpus.package.appending(path: "Tests/Fixtures/furniture/\(name).txt")
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      // A line that is furniture on its page, or not, in a line-by-line count without the scorer.
      var (page, gold): ([Substring], [Substring]) = ([], [])
      var (missed, lost) = (0, 0)
      for line in lines + ["== end"] {
        if line.hasPrefix("== ") {
          let text = try cleaned(page.joined(separator: "\n")) { $0.unwrap = false }.text
          let kept = Set(text.split(separator: "\n"))
          for candidate in page where !candidate.contains("[[") && !candidate.isEmpty {
            let isGold = gold.contains(candidate)
            missed += isGold && kept.contains(candidate) ? 1 : 0
            lost += !isGold && !kept.contains(candidate) ? 1 : 0
          }
          (page, gold) = ([], [])
        } else if let bar = line.firstIndex(of: "|") {
          let content = line[line.index(after: bar)...].dropFirst()
          page.append(content)
          if bar > line.startIndex { gold.append(content) }
        }
      }
      #expect(lost == 0, "\(name)")
      #expect(missed <= 2, "\(name)")
    }
  }
}
