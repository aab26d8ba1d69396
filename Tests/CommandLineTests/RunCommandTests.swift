import Foundation
import TamisJSON
import Testing

@Suite("tamis run")
struct RunCommandTests {
  @Test("reads files, writes JSON Lines, and says so in its status")
  func run() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("a.txt", "Le ministre des Transports arrive lundi à Brest. Il repart mardi pour Nantes.\n")
    try command.file("b.txt", "The minister of transport arrives in the town on Monday.\n")
    let result = try command.tamis("run", "-e", "clean | tokenize", "a.txt", "b.txt")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.error.isEmpty)
    let records = try result.output.split(separator: "\n").map { try JSONParser.parse(String($0)) }
    #expect(records.map { $0["id"]?.stringValue } == ["a.txt", "b.txt"])
    #expect(records.map { $0["metadata"]?["language"]?.stringValue } == ["fr", "en"])
    #expect(records[0]["layers"]?["sentences"]?.arrayValue?.count == 2)

    let serial = try command.tamis("run", "-e", "clean | tokenize | ner", "--jobs", "1", "a.txt", "b.txt")
    let parallel = try command.tamis("run", "-e", "clean | tokenize | ner", "--jobs", "4", "a.txt", "b.txt")
    #expect(serial.output == parallel.output)
  }

  @Test("takes inputs, output and parameters from the script or from the command line")
  func overrides() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("in/a.txt", "Un texte court.\n")
    try command.file("in/b.txt", "Un autre texte, un peu plus long que le premier.\n")
    try command.file(
      "s.tamis",
      """
      param least = 5
      read "in/*.txt" | clean | tokenize | where(words > least) | write "out.jsonl"

      """)
    #expect(try command.tamis("run", "s.tamis").status == 0)
    #expect(command.contents("out.jsonl")?.split(separator: "\n").count == 1)
    let more = try command.tamis("run", "s.tamis", "--set", "least=1", "-o", "-")
    #expect(more.output.split(separator: "\n").count == 2)
    let other = try command.tamis("run", "s.tamis", "in/b.txt", "-o", "b.txt", "--stats")
    #expect(other.status == 0)
    #expect(command.contents("b.txt") == "Un autre texte, un peu plus long que le premier.\n")
    #expect(other.error.contains("tokenize"))
    let piped = try command.tamis("run", "-e", "clean", "-", input: "Un  texte.\n")
    #expect(piped.output.contains("Un texte."))
    #expect(try command.tamis("run", "s.tamis", "--set", "least=five").status == 2)
  }

  @Test("tells what it would do, and does it to some documents, without writing")
  func dryRun() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    for index in 0..<300 { try command.file("in/\(index).txt", "Un texte, le \(index)e.\n") }
    try command.file("out.jsonl", "old")
    let result = try command.tamis(
      "run", "-e", #"tokenize | tee(write "side.txt") | dedup"#, "in", "-o", "out.jsonl", "--quarantine", "bad.jsonl",
      "--dry-run", "--stats", "--shard", "0/2")
    #expect(result.status == 0, "\(result.error)")
    for part in [
      "300 files", "tokenize | tee | dedup", "'out.jsonl', in place of what is there", "'side.txt'\n", "'bad.jsonl'",
      "tried        100 documents", "0 failed", "all of it takes about", "may take longer",
    ] { #expect(result.output.contains(part), "\(part): \(result.output)") }
    #expect(result.error.contains("100  100"))
    #expect(command.contents("out.jsonl") == "old" && command.contents("side.txt") == nil)
    #expect(command.contents("bad.jsonl") == nil)
    let real = try command.tamis("run", "-e", "tokenize | dedup", "in", "-o", "out.jsonl", "--profile")
    #expect(real.error.contains("where the time went") && real.error.contains("dedup: resolve"), "\(real.error)")
    #expect(command.contents("out.jsonl")?.split(separator: "\n").count == 300)
  }

  @Test("goes on with the layers that inputs bring along")
  func givenLayers() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("a.txt", "Le maire de Rennes, Paul Martin, a parlé hier à Brest.\n")
    try command.file("t.conllu", "1\tParis\t_\t_\t_\t_\t_\t_\t_\t_\n2\tdort\t_\t_\t_\t_\t_\t_\t_\t_\n\n")
    #expect(try command.tamis("run", "-e", "clean | tokenize", "a.txt", "-o", "c.sqlite").status == 0)
    let direct = try command.tamis("run", "-e", "clean | tokenize | ner", "a.txt")
    let stored = try command.tamis("run", "-e", "ner", "c.sqlite")
    #expect(stored.output == direct.output && stored.status == 0, "\(stored.error)")
    try command.file("s.tamis", "read \"c.sqlite\", \"t.conllu\" | ner | write \"out.jsonl\"\n")
    #expect(try command.tamis("check", "s.tamis").status == 0)
    let both = try command.tamis("run", "s.tamis")
    #expect(both.status == 0 && command.contents("out.jsonl")?.split(separator: "\n").count == 2, "\(both.error)")
    // What only one of the inputs brings, the pipeline cannot count on.
    let mixed = try command.tamis("run", "-e", "ner", "c.sqlite", "a.txt")
    #expect(mixed.status == 2 && mixed.error.contains("pipeline.missing-layer"))
    let entities = try command.tamis("run", "-e", "where(entities > 1)", "c.sqlite")
    #expect(entities.status == 2 && entities.error.contains("entities"))
    let repl = try command.tamis("repl", input: ":open c.sqlite\nner\n:stages\n")
    #expect(!repl.error.contains("missing-layer") && repl.output.contains("ner"), "\(repl.output)\(repl.error)")
  }

  @Test("reports a document that fails, goes on, and exits with 1")
  func failures() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file(
      "d.jsonl", "{\"id\": \"1\", \"text\": \"Un.\"}\n{\"id\": 2, \n{\"id\": \"3\", \"text\": \"Trois.\"}\n")
    let result = try command.tamis("run", "-e", "tokenize", "d.jsonl", "--quarantine", "bad.jsonl")
    #expect(result.status == 1)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.error.contains("error[") && result.error.contains("d.jsonl:2"))
    let filed = try JSONParser.parse(try #require(command.contents("bad.jsonl")))
    #expect(filed["line"] == 2 && filed["raw"] == "{\"id\": 2, " && filed["rawRanges"] == [[27, 37]], "\(filed)")
    try command.file("t.csv", "id,text\n1,Un.\n2,\"De\"ux.\n3,Trois.\n")
    _ = try command.tamis("run", "-e", "tokenize", "t.csv", "--quarantine", "bad.jsonl", "--restart")
    #expect(command.contents("bad.jsonl")?.contains(#""raw":"2,\"De\"ux."#) == true)
    let ended = try command.tamis("run", "-e", "tokenize", "d.jsonl", "--on-error", "fail")
    #expect(ended.status == 2 && ended.error.split(separator: "error[").count == 1, "told once: \(ended.error)")
    let layers = try command.tamis("run", "-e", "tokenize", "d.jsonl", "--layers", "tokens,sentence")
    #expect(layers.status == 2 && layers.error.contains("did you mean 'sentences'?"), "\(layers.error)")
    try command.file("page.txt", "Une page de texte, et non un script.\n")
    #expect(try command.tamis("run", "page.txt").error.contains("tamis run -e"))
  }

  @Test(
    "answers bad input in words",
    arguments: [
      (["run", "-e", "clean", "absent.txt"], "no file matches 'absent.txt'"),
      (["run", "-e", "claen", "a.txt"], "did you mean 'clean'"),
      (["run", "absent.tamis", "a.txt"], "absent.tamis"),
      (["run", "-e", "clean", "a.txt", "-o", "no/such/out.jsonl"], "no/such"),
      (["run", "-e", "clean", "a.txt", "-o", "out.xyz"], "xyz"),
      (["run", "-e", "clean", "a.txt", "--encoding", "klingon"], "klingon"),
      (["run", "-e", "clean", "a.txt", "--jobs", "0"], "--jobs"),
      (["run", "-e", "ner", "a.txt"], "tokenize"),
      (["run", "-e", "clean", "a.txt", "-o", "./a.txt"], "would be overwritten"),
      (["run", "-e", "clean", "a.txt", "--stats-json", "a.txt"], "would be overwritten"),
      (["run"], "script"),
      (["frobnicate"], "frobnicate"),
    ])
  func badInput(arguments: [String], expected: String) throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("a.txt", "Un texte.\n")
    let result = try command.shell("\"$TAMIS\" " + arguments.map { "'\($0)'" }.joined(separator: " "))
    #expect(result.status == 2, "\(result.output)\(result.error)")
    #expect(result.error.contains(expected), "\(result.error)")
    #expect(result.output.isEmpty)
  }

  @Test("takes any bytes for a text and loses none of the others")
  func hostileFiles() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    try command.file("in/a-empty.txt", "")
    try command.file("in/b-nul.txt", Data("Un\0 texte\0.".utf8))
    try command.file("in/c-invalid.txt", Data([0x41, 0xFF, 0xFE, 0x42, 0xC3, 0x28, 0xF0, 0x9F, 0x0A]))
    try command.file(
      "in/d-1252.txt",
      Data("L".utf8) + Data([0x92]) + Data("".utf8) + Data([0xE9]) + Data("cole a ferm".utf8) + Data([0xE9, 0x2E]))
    try command.file("in/e-utf16.txt", Data([0xFF, 0xFE]) + ("Une école.".data(using: .utf16LittleEndian) ?? Data()))
    try command.file("in/f-utf16be.txt", "Une école fermée.".data(using: .utf16BigEndian) ?? Data())
    try command.file("in/g-crlf.txt", "\u{FEFF}Une école.\r\nUne autre.\r\n")
    let result = try command.tamis("run", "-e", "clean | tokenize | ner", "in", "-o", "out.txt")
    #expect(result.status == 0, "\(result.error)")
    let text = try #require(command.contents("out.txt"))
    #expect(text.contains("Un texte."))
    #expect(text.contains("L’école a fermé.") || text.contains("L'école a fermé."))
    #expect(text.contains("Une école.") && text.contains("Une école fermée."))
    #expect(!text.contains("\r") && !text.contains("\0"))
    let jsonl = try command.tamis("run", "-e", "clean | tokenize", "in")
    #expect(jsonl.output.split(separator: "\n").count == 7, "an empty file is an empty document")
  }

  @Test("ends quietly when nobody reads on, and cleans up when interrupted")
  func signals() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    let line = "Le ministre des Transports arrive lundi à Brest, selon la préfecture. "
    for index in 0..<40 { try command.file("in/\(index).txt", String(repeating: line, count: 3000)) }
    let piped = try command.shell(
      "\"$TAMIS\" run -e 'clean | tokenize' in | head -c 100 > /dev/null; echo ${PIPESTATUS[0]}")
    #expect(piped.output == "0\n", "\(piped.error)")
    #expect(piped.error.isEmpty)
    let interrupted = try command.shell(
      """
      "$TAMIS" run -e 'clean | tokenize | ner | dedup(unit: sentence)' in -o out.jsonl --jobs 1 & pid=$!
      sleep 0.3; kill -INT $pid; wait $pid; echo $?; ls -A
      """)
    #expect(interrupted.output == "130\nin\n", "\(interrupted.output)\(interrupted.error)")
  }

  @Test(
    "a text of one long line costs no more than its length",
    .enabled(if: ProcessInfo.processInfo.environment["TAMIS_LONG_TESTS"] != nil))
  func longLine() throws {
    let command = try CommandRunner()
    defer { command.remove() }
    let line = "Le ministre des Transports arrive lundi à Brest, selon la préfecture. "
    try command.file("long.txt", String(repeating: line, count: 200_000_000 / line.utf8.count))
    let result = try command.tamis("run", "-e", "clean | tokenize", "long.txt", "-o", "out.txt", seconds: 300)
    #expect(result.status == 0, "\(result.error)")
  }
}
