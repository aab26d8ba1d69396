import TamisJSON

/// The command `:docs`.
struct DocsCommand: SessionCommand {
  let name = "docs"
  let usage = ":docs [WORD]"
  let summary = "Lists the documents at the current stage."
  let help = "With a word, those whose id or metadata hold it. Numbers are what `:doc` takes."
  let arguments: [ArgumentKind] = [.text]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let documents = workspace.session.documents
    let renderer = workspace.renderer
    let current = try? workspace.document().id
    var table = Table(
      .text(""), .number("#"), .flexible("id"), .number("bytes"), .text("language"), .number("cluster"),
      .flexible("title"))
    let word = arguments[0].map { $0.lowercased() }
    for (index, document) in documents.enumerated() {
      if let word, !Self.description(document).contains(word) { continue }
      table.append(
        Table.Cell(document.id == current ? "*" : ""), "\(index + 1)",
        Table.Cell(Fitting.cutMiddle(renderer.visible(document.id), to: 48)), "\(Amounts.number(document.byteCount))",
        Table.Cell(Self.text("language", document, renderer)), Table.Cell(Self.text("cluster", document, renderer)),
        Table.Cell(Self.text("title", document, renderer)))
    }
    guard !documents.isEmpty else { throw SessionError.noDocuments }
    guard !table.isEmpty else {
      throw CommandError.notFound(arguments[0] ?? "", place: workspace.session.positionName)
    }
    return table.text(renderer)
      + renderer.paint(
        "\(workspace.documentCount(documents.count)) at \(workspace.session.positionName)\n", .faint)
  }

  private static func description(_ document: Document) -> String {
    (document.id + " " + JSONValue.object(document.metadata).description).lowercased()
  }

  private static func text(_ key: String, _ document: Document, _ renderer: Renderer) -> String {
    guard let value = document.metadata[key], !value.isNull else { return "" }
    return renderer.visible(value.stringValue ?? value.description)
  }
}
