import Foundation
import TamisJSON
import Testing

@Suite("Commands on scripts and processors")
struct ScriptCommandTests {
  @Test("check reports every error with its place, and JSON for editors")
  func check() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("bad.tamis", "clean | tokenise(language: 3)\n| ner\n| dedup(treshold: 2)\n")
    let result = try command.tamis("check", "bad.tamis")
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    for expected in ["bad.tamis:1:9", "did you mean 'tokenize'", "bad.tamis:3:9", "^^^^^^^^"] {
      #expect(result.error.contains(expected), "\(expected) is missing in\n\(result.error)")
    }
    #expect(!result.error.contains("\u{1B}["), "no colour without a terminal")
    let json = try command.tamis("check", "--diagnostics", "json", "bad.tamis")
    #expect(json.status == 2)
    let diagnostics = try JSONParser.parse(json.output)["diagnostics"]?.arrayValue ?? []
    #expect(diagnostics.count >= 2)
    #expect(diagnostics.allSatisfy { $0["code"]?.stringValue?.isEmpty == false })
    try command.file("good.tamis", "read \"x/*.txt\"\n| clean\n| tokenize\n| write \"out.jsonl\"\n")
    try command.file("x/a.txt", "A.")
    let good = try command.tamis("check", "good.tamis")
    #expect(good.status == 0, "\(good.error)")
  }

  @Test("fmt lays out in place, and names what it would change")
  func format() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    let ugly = "# why\nread   \"a.txt\"|clean|tokenize( language:\"fr\" ) # so\n"
    try command.file("s.tamis", ugly)
    #expect(try command.tamis("fmt", "--check", "s.tamis").status == 1)
    #expect(command.contents("s.tamis") == ugly)
    #expect(try command.tamis("fmt", "s.tamis").status == 0)
    let formatted = try #require(command.contents("s.tamis"))
    #expect(formatted.contains("# why") && formatted.contains("# so"))
    #expect(formatted.contains("tokenize(language: \"fr\")"))
    #expect(try command.tamis("fmt", "--check", "s.tamis").status == 0)
    #expect(try command.tamis("fmt", "-", input: ugly).output == formatted)
    try command.file("broken.tamis", "clean | | (")
    #expect(try command.tamis("fmt", "broken.tamis").status == 2)
    #expect(command.contents("broken.tamis") == "clean | | (")
  }

  @Test("plan, list, describe, version and completions say what there is")
  func descriptions() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    let plan = try command.tamis("plan", "-e", "clean | tokenize | dedup(unit: sentence)")
    #expect(plan.status == 0, "\(plan.error)")
    #expect(plan.output.contains("dedup") && plan.output.contains("sentence"))
    let json = try JSONParser.parse(try command.tamis("plan", "--json", "-e", "clean | tokenize").output)
    #expect(json["stages"]?.arrayValue?.count == 2)
    let list = try command.tamis("list")
    for name in ["clean", "dedup", "ner", "summarize", "tokenize", "jsonl", "markdown"] {
      #expect(list.output.contains(name))
    }
    #expect(try JSONParser.parse(try command.tamis("list", "--json").output)["processors"]?.arrayValue?.count == 6)
    #expect(try command.tamis("describe", "dedup").output.contains("threshold"))
    let unknown = try command.tamis("describe", "tokenise")
    #expect(unknown.status == 2 && unknown.error.contains("did you mean 'tokenize'"))
    #expect(try command.tamis("version").output.hasPrefix("tamis "))
    for shell in ["bash", "zsh", "fish"] {
      #expect(try command.tamis("completions", shell).output.contains("tamis"))
    }
    #expect(try command.tamis("--help").output.contains("EXAMPLES"))
  }

  @Test("scripts of any size and depth are answered in time")
  func hostileScripts() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("errors.tamis", String(repeating: "| nothing_here(x: 1)\n", count: 1000))
    try command.file("deep.tamis", "clean | where(" + String(repeating: "(", count: 100_000) + "\n")
    try command.file(
      "large.tamis", String(repeating: "# a comment of some length, again and again\n", count: 240_000) + "clean\n")
    try command.file("binary.tamis", Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) }))
    for (name, status) in [("errors.tamis", 2), ("deep.tamis", 2), ("large.tamis", 0), ("binary.tamis", 2)]
      as [(String, Int32)]
    {
      let result = try command.tamis("check", name, seconds: 60)
      #expect(result.status == status, "\(name): \(result.error.prefix(2000))")
      #expect(result.error.utf8.count < 100_000, "\(name) floods the terminal")
    }
    #expect(try command.tamis("check", "errors.tamis").error.contains("of 1,00"))
  }
}
