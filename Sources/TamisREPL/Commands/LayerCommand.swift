import TamisJSON

/// The command `:layer`.
struct LayerCommand: SessionCommand {
  let name = "layer"
  let usage = ":layer [NAME [NUMBER|ID]]"
  let summary = "Shows any layer of a document as a table; without a name, which layers there are."
  let arguments: [ArgumentKind] = [.layer, .document]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    guard let name = arguments[0] else { return try Self.overview(workspace) }
    let layer = Layer(name)
    try workspace.require(layer)
    let document = try workspace.document(arguments, at: 1)
    let renderer = workspace.renderer
    let elements = document.contents(of: layer)?.boxed ?? []
    var table = Table(.number("#"), .text("bytes"), .flexible("text"), .flexible("says"))
    for (index, element) in elements.enumerated() {
      let attributes = element.attributes.map { "\($0): \($1.stringValue ?? $1.description)" }
      table.append(
        "\(index + 1)", Table.Cell(element.span.description), Table.Cell(renderer.visible(document[element.span])),
        Table.Cell(renderer.visible(attributes.joined(separator: ", "))))
    }
    return workspace.heading(document, "\(Amounts.count(elements.count, "element")) of \(name)")
      + (table.isEmpty ? "" : table.text(renderer))
  }

  private static func overview(_ workspace: Workspace) throws -> String {
    let documents = workspace.session.documents
    guard !documents.isEmpty else { throw SessionError.noDocuments }
    var table = Table(.text("layer"), .number("documents"), .number("elements"))
    for layer in workspace.session.presentLayers {
      let counts = documents.compactMap { $0.contents(of: layer)?.count }
      table.append(
        Table.Cell(layer.name), Table.Cell(Amounts.number(counts.count)),
        Table.Cell(Amounts.number(counts.reduce(0, +))))
    }
    return table.isEmpty ? "no layers at \(workspace.session.positionName)\n" : table.text(workspace.renderer)
  }
}

extension Workspace {
  /// Checks that some document has a layer.
  ///
  /// - Throws: ``CommandError/noLayer(_:place:present:providers:)``.
  func require(_ layer: Layer) throws {
    guard !session.documents.isEmpty else { throw SessionError.noDocuments }
    guard !session.documents.contains(where: { $0.hasLayer(layer) }) else { return }
    throw CommandError.noLayer(
      layer.name, place: session.positionName, present: session.presentLayers.map(\.name),
      providers: session.registry.providers(of: layer))
  }
}
