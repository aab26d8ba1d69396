import TamisJSON
import Testing

@Suite("A command of another package")
struct ToolTests {
  @Test("knows its own processors in every command, under its own name")
  func ownProcessors() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("a.txt", "one\n\ntwo and\nthree\n")
    let list = try command.newsroom("list")
    #expect(list.status == 0 && list.output.contains("count_lines") && list.output.contains("tokenize"))
    #expect(try command.newsroom("describe", "count_lines").output.contains("0...1000"))
    let run = try command.newsroom("run", "-e", "clean | count_lines(minimum: 4)", "a.txt")
    #expect(run.status == 0, "\(run.error)")
    #expect(try JSONParser.parse(run.output)["metadata"]?["lines"] == .integer(2), "\(run.output)")
    #expect(try command.newsroom("plan", "-e", "count_lines").output.contains("minimum"))
    let misspelt = try command.newsroom("run", "-e", "count_line", "a.txt")
    #expect(misspelt.status == 2 && misspelt.error.contains("did you mean 'count_lines'"), "\(misspelt.error)")
    let session = try command.newsroom("repl", "-e", "count_lines", "a.txt")
    #expect(session.status == 0 && session.output.contains("count_lines"), "\(session.output)\(session.error)")
    let completion = try command.newsroom("---completion", "describe", "--", "name", "2", "0")
    #expect(completion.output.split(separator: "\n").contains("count_lines"), "\(completion)")
    #expect(try command.newsroom("completions", "bash").output.contains("newsroom-fixture"))
    #expect(try command.newsroom("--help").output.contains("  newsroom-fixture run brief.tamis"))
    #expect(try command.tamis("list").output.contains("count_lines") == false)
  }

  @Test("says its version and that of Tamis, and refuses two processors of one name")
  func versionAndConflict() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    for arguments in ["version", "--version"] {
      let line = try command.newsroom(arguments).output.split(separator: "\n").first ?? ""
      #expect(line.hasPrefix("newsroom-fixture 7 (tamis ") && line.hasSuffix(")"), "\(line)")
      #expect(try command.tamis(arguments).output.hasPrefix("tamis "))
    }
    let version = try JSONParser.parse(try command.newsroom("version", "--json").output)
    #expect(version["newsroom-fixture"] == .string("7") && version["tamis"]?.stringValue != nil)
    #expect(version["processors"]?["count_lines"] == .integer(1))
    let conflict = try command.newsroom("describe", "broken")
    #expect(conflict.status == 2 && conflict.error.contains("registry.duplicate-name"), "\(conflict.error)")
  }
}
