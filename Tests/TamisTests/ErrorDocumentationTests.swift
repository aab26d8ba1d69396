import Foundation
import Tamis
import Testing

@Suite("docs/errors.md")
struct ErrorDocumentationTests {
  private let folder = BriefPipeline.packageFolder

  /// Domains whose names in quotes are codes of errors; edit reasons look alike and have other domains.
  private static let domains = [
    "annotation", "compression", "document", "exec", "input", "io", "json", "library", "line-editor", "model",
    "names", "ner", "output", "parameter", "pipeline", "processing", "registry", "repl", "run", "scratch", "script",
    "storage",
  ]

  @Test("lists every code of the sources, and no other")
  func codes() throws {
    let page = try String(contentsOf: folder.appending(path: "docs/errors.md"), encoding: .utf8)
    let listed = Set(page.matches(of: /\n\| `([a-z0-9.-]+)`/).map { String($0.output.1) })
    var used: Set<String> = ["clean.unsettled"]
    let files = FileManager.default.enumerator(at: folder.appending(path: "Sources"), includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      // The conformance suite names laws the same way; they are no errors of a run.
      guard file.pathExtension == "swift", !file.path.contains("/TamisTesting/") else { continue }
      let source = try String(contentsOf: file, encoding: .utf8)
      for match in source.matches(of: /"([a-z-]+)\.([a-z0-9-]+)"/) where Self.domains.contains(String(match.output.1)) {
        used.insert("\(match.output.1).\(match.output.2)")
      }
      for match in source.matches(of: /error\[([a-z-]+\.[a-z-]+)\]/)
      where !source.contains("/// error[\(match.output.1)") {
        used.insert(String(match.output.1))
      }
    }
    #expect(used.count > 80)
    #expect(used.subtracting(listed).sorted() == [], "not in docs/errors.md")
    #expect(listed.subtracting(used).sorted() == [], "only in docs/errors.md")
  }

  @Test("explains the diagnostics of scripts in the words of the checker")
  func explanations() throws {
    let page = try String(contentsOf: folder.appending(path: "docs/errors.md"), encoding: .utf8)
    for id in ScriptDiagnosticID.allCases {
      let row = "| `\(id.code.rawValue)` | \(id.explanation.replacing("|", with: "\\|")) |"
      #expect(page.contains(row), "\(row)")
    }
  }
}
