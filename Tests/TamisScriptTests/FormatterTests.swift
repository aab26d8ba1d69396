import Foundation
import TamisCore
import TamisScript
import Testing

@Suite("Formatter") struct FormatterTests {
  @Test("lays scripts out as the fixture shows")
  func golden() throws {
    let folder = DiagnosticFixtureTests.folder.appending(path: "../format").standardized
    let text = try String(contentsOf: folder.appending(path: "messy.tamis"), encoding: .utf8)
    let url = folder.appending(path: "messy.formatted")
    let formatted = try #require(ScriptFormatter.format(SourceText(name: "messy.tamis", text: text)).text)
    if ProcessInfo.processInfo.environment["RECORD_FIXTURES"] == "1" {
      try formatted.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded messy.formatted")
      return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(formatted == expected)
  }

  @Test("formats nothing that it does not understand")
  func errors() {
    let result = ScriptFormatter.format(SourceText(name: "a", text: "clean(a: 1 | ner"))
    #expect(result.text == nil && result.diagnostics.map(\.code.rawValue) == ["script.unclosed-bracket"])
    #expect(ScriptFormatter.format(SourceText(name: "a", text: "")).text?.isEmpty == true)
  }
}
