/// The command `:diff`.
struct DiffCommand: SessionCommand {
  let name = "diff"
  let usage = ":diff [STAGE]"
  let summary = "Shows what a stage changed in the document, word by word, with the reason of each edit."
  let help = """
    Without an argument, what the current stage changed. `[-old-]` is gone, `{+new+}` is new; the first column is the \
    place in the file. A stage that changes no text is described by the layers and metadata that it made.
    """
  let arguments: [ArgumentKind] = [.stage]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let session = workspace.session
    let position = try arguments[0].map { try session.position(named: $0) } ?? session.position
    guard position >= 0 else {
      throw session.results.isEmpty
        ? SessionError.noStages : CommandError.usage(usage, problem: "no stage is before '\(Session.rawName)'")
    }
    let label = session.labels[position]
    let renderer = workspace.renderer
    let document = try Self.subject(of: workspace, before: position)
    let heading =
      renderer.paint(renderer.visible(document.id), .heading)
      + renderer.paint(", what \(label) did\n", .faint)
    guard let after = session.document(document.id, at: position), let revisions = after.revisions(since: document)
    else {
      let fate = Fate(of: Passage(position: position - 1, document: document, spans: [document.span]), in: session)
      return heading + FateText(session: session, renderer: renderer).lines(fate.steps.prefix(1))
    }
    let changes = EditChange.changes(of: revisions)
    guard !changes.isEmpty else { return heading + Self.annotations(document, after, renderer) }
    let view = WordDiff(before: document, after: after, changes: changes, renderer)
    return heading + view.text() + renderer.paint(Self.summary(revisions), .faint) + "\n"
  }

  /// The document as it was before the stage: the one looked at, or the first that was there.
  private static func subject(of workspace: Workspace, before position: Int) throws -> Document {
    let before = workspace.session.documents(at: position - 1)
    let id = try workspace.documentID ?? workspace.document().id
    guard let document = before.first(where: { $0.id == id }) ?? before.first else { throw SessionError.noDocuments }
    return document
  }

  private static func summary(_ revisions: ArraySlice<Revision>) -> String {
    var counts: [EditReason: Int] = [:]
    for revision in revisions { counts.merge(revision.editCounts, uniquingKeysWith: +) }
    let total = Amounts.count(counts.values.reduce(0, +), "edit")
    let reasons = counts.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    return "\(total): " + reasons.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  private static func annotations(_ before: Document, _ after: Document, _ renderer: Renderer) -> String {
    var lines: [String] = []
    for layer in after.layerNames {
      let (old, new) = (before.contents(of: layer), after.contents(of: layer))
      guard let new, old.map({ $0.spans != new.spans }) ?? true else { continue }
      lines.append("\(layer): " + (old.map { "\(Amounts.number($0.count)) → " } ?? "") + Amounts.number(new.count))
    }
    for (key, value) in after.metadata where before.metadata[key] != value {
      lines.append(renderer.visible("\(key): \(value.stringValue ?? value.description)"))
    }
    return "no edits\n" + lines.map { $0 + "\n" }.joined()
  }
}
