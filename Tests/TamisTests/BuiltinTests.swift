import Tamis
import TamisTesting
import Testing

@Suite("Built-in processors")
struct BuiltinTests {
  @Test("are registered once each, under their names")
  func names() throws {
    #expect(Registry.builtin.names == Registry.builtinProcessors.map { $0.name }.sorted())
    #expect(Set(Registry.builtin.names).isSuperset(of: ["clean", "dedup", "ner", "summarize", "tokenize"]))
    _ = try Registry(Registry.builtinProcessors)
  }

  /// What processors cannot do without.
  private static let neededArguments: [String: JSONObject] = [
    "exec": [
      "command": """
      read -r hello; echo '{"hello": {"protocol": 1}}'
      while IFS= read -r line; do n=${line#*\\"seq\\":}; echo "{\\"seq\\": ${n%%,*}}"; done
      """
    ]
  ]

  @Test("keep the laws of processors", arguments: Registry.builtin.names)
  func conformance(name: String) async throws {
    let registry = Registry.builtin
    let processor = try registry.makeProcessor(named: name, arguments: Self.neededArguments[name] ?? [:])
    var stages: [(name: String, arguments: JSONObject)] = processor.requires.isEmpty ? [] : [("tokenize", [:])]
    if processor.requires.contains(.entities) { stages.append(("ner", [:])) }
    if processor.requires.contains(.stories) { stages = [("clean", ["split": "stories"])] }
    let preparing = try stages.map { try registry.makeProcessor(named: $0.name, arguments: $0.arguments) }
    let findings = await checkProcessor(processor, preparing: preparing)
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
