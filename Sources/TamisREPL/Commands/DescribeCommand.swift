/// The command `:describe`.
struct DescribeCommand: SessionCommand {
  let name = "describe"
  let usage = ":describe [PROCESSOR]"
  let summary = "Shows what a processor does, its parameters and examples; without a name, all processors."
  let arguments: [ArgumentKind] = [.processor]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let registry = workspace.session.registry
    let renderer = workspace.renderer
    guard let name = arguments[0] else {
      var table = Table(.text("processor"), .wrapped("what it does"))
      for descriptor in registry.descriptors {
        table.append(Table.Cell(descriptor.name), Table.Cell(descriptor.summary))
      }
      return table.text(renderer)
    }
    guard let descriptor = registry.descriptor(named: name) else {
      throw RegistryError.unknownProcessor(name, known: registry.names)
    }
    return Self.text(of: descriptor, renderer)
  }

  static func text(of descriptor: ProcessorDescriptor, _ renderer: Renderer) -> String {
    var text = renderer.paint(descriptor.name, .heading) + "\n"
    for paragraph in [descriptor.summary] + descriptor.discussion.split(separator: "\n\n").map(String.init) {
      let line = paragraph.split(separator: "\n").joined(separator: " ")
      text += Fitting.wrap(renderer.visible(line), to: renderer.width).map { $0 + "\n" }.joined()
    }
    func list(_ layers: Set<Layer>) -> String { layers.sorted().map(\.name).joined(separator: ", ") }
    var facts: [String] = []
    if !descriptor.requires.isEmpty { facts.append("needs \(list(descriptor.requires))") }
    if !descriptor.provides.isEmpty { facts.append("makes \(list(descriptor.provides))") }
    if descriptor.editsText { facts.append("edits the text") }
    if descriptor.scope == .corpus { facts.append("sees all documents at once") }
    if !facts.isEmpty { text += "It \(facts.joined(separator: ", ")).\n" }
    if !descriptor.parameters.isEmpty {
      var table = Table(.text("parameter"), .text("default"), .text("values"), .wrapped("meaning"))
      for parameter in descriptor.parameters {
        let range = parameter.range.map { " \($0)" } ?? ""
        table.append(
          Table.Cell(parameter.name),
          Table.Cell(parameter.defaultValue.stringValue ?? parameter.defaultValue.description),
          Table.Cell("\(parameter.type)\(range)"), Table.Cell(parameter.help))
      }
      text += "\n" + table.text(renderer)
    }
    for example in descriptor.examples { text += "\n  \(example.script)\n      \(example.summary)\n" }
    return text
  }
}
