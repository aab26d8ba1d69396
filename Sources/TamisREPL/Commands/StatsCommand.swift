import TamisJSON

/// The command `:stats`.
struct StatsCommand: SessionCommand {
  let name = "stats"
  let usage = ":stats"
  let summary = "Counts over all documents at the current stage, and what each stage edited and dropped."

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let session = workspace.session
    let documents = session.documents
    guard !documents.isEmpty else { throw SessionError.noDocuments }
    var table = Table(.text("at \(session.positionName)"), .wrapped(""))
    table.append("documents", Table.Cell(Amounts.number(documents.count)))
    table.append("bytes", Table.Cell(Amounts.number(documents.reduce(0) { $0 + $1.byteCount })))
    for layer in session.presentLayers {
      table.append(
        Table.Cell(layer.name),
        Table.Cell(Amounts.number(documents.reduce(0) { $0 + ($1.contents(of: layer)?.count ?? 0) })))
    }
    for key in ["language", "cluster"] where documents.contains(where: { $0.metadata[key] != nil }) {
      table.append(Table.Cell(key), Table.Cell(Self.values(of: key, in: documents, workspace.renderer)))
    }
    for (label, result) in zip(session.labels, session.results).prefix(session.position + 1) {
      guard let report = result.report else { continue }
      Self.append("edits", report.edits, label, to: &table)
      Self.append("dropped", report.drops, label, to: &table)
    }
    return table.text(workspace.renderer)
  }

  private static func values(of key: String, in documents: [Document], _ renderer: Renderer) -> String {
    var counts: [String: Int] = [:]
    for document in documents {
      let value = document.metadata[key].map { $0.stringValue ?? $0.description } ?? "none"
      counts[value, default: 0] += 1
    }
    if key == "cluster" { return Amounts.count(counts.filter { $0.key != "none" }.count, "different") }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\(renderer.visible($0.key)) \(Amounts.number($0.value))" }.joined(separator: ", ")
  }

  private static func append(_ what: String, _ counts: [EditReason: Int], _ label: String, to table: inout Table) {
    let sorted = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    for (reason, count) in sorted {
      table.append(Table.Cell("\(label): \(what)"), Table.Cell("\(reason) \(Amounts.number(count))"))
    }
  }
}
