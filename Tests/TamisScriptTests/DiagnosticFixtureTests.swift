import Foundation
import TamisCore
import TamisScript
import Testing

/// Scripts with mistakes and what is said about them: `<case>.tamis` with `<case>.txt` beside it.
///
/// `RECORD_FIXTURES=1` writes what is said now; the test fails all the same, so that no one records by accident.
@Suite("Diagnostics of scripts") struct DiagnosticFixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Fixtures/scripts").standardized

  static let cases: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".tamis") }.map { String($0.dropLast(6)) }.sorted()

  struct Fixture {
    let source: SourceText
    let script: CheckedScript
    let environment: ScriptEnvironment
    let settings: [String: String]

    init(_ name: String) throws {
      let url = DiagnosticFixtureTests.folder.appending(path: "\(name).tamis")
      source = SourceText(name: "\(name).tamis", text: try String(contentsOf: url, encoding: .utf8))
      settings = Fixture.settings(in: source.text)
      environment = try TestEnvironment.make()
      script = ScriptChecker.check(source, in: environment, settings: settings)
    }

    /// Lines `# set: name=value` at the top stand for `--set name=value`.
    private static func settings(in text: String) -> [String: String] {
      var settings: [String: String] = [:]
      for line in text.split(separator: "\n") where line.hasPrefix("# set: ") {
        let parts = line.dropFirst(7).split(separator: "=", maxSplits: 1).map(String.init)
        if parts.count == 2 { settings[parts[0]] = parts[1] }
      }
      return settings
    }
  }

  @Test("says what the fixture says", arguments: cases)
  func matchesFixture(_ name: String) throws {
    let fixture = try Fixture(name)
    let rendered = DiagnosticRenderer().render(fixture.script.diagnostics, in: fixture.source, limit: nil)
    let url = Self.folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
      try rendered.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name).txt")
      return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(rendered == expected, "got:\n\(rendered)\nexpected:\n\(expected)")
    #expect(fixture.script.hasErrors == (fixture.script.plan == nil))
  }

  @Test("has a fixture for every code")
  func everyCodeHasFixture() throws {
    for id in ScriptDiagnosticID.allCases where id != .tooManyProblems {
      let name = String(id.rawValue.dropFirst("script.".count))
      #expect(Self.cases.contains(name), "no fixture \(name).tamis for \(id.rawValue)")
      guard Self.cases.contains(name) else { continue }
      let codes = try Fixture(name).script.diagnostics.map(\.code)
      #expect(codes.contains(id.code), "\(name).tamis does not produce \(id.rawValue)")
    }
    let explanations = ScriptDiagnosticID.allCases.map(\.explanation)
    #expect(explanations.allSatisfy { $0.hasSuffix(".") && $0.first?.isUppercase == true })
  }

  @Test("offers changes that put the mistake right", arguments: cases)
  func fixItsHelp(_ name: String) throws {
    let fixture = try Fixture(name)
    for diagnostic in fixture.script.diagnostics {
      for fixIt in diagnostic.fixIts {
        let text = try SourceEdit.apply(fixIt.edits, to: fixture.source.text)
        let fixed = ScriptChecker.check(
          SourceText(name: "fixed", text: text), in: fixture.environment, settings: fixture.settings)
        let before = fixture.script.diagnostics.count { $0.code == diagnostic.code }
        let after = fixed.diagnostics.count { $0.code == diagnostic.code }
        #expect(after < before, "\(name): «\(fixIt.message)» for \(diagnostic) leaves it:\n\(text)")
      }
    }
  }
}
