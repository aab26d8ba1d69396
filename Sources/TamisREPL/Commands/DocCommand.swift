import TamisJSON

/// The command `:doc`.
struct DocCommand: SessionCommand {
  let name = "doc"
  let usage = ":doc [NUMBER|ID]"
  let summary = "Chooses a document, and shows what is known of it."
  let help = "Without an argument, the current one. An id may be shortened to any part that only one document has."
  let arguments: [ArgumentKind] = [.document]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let document = try workspace.document(arguments)
    workspace.documentID = document.id
    let renderer = workspace.renderer
    var table = Table(.text(""), .wrapped(""))
    let source = document.source
    let line = source.lineNumber.map { ":\($0)" } ?? ""
    if !source.path.isEmpty {
      let raw = "\(Amounts.number(source.byteCount)) bytes from byte \(Amounts.number(source.baseOffset))"
      table.append("source", Table.Cell("\(renderer.visible(source.path))\(line), \(source.encoding), \(raw)"))
    }
    let original = document.originalText.utf8.count
    let change = original == document.byteCount ? "" : ", \(Amounts.number(original)) as read"
    table.append("text", "\(Amounts.number(document.byteCount)) bytes\(change)")
    for (key, value) in document.metadata {
      table.append(
        Table.Cell(renderer.visible(key)), Table.Cell(renderer.visible(value.stringValue ?? value.description)))
    }
    for layer in document.layerNames {
      table.append(Table.Cell(layer.name), "\(Amounts.number(document.contents(of: layer)?.count ?? 0))")
    }
    for revision in document.revisions {
      let reasons = revision.editCounts.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      table.append("edits", Table.Cell("\(revision.processor): \(reasons)"))
    }
    let rows = table.text(renderer).drop { $0 != "\n" }.dropFirst()
    return workspace.heading(document) + rows
  }
}
