import Foundation
import TamisJSON
import Testing

@Suite("tamis clean")
struct CleanCommandTests {
  private let page = "Par Maëlle Tanguy-Roche\r\nLe port  ferme \"lundi\".\r\n(AFP)\r\n"

  @Test("prints the text, or every edit with line, bytes and rule, for people and for programs")
  func views() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("page.txt", page)
    let text = try command.tamis("clean", "page.txt")
    #expect(text.status == 0 && text.output == "Le port ferme \"lundi\".\n", "\(text.error)")
    let explained = try command.tamis("clean", "--explain", "page.txt").output
    #expect(explained.hasPrefix("page.txt: "))
    let row = explained.split(separator: "\n").first { $0.hasPrefix("1 ") } ?? ""
    #expect(row.contains(" 0-26 ") && row.contains(" furniture.byline newlines "), "\(explained)")
    #expect(row.hasSuffix("'Par Maëlle Tanguy-Roche\\u{D}⏎' → ''"))
    #expect(explained.contains("  1 × clean.furniture.agency-line\n"))
    let json = try JSONParser.parse(try command.tamis("clean", "--json", "page.txt").output).arrayValue ?? []
    #expect(json.count == 1)
    #expect(json.first?["text"]?.stringValue == "Le port ferme \"lundi\".")
    #expect(json.first?["metadata"]?["byline"]?.stringValue == "Maëlle Tanguy-Roche")
    #expect(json.first?["totals"]?["clean.newlines"]?.integerValue == 3)
    let raw = Array(page.utf8)
    for edit in json.first?["edits"]?.arrayValue ?? [] {
      let bounds = (edit["raw"]?.arrayValue ?? []).compactMap(\.integerValue)
      #expect(bounds.count == 2)
      #expect(String(decoding: raw[bounds[0]..<bounds[1]], as: UTF8.self) == edit["before"]?.stringValue)
    }
  }

  @Test("takes every parameter with --set, or in -e, and several files")
  func parameters() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("page.txt", page)
    try command.file("other.txt", "Un port.")
    let set = try command.tamis("clean", "--set", "quotes=french", "--set", "mark=[byline]", "page.txt")
    #expect(set.output == "Par Maëlle Tanguy-Roche\nLe port ferme «\u{A0}lundi\u{A0}».\n", "\(set.error)")
    let expression = try command.tamis("clean", "-e", "clean(furniture: keep)", "page.txt", "other.txt")
    #expect(expression.output.contains("==> other.txt <==\nUn port.\n"))
    #expect(expression.output.contains("(AFP)\n"))
    let standardInput = try command.tamis("clean", "-", input: page)
    #expect(standardInput.output == "Le port ferme \"lundi\".\n")
    for wrong in ["--set qotes=french", "--set quotes", "-e tokenize", "-e clean --set a=b"] {
      let result = try command.shell("$TAMIS clean \(wrong) page.txt")
      #expect(result.status == 2 && result.output.isEmpty && !result.error.isEmpty, "\(wrong)")
    }
    let missing = try command.tamis("clean", "nowhere.txt")
    #expect(missing.status == 2 && missing.error.contains("nowhere.txt"))
  }

  @Test("splits the stories of a file in a run, each with an id of its own")
  func stories() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    let first = String(repeating: "Le port de commerce reste fermé, selon la préfecture. ", count: 5)
    let second = String(repeating: "Les fours datent du premier siècle, dit la ville. ", count: 5)
    try command.file("two.txt", "\(first)\nago/klv\nDes fours\n\(second)\n")
    try command.file("one.txt", first)
    let run = try command.tamis("run", "-e", "clean(split: stories) | split", "one.txt", "two.txt")
    let ids = try run.output.split(separator: "\n").map { try JSONParser.parse(String($0))["id"]?.stringValue }
    #expect(ids == ["one.txt", "two.txt#1", "two.txt#2"], "\(run.error)")
  }

  @Test("is scored on broken words and on furniture")
  func scores() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    let line = """
      {"text":"Le maire a dit que la né-\\ngociation avec le porte-\\nparole est close.",\
      "truth":"Le maire a dit que la négociation avec le porte-parole est close.",\
      "breaks":[{"kind":"soft","word":"négociation","at":16},{"kind":"hard","word":"porte-parole","at":33}]}
      """
    try command.file("set.jsonl", line + "\n")
    let words = try command.tamis("evaluate", "dehyphenation", "--json", "set.jsonl")
    let score = try JSONParser.parse(words.output)
    #expect(score["hyphens"]?["count"]?.integerValue == 2 && score["hyphens"]?["accuracy"]?.numberValue == 1)
    try command.file(
      "pages.txt", "== a\nbyline| Par Ann Lee\n| Un port.\n| Deux. [[agency-line]](AFP)[[/]]\n| (lire)\n")
    let furniture = try command.tamis("evaluate", "furniture", "--json", "pages.txt")
    let all = try JSONParser.parse(furniture.output)["all"]
    #expect(all?["labelled"]?.integerValue == 2 && all?["correct"]?.integerValue == 2, "\(furniture.output)")
  }
}
