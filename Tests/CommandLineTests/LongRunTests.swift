import Foundation
import Testing

@Suite("Long runs")
struct LongRunTests {
  private static func records(_ count: Int) -> String {
    (0..<count).map { #"{"id": "d\#($0)", "text": "Le maire de Brest a parlé \#($0) fois hier."}"# + "\n" }.joined()
  }

  @Test func `a worker answers every record in order, whatever becomes of it`() throws {
    let runner = try CommandRunner()
    defer { runner.remove() }
    let input = Self.records(3) + "{broken\n" + #"{"id": "short", "text": "Non."}"# + "\n"
    let result = try runner.tamis("worker", "-e", "tokenize | where(words > 3)", "--no-text", input: input)
    #expect(result.status == 0 && result.error.isEmpty)
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 5)
    for index in 0..<3 { #expect(lines[index].contains("\"id\":\"d\(index)\"") && lines[index].contains("\"tokens\"")) }
    #expect(lines[3].contains("\"error\":") && lines[3].contains("\"line\":4"))
    #expect(lines[4] == #"{"id":"short","dropped":"where.not-met","stage":"where"}"#)
    // Each answer comes when it is done: whoever asks one by one is not kept waiting.
    let dialogue = try runner.shell(
      #"coproc "$TAMIS" worker -e clean; for n in 1 2 3; do echo '{"id": "'$n'", "text": "a"}' >&${COPROC[1]}; "#
        + #"read -t 60 -r line <&${COPROC[0]} && echo "${line:0:9}"; done"#)
    #expect(dialogue.output == "{\"id\":\"1\"\n{\"id\":\"2\"\n{\"id\":\"3\"\n")
    let refused = try runner.tamis("worker", "-e", "dedup", input: input)
    #expect(refused.status == 2 && refused.error.contains("run.not-document-wise"))
  }

  @Test func `shards have all documents, each once`() throws {
    let runner = try CommandRunner()
    defer { runner.remove() }
    try runner.file("in.jsonl", Self.records(200))
    var ids: [String] = []
    for index in 0..<3 {
      let result = try runner.tamis(
        "run", "-e", "clean", "in.jsonl", "-o", "out-\(index).jsonl", "--shard", "\(index)/3", "--quiet")
      #expect(result.status == 0)
      let lines = (runner.contents("out-\(index).jsonl") ?? "").split(separator: "\n")
      #expect((30...110).contains(lines.count))
      ids += lines.compactMap { $0.firstMatch(of: /"id":"(d\d+)"/).map { String($0.output.1) } }
    }
    #expect(ids.count == 200 && Set(ids).count == 200)
    #expect(try runner.tamis("run", "-e", "clean", "in.jsonl", "--shard", "3/3").status == 2)
  }

  @Test func `a run that is killed goes on where it was, and one begun anew by mistake is refused`() throws {
    let runner = try CommandRunner()
    defer { runner.remove() }
    try runner.file("in.jsonl", Self.records(2000))
    let script = "clean | tokenize | dedup | ner"
    let whole = try runner.tamis("run", "-e", script, "in.jsonl", "-o", "whole.jsonl.gz", "--quiet")
    #expect(whole.status == 0)
    let command = "\"$TAMIS\" run -e '\(script)' in.jsonl -o out.jsonl.gz --checkpoint-every 0 --quiet"
    // Killed as soon as it has something to go on from, however slow the machine is.
    let killed = try runner.shell(
      "\(command) & until [ -s .out.jsonl.gz.tamis/journal ]; do sleep 0.01; done; kill -9 $!; wait $! 2>/dev/null; ls -A"
    )
    #expect(killed.output.contains(".out.jsonl.gz.tamis"))
    let again = try runner.tamis("run", "-e", script, "in.jsonl", "-o", "out.jsonl.gz", "--quiet")
    #expect(again.status == 2 && again.error.contains("run.unfinished") && again.error.contains("--resume"))
    let resumed = try runner.tamis("run", "-e", script, "in.jsonl", "-o", "out.jsonl.gz", "--quiet", "--resume")
    #expect(resumed.status == 0 && resumed.error.contains("going on after"))
    let compared = try runner.shell("cmp whole.jsonl.gz out.jsonl.gz && ls -A | tr '\\n' ' '")
    #expect(compared.output == "in.jsonl out.jsonl.gz whole.jsonl.gz ")
    let piped = try runner.tamis("run", "-e", "clean", "-o", "b.jsonl", "--resume", "-", input: Self.records(2))
    #expect(piped.status == 2 && piped.error.contains("run.unresumable"))
  }
}
