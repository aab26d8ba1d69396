import TamisCore
import TamisTesting
import TestSupport
import Testing

@testable import TamisScript

@Suite("Laws of the language") struct PropertyTests {
  /// The seed of this run: `TAMIS_SEED`, or a fixed one.
  static let seed = SplitMix64.seed(20_260_101)

  /// `TAMIS_LONG_TESTS=1` looks ten times as far.
  static let rounds = runsLongTests ? 10 : 1

  @Test("never traps and always points into the script, whatever it is fed")
  func checkerHoldsOut() throws {
    var scripts = RandomScripts(random: SplitMix64(seed: Self.seed))
    let environment = try TestEnvironment.make()
    for round in 0..<1500 * Self.rounds {
      let text = round % 3 == 0 ? scripts.damaged() : scripts.soup(count: round % 40)
      let source = SourceText(name: "soup", text: text)
      let checked = ScriptChecker.check(source, in: environment, settings: ["x": "1"])
      let utf8 = text.utf8Span.span
      let isPlaced = checked.diagnostics.allSatisfy { diagnostic in
        diagnostic.labels.allSatisfy { label in
          utf8.isScalarBoundary(label.range.lowerBound) && utf8.isScalarBoundary(label.range.upperBound)
        } && diagnostic.fixIts.allSatisfy { (try? SourceEdit.apply($0.edits, to: text)) != nil }
      }
      try #require(isPlaced, "seed \(Self.seed), round \(round): \(text.debugDescription)")
      try #require(checked.hasErrors == (checked.plan == nil), "seed \(Self.seed): \(text.debugDescription)")
      if round % 10 == 0 { _ = DiagnosticRenderer().render(checked.diagnostics, in: source, limit: nil) }
      try checkFormat(text, round)
    }
  }

  @Test("formats without changing the meaning, losing a remark, or ever changing its mind")
  func formatterLaws() throws {
    var scripts = RandomScripts(random: SplitMix64(seed: Self.seed &+ 1))
    for round in 0..<1500 * Self.rounds {
      let text = scripts.script()
      try #require(
        !SyntaxDump.dump(text).hasErrors,
        "seed \(Self.seed), round \(round): not a script: \(text.debugDescription)")
      try checkFormat(text, round)
    }
  }

  private func checkFormat(_ text: String, _ round: Int) throws {
    let formatted = ScriptFormatter.format(SourceText(name: "a", text: text))
    let before = SyntaxDump.dump(text)
    try #require((formatted.text == nil) == before.hasErrors)
    guard let once = formatted.text else { return }
    let place: Testing.Comment = "seed \(Self.seed), round \(round):\n\(text)\n--- formatted:\n\(once)"
    let after = SyntaxDump.dump(once)
    try #require(!after.hasErrors && after.tree == before.tree, place)
    try #require(remarks(once) == remarks(text), place)
    let twice = ScriptFormatter.format(SourceText(name: "a", text: once)).text ?? "nothing"
    try #require(twice == once, "\(place)\n--- again:\n\(twice)")
    let hasBlanks = once.split(separator: "\n", omittingEmptySubsequences: false).contains { $0.hasSuffix(" ") }
    try #require(!hasBlanks && !once.contains("\n\n\n"), place)
  }

  private func remarks(_ text: String) -> [String] {
    let lexed = Lexer.lex(text)
    return lexed.comments.map { lexed.text($0.range) }.sorted()
  }

  @Test("prints plans as scripts that give the same plans")
  func printerLaw() throws {
    var random = SplitMix64(seed: Self.seed &+ 2)
    let environment = try TestEnvironment.make()
    for round in 0..<300 * Self.rounds {
      let plan = try RandomPlans.plan(&random, environment.registry)
      let registry = random.chance(50) ? environment.registry : nil
      let script = ScriptPrinter.script(for: plan, registry: registry)
      let checked = ScriptChecker.check(SourceText(name: "p", text: script), in: environment)
      let place: Testing.Comment = "seed \(Self.seed), round \(round):\n\(script)\n\(checked.diagnostics)"
      let back = try #require(checked.plan, place)
      try #require(back.inputs == plan.inputs && back.output == plan.output, place)
      try #require(RandomPlans.equal(back.pipeline.stages, plan.pipeline.stages), place)
      try #require(checked.diagnostics.allSatisfy { $0.severity == .note }, place)
    }
  }
}
