/// The command `:time`.
struct TimeCommand: SessionCommand {
  let name = "time"
  let usage = ":time"
  let summary = "Shows how long each stage took when it last ran, and how fast it was."

  func run(_ arguments: CommandArguments, in workspace: inout Workspace) throws -> String {
    let session = workspace.session
    guard !session.results.isEmpty else { throw SessionError.noStages }
    let total = session.results.reduce(0) { $0 + $1.wallSeconds }
    var table = Table(.text("stage"), .number("share"), .text("time"), .text("all workers"), .text("speed"))
    for (label, result) in zip(session.labels, session.results) {
      let byteCount = result.report?.bytesIn ?? 0
      let speed = result.wallSeconds > 0 ? Amounts.bytes(Int(Double(byteCount) / result.wallSeconds)) + "/s" : ""
      table.append(
        Table.Cell(label), Table.Cell(total > 0 ? Amounts.percent(result.wallSeconds / total) : ""),
        Table.Cell(Amounts.time(result.wallSeconds)), Table.Cell(Amounts.time(result.report?.seconds ?? 0)),
        Table.Cell(speed))
    }
    return table.text(workspace.renderer) + "\(Amounts.time(total)) in all\n"
  }
}
