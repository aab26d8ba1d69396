import Foundation
import TamisCore
import TamisScript
import Testing

@Suite("Descriptions of plans") struct PlanDescriptionTests {
  @Test("say all that will happen, as text and as JSON")
  func golden() throws {
    let text = """
      read("wires/*.csv", format: csv, encoding: "windows-1252")
      | read "more.txt"
      | clean(dehyphenate: true)
      | tokenize(marks: ["."])
      | where((language == "fr" or has(title)) and words > 20 and section not in ["sport"])
      | dedup(unit: sentence)
      | tee(ner(labels: [PER]) | tee(write "deep.jsonl") | write "names.conllu")
      | summarize(by: cluster)
      | write("brief", format: markdown)
      """
    let environment = try TestEnvironment.make()
    let plan = try #require(ScriptChecker.check(SourceText(name: "plan.tamis", text: text), in: environment).plan)
    var writer = JSONWriter(prettyPrinted: true)
    writer.value(PlanDescription.json(of: plan))
    try compare(PlanDescription.text(of: plan), "plan.description")
    try compare(writer.string + "\n", "plan.json")
    try compare(ScriptPrinter.script(for: plan, registry: environment.registry), "plan.script")
    let empty = Plan(pipeline: Pipeline())
    #expect(
      PlanDescription.text(of: empty) == """
        inputs
          from the command line
        stages
          none: documents are written as they are read
        output
          where the command line says

        """)
  }

  @Test("show conditions that scripts cannot say as what they are")
  func inexpressible() {
    let condition = Predicate.comparison(.metadata("x"), .equal, .object(["a": 1]))
    let script = ScriptPrinter.script(for: Plan(pipeline: Pipeline { Where(condition) }))
    #expect(script.hasPrefix("# not the same as its plan"))
  }

  private func compare(_ text: String, _ name: String) throws {
    let url = DiagnosticFixtureTests.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(text == expected)
  }
}
