/// The command `:why`.
struct WhyCommand: SessionCommand {
  let name = "why"
  let usage = ":why TEXT | START..END | s3 | NUMBER"
  let summary = "Tells why a sentence or a document was kept, changed, dropped or chosen, stage by stage."
  let help = """
    The sentence is given as for `:trace`. One that is gone is looked for in earlier states of the texts. For copies, the \
    cluster, the similarity and the other sentence are shown; for summaries, who cites the sentence and who supports it.
    """
  let arguments: [ArgumentKind] = [.text]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) async throws -> String {
    guard !arguments.text.isEmpty else { throw CommandError.usage(usage, problem: "nothing to explain") }
    let session = workspace.session
    let locator = Locator(workspace: workspace)
    var found = try locator.locateAnywhere(arguments.text)
    // Whoever names a word of a sentence means the sentence.
    found.passage = found.passage.widenedToSentence
    let origin = Origin(of: found.passage, in: session)
    guard let start = origin.steps.last?.passage else { return "" }
    let view = FateText(session: session, renderer: workspace.renderer)
    var text = view.heading(found.passage)
    if found.passage.document.id != start.document.id {
      text += view.citations(origin)
    }
    // What a summary says is explained by the fate of the sentence that it took.
    let first = origin.isComplete ? start : found.passage
    let fate = Fate(of: first, in: session)
    text += await view.explanation(fate, from: first)
    return text + found.remark(workspace.renderer, command: name)
  }
}
