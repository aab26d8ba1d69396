/// The command `:sentences`.
struct SentencesCommand: SessionCommand {
  let name = "sentences"
  let usage = ":sentences [NUMBER|ID]"
  let summary = "Lists the sentences of a document, with their number for `:trace` and `:why`."
  let help = "`=3` marks a sentence of cluster 3 of near copies; `>` in front of it the one that represents it."
  let arguments: [ArgumentKind] = [.document]

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let document = try workspace.document(arguments)
    try workspace.require(.sentences)
    let renderer = workspace.renderer
    let sentences = document[.sentences]
    var clusters: [TextSpan: Duplicate] = [:]
    for duplicate in document[.duplicates] { clusters[duplicate.span] = duplicate }
    var text = workspace.heading(document, Amounts.count(sentences.count, "sentence"))
    let digits = String(sentences.count).count + 1
    for (index, sentence) in sentences.enumerated() {
      let number = "s\(index + 1)"
      let margin = String(repeating: " ", count: digits - number.count) + number
      let mark = clusters[sentence.span].map { "\($0.role == .representative ? ">" : "")=\($0.cluster) " } ?? ""
      let lines = Fitting.wrap(mark + renderer.visible(document[sentence.span]), to: renderer.width - digits - 2)
      for (row, line) in lines.enumerated() {
        text += (row == 0 ? renderer.paint(margin, .faint) : String(repeating: " ", count: digits)) + "  \(line)\n"
      }
    }
    return text
  }
}
