import Foundation
import Tamis
import TamisTesting
import Testing

@Suite("Documentation")
struct DocumentationTests {
  private let folder = BriefPipeline.packageFolder

  private func page(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test("scripts in the README, the docs and the examples check without errors or warnings")
  func scripts() throws {
    var scripts: [(place: String, text: String)] = []
    // docs/language.md has its own processors in places, and its own test.
    for path in ["README.md", "docs/architecture.md", "docs/formats.md", "docs/programs.md", "docs/repl.md"] {
      for block in try page(path).matches(of: /```tamis\n((?:.|\n)*?)```/) {
        scripts.append((path, String(block.output.1)))
      }
    }
    scripts.append(("brief.tamis", try page("docs/examples/brief.tamis")))
    #expect(scripts.count >= 3)
    let environment = ScriptEnvironment(
      registry: .builtin, inputFormats: InputFormats.all, outputFormats: OutputFormats.all)
    for script in scripts {
      let source = SourceText(name: script.place, text: script.text)
      let checked = ScriptChecker.check(source, in: environment)
      let problems = checked.diagnostics.filter { $0.severity > .note }
      #expect(problems.isEmpty, "\(DiagnosticRenderer().render(problems, in: source))")
    }
  }

  @Test("the README shows the brief that the example script writes")
  func brief() async throws {
    let run = try await BriefPipeline(folder: folder.appending(path: "docs/examples/ferry-fr"))
    let brief = try #require(run.briefs.first)
    let readme = try page("README.md")
    for citation in brief[.citations] {
      #expect(readme.contains(brief[citation.span]), "the README shows another brief than\n\(brief.text)")
    }
  }

  @Test("the README's processor is the one that is tested here, and keeps the laws")
  func example() async throws {
    let source = try page("Tests/TamisTests/Shout.swift").split(
      separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)[1]
    #expect(try page("README.md").contains("```swift\n" + source + "```"))
    let findings = await checkProcessor(Shout(), texts: ["Non! Oui!! C'est ainsi."])
    #expect(findings.errors == [])
    let shouted = try await Pipeline {
      Tokenize()
      Shout()
    }.run(on: [Document(id: "1", text: "Il crie! Il parle.")])
    #expect(shouted.map(\.text) == ["IL CRIE! Il parle."])
  }

  @Test("the library example of docs/extending.md is compiled here, and counts names")
  func library() async throws {
    #expect(
      try page("docs/extending.md").contains("```swift\n" + page("Tests/TamisTests/LibraryExample.swift") + "```"))
    let texts = AsyncStream<String> { stream in
      for _ in 0..<20 { stream.yield("Le ministre a rencontré hier à Marseille les salariés de l'usine.") }
      stream.yield("Marseille.")
      stream.finish()
    }
    #expect(try await names(in: texts)["Marseille"] == 20)
  }
}
