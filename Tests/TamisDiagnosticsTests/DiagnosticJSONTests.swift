import TamisDiagnostics
import TamisJSON
import Testing

@Suite("DiagnosticJSON")
struct DiagnosticJSONTests {
  @Test("carries bytes, lines, columns and edits")
  func carriesEverything() throws {
    let edit = SourceEdit(range: 3..<8, replacement: "ner")
    let diagnostic = Diagnostic(
      code: "dsl.x", severity: .warning, message: "m\n",
      labels: [DiagnosticLabel(range: 3..<9, text: "t"), DiagnosticLabel(range: 0..<99)],
      fixIts: [FixIt(message: "f", edits: [edit])])
    let value = DiagnosticJSON.value(diagnostic, in: SourceText(name: "a.tamis", text: "é\nab\nc日"))
    let expected = #"""
      {"code":"dsl.x","severity":"warning","message":"m\n","file":"a.tamis","labels":[\#
      {"start":3,"end":9,"line":2,"column":1,"endLine":3,"endColumn":2,"text":"t"},\#
      {"start":0,"end":10,"line":1,"column":1,"endLine":3,"endColumn":3,"text":""}],"help":null,\#
      "fixIts":[{"message":"f","edits":[{"start":3,"end":8,"replacement":"ner"}]}]}
      """#
    #expect(value.description == expected)
    #expect(Severity.note < .warning && Severity.warning < .error && DiagnosticCode(rawValue: "a") == "a")
  }
}
