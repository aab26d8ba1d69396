import TamisCore
import TamisScript
import Testing

@Suite("plugin") struct PluginTests {
  @Test("brings the processors of a library, wherever it stands, and goes into plan and script")
  func loads() throws {
    for text in [
      "plugin \"./libshout.so\"\n\nclean | shout\n", "clean | shout\nplugin \"./libshout.so\"\n",
      "plugin \"./libshout.so\"\nplugin \"./libshout.so\"\nclean | shout\n",
      "let loud = shout\nplugin \"./libshout.so\" # loud\nplugin \"./same.so\"\nclean | loud\n",
    ] {
      let checked = try TestEnvironment.check(text)
      let plan = try #require(checked.plan, "\(checked.diagnostics)")
      #expect(plan.pipeline.stages.map(\.name) == ["clean", "shout"])
      #expect(plan.libraries.first == "./libshout.so" && plan.libraries == checked.libraries)
      #expect(checked.registry.names.contains("shout") && PlanDescription.text(of: plan).contains("./libshout.so"))
      #expect(PlanDescription.json(of: plan)["plugins"]?.arrayValue?.first?.stringValue == "./libshout.so")
      let script = ScriptPrinter.script(for: plan, registry: checked.registry)
      #expect(script.hasPrefix("plugin \"./libshout.so\"\n"))
      #expect(try TestEnvironment.check(script).plan?.libraries == plan.libraries)
    }
    #expect(try TestEnvironment.check("clean").plan.map { PlanDescription.json(of: $0)["plugins"] == nil } == true)
  }

  @Test("is laid out like any other statement")
  func layout() {
    let source = SourceText(name: "", text: "plugin   \"./a.so\"   # why\n\n\nclean|shout\n")
    #expect(ScriptFormatter.format(source).text == "plugin \"./a.so\"  # why\n\nclean | shout\n")
  }

  @Test("that fails is the only thing that is said of its processors")
  func failures() throws {
    for (text, words) in [
      ("plugin \"./missing.so\"\nclean | shout", "cannot be read"),
      ("plugin \"./taken.so\"\nclean | shout", "two processors are named 'clean'"),
      ("plugin shout\nclean", "names no library"), ("plugin\nclean", "names no library"),
      ("clean\n| plugin \"./x.so\"", "plugin"), ("let plugin = clean\nclean", "plugin"),
    ] {
      let checked = try TestEnvironment.check(text)
      let errors = checked.diagnostics.filter { $0.severity == .error }
      #expect(errors.count == 1 && errors[0].message.contains(words), "\(text): \(checked.diagnostics)")
    }
    let environment = ScriptEnvironment(
      registry: try Registry(TestEnvironment.types), inputFormats: [], outputFormats: [])
    let checked = ScriptChecker.check(SourceText(name: "", text: "plugin \"x.so\"\nclean"), in: environment)
    #expect(checked.diagnostics.map(\.code).contains(ScriptDiagnosticID.pluginNotLoaded.code))
  }
}
