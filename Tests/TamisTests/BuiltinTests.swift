import Tamis
import TamisTesting
import Testing

@Suite("Built-in processors")
struct BuiltinTests {
  @Test("are registered once each, under their names")
  func names() throws {
    #expect(Registry.builtin.names == ["clean", "dedup", "identify", "ner", "summarize", "tokenize"])
    _ = try Registry(Registry.builtinProcessors)
  }

  @Test("keep the laws of processors", arguments: Registry.builtin.names)
  func conformance(name: String) async throws {
    let registry = Registry.builtin
    let processor = try registry.makeProcessor(named: name)
    let preparing = try ["tokenize"].filter { $0 != name }.map { try registry.makeProcessor(named: $0) }
    let findings = await checkProcessor(processor, preparing: processor.requires.isEmpty ? [] : preparing)
    #expect(findings.filter { $0.severity == .error }.map(\.description) == [])
  }

  @Test("have examples that check without errors or warnings")
  func examples() throws {
    let environment = ScriptEnvironment(
      registry: .builtin, inputFormats: InputFormats.all, outputFormats: OutputFormats.all)
    for descriptor in Registry.builtin.descriptors {
      #expect(!descriptor.examples.isEmpty, "\(descriptor.name) has no example")
      for example in descriptor.examples {
        let source = SourceText(name: descriptor.name, text: example.script)
        let checked = ScriptChecker.check(source, in: environment, inputsGiven: true, outputGiven: true)
        #expect(checked.diagnostics.isEmpty, "\(DiagnosticRenderer().render(checked.diagnostics, in: source))")
      }
    }
  }
}
