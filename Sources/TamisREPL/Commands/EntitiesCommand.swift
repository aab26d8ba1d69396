/// The command `:entities`.
struct EntitiesCommand: SessionCommand {
  let name = "entities"
  let aliases = ["ents"]
  let usage = ":entities [text|table|counts] [NUMBER|ID]"
  let summary = "Shows names: marked inside the text, as a table, or counted over all documents."
  let help = "In a table, the number of a name (e1, e2) is what `:trace` takes."
  let arguments: [ArgumentKind] = [.word(["text", "table", "counts"]), .document]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    try workspace.require(.entities)
    let forms = ["text", "table", "counts"]
    let form = arguments[0].flatMap { forms.contains($0) ? $0 : nil }
    if form == "counts" { return Self.counts(workspace) }
    let document = try workspace.document(arguments, at: form == nil ? 0 : 1)
    let entities = document[.entities]
    let heading = workspace.heading(document, Amounts.count(entities.count, "name"))
    if form == "table" { return heading + Self.table(entities, document, workspace.renderer) }
    let marks = entities.map { MarkedText.Mark(span: $0.span, label: $0.label.rawValue, role: .label($0.label)) }
    return heading + MarkedText(document, marks: marks, workspace.renderer).text()
  }

  private static func table(_ entities: [Entity], _ document: Document, _ renderer: Renderer) -> String {
    var table = Table(
      .number("#"), .text("label"), .flexible("name"), .number("score"), .text("bytes"), .text("source line"))
    for (index, entity) in entities.enumerated() {
      table.append(
        "e\(index + 1)", Table.Cell(entity.label.rawValue, .label(entity.label)),
        Table.Cell(renderer.visible(document[entity.span])), Table.Cell(Amounts.share(Double(entity.score))),
        Table.Cell(entity.span.description), Table.Cell(document.sourceLocation(of: entity.span).description))
    }
    return table.text(renderer)
  }

  private static func counts(_ workspace: Workspace) -> String {
    struct Name: Hashable {
      let text: String
      let label: EntityLabel
    }
    var counts: [Name: (mentions: Int, documents: Int)] = [:]
    for document in workspace.session.documents {
      var seen: Set<Name> = []
      for entity in document[.entities] {
        let name = Name(text: workspace.renderer.visible(document[entity.span]), label: entity.label)
        counts[name, default: (0, 0)].mentions += 1
        if seen.insert(name).inserted { counts[name, default: (0, 0)].documents += 1 }
      }
    }
    var table = Table(.number("mentions"), .number("documents"), .text("label"), .flexible("name"))
    let sorted = counts.sorted {
      ($1.value.mentions, $1.value.documents, $0.key.text, $0.key.label.rawValue)
        < ($0.value.mentions, $0.value.documents, $1.key.text, $1.key.label.rawValue)
    }
    for (name, count) in sorted {
      table.append(
        "\(count.mentions)", "\(count.documents)", Table.Cell(name.label.rawValue, .label(name.label)),
        Table.Cell(name.text))
    }
    return table.text(workspace.renderer)
  }
}
